// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"

#include <QTest>

using namespace culvert;

class TestWithEnabled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesThatValueAlone_data();
    void changesThatValueAlone();
    void keepsADocumentValid();
    void survivesWhatIsNoDocument();
};

void TestWithEnabled::changesThatValueAlone_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &document, bool enabled, const QByteArray &expected) {
        QTest::newRow(name) << document << enabled << expected;
    };
    row("off", R"({"version": 1, "enabled": true, "x": 1e0})", false, R"({"version": 1, "enabled": false, "x": 1e0})");
    row("on", "{\n\t\"enabled\" :\tfalse ,\r\n\"version\":1}\n", true,
        "{\n\t\"enabled\" :\ttrue ,\r\n\"version\":1}\n");
    row("last and close", R"({"version":1,"enabled":true})", false, R"({"version":1,"enabled":false})");
    row("as it is", R"({"version": 1, "enabled":   false})", false, R"({"version": 1, "enabled":   false})");
    row("absent and on", R"({"version": 1})", true, R"({"version": 1})");
    row("absent, one line", R"({"version": 1, "role": "gateway"})", false,
        R"({"version": 1, "enabled": false, "role": "gateway"})");
    row("absent, close", R"({"version":1,"role":"gateway"})", false,
        R"({"version":1,"enabled":false,"role":"gateway"})");
    row("absent, indented", "{\n    \"version\": 1,\n    \"role\": \"gateway\"\n}\n", false,
        "{\n    \"version\": 1,\n    \"enabled\": false,\n    \"role\": \"gateway\"\n}\n");
    row("absent, version last", "{\n  \"role\": \"gateway\",\n  \"version\": 1\n}\n", false,
        "{\n  \"role\": \"gateway\",\n  \"version\": 1,\n  \"enabled\": false\n}\n");
    row("of an exception", R"({"exceptions": [{"enabled": true}], "version": 1, "enabled": true})", false,
        R"({"exceptions": [{"enabled": true}], "version": 1, "enabled": false})");
    row("of an exception alone", R"({"version": 1, "exceptions": [{"enabled": true}]})", false,
        R"({"version": 1, "enabled": false, "exceptions": [{"enabled": true}]})");
    row("in strings", R"({"a": "}, \"enabled\": true, {[\\", "b": ["]", "\"", {"c": "{"}], "enabled": true})", false,
        R"({"a": "}, \"enabled\": true, {[\\", "b": ["]", "\"", {"c": "{"}], "enabled": false})");
    row("as a value", R"({"version": 1, "a": "enabled", "enabled": true})", false,
        R"({"version": 1, "a": "enabled", "enabled": false})");
    row("escaped key", R"({"v\u0065rsion": 1, "\u0065nable\u0064": true})", false,
        R"({"v\u0065rsion": 1, "\u0065nable\u0064": false})");
    row("other keys", R"({"version": 1, "enabled\u0000": 1, "Enabled": 1, "enabled ": 1, "enabled": true})", false,
        R"({"version": 1, "enabled\u0000": 1, "Enabled": 1, "enabled ": 1, "enabled": false})");
}

void TestWithEnabled::changesThatValueAlone()
{
    QFETCH(QByteArray, document);
    QFETCH(bool, enabled);
    QFETCH(QByteArray, expected);
    QCOMPARE(withEnabled(document, enabled), expected);
    QCOMPARE(withEnabled(expected, enabled), expected);
}

void TestWithEnabled::keepsADocumentValid()
{
    const QByteArray document = R"({"version": 1, "uplink": {"interface": "eth1"},
        "home": {"networks": ["203.0.113.0/28"], "interfaces": ["eth0"]},
        "tunnels": [{"name": "office", "remote": "198.51.100.9"}],
        "exceptions": [{"destination": "9.9.9.9", "label": "\"enabled\": {", "enabled": true}]})";
    Configuration expected = parseDocument(document).configuration;
    expected.enabled = false;
    const ParsedDocument off = parseDocument(withEnabled(document, false));
    QVERIFY(off.isValid());
    QVERIFY(off.configuration == expected);
    expected.enabled = true;
    const ParsedDocument on = parseDocument(withEnabled(withEnabled(document, false), true));
    QVERIFY(on.isValid());
    QVERIFY(on.configuration == expected);
}

// It is for valid documents; others must not make it read behind their end.
void TestWithEnabled::survivesWhatIsNoDocument()
{
    const QByteArray document = R"({"version": 1, "a": ["\"", {"b": "\\"}], "enabled": true})";
    for (qsizetype length = 0; length < document.size(); ++length) {
        const QByteArray cut = document.first(length);
        QVERIFY(withEnabled(cut, false).startsWith(cut.first(qMin(length, qsizetype(13)))));
    }
    for (const char *text : {"", "[", "null", "{", "{\"", "{\"\\", "{]", "{\"enabled\"", "{\"enabled\":", "}{"}) {
        (void)withEnabled(text, false);
    }
}

QTEST_APPLESS_MAIN(TestWithEnabled)
#include "tst_withenabled.moc"
