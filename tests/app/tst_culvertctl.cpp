// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dbusnames.h"
#include "core/wire/errornames.h"
#include "tests/app/fakehelper.h"
#include "tests/support/privatebus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace culvert;

namespace {

constexpr auto kDocument = R"({
  "version": 1,
  "uplink": { "interface": "eth1" },
  "home": { "networks": ["203.0.113.0/28"], "interfaces": ["eth0"] },
  "tunnels": [ { "name": "office", "remote": "198.51.100.9" } ]
}
)";

Status statusWith(State state)
{
    Status status;
    status.state = state;
    status.reason = {QStringLiteral("a-code"), QStringLiteral("a reason")};
    status.generation = 3;
    TunnelStatus tunnel;
    tunnel.name = QStringLiteral("office");
    tunnel.interface = QStringLiteral("culvert0");
    tunnel.remote = *Ipv4Address::parse(u"198.51.100.9");
    tunnel.mtu = 1480;
    status.tunnels = {tunnel};
    return status;
}

QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

} // namespace

/// The real program against a helper that says what it is told to.
class CulvertctlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheStatus();
    void showsTheStatusAsJson();
    void waitsForAStateThatComes();
    void waitsForAHelperThatComes();
    void givesUpWaiting_data();
    void givesUpWaiting();
    void printsTheConfiguration();
    void checksWithoutAHelper_data();
    void checksWithoutAHelper();
    void sendsNoInvalidDocument_data();
    void sendsNoInvalidDocument();
    void previews();
    void appliesTheDocumentAsItIs();
    void appliesFromStandardInput();
    void switchesOnAndOff();
    void hasNothingToConfirm_data();
    void hasNothingToConfirm();
    void explains();
    void listsRoutes();
    void printsWhatHappensUntilInterrupted();
    void monitorsAcrossARestart();
    void tellsByExitStatusWhatWentWrong_data();
    void tellsByExitStatusWhatWentWrong();
    void saysSoWithoutAHelper_data();
    void saysSoWithoutAHelper();
    void saysSoIfTheHelperDiesMeanwhile();
    void saysSoWithoutABus();
    void saysWhenItIsUsedWrongly();
    void saysWhenItsOutputIsLost();

private:
    void start(const QStringList &arguments, const QByteArray &input = {});
    /// Waits for the program, while the helper here goes on answering; its exit status.
    int finish();
    int run(const char *line) { return start(words(line)), finish(); }
    QString out() const { return QString::fromUtf8(m_out); }
    QString messages() const { return QString::fromUtf8(m_messages); }
    QString fileWith(const char *content);

    QTemporaryDir m_directory;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;
    QByteArray m_messages;
};

void CulvertctlTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    m_helper = std::make_unique<FakeHelper>(*m_bus);
    m_helper->generation = 3;
    m_helper->setStatus(statusWith(State::Up));
    m_helper->counters = {{QStringLiteral("culvert0"), 1, 2, 3, 4, 5, 6, 7}};
    m_helper->appear();
}

void CulvertctlTest::cleanup()
{
    m_process.reset();
    m_helper.reset();
    m_bus.reset();
}

void CulvertctlTest::start(const QStringList &arguments, const QByteArray &input)
{
    m_out.clear();
    m_messages.clear();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_bus->address());
    m_process->setProcessEnvironment(environment);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this,
            [this] { m_out += m_process->readAllStandardOutput(); });
    connect(m_process.get(), &QProcess::readyReadStandardError, this,
            [this] { m_messages += m_process->readAllStandardError(); });
    m_process->start(QStringLiteral(CULVERTCTL), arguments);
    m_process->write(input);
    m_process->closeWriteChannel();
}

