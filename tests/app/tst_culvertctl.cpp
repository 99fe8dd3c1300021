// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/codec.h"
#include "core/wire/errornames.h"
#include "tests/app/ctlrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace culvert;

namespace {

constexpr auto kDocument = R"({
  "version": 1,
  "uplink": { "interface": "eth1" },
  "home": { "networks": ["203.0.113.0/28"], "interfaces": ["eth0"] },
  "tunnels": [ { "name": "office", "remote": "198.51.100.9" } ]
}
)";

} // namespace

/// The real program against a helper that says what it is told to.
class CulvertctlTest : public QObject, private CtlRunner {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(setUp()); }
    void cleanup() { tearDown(); }

    void printsTheConfiguration();
    void checksWithoutAHelper_data();
    void checksWithoutAHelper();
    void sendsNoInvalidDocument_data();
    void sendsNoInvalidDocument();
    void previews();
    void appliesTheDocumentAsItIs();
    void printsTheTokenOfAChangeThatWaits();
    void settlesAChangeThatWaits();
    void appliesFromStandardInput();
    void switchesOnAndOff();
    void hasNothingToConfirm_data();
    void hasNothingToConfirm();
    void explains();
    void listsRoutes();
    void tellsByExitStatusWhatWentWrong_data();
    void tellsByExitStatusWhatWentWrong();
    void saysSoWithoutAHelper_data();
    void saysSoWithoutAHelper();
    void saysSoIfTheHelperDiesMeanwhile();
    void saysSoWithoutABus();
    void saysWhenItIsUsedWrongly();
    void saysWhenItsOutputIsLost();

private:
    QString fileWith(const char *content);

    QTemporaryDir m_directory;
};

QString CulvertctlTest::fileWith(const char *content)
{
    QFile file(m_directory.filePath(QStringLiteral("gateway.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

void CulvertctlTest::printsTheConfiguration()
{
    m_helper->document = QString::fromUtf8(kDocument).trimmed();
    QCOMPARE(run("show"), 0);
    QCOMPARE(out(), QString::fromUtf8(kDocument));
}

void CulvertctlTest::checksWithoutAHelper_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QStringList>("pointers");
    QTest::newRow("valid") << QByteArray(kDocument) << 0 << QStringList();
    QByteArray wrong(kDocument);
    wrong.replace("\"version\": 1", "\"version\": 1, \"colour\": \"red\"").replace("198.51.100.9", "300.1.1.1");
    QTest::newRow("two problems") << wrong << 2
                                  << QStringList{QStringLiteral("/colour: "), QStringLiteral("/tunnels/0/remote: ")};
    QByteArray hybrid(kDocument);
    hybrid.replace("\"version\": 1", "\"version\": 1, \"mode\": \"hybrid\", \"hybrid\": {\"servers\": []}");
    QTest::newRow("mode hybrid") << hybrid << 0 << QStringList();
    QByteArray warned(kDocument);
    warned.replace("\"version\": 1", R"("version": 1, "exceptions": [{"destination": "9.9.9.9"}])");
    QTest::newRow("warning") << warned << 0 << QStringList{QStringLiteral("/exceptions/0/destination: warning: ")};
    QByteArray farEnd(kDocument);
    farEnd.replace("\"version\": 1", "\"version\": 1, \"role\": \"far-end\"");
    QTest::newRow("not in this version") << farEnd << 2 << QStringList{QStringLiteral("/role: ")};
    QTest::newRow("no JSON") << QByteArray("{") << 2 << QStringList{QStringLiteral(": ")};
}

void CulvertctlTest::checksWithoutAHelper()
{
    QFETCH(QByteArray, document);
    QFETCH(int, exitStatus);
    QFETCH(QStringList, pointers);
    m_bus->stop(); // not even a bus
    start(words("check -"), document);
    QCOMPARE(finish(), exitStatus);
    const QStringList lines = out().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY2(lines.size() >= pointers.size() && lines.isEmpty() == pointers.isEmpty(), m_out.constData());
    for (const QString &pointer : pointers) {
        QVERIFY2(std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(pointer); }),
                 m_out.constData());
    }
    QCOMPARE(messages(), QString());
}

void CulvertctlTest::sendsNoInvalidDocument_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("preview") << QStringLiteral("preview");
    QTest::newRow("apply") << QStringLiteral("apply");
}

void CulvertctlTest::sendsNoInvalidDocument()
{
    QFETCH(QString, verb);
    start({verb, fileWith(R"({"version": 1, "mode": "sideways"})")});
    QCOMPARE(finish(), 2);
    QVERIFY2(messages().contains(QStringLiteral("/mode: ")), m_messages.constData());
    QCOMPARE(out(), QString());
    QVERIFY(m_helper->calls.isEmpty());

    start({verb, m_directory.filePath(QStringLiteral("missing.json"))});
    QCOMPARE(finish(), 1);
    QVERIFY2(messages().contains(QStringLiteral("missing.json\" cannot be read")), m_messages.constData());
    QVERIFY(m_helper->calls.isEmpty());
}

