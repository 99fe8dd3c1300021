// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dbusbackend.h"
#include "core/config/document.h"
#include "core/wire/codec.h"
#include "core/wire/dbusnames.h"
#include "core/wire/errornames.h"
#include "tests/app/backenddoubles.h"
#include "tests/app/fakehelper.h"
#include "tests/app/samples.h"
#include "tests/support/privatebus.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace culvert;
using Connection = Backend::Connection;

namespace {

constexpr uchar kTcp = 6;
constexpr ushort kHttps = 443;

} // namespace

class DBusBackendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsEverythingBeforeItIsConnected();
    void saysWhenTheHelperIsNotThere();
    void readsEverythingAgainWhenTheHelperIsBack();
    void readsTheConfigurationAgainWhenItChanges();
    void readsTheConfigurationOnceMoreIfItChangesMeanwhile();
    void livesWithoutTheConfigurationWhereItMayNotBeRead_data();
    void livesWithoutTheConfigurationWhereItMayNotBeRead();
    void slowCallDoesNotBlock();
    void answersOnceWhenTheHelperDies();
    void tellsErrorsByName_data();
    void tellsErrorsByName();
    void letsWritesAskAndReadsNot();
    void handsOverWhatTheHelperAnswers();
    void measuresOnlyTunnelsOfTheConfiguration();
    void refusesAnAnswerThatIsNoObject();
    void readsRoutesOutsideTheWindowsThread();
    void startsNoHelperToLookAtIt();
    void passesEventsOn();
    void showsWhatPolkitWouldSay();
    void isAbsentWithoutABus();
    void isAbsentWhenTheBusDies();

private:
    /// A helper with a status and a configuration, connected to.
    void connectBackend();

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    FakeAccess m_configure;
    FakeAccess m_control;
    std::unique_ptr<DBusBackend> m_backend;
};

void DBusBackendTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    m_helper = std::make_unique<FakeHelper>(*m_bus);
    m_helper->document = QString::fromUtf8(toDocument(configurationWith("eth1")));
    m_helper->generation = 3;
    m_helper->setStatus(statusWith(State::Up));
}

void DBusBackendTest::cleanup()
{
    m_backend.reset();
    m_helper.reset();
    m_bus.reset();
}

void DBusBackendTest::connectBackend()
{
    m_helper->appear();
    m_backend = std::make_unique<DBusBackend>(m_bus->connect(), QLatin1String(dbus::kService), m_configure, m_control);
    QTRY_COMPARE(m_backend->connection(), Connection::Connected);
    QTRY_VERIFY(m_backend->configuration());
}

void DBusBackendTest::readsEverythingBeforeItIsConnected()
{
    m_helper->appear();
    m_backend = std::make_unique<DBusBackend>(m_bus->connect(), QLatin1String(dbus::kService), m_configure, m_control);
    QCOMPARE(m_backend->connection(), Connection::Unknown);
    Status whenConnected;
    connect(m_backend.get(), &Backend::connectionChanged, this, [&] { whenConnected = m_backend->status(); });
    QTRY_COMPARE(m_backend->connection(), Connection::Connected);
    QCOMPARE(whenConnected, statusWith(State::Up));
    QTRY_COMPARE(m_backend->generation(), quint64(3));
    QCOMPARE(m_backend->configuration(), configurationWith("eth1"));
}

void DBusBackendTest::saysWhenTheHelperIsNotThere()
{
    m_backend = std::make_unique<DBusBackend>(m_bus->connect(), QLatin1String(dbus::kService), m_configure, m_control);
    QTRY_COMPARE(m_backend->connection(), Connection::Absent);
    QVERIFY(!m_backend->configuration());
    Answers<RoutingRows> routes;
    Answers<quint64> apply;
    m_backend->routes(routes.callback());
    m_backend->apply(configurationWith("eth1"), 0, apply.callback());
    QCOMPARE(routes.results.size() + apply.results.size(), 0); // answers come from the event loop only
    QTRY_COMPARE(routes.results.size(), 1);
    QTRY_COMPARE(apply.results.size(), 1);
    QCOMPARE(routes.error(), ErrorCode::HelperUnreachable);
    QCOMPARE(apply.error(), ErrorCode::HelperUnreachable);

    m_helper->appear();
    QTRY_COMPARE(m_backend->connection(), Connection::Connected);
    QTRY_VERIFY(m_backend->configuration());
}