int CulvertctlTest::finish()
{
    const bool isDone = QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 60'000);
    return isDone && m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

QString CulvertctlTest::fileWith(const char *content)
{
    QFile file(m_directory.filePath(QStringLiteral("gateway.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

void CulvertctlTest::showsTheStatus()
{
    QCOMPARE(run("status"), 0);
    QVERIFY(out().startsWith(QStringLiteral("state      up\nreason     a reason\n")));
    QVERIFY(out().contains(QStringLiteral("received 1 B in 2 packets, sent 3 B in 4 packets, 5 errors")));
    QCOMPARE(messages(), QString());
}

void CulvertctlTest::showsTheStatusAsJson()
{
    QCOMPARE(run("status --json"), 0);
    const QJsonObject status = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(status.value(QStringLiteral("state")).toString(), QStringLiteral("up"));
    const QJsonObject tunnel = status.value(QStringLiteral("tunnels")).toArray().first().toObject();
    QCOMPARE(tunnel.value(QStringLiteral("name")).toString(), QStringLiteral("office"));
    QCOMPARE(tunnel.value(QStringLiteral("tx-errors")).toInt(), 5);
    QVERIFY(status.value(QStringLiteral("lease")).isNull());
    QVERIFY(status.value(QStringLiteral("pending")).isNull());
}

void CulvertctlTest::waitsForAStateThatComes()
{
    m_helper->setStatus(statusWith(State::NoLease));
    start(words("status --wait up --json"));
    QVERIFY(!QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 500));
    m_helper->setStatus(statusWith(State::Applying));
    m_helper->setStatus(statusWith(State::Up));
    QCOMPARE(finish(), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).object().value(QStringLiteral("state")).toString(), QStringLiteral("up"));
}

void CulvertctlTest::waitsForAHelperThatComes()
{
    m_helper->vanish();
    start(words("status --wait up"));
    QVERIFY(!QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; }, 500));
    m_helper->appear();
    QCOMPARE(finish(), 0);
    QVERIFY(out().startsWith(QStringLiteral("state      up\n")));
}

void CulvertctlTest::givesUpWaiting_data()
{
    QTest::addColumn<bool>("helperIsThere");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QString>("message");
    QTest::newRow("in another state") << true << 1 << QStringLiteral("the state is still up");
    QTest::newRow("without a helper") << false << 3 << QStringLiteral("systemctl status culvert-helper");
}

void CulvertctlTest::givesUpWaiting()
{
    QFETCH(bool, helperIsThere);
    QFETCH(int, exitStatus);
    QFETCH(QString, message);
    if (!helperIsThere) {
        m_helper->vanish();
    }
    QCOMPARE(run("status --wait failed --timeout 1"), exitStatus);
    QCOMPARE(out(), QString());
    QVERIFY2(messages().contains(message), m_messages.constData());
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
    QTest::newRow("not in this version") << hybrid << 2 << QStringList{QStringLiteral("/mode: ")};
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
    QCOMPARE(m_helper->calls.last().arguments,
             QVariantList({QStringLiteral("192.0.2.1"), QStringLiteral("203.0.113.5"), QStringLiteral("eth0")}));
    QVERIFY(!m_helper->calls.last().interactive);

    QCOMPARE(run("explain 192.0.2.1 --json"), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).object().value(QStringLiteral("verdict")).toString(),
             QStringLiteral("tunnel"));

    m_helper->errors.insert(QStringLiteral("Explain"), errorName(ErrorCode::InvalidConfiguration));
    QCOMPARE(run("explain 192.0.2.1 --in no/such"), 2);
}

void CulvertctlTest::listsRoutes()
{
    m_helper->routes = QStringLiteral(R"({"rules": [{"maker": "kernel", "text": "pref 0"}], "routes": []})");
    QCOMPARE(run("routes"), 0);
    QVERIFY(out().contains(QStringLiteral("  kernel      pref 0\n")));
    QCOMPARE(run("routes --json"), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).object().value(QStringLiteral("rules")).toArray().size(), 1);
    m_helper->routes = QStringLiteral("nonsense");
    QCOMPARE(run("routes"), 1);
}

void CulvertctlTest::printsWhatHappensUntilInterrupted()
{
    start(words("monitor --json"));
    QTRY_COMPARE(m_out.count('\n'), 1); // the state at the beginning
    Q_EMIT m_helper->EventOccurred(5, QStringLiteral("lease"), QStringLiteral("lease-lost"), QStringLiteral("gone"));
    QTRY_COMPARE(m_out.count('\n'), 2);
    m_helper->setStatus(statusWith(State::Failed));
    // The real helper tells a state by an event too: it is one happening.
    Q_EMIT m_helper->EventOccurred(6, QStringLiteral("state"), QStringLiteral("failed"),
                                   QStringLiteral("failed: a reason"));
    Q_EMIT m_helper->EventOccurred(7, QStringLiteral("repair"), QStringLiteral("repaired"), QStringLiteral("done"));
    QTRY_COMPARE(m_out.count('\n'), 4);
    kill(pid_t(m_process->processId()), SIGINT);
    QCOMPARE(finish(), 0);

    QStringList codes;
    for (const QByteArray &line : m_out.split('\n')) {
        codes.append(QJsonDocument::fromJson(line).object().value(QStringLiteral("code")).toString());
    }
    QCOMPARE(codes,
             QStringList({QStringLiteral("up"), QStringLiteral("lease-lost"), QStringLiteral("failed"),
                          QStringLiteral("repaired"), QString()}));
    QCOMPARE(messages(), QString());
}

void CulvertctlTest::monitorsAcrossARestart()
{
    start(words("monitor"));
    QTRY_COMPARE(m_out.count('\n'), 1);
    m_helper->vanish();
    QTRY_VERIFY(messages().contains(QStringLiteral("the helper has gone")));
    m_helper->appear();
    QTRY_COMPARE(m_out.count(" state up up: a reason\n"), 2);
    Q_EMIT m_helper->EventOccurred(5, QStringLiteral("lease"), QStringLiteral("lease-lost"), QStringLiteral("gone"));
    QTRY_VERIFY(out().endsWith(QStringLiteral("1970-01-01T00:00:00.005Z lease lease-lost gone\n")));
    kill(pid_t(m_process->processId()), SIGTERM);
    QCOMPARE(finish(), 0);
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
    QCOMPARE(run("apply --confirm-within 60 gateway.json"), 2);
    QVERIFY(messages().startsWith(QStringLiteral("culvertctl: --confirm-within is not part of this version")));
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