void CulvertctlTest::previews()
{
    m_helper->steps = {QStringLiteral("ip link add culvert0 type ipip"), QStringLiteral("ip rule add pref 1998")};
    start({QStringLiteral("preview"), fileWith(kDocument)});
    QCOMPARE(finish(), 0);
    QCOMPARE(out(), QStringLiteral("ip link add culvert0 type ipip\nip rule add pref 1998\n"));
    QCOMPARE(m_helper->calls.first().arguments.first().toString(), QString::fromUtf8(kDocument));
}

void CulvertctlTest::appliesTheDocumentAsItIs()
{
    start({QStringLiteral("apply"), fileWith(kDocument)});
    QCOMPARE(finish(), 0);
    QCOMPARE(out(), QString());
    QCOMPARE(m_helper->calls.size(), 1);
    const FakeHelper::Call &call = m_helper->calls.first();
    QCOMPARE(call.member, QStringLiteral("Apply"));
    QCOMPARE(call.arguments, QVariantList({QString::fromUtf8(kDocument), qulonglong(0), uint(0)}));
    QVERIFY(call.interactive);
}

void CulvertctlTest::printsTheTokenOfAChangeThatWaits()
{
    start({QStringLiteral("apply"), QStringLiteral("--confirm-within"), QStringLiteral("90"), fileWith(kDocument)});
    QCOMPARE(finish(), 0);
    QCOMPARE(out(), m_helper->pendingToken + QLatin1Char('\n'));
    QVERIFY2(messages().contains(QStringLiteral("undoes itself in 90 s")), m_messages.constData());
    QCOMPARE(m_helper->calls.first().arguments.at(2), QVariant(uint(90)));
}

void CulvertctlTest::settlesAChangeThatWaits()
{
    for (const char *verb : {"confirm", "revert"}) {
        m_helper->hasPending = true;
        m_helper->calls.clear();
        QCOMPARE(run((QByteArray(verb) + " 00ff").constData()), 0);
        QCOMPARE(m_helper->calls.first().arguments, QVariantList{QStringLiteral("00ff")});
        QCOMPARE(out() + messages(), QString());
    }
}

void CulvertctlTest::appliesFromStandardInput()
{
    start(words("apply -"), kDocument);
    QCOMPARE(finish(), 0);
    QCOMPARE(m_helper->calls.first().arguments.first().toString(), QString::fromUtf8(kDocument));
}

void CulvertctlTest::switchesOnAndOff()
{
    QCOMPARE(run("down"), 0);
    QCOMPARE(out() + messages(), QString());
    QCOMPARE(run("up"), 0);
    QCOMPARE(out() + messages(), QString());
    QCOMPARE(m_helper->calls.at(0).arguments, QVariantList{false});
    QCOMPARE(m_helper->calls.at(1).arguments, QVariantList{true});
    QVERIFY(m_helper->lastWasInteractive(QStringLiteral("SetEnabled")));
}

void CulvertctlTest::hasNothingToConfirm_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("confirm") << QStringLiteral("confirm");
    QTest::newRow("revert") << QStringLiteral("revert");
}

void CulvertctlTest::hasNothingToConfirm()
{
    QFETCH(QString, verb);
    start({verb});
    QCOMPARE(finish(), 1);
    QCOMPARE(messages(), QStringLiteral("culvertctl: nothing waits to be confirmed\n"));
}

void CulvertctlTest::explains()
{
    m_helper->explanation =
        QStringLiteral(R"({"verdict": "tunnel", "tunnel": "office", "interface": "culvert0", "path": []})");
    QCOMPARE(run("explain 192.0.2.1 --from 203.0.113.5 --in eth0"), 0);
    QVERIFY(out().endsWith(QStringLiteral("It goes through the tunnel office, on culvert0.\n")));
    QCOMPARE(m_helper->calls.last().arguments.at(0).toMap(),
             toMap(WirePacket{QStringLiteral("192.0.2.1"), QStringLiteral("203.0.113.5"), QStringLiteral("eth0")}));
    QVERIFY(!m_helper->calls.last().interactive);

    QCOMPARE(run("explain 192.0.2.1 --json"), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).object().value(QStringLiteral("verdict")).toString(),
             QStringLiteral("tunnel"));

    QCOMPARE(run("explain 192.0.2.1 --protocol tcp --port 21"), 0);
    QCOMPARE(m_helper->calls.last().arguments.at(0).toMap(),
             toMap(WirePacket{QStringLiteral("192.0.2.1"), {}, {}, 6, 21}));

    m_helper->errors.insert(QStringLiteral("Explain"), errorName(ErrorCode::InvalidConfiguration));
    QCOMPARE(run("explain 192.0.2.1 --in no/such"), 2);
}