void DBusBackendTest::readsEverythingAgainWhenTheHelperIsBack()
{
    connectBackend();
    m_helper->vanish();
    QTRY_COMPARE(m_backend->connection(), Connection::Absent);
    m_helper->setStatus(statusWith(State::Degraded));
    m_helper->document = QString::fromUtf8(toDocument(configurationWith("eth7")));
    m_helper->generation = 9;
    m_helper->appear();
    QTRY_COMPARE(m_backend->connection(), Connection::Connected);
    QCOMPARE(m_backend->status(), statusWith(State::Degraded));
    QTRY_COMPARE(m_backend->generation(), quint64(9));
    QCOMPARE(m_backend->configuration(), configurationWith("eth7"));
    m_helper->setStatus(statusWith(State::Up)); // and follows the new one
    QTRY_COMPARE(m_backend->status(), statusWith(State::Up));
}

void DBusBackendTest::readsTheConfigurationAgainWhenItChanges()
{
    connectBackend();
    m_helper->document = QString::fromUtf8(toDocument(configurationWith("eth7")));
    m_helper->generation = 4;
    Q_EMIT m_helper->ConfigurationChanged(4);
    QTRY_COMPARE(m_backend->generation(), quint64(4));
    QCOMPARE(m_backend->configuration(), configurationWith("eth7"));
}

void DBusBackendTest::readsTheConfigurationOnceMoreIfItChangesMeanwhile()
{
    connectBackend();
    m_helper->held = {QStringLiteral("Get")};
    const int before = m_helper->count(QStringLiteral("Get"));
    m_helper->generation = 4;
    Q_EMIT m_helper->ConfigurationChanged(4);
    QTRY_COMPARE(m_helper->count(QStringLiteral("Get")), before + 1);
    m_helper->generation = 5;
    Q_EMIT m_helper->ConfigurationChanged(5);
    m_helper->held.clear();
    m_helper->release(); // says 4
    QTRY_COMPARE(m_backend->generation(), quint64(5));
}

void DBusBackendTest::livesWithoutTheConfigurationWhereItMayNotBeRead_data()
{
    QTest::addColumn<QString>("error");
    QTest::newRow("inactive session") << errorName(ErrorCode::InteractionRequired);
    QTest::newRow("nothing configured") << errorName(ErrorCode::NoConfiguration);
}

void DBusBackendTest::livesWithoutTheConfigurationWhereItMayNotBeRead()
{
    QFETCH(QString, error);
    connectBackend();
    m_helper->errors.insert(QStringLiteral("Get"), error);
    Q_EMIT m_helper->ConfigurationChanged(4);
    QTRY_VERIFY(!m_backend->configuration());
    QCOMPARE(m_backend->generation(), quint64(0));
    QCOMPARE(m_backend->connection(), Connection::Connected);
    QCOMPARE(m_backend->status(), statusWith(State::Up));
}

// R-08, R-23: while somebody looks for the password everything else goes on.
void DBusBackendTest::slowCallDoesNotBlock()
{
    connectBackend();
    m_helper->held = {QStringLiteral("Apply")};
    Answers<quint64> apply;
    m_backend->apply(configurationWith("eth1"), 3, apply.callback());
    QTRY_COMPARE(m_helper->count(QStringLiteral("Apply")), 1);
    Answers<QList<Event>> events;
    m_backend->recentEvents(events.callback());
    QTRY_COMPARE(events.results.size(), 1);
    m_helper->setStatus(statusWith(State::Applying));
    QTRY_COMPARE(m_backend->status().state, State::Applying);
    QCOMPARE(apply.results.size(), 0);
    m_helper->release();
    QTRY_COMPARE(apply.results.size(), 1);
    QCOMPARE(*apply.results.first(), quint64(4));
}

