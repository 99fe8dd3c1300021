// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/lease/networkmanagerread.h"

#include "helper/lease/networkmanagerdata.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace culvert {

namespace {

// NMDeviceState (nm-dbus-interface.h): addresses are being configured … in use.
constexpr uint kStateIpConfig = 70;
constexpr uint kStateActivated = 100;

const QString kManagerPath = QStringLiteral("/org/freedesktop/NetworkManager");
const QString kManager = QStringLiteral("org.freedesktop.NetworkManager");
const QString kDevice = QStringLiteral("org.freedesktop.NetworkManager.Device");
const QString kIp4Config = QStringLiteral("org.freedesktop.NetworkManager.IP4Config");
const QString kDhcp4Config = QStringLiteral("org.freedesktop.NetworkManager.DHCP4Config");
const QString kUnknownDevice = QStringLiteral("org.freedesktop.NetworkManager.UnknownDevice");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString kNoObject = QStringLiteral("/");

QString pathIn(const QVariantMap &properties, const QString &name)
{
    const QString path = properties.value(name).value<QDBusObjectPath>().path();
    return path.isEmpty() ? kNoObject : path;
}

} // namespace

NetworkManagerRead::NetworkManagerRead(const QDBusConnection &bus, QString owner, const QString &interface,
                                       int callTimeoutMs)
    : m_bus(bus), m_owner(std::move(owner)), m_callTimeoutMs(callTimeoutMs)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_owner, kManagerPath, kManager, QStringLiteral("GetDeviceByIpIface"));
    message << interface;
    call(message, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage && reply.errorName() == kUnknownDevice)
            Q_EMIT finished({});
        else if (reply.type() == QDBusMessage::ErrorMessage)
            Q_EMIT failed(reply.errorName());
        else if (reply.signature() != QLatin1String("o"))
            Q_EMIT failed(QStringLiteral("GetDeviceByIpIface answers ") + reply.signature());
        else
            readDevice(reply.arguments().constFirst().value<QDBusObjectPath>().path());
    });
}

void NetworkManagerRead::readDevice(const QString &path)
{
    readProperties(path, kDevice, [this](const QVariantMap &device) {
        const uint state = device.value(QStringLiteral("State")).toUInt();
        const bool managed = device.value(QStringLiteral("Managed")).toBool();
        const QString ip4Path = pathIn(device, QStringLiteral("Ip4Config"));
        if (!managed || state < kStateIpConfig || state > kStateActivated || ip4Path == kNoObject)
            Q_EMIT finished({managed, {}});
        else
            readConfiguration(ip4Path, pathIn(device, QStringLiteral("Dhcp4Config")));
    });
}

void NetworkManagerRead::readConfiguration(const QString &ip4Path, const QString &dhcp4Path)
{
    readProperties(ip4Path, kIp4Config, [this, dhcp4Path](const QVariantMap &ip4Config) {
        if (dhcp4Path == kNoObject) {
            Q_EMIT finished({true, readManagedLease(ip4Config, {})});
            return;
        }
        readProperties(dhcp4Path, kDhcp4Config, [this, ip4Config](const QVariantMap &dhcp4Config) {
            const QVariantMap options = toVariantMap(dhcp4Config.value(QStringLiteral("Options")));
            Q_EMIT finished({true, readManagedLease(ip4Config, options)});
        });
    });
}

void NetworkManagerRead::readProperties(const QString &path, const QString &interface,
                                        const std::function<void(const QVariantMap &)> &use)
{
    Q_EMIT met(path);
    QDBusMessage message = QDBusMessage::createMethodCall(m_owner, path, kProperties, QStringLiteral("GetAll"));
    message << interface;
    call(message, [this, interface, use](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            Q_EMIT failed(interface + QStringLiteral(": ") + reply.errorName());
        else if (reply.signature() != QLatin1String("a{sv}"))
            Q_EMIT failed(interface + QStringLiteral(" answers ") + reply.signature());
        else
            use(toVariantMap(reply.arguments().constFirst()));
    });
}

void NetworkManagerRead::call(const QDBusMessage &message, const std::function<void(const QDBusMessage &)> &use)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_callTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [use](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        use(done->reply());
    });
}

} // namespace culvert
