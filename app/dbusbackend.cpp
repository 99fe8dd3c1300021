// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dbusbackend.h"

#include "app/actionaccess.h"
#include "app/tunnelmeasurement.h"
#include "app/whenfinished.h"
#include "core/config/document.h"
#include "core/wire/codec.h"
#include "core/wire/dbusnames.h"
#include "core/wire/errornames.h"
#include "gatewayproxy.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace culvert {

namespace {

/// Hands the reply, turned into a value by `convert`, to `done`; exactly once, from the event loop.
template <typename T, typename Reply, typename Convert>
void answer(QObject *owner, const Reply &pending, Backend::Callback<T> done, Convert convert)
{
    whenFinished(pending, owner, [done = std::move(done), convert](const QDBusPendingCallWatcher *finished) {
        const Reply reply = *finished;
        if (reply.isError()) {
            const QDBusError error = reply.error();
            done(Unexpected{errorFromDBus(error.name(), error.message())});
        } else {
            done(convert(reply));
        }
    });
}

Result<QJsonObject> objectFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        return unexpected(ErrorCode::Internal, QStringLiteral("the helper's answer is not a JSON object"));
    }
    return document.object();
}

/// Reads in another thread: a hundred thousand routes are 20 MB of text, and take it most of a second.
QFuture<Result<RoutingRows>> routingFrom(const QString &text)
{
    auto promise = std::make_shared<QPromise<Result<RoutingRows>>>();
    QFuture<Result<RoutingRows>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, text] {
        const Result<QJsonObject> object = objectFrom(text);
        promise->addResult(object ? Result<RoutingRows>(readRouting(*object))
                                  : Result<RoutingRows>(Unexpected{object.error()}));
        promise->finish();
    });
    return future;
}

template <typename Proxy>
std::unique_ptr<Proxy> makeProxy(const QDBusConnection &bus, const QString &service, int timeoutMs)
{
    auto proxy = std::make_unique<Proxy>(service, QLatin1String(dbus::kPath), bus);
    proxy->setTimeout(timeoutMs);
    return proxy;
}

} // namespace

DBusBackend::DBusBackend(const QDBusConnection &bus, const QString &service, ActionAccess &configure,
                         ActionAccess &control, QObject *parent)
    : Backend(parent), m_bus(bus), m_service(service), m_mirror(bus, service), m_configureAccess(configure),
      m_controlAccess(control), m_readTimeout(dbus::kReadTimeoutMs)
{
    constexpr std::chrono::seconds kReconnectEvery{2};
    m_reconnect.setInterval(kReconnectEvery);
    connect(&m_reconnect, &QTimer::timeout, this, &DBusBackend::reconnect);
    connect(&m_mirror, &StatusMirror::busLost, &m_reconnect, qOverload<>(&QTimer::start));
    connect(&m_configureAccess, &ActionAccess::changed, this, &Backend::accessChanged);
    connect(&m_controlAccess, &ActionAccess::changed, this, &Backend::accessChanged);
    connect(&m_mirror, &StatusMirror::statusChanged, this, &Backend::statusChanged);
    connect(&m_mirror, &StatusMirror::presenceChanged, this, &Backend::connectionChanged);
    connect(&m_mirror, &StatusMirror::restarted, this, &DBusBackend::readConfiguration);
    if (!m_bus.isConnected())
        m_reconnect.start();
    makeProxies();
    readConfiguration();
}

DBusBackend::~DBusBackend() = default;

void DBusBackend::makeProxies()
{
    const int timeout = int(m_readTimeout.count());
    m_statusProxy = makeProxy<OrgCulvertGateway1StatusInterface>(m_bus, m_service, timeout);
    m_configurationProxy = makeProxy<OrgCulvertGateway1ConfigurationInterface>(m_bus, m_service, timeout);
    m_diagnosisProxy = makeProxy<OrgCulvertGateway1DiagnosisInterface>(m_bus, m_service, timeout);
    connect(m_statusProxy.get(), &OrgCulvertGateway1StatusInterface::ConfigurationChanged, this,
            &DBusBackend::readConfiguration);
    connect(m_statusProxy.get(), &OrgCulvertGateway1StatusInterface::EventOccurred, this,
            [this](const QVariantMap &event) { Q_EMIT eventOccurred(eventFrom(event)); });
}

void DBusBackend::setReadTimeout(std::chrono::milliseconds timeout)
{
    m_readTimeout = timeout;
    m_mirror.setReadTimeout(timeout);
    makeProxies();
}

