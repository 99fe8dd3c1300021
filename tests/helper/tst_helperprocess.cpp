// SPDX-License-Identifier: GPL-3.0-or-later
// The helper as a process: how it starts, what it tells systemd, and how it ends (R-07, R-20, R-75, F11, F40).
#include "core/wire/dbusnames.h"
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace culvert;

namespace {

const QString kService = QLatin1String(dbus::kService);
constexpr int kPatienceMs = 30'000;

/// The socket that systemd listens on for sd_notify(3).
class NotifySocket {
public:
    explicit NotifySocket(const QString &path)
        : m_path(path), m_descriptor(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
        m_isBound = bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { close(m_descriptor); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    bool isBound() const { return m_isBound; }
    QString path() const { return m_path; }
    /// All that has come so far.
    QByteArrayList messages()
    {
        char buffer[4096];
        for (ssize_t size = 0; (size = recv(m_descriptor, buffer, sizeof buffer, 0)) > 0;)
            m_messages.append(QByteArray(buffer, size));
        return m_messages;
    }

private:
    QString m_path;
    int m_descriptor;
    bool m_isBound = false;
    QByteArrayList m_messages;
};

/// As root in a network of its own: the machine's is none of the test's business.
void isolate()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getuid() == 0 && unshare(CLONE_NEWNET) != 0)
        _exit(101);
}

} // namespace

class TestHelperProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsItsVersion();
    void refusesUnknownArguments();
    void answersOnTheBus();
    void tellsSystemdHowItIs();
    void endsOnTermination();
    void endsWithAnErrorWhenTheBusGoes();
    void endsWithAnErrorWhenAnotherHasTheName();
    void endsWithAnErrorWithoutABus();
    void ignoresTheBusThatItInherits();
    void escapesWhatItLogs();

private:
    QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }
    std::unique_ptr<QProcess> helper(const QStringList &arguments, const QProcessEnvironment &environment = {});
    std::unique_ptr<QProcess> helperOnTheBus(const QProcessEnvironment &environment = {});
    bool isThere() const { return m_client->interface()->isServiceRegistered(kService).value(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_client;
};

void TestHelperProcess::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    m_client = std::make_unique<QDBusConnection>(m_bus->connect());
}

void TestHelperProcess::cleanup()
{
    m_client.reset();
    m_bus.reset();
    m_directory.reset();
}

std::unique_ptr<QProcess> TestHelperProcess::helper(const QStringList &arguments,
                                                    const QProcessEnvironment &environment)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment whole = QProcessEnvironment::systemEnvironment();
    whole.insert(environment);
    process->setProcessEnvironment(whole);
    process->setChildProcessModifier(isolate);
    process->start(QStringLiteral(CULVERT_HELPER), arguments);
    return process;
}

std::unique_ptr<QProcess> TestHelperProcess::helperOnTheBus(const QProcessEnvironment &environment)
{
    return helper({QStringLiteral("--bus-address"), m_bus->address(), QStringLiteral("--state-directory"),
                   m_directory->path(), QStringLiteral("--runtime-directory"), m_directory->path(),
                   QStringLiteral("--seed"), path("seed.json")},
                  environment);
}

void TestHelperProcess::tellsItsVersion()
{
    const auto process = helper({QStringLiteral("--version")});
    QVERIFY(process->waitForFinished(kPatienceMs));
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(process->readAllStandardOutput(), QByteArray("culvert-helper " CULVERT_VERSION "\n"));
}

void TestHelperProcess::refusesUnknownArguments()
{
    for (const char *argument : {"--colour", "apply"}) {
        const auto process = helper({QLatin1String(argument)});
        QVERIFY(process->waitForFinished(kPatienceMs));
        QVERIFY(process->exitStatus() == QProcess::NormalExit && process->exitCode() != 0);
        QVERIFY(!isThere());
    }
}

