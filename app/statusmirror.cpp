// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusmirror.h"

#include "app/whenfinished.h"
#include "core/wire/codec.h"
#include "core/wire/dbusnames.h"
#include "core/wire/errornames.h"

#include <QDBusMessage>
#include <QDBusPendingReply>

#include <chrono>
#include <utility>

namespace culvert {

namespace {

Error unreachable(const QString &detail) { return Error{ErrorCode::HelperUnreachable, detail, 0, {}}; }

/// How long to leave a helper alone that has the name and did not answer.
constexpr std::chrono::seconds kRetryAfter{5};

const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString kBus = QStringLiteral("org.freedesktop.DBus");

} // namespace

StatusMirror::StatusMirror(const QDBusConnection &bus, QString service, QObject *parent)
    : QObject(parent), m_bus(bus), m_readTimeout(dbus::kReadTimeoutMs), m_service(std::move(service)),
      m_watcher(m_service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryAfter);
    connect(
        &m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &oldOwner, const QString &newOwner) { changeOwner(oldOwner, newOwner); });
    connect(&m_retry, &QTimer::timeout, this, [this] { read(Start::Never); });

    if (!m_bus.isConnected()) {
        m_lastError = unreachable(QStringLiteral("there is no connection to the message bus"));
        m_presence = Presence::Absent;
        return;
    }
    subscribe();
    read(Start::IfNeeded);
}

void StatusMirror::connectTo(const QDBusConnection &bus)
{
    m_bus = bus;
    m_watcher.setConnection(bus);
    m_reading = nullptr;
    subscribe();
    setPresence(Presence::Unknown);
    read(Start::Never);
    Q_EMIT restarted();
}

void StatusMirror::doubt()
{
    if (m_presence != Presence::Present)
        return;
    setPresence(Presence::Unknown);
    read(Start::Never);
}

/// Before the first read, so that no change falls between them.
void StatusMirror::subscribe()
{
    m_bus.connect(m_service, QLatin1String(dbus::kPath), kProperties, QStringLiteral("PropertiesChanged"),
                  {QLatin1String(dbus::kStatusInterface)}, QString(), this,
                  SLOT(takeChanges(QString, QVariantMap, QStringList)));
    m_bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"),
                  QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this, SLOT(loseBus()));
}

void StatusMirror::read(Start start)
{
    m_retry.stop();
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_service, QLatin1String(dbus::kPath), kProperties, QStringLiteral("GetAll"));
    call << QString(QLatin1String(dbus::kStatusInterface));
    call.setAutoStartService(start == Start::IfNeeded);

    m_changedWhileReading.clear();
    m_reading = whenFinished(m_bus.asyncCall(call, int(m_readTimeout.count())), this,
                             [this](QDBusPendingCallWatcher *finished) { takeReply(finished); });
}

void StatusMirror::takeReply(QDBusPendingCallWatcher *call)
{
    if (call != m_reading) {
        return; // asked of a process that no longer has the name
    }
    m_reading = nullptr;
    const QDBusPendingReply<QVariantMap> reply = *call;
    if (reply.isError()) {
        m_lastError = errorFromDBus(reply.error().name(), reply.error().message());
        lookForOwner();
        return;
    }
    // A change that was announced meanwhile is put on top of the reply: Qt does not promise to deliver a
    // signal and a reply in the order in which they were sent. If the reply was the newer one, the
    // announcement that brought it there is among the changes too, and later.
    QVariantMap properties = reply.value();
    properties.insert(std::exchange(m_changedWhileReading, {}));
    publish(properties);
    setPresence(Presence::Present);
}

void StatusMirror::takeChanges(const QString &interface, const QVariantMap &changed, const QStringList &invalidated)
{
    if (interface != QLatin1String(dbus::kStatusInterface)) {
        return;
    }
    if (!invalidated.isEmpty()) {
        read(Start::Never);
        return;
    }
    if (m_reading) {
        m_changedWhileReading.insert(changed);
    } else if (m_presence == Presence::Present) {
        publish(changed);
    }
}

void StatusMirror::changeOwner(const QString & /*oldOwner*/, const QString &newOwner)
{
    m_reading = nullptr;
    m_retry.stop();
    if (newOwner.isEmpty()) {
        m_lastError = unreachable(QStringLiteral("the helper has left the message bus"));
        setPresence(Presence::Absent);
        return;
    }
    setPresence(Presence::Unknown);
    read(Start::Never);
    Q_EMIT restarted();
}

void StatusMirror::loseBus()
{
    changeOwner(m_service, QString());
    m_lastError = unreachable(QStringLiteral("the connection to the message bus is lost"));
    Q_EMIT busLost();
}

void StatusMirror::lookForOwner()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kBus, QStringLiteral("/org/freedesktop/DBus"), kBus,
                                                       QStringLiteral("NameHasOwner"));
    call << m_service;
    m_reading = whenFinished(m_bus.asyncCall(call), this, [this](const QDBusPendingCallWatcher *finished) {
        if (finished != m_reading) {
            return;
        }
        m_reading = nullptr;
        const QDBusPendingReply<bool> hasOwner = *finished;
        if (hasOwner.isValid() && hasOwner.value()) {
            setPresence(Presence::Unknown);
            m_retry.start();
        } else {
            setPresence(Presence::Absent);
        }
    });
}

void StatusMirror::publish(const QVariantMap &properties)
{
    Status status = m_status;
    applyStatusProperties(status, properties);
    if (status != m_status) {
        m_status = std::move(status);
        Q_EMIT statusChanged();
    }
}

void StatusMirror::setPresence(Presence presence)
{
    if (m_presence != presence) {
        m_presence = presence;
        Q_EMIT presenceChanged();
    }
}

} // namespace culvert