/// A connection that is lost stays so: QtDBus does not open it again.
void DBusBackend::reconnect()
{
    if (!m_makeBus) {
        m_reconnect.stop();
        return;
    }
    const QDBusConnection bus = m_makeBus();
    if (!bus.isConnected()) {
        QDBusConnection::disconnectFromBus(bus.name());
        return;
    }
    m_reconnect.stop();
    m_bus = bus;
    makeProxies();
    m_mirror.connectTo(bus);
    Q_EMIT reconnected(bus);
}

Backend::Connection DBusBackend::connection() const
{
    switch (m_mirror.presence()) {
    case StatusMirror::Presence::Present:
        return Connection::Connected;
    case StatusMirror::Presence::Absent:
        return Connection::Absent;
    case StatusMirror::Presence::Unknown:
        break;
    }
    return Connection::Unknown;
}

Backend::Access DBusBackend::configureAccess() const { return m_configureAccess.access(); }

Backend::Access DBusBackend::controlAccess() const { return m_controlAccess.access(); }

QDBusPendingCall DBusBackend::write(const QString &method, const QVariantList &arguments)
{
    // By hand, because Qt's proxies cannot carry the flag before Qt 6.7.
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, QLatin1String(dbus::kPath),
                                                       QLatin1String(dbus::kConfigurationInterface), method);
    call.setArguments(arguments);
    call.setInteractiveAuthorizationAllowed(true);
    return m_bus.asyncCall(call, dbus::kPromptTimeoutMs);
}

void DBusBackend::apply(const Configuration &configuration, quint64 expected, Callback<quint64> done)
{
    using Reply = QDBusPendingReply<qulonglong, QString>;
    const Reply call =
        write(QStringLiteral("Apply"), {QString::fromUtf8(toDocument(configuration)), expected, quint32(0)});
    answer<quint64>(this, call, std::move(done),
                    [](const Reply &reply) { return Result<quint64>(reply.argumentAt<0>()); });
}

void DBusBackend::tryOut(const Configuration &configuration, quint64 expected, quint32 seconds,
                         Callback<std::monostate> done)
{
    using Reply = QDBusPendingReply<qulonglong, QString>;
    const Reply call =
        write(QStringLiteral("Apply"), {QString::fromUtf8(toDocument(configuration)), expected, seconds});
    answer<std::monostate>(this, call, std::move(done), [](const Reply &) { return Result<std::monostate>(); });
}

void DBusBackend::confirm(Callback<std::monostate> done) { settle(QStringLiteral("Confirm"), std::move(done)); }

void DBusBackend::revert(Callback<std::monostate> done) { settle(QStringLiteral("Revert"), std::move(done)); }

void DBusBackend::settle(const QString &method, Callback<std::monostate> done)
{
    using Reply = QDBusPendingReply<>;
    // Without the token: it may be another window of this user that has it.
    answer<std::monostate>(this, Reply(write(method, {QString()})), std::move(done),
                           [](const Reply &) { return Result<std::monostate>(); });
}

void DBusBackend::setEnabled(bool enabled, Callback<quint64> done)
{
    using Reply = QDBusPendingReply<qulonglong>;
    answer<quint64>(this, Reply(write(QStringLiteral("SetEnabled"), {enabled})), std::move(done),
                    [](const Reply &reply) { return Result<quint64>(reply.value()); });
}

void DBusBackend::start(Callback<std::monostate> done)
{
    using Reply = QDBusPendingReply<quint32>;
    QDBusMessage call =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("StartServiceByName"));
    call << m_service << quint32(0);
    // The mirror sees by itself that somebody has the name.
    answer<std::monostate>(this, Reply(m_bus.asyncCall(call, dbus::kReadTimeoutMs)), std::move(done),
                           [](const Reply &) { return Result<std::monostate>(); });
}

void DBusBackend::preview(const Configuration &configuration, Callback<QStringList> done)
{
    using Reply = QDBusPendingReply<QStringList>;
    read<QStringList>(
        [this, &configuration] {
            return Reply(m_configurationProxy->Preview(QString::fromUtf8(toDocument(configuration))));
        },
        std::move(done), [](const Reply &reply) { return Result<QStringList>(reply.value()); });
}

