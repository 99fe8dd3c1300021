// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/lease/networkmanagerleases.h"

#include "core/base/text.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>

namespace culvert {

Q_LOGGING_CATEGORY(lcLease, "culvert.lease")

namespace {

const QString kManagerPath = QStringLiteral("/org/freedesktop/NetworkManager");
const QString kManager = QStringLiteral("org.freedesktop.NetworkManager");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString kPropertiesChanged = QStringLiteral("PropertiesChanged");

} // namespace

NetworkManagerLeases::NetworkManagerLeases(const QDBusConnection &bus, const QString &service, const Timing &timing,
                                           QObject *parent)
    : LeaseSource(parent), m_bus(bus), m_service(service), m_timing(timing),
      m_ownerWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &NetworkManagerLeases::look);
    connect(&m_ownerWatcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { setOwner(owner); });
    askForOwner();
}

NetworkManagerLeases::NetworkManagerLeases(const QDBusConnection &bus, const QString &service, QObject *parent)
    : NetworkManagerLeases(bus, service, Timing(), parent)
{
}

NetworkManagerLeases::~NetworkManagerLeases() = default;

QString NetworkManagerLeases::name() const { return QStringLiteral("networkmanager"); }

void NetworkManagerLeases::watch(const QString &interface)
{
    if (interface == m_interface)
        return;
    m_interface = interface;
    startAnew();
}

void NetworkManagerLeases::askForOwner()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetNameOwner"));
    message << m_service;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_timing.callTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QString> reply = *done;
        // The signal, where it was faster, is the newer word.
        if (!m_ownerKnown)
            setOwner(reply.isValid() ? reply.value() : QString());
    });
}

void NetworkManagerLeases::setOwner(const QString &owner)
{
    m_ownerKnown = true;
    if (owner == m_owner)
        return;
    qCInfo(lcLease) << (owner.isEmpty() ? "NetworkManager is gone" : "NetworkManager is there");
    // QtDBus, given a unique name, lets through what this very connection sent and nothing else.
    const auto follow = [this](bool (QDBusConnection::*change)(const QString &, const QString &, const QString &,
                                                               const QString &, QObject *, const char *)) {
        for (const auto *signal : {"DeviceAdded", "DeviceRemoved"})
            (m_bus.*change)(m_owner, kManagerPath, kManager, QLatin1String(signal), this, SLOT(look()));
        // Among them the list of active connections: a device may get its interface long after it was added (PPP).
        (m_bus.*change)(m_owner, kManagerPath, kProperties, kPropertiesChanged, this, SLOT(look()));
    };
    unsubscribeAllBut({});
    if (!m_owner.isEmpty())
        follow(&QDBusConnection::disconnect);
    m_owner = owner;
    if (!m_owner.isEmpty())
        follow(&QDBusConnection::connect);
    startAnew();
}

void NetworkManagerLeases::startAnew()
{
    dropRead();
    m_lookAgain = false;
    unsubscribeAllBut({});
    // What is known is of somebody else.
    setFound({});
    look();
}

void NetworkManagerLeases::look()
{
    m_retry.stop();
    if (m_owner.isEmpty() || m_interface.isEmpty())
        return;
    if (m_read) {
        m_lookAgain = true;
        return;
    }
    m_lookAgain = false;
    m_met.clear();
    m_read = std::make_unique<NetworkManagerRead>(m_bus, m_owner, m_interface, m_timing.callTimeoutMs);
    connect(m_read.get(), &NetworkManagerRead::met, this, &NetworkManagerLeases::subscribe);
    connect(m_read.get(), &NetworkManagerRead::finished, this, &NetworkManagerLeases::readFinished);
    connect(m_read.get(), &NetworkManagerRead::failed, this, &NetworkManagerLeases::readFailed);
}

void NetworkManagerLeases::subscribe(const QString &objectPath)
{
    m_met.append(objectPath);
    if (m_subscribed.contains(objectPath))
        return;
    m_subscribed.append(objectPath);
    m_bus.connect(m_owner, objectPath, kProperties, kPropertiesChanged, this, SLOT(look()));
}

void NetworkManagerLeases::unsubscribeAllBut(const QStringList &objectPaths)
{
    const auto isOver = [&objectPaths](const QString &path) { return !objectPaths.contains(path); };
    for (const QString &path : std::as_const(m_subscribed)) {
        if (isOver(path))
            m_bus.disconnect(m_owner, path, kProperties, kPropertiesChanged, this, SLOT(look()));
    }
    m_subscribed.removeIf(isOver);
}

void NetworkManagerLeases::dropRead()
{
    if (!m_read)
        return;
    m_read->disconnect(this);
    // It may be the one that is speaking.
    m_read.release()->deleteLater();
}

void NetworkManagerLeases::readFinished(const NetworkManagerRead::Found &found)
{
    dropRead();
    if (m_lookAgain) {
        look();
        return;
    }
    unsubscribeAllBut(m_met);
    m_failure.clear();
    setFound(found);
}

void NetworkManagerLeases::readFailed(const QString &reason)
{
    dropRead();
    if (m_lookAgain) {
        look();
        return;
    }
    // It may go on for long, and is said once.
    if (m_failure != reason)
        qCWarning(lcLease).noquote() << "NetworkManager does not tell about" << m_interface << "-" << quoted(reason);
    m_failure = reason;
    m_retry.start(m_timing.retryMs);
    setFound({});
}

void NetworkManagerLeases::setFound(const NetworkManagerRead::Found &found)
{
    if (found == m_found)
        return;
    m_found = found;
    Q_EMIT changed();
}

} // namespace culvert