void CulvertctlTest::listsRoutes()
{
    m_helper->routes = QStringLiteral(R"({"rules": [{"maker": "kernel", "text": "pref 0"}], "routes": []})");
    QCOMPARE(run("routes"), 0);
    QVERIFY(out().contains(QStringLiteral("  kernel         pref 0\n")));
    QCOMPARE(run("routes --json"), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).object().value(QStringLiteral("rules")).toArray().size(), 1);
    m_helper->routes = QStringLiteral("nonsense");
    QCOMPARE(run("routes"), 1);
}

void CulvertctlTest::tellsByExitStatusWhatWentWrong_data()
{
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("invalid after all") << ErrorCode::InvalidConfiguration << 2;
    QTest::newRow("would loop") << ErrorCode::PlanRefused << 1;
    QTest::newRow("rolled back") << ErrorCode::RolledBack << 1;
    QTest::newRow("somebody else's change") << ErrorCode::Conflict << 1;
    QTest::newRow("kernel without ipip") << ErrorCode::KernelLacksModule << 1;
    QTest::newRow("not authorised") << ErrorCode::NotAuthorized << 4;
    QTest::newRow("no agent") << ErrorCode::InteractionRequired << 4;
    QTest::newRow("no polkit") << ErrorCode::AuthorizationUnavailable << 4;
}

void CulvertctlTest::tellsByExitStatusWhatWentWrong()
{
    QFETCH(ErrorCode, error);
    QFETCH(int, exitStatus);
    m_helper->errors.insert(QStringLiteral("Apply"), errorName(error));
    start({QStringLiteral("apply"), fileWith(kDocument)});
    QCOMPARE(finish(), exitStatus);
    QVERIFY2(messages().startsWith(QStringLiteral("culvertctl: Apply was refused\n")), m_messages.constData());
    QCOMPARE(messages().contains(QStringLiteral("pkttyagent")),
             error == ErrorCode::NotAuthorized || error == ErrorCode::InteractionRequired);
}

void CulvertctlTest::saysSoWithoutAHelper_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line :
         {"status", "status --json", "show", "up", "down", "explain 192.0.2.1", "routes", "monitor"}) {
        QTest::newRow(line) << words(line);
    }
    QTest::newRow("preview") << QStringList{QStringLiteral("preview"), fileWith(kDocument)};
    QTest::newRow("apply") << QStringList{QStringLiteral("apply"), fileWith(kDocument)};
}

void CulvertctlTest::saysSoWithoutAHelper()
{
    QFETCH(QStringList, arguments);
    m_helper->vanish();
    start(arguments);
    QCOMPARE(finish(), 3);
    QCOMPARE(out(), QString());
    QVERIFY2(messages().startsWith(QStringLiteral("culvertctl: ")), m_messages.constData());
    QVERIFY2(messages().contains(QStringLiteral("systemctl status culvert-helper")), m_messages.constData());
}

void CulvertctlTest::saysSoIfTheHelperDiesMeanwhile()
{
    m_helper->held = {QStringLiteral("SetEnabled")};
    start(words("up"));
    QTRY_COMPARE(m_helper->count(QStringLiteral("SetEnabled")), 1);
    m_helper->vanish();
    QCOMPARE(finish(), 3);
}

void CulvertctlTest::saysSoWithoutABus()
{
    m_bus->stop();
    QCOMPARE(run("status"), 3);
    QCOMPARE(run("up"), 3);
    QCOMPARE(run("monitor"), 3);
}

void CulvertctlTest::saysWhenItIsUsedWrongly()
{
    QCOMPARE(run("apply --confirm-within 14 gateway.json"), 2);
    QVERIFY(messages().startsWith(QStringLiteral("culvertctl: --confirm-within takes whole seconds")));
    QCOMPARE(out(), QString());
    QCOMPARE(run("frobnicate"), 2);
    QCOMPARE(run("--version"), 0);
    QVERIFY(out().startsWith(QStringLiteral("culvertctl ")));
    QCOMPARE(run("status --help"), 0);
    QVERIFY(out().startsWith(QStringLiteral("usage: culvertctl status")));
    QVERIFY(m_helper->calls.isEmpty());
}

void CulvertctlTest::saysWhenItsOutputIsLost()
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(CULVERTCTL), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
}

QTEST_GUILESS_MAIN(CulvertctlTest)
#include "tst_culvertctl.moc"
