// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/validconfiguration.h"

#include "core/config/document.h"

#include <QTest>

#include <type_traits>

using namespace culvert;

namespace {

QByteArray documentWith(const QByteArray &members)
{
    return R"({"version": 1, "uplink": {"interface": "eth1"},
        "home": {"networks": ["203.0.113.0/28"], "interfaces": ["eth0"]},
        "tunnels": [{"name": "office", "remote": "198.51.100.9"}])"
        + members + "}\n\n";
}

} // namespace

// Nobody makes one but from().
static_assert(!std::is_default_constructible_v<ValidConfiguration>);
static_assert(!std::is_constructible_v<ValidConfiguration, Configuration, QByteArray>);

class TestValidConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDocumentAsWritten();
    void acceptsWhatHasWarnings();
    void refusesProblems();
    void refusesWhatThisVersionDoesNotCarryOut();
};

void TestValidConfiguration::keepsTheDocumentAsWritten()
{
    const QByteArray document = documentWith(R"(,   "leak-guard" : false)");
    const auto valid = ValidConfiguration::from(document);
    QVERIFY(valid.has_value());
    QCOMPARE(valid->document(), document);
    QVERIFY(valid->configuration() == parseDocument(document).configuration);
    QVERIFY(!valid->configuration().leakGuard);
}

void TestValidConfiguration::acceptsWhatHasWarnings()
{
    const QByteArray document = documentWith(R"(, "exceptions": [{"destination": "9.9.9.9"}])");
    QVERIFY(!parseDocument(document).warnings.isEmpty());
    QVERIFY(ValidConfiguration::from(document).has_value());
}

void TestValidConfiguration::refusesProblems()
{
    const auto refused = ValidConfiguration::from(documentWith(R"(, "colour": 1)"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidConfiguration);
    QVERIFY(refused.error().detail.startsWith(QLatin1String("/colour: ")));
    QCOMPARE(ValidConfiguration::from("{").error().code, ErrorCode::InvalidConfiguration);
    QCOMPARE(ValidConfiguration::from({}).error().code, ErrorCode::InvalidConfiguration);
}

void TestValidConfiguration::refusesWhatThisVersionDoesNotCarryOut()
{
    QCOMPARE(ValidConfiguration::from(documentWith(R"(, "role": "far-end")")).error().code, ErrorCode::NotSupported);
}

QTEST_APPLESS_MAIN(TestValidConfiguration)
#include "tst_validconfiguration.moc"