void TestHelperProcess::answersOnTheBus()
{
    const auto process = helperOnTheBus();
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatienceMs);
    QDBusMessage question = QDBusMessage::createMethodCall(
        kService, QLatin1String(dbus::kPath), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments({QLatin1String(dbus::kStatusInterface), QStringLiteral("ReasonCode")});
    const QDBusReply<QVariant> reply = m_client->call(question);
    QVERIFY2(reply.isValid(), qPrintable(reply.error().message()));
    QCOMPARE(reply.value().toString(), QStringLiteral("no-configuration"));
}

void TestHelperProcess::tellsSystemdHowItIs()
{
    NotifySocket socket(path("notify"));
    QVERIFY(socket.isBound());
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("NOTIFY_SOCKET"), socket.path());
    environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("100000"));
    const auto process = helperOnTheBus(environment);
    QTRY_VERIFY_WITH_TIMEOUT(socket.messages().contains("READY=1"), kPatienceMs);
    QVERIFY(isThere());
    // The event loop feeds the watchdog, again and again.
    QTRY_VERIFY(socket.messages().count("WATCHDOG=1") >= 2);
    const QByteArrayList messages = socket.messages();
    QVERIFY(std::any_of(messages.begin(), messages.end(),
                        [](const QByteArray &message) { return message.startsWith("STATUS=off"); }));
    process->terminate();
    QTRY_VERIFY(socket.messages().contains("STOPPING=1"));
    QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(kPatienceMs));
}

void TestHelperProcess::endsOnTermination()
{
    for (const int signal : {SIGTERM, SIGINT}) {
        const auto process = helperOnTheBus();
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatienceMs);
        kill(pid_t(process->processId()), signal);
        QVERIFY(process->waitForFinished(kPatienceMs));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
        QTRY_VERIFY(!isThere());
    }
}

void TestHelperProcess::endsWithAnErrorWhenTheBusGoes()
{
    const auto process = helperOnTheBus();
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatienceMs);
    m_bus->stop();
    QVERIFY(process->waitForFinished(kPatienceMs));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QVERIFY(process->exitCode() != 0);
}

void TestHelperProcess::endsWithAnErrorWhenAnotherHasTheName()
{
    QVERIFY(m_client->registerService(kService));
    const auto process = helperOnTheBus();
    QVERIFY(process->waitForFinished(kPatienceMs));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QVERIFY(process->exitCode() != 0);
    QVERIFY(process->readAllStandardError().contains("org.culvert.Gateway1"));
}

void TestHelperProcess::endsWithAnErrorWithoutABus()
{
    m_bus->stop();
    const auto process = helperOnTheBus();
    QVERIFY(process->waitForFinished(kPatienceMs));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QVERIFY(process->exitCode() != 0);
}

void TestHelperProcess::ignoresTheBusThatItInherits()
{
    QProcessEnvironment hostile;
    for (const char *name : {"DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "DBUS_STARTER_ADDRESS"})
        hostile.insert(QLatin1String(name), m_bus->address());
    hostile.insert(QStringLiteral("DBUS_STARTER_BUS_TYPE"), QStringLiteral("system"));
    // The real system bus, if there is one, does not give this process the name either.
    const auto process = helper({QStringLiteral("--state-directory"), m_directory->path(),
                                 QStringLiteral("--runtime-directory"), m_directory->path()},
                                hostile);
    QVERIFY(process->waitForFinished(kPatienceMs));
    QVERIFY(process->exitStatus() == QProcess::NormalExit && process->exitCode() != 0);
    QVERIFY(!isThere());
}

void TestHelperProcess::escapesWhatItLogs()
{
    QFile seed(path("seed.json"));
    QVERIFY(seed.open(QIODevice::WriteOnly));
    seed.write("{\"version\": 1, \"\\u001b[2Jculvert: all is well\\nforged line\": true}");
    seed.close();
    const auto process = helperOnTheBus();
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatienceMs);
    process->terminate();
    QVERIFY(process->waitForFinished(kPatienceMs));
    const QByteArray logged = process->readAllStandardError();
    QVERIFY2(logged.contains("all is well"), logged.constData());
    QVERIFY(!logged.contains('\x1b'));
    QVERIFY(!logged.contains("\nforged line"));
}

QTEST_GUILESS_MAIN(TestHelperProcess)

#include "tst_helperprocess.moc"