void DBusBackendTest::answersOnceWhenTheHelperDies()
{
    connectBackend();
    m_helper->held = {QStringLiteral("Apply"), QStringLiteral("Counters"), QStringLiteral("SetEnabled")};
    Answers<quint64> apply;
    Answers<quint64> enable;
    Answers<QHash<QString, LinkCounters>> counters;
    m_backend->apply(configurationWith("eth1"), 3, apply.callback());
    m_backend->setEnabled(false, enable.callback());
    m_backend->counters(counters.callback());
    QTRY_COMPARE(m_helper->count(QStringLiteral("Counters")), 1);
    m_helper->vanish();
    QTRY_COMPARE(m_backend->connection(), Connection::Absent);
    QTRY_COMPARE(counters.results.size(), 1);
    m_helper->appear();
    QTRY_COMPARE(m_backend->connection(), Connection::Connected);
    QCOMPARE(apply.results.size(), 1);
    QCOMPARE(enable.results.size(), 1);
    QCOMPARE(counters.results.size(), 1);
    QCOMPARE(apply.error(), ErrorCode::HelperUnreachable);
    QCOMPARE(enable.error(), ErrorCode::HelperUnreachable);
    QCOMPARE(counters.error(), ErrorCode::HelperUnreachable);
}

void DBusBackendTest::tellsErrorsByName_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("plan refused") << ErrorCode::PlanRefused;
    QTest::newRow("not authorised") << ErrorCode::NotAuthorized;
    QTest::newRow("conflict") << ErrorCode::Conflict;
    QTest::newRow("kernel lacks module") << ErrorCode::KernelLacksModule;
    QTest::newRow("rolled back") << ErrorCode::RolledBack;
}

void DBusBackendTest::tellsErrorsByName()
{
    QFETCH(ErrorCode, code);
    connectBackend();
    m_helper->errors.insert(QStringLiteral("Apply"), errorName(code));
    Answers<quint64> apply;
    m_backend->apply(configurationWith("eth1"), 3, apply.callback());
    QTRY_COMPARE(apply.results.size(), 1);
    QCOMPARE(apply.error(), code);
    QCOMPARE(apply.results.first().error().detail, QStringLiteral("Apply was refused"));
}

void DBusBackendTest::letsWritesAskAndReadsNot()
{
    connectBackend();
    Answers<quint64> apply;
    Answers<quint64> enable;
    Answers<QStringList> preview;
    m_backend->apply(configurationWith("eth7"), 3, apply.callback());
    m_backend->setEnabled(false, enable.callback());
    m_backend->preview(configurationWith("eth7"), preview.callback());
    QTRY_VERIFY(!apply.results.isEmpty() && !enable.results.isEmpty() && !preview.results.isEmpty());
    QVERIFY(m_helper->lastWasInteractive(QStringLiteral("Apply")));
    QVERIFY(m_helper->lastWasInteractive(QStringLiteral("SetEnabled")));
    QVERIFY(!m_helper->lastWasInteractive(QStringLiteral("Preview")));
    QVERIFY(!m_helper->lastWasInteractive(QStringLiteral("Get"))); // R-21
}