void DBusBackend::counters(Callback<QHash<QString, LinkCounters>> done)
{
    using Reply = QDBusPendingReply<VariantMapList>;
    using Counters = QHash<QString, LinkCounters>;
    read<Counters>([this] { return Reply(m_diagnosisProxy->Counters()); }, std::move(done),
                   [](const Reply &reply) { return Result<Counters>(countersFrom(reply.value())); });
}

void DBusBackend::recentEvents(Callback<QList<Event>> done)
{
    using Reply = QDBusPendingReply<VariantMapList>;
    read<QList<Event>>([this] { return Reply(m_statusProxy->RecentEvents()); }, std::move(done),
                       [](const Reply &reply) { return Result<QList<Event>>(eventsFrom(reply.value())); });
}

void DBusBackend::explain(const TraceQuery &packet, Callback<QJsonObject> done)
{
    read<QJsonObject>(
        [&, this] {
            const WirePacket asked{packet.destination, packet.from, packet.incoming, packet.protocol, packet.port};
            return QDBusPendingReply<QString>(m_diagnosisProxy->Explain(toMap(asked)));
        },
        std::move(done), [](const QDBusPendingReply<QString> &reply) { return objectFrom(reply.value()); });
}

void DBusBackend::routes(Callback<RoutingRows> done)
{
    using Reply = QDBusPendingReply<QString>;
    const auto parse = [this, done = std::move(done)](const Result<QString> &text) {
        if (!text) {
            done(Unexpected{text.error()});
            return;
        }
        auto *reading = new QFutureWatcher<Result<RoutingRows>>(this);
        connect(reading, &QFutureWatcherBase::finished, this, [reading, done] {
            reading->deleteLater();
            done(reading->future().takeResult());
        });
        reading->setFuture(routingFrom(*text));
    };
    read<QString>([this] { return Reply(m_diagnosisProxy->Routes()); }, parse,
                  [](const Reply &reply) { return Result<QString>(reply.value()); });
}

std::unique_ptr<MtuMeasurement> DBusBackend::measureMtu(const QString &tunnel)
{
    return std::make_unique<TunnelMeasurement>(m_configuration.value_or(Configuration()), tunnel);
}

template <typename T, typename Call, typename Convert>
void DBusBackend::read(Call call, Callback<T> done, Convert convert)
{
    // Looking must not start a helper that somebody has stopped.
    if (connection() == Connection::Absent) {
        QTimer::singleShot(0, this,
                           [done = std::move(done), error = m_mirror.lastError()] { done(Unexpected{error}); });
        return;
    }
    answer<T>(
        this, call(),
        [this, done = std::move(done)](const Result<T> &result) {
            if (!result && result.error().code == ErrorCode::HelperUnreachable)
                m_mirror.doubt();
            done(result);
        },
        std::move(convert));
}

void DBusBackend::readConfiguration()
{
    if (m_readingConfiguration) {
        m_configurationOutdated = true;
        return;
    }
    m_readingConfiguration = true;
    using Reply = QDBusPendingReply<QString, qulonglong>;
    // By hand, because Qt's proxies always start the service; the mirror has done that, once.
    QDBusMessage call = QDBusMessage::createMethodCall(
        m_service, QLatin1String(dbus::kPath), QLatin1String(dbus::kConfigurationInterface), QStringLiteral("Get"));
    call.setAutoStartService(false);
    whenFinished(m_bus.asyncCall(call, int(m_readTimeout.count())), this,
                 [this](const QDBusPendingCallWatcher *finished) {
                     m_readingConfiguration = false;
                     if (std::exchange(m_configurationOutdated, false)) {
                         readConfiguration();
                         return;
                     }
                     const Reply reply = *finished;
                     if (reply.isError()) {
                         // Nothing configured, not for this user, or nobody there: all the same to a window.
                         takeConfiguration(std::nullopt, 0);
                         return;
                     }
                     ParsedDocument document = parseDocument(reply.argumentAt<0>().toUtf8());
                     if (document.isValid()) {
                         takeConfiguration(std::move(document.configuration), reply.argumentAt<1>());
                     } else {
                         takeConfiguration(std::nullopt, 0);
                     }
                 });
}

void DBusBackend::takeConfiguration(std::optional<Configuration> configuration, quint64 generation)
{
    if (configuration != m_configuration || generation != m_generation) {
        m_configuration = std::move(configuration);
        m_generation = generation;
        Q_EMIT configurationChanged();
    }
}

QDBusConnection anotherSystemBus()
{
    static int serial = 0;
    return QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("culvert-%1").arg(++serial));
}

} // namespace culvert