void DBusBackendTest::handsOverWhatTheHelperAnswers()
{
    m_helper->steps = {QStringLiteral("ip link add culvert0"), QStringLiteral("ip rule add")};
    m_helper->events = {{5, QStringLiteral("lease"), QStringLiteral("lease-gained"), QStringLiteral("text")}};
    m_helper->counters = {{QStringLiteral("culvert0"), {1, 2, 3, 4, 5, 6, 7}}};
    m_helper->explanation = QStringLiteral(R"({"verdict": "tunnel"})");
    connectBackend();
    Answers<quint64> apply;
    Answers<QStringList> preview;
    Answers<QList<Event>> events;
    Answers<QHash<QString, LinkCounters>> counters;
    Answers<QJsonObject> explanation;
    m_backend->apply(configurationWith("eth7"), 3, apply.callback());
    m_backend->preview(configurationWith("eth7"), preview.callback());
    m_backend->recentEvents(events.callback());
    m_backend->counters(counters.callback());
    m_backend->explain(
        {QStringLiteral("192.0.2.1"), QStringLiteral("203.0.113.5"), QStringLiteral("eth0"), kTcp, kHttps},
        explanation.callback());
    QTRY_COMPARE(explanation.results.size(), 1);
    QCOMPARE(*apply.results.first(), quint64(4));
    QCOMPARE(*preview.results.first(), m_helper->steps);
    QCOMPARE(events.results.first()->first(),
             (Event{5, QStringLiteral("lease"), QStringLiteral("lease-gained"), QStringLiteral("text")}));
    QCOMPARE(counters.results.first()->value(QStringLiteral("culvert0")), (LinkCounters{1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(explanation.results.first()->value(QStringLiteral("verdict")).toString(), QStringLiteral("tunnel"));

    for (const FakeHelper::Call &call : std::as_const(m_helper->calls)) {
        if (call.member == QLatin1String("Apply")) {
            QCOMPARE(parseDocument(call.arguments.at(0).toString().toUtf8()).configuration, configurationWith("eth7"));
            QCOMPARE(call.arguments.at(1).toULongLong(), 3ULL);
            QCOMPARE(call.arguments.at(2).toUInt(), 0U);
        } else if (call.member == QLatin1String("Explain")) {
            QCOMPARE(call.arguments.at(0).toMap(),
                     toMap(WirePacket{QStringLiteral("192.0.2.1"), QStringLiteral("203.0.113.5"),
                                      QStringLiteral("eth0"), kTcp, kHttps}));
        }
    }
    QCOMPARE(m_helper->count(QStringLiteral("Apply")), 1);
    QCOMPARE(m_helper->count(QStringLiteral("Explain")), 1);
}

// The measurement itself is tested on a network of its own (tst_pathmtu).
void DBusBackendTest::measuresOnlyTunnelsOfTheConfiguration()
{
    connectBackend();
    QList<Result<PathMtu>> results;
    const auto measure = [&](const char *tunnel) {
        auto measurement = m_backend->measureMtu(QLatin1String(tunnel));
        connect(measurement.get(), &MtuMeasurement::finished, this,
                [&results](const Result<PathMtu> &result) { results.append(result); });
        return measurement;
    };
    const auto unknown = measure("elsewhere");
    QVERIFY(results.isEmpty()); // from the event loop
    QTRY_COMPARE(results.size(), 1);
    QCOMPARE(results.first().error().code, ErrorCode::NoConfiguration);
    const auto office = measure("office");
    QTRY_COMPARE(results.size(), 2);
    QVERIFY(results.last().has_value());
    QCOMPARE(results.last()->outcome, PathMtu::Outcome::NoSource); // none of 203.0.113.0/28 is here
    measure("office").reset();
    QCoreApplication::processEvents();
    QCOMPARE(results.size(), 2);
}

void DBusBackendTest::refusesAnAnswerThatIsNoObject()
{
    m_helper->routes = QStringLiteral("[1, 2");
    connectBackend();
    Answers<RoutingRows> routes;
    m_backend->routes(routes.callback());
    QTRY_COMPARE(routes.results.size(), 1);
    QVERIFY(!routes.results.first());
    QCOMPARE(routes.error(), ErrorCode::Internal);
}

void DBusBackendTest::readsRoutesOutsideTheWindowsThread()
{
    m_helper->routes = QStringLiteral(R"({"rules": [{"text": "pref 0 from all lookup local", "preference": 0}],
        "routes": [{"text": "192.0.2.0/24 dev eth1", "destination": "192.0.2.0/24", "table": 254, "metric": 5}]})");
    connectBackend();
    Answers<RoutingRows> routes;
    m_backend->routes(routes.callback());
    QTRY_COMPARE(routes.results.size(), 1);
    QVERIFY(routes.results.first());
    QCOMPARE(routes.results.first()->rules.size(), 1);
    QCOMPARE(routes.results.first()->routes.size(), 1);
    QCOMPARE(routes.results.first()->routes.first().key.metric, 5);
    // Whoever is gone by then gets no answer.
    m_backend->routes(routes.callback());
    m_backend.reset();
    QTRY_COMPARE(m_helper->count(QStringLiteral("Routes")), 2);
    QCoreApplication::processEvents();
    QCOMPARE(routes.results.size(), 1);
}

// An administrator who stops the helper is not fought by an icon in a tray.
void DBusBackendTest::startsNoHelperToLookAtIt()
{
    QTemporaryDir directory;
    const QString log = directory.filePath(QStringLiteral("starts"));
    QFile service(directory.filePath(QStringLiteral("org.culvert.Gateway1.service")));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write(QStringLiteral("[D-BUS Service]\nName=org.culvert.Gateway1\nExec=/bin/sh -c \"echo >>%1; exit 1\"\n")
                      .arg(log)
                      .toUtf8());
    service.close();
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Type::Session,
                                         QStringLiteral("<servicedir>%1</servicedir>").arg(directory.path()));
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    const auto starts = [&log] { return QFile(log).size(); };

    m_backend = std::make_unique<DBusBackend>(m_bus->connect(), QLatin1String(dbus::kService), m_configure, m_control);
    QTRY_COMPARE(m_backend->connection(), Connection::Absent);
    QCOMPARE(starts(), 1);
    Answers<QHash<QString, LinkCounters>> counters;
    m_backend->counters(counters.callback());
    QTRY_COMPARE(counters.results.size(), 1);
    QCOMPARE(starts(), 1);
    Answers<quint64> enable;
    m_backend->setEnabled(true, enable.callback()); // what a person asks for does start it
    QTRY_COMPARE(enable.results.size(), 1);
    QCOMPARE(enable.error(), ErrorCode::HelperUnreachable);
    QCOMPARE(starts(), 2);
}

void DBusBackendTest::passesEventsOn()
{
    connectBackend();
    QList<Event> events;
    connect(m_backend.get(), &Backend::eventOccurred, this, [&](const Event &event) { events.append(event); });
    const Event repaired{7, QStringLiteral("repair"), QStringLiteral("repaired"), QStringLiteral("text")};
    Q_EMIT m_helper->EventOccurred(toMap(repaired));
    QTRY_COMPARE(events.size(), 1);
    QCOMPARE(events.first(), repaired);
}

void DBusBackendTest::showsWhatPolkitWouldSay()
{
    connectBackend();
    QSignalSpy changes(m_backend.get(), &Backend::accessChanged);
    m_configure.set(Backend::Access::Denied);
    m_control.set(Backend::Access::NeedsPassword);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(m_backend->configureAccess(), Backend::Access::Denied);
    QCOMPARE(m_backend->controlAccess(), Backend::Access::NeedsPassword);
}

void DBusBackendTest::isAbsentWithoutABus()
{
    m_backend = std::make_unique<DBusBackend>(QDBusConnection(QStringLiteral("no such connection")),
                                              QLatin1String(dbus::kService), m_configure, m_control);
    QCOMPARE(m_backend->connection(), Connection::Absent);
    Answers<quint64> enable;
    m_backend->setEnabled(true, enable.callback());
    QTRY_COMPARE(enable.results.size(), 1);
    QCOMPARE(enable.error(), ErrorCode::HelperUnreachable);
}

void DBusBackendTest::isAbsentWhenTheBusDies()
{
    connectBackend();
    m_helper->held = {QStringLiteral("Apply")};
    Answers<quint64> apply;
    m_backend->apply(configurationWith("eth1"), 3, apply.callback());
    QTRY_COMPARE(m_helper->count(QStringLiteral("Apply")), 1);
    m_bus->stop();
    QTRY_COMPARE(m_backend->connection(), Connection::Absent);
    QTRY_COMPARE(apply.results.size(), 1);
    QCOMPARE(apply.error(), ErrorCode::HelperUnreachable);
    Answers<quint64> enable;
    m_backend->setEnabled(true, enable.callback());
    QTRY_COMPARE(enable.results.size(), 1);
    QCOMPARE(enable.error(), ErrorCode::HelperUnreachable);
    QCOMPARE(apply.results.size(), 1);
}

QTEST_GUILESS_MAIN(DBusBackendTest)
#include "tst_dbusbackend.moc"
