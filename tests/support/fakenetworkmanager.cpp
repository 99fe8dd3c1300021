// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakenetworkmanager.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>

namespace culvert {

namespace {

const QString kRoot = QStringLiteral("/org/freedesktop/NetworkManager");
const QString kManager = QStringLiteral("org.freedesktop.NetworkManager");
const QString kDevice = QStringLiteral("org.freedesktop.NetworkManager.Device");
const QString kIp4 = QStringLiteral("org.freedesktop.NetworkManager.IP4Config");
const QString kDhcp4 = QStringLiteral("org.freedesktop.NetworkManager.DHCP4Config");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

QString pathOf(const char *kind, int number)
{
    return QStringLiteral("%1/%2/%3").arg(kRoot, QLatin1String(kind)).arg(number);
}

QVariant objectPath(const QString &path) { return QVariant::fromValue(QDBusObjectPath(path)); }

} // namespace

QVariantMap FakeNetworkManager::ip4(const QList<std::pair<QString, uint>> &addresses, const QString &gateway)
{
    QList<QVariantMap> data;
    for (const auto &[address, prefixLength] : addresses)
        data.append({{QStringLiteral("address"), address}, {QStringLiteral("prefix"), prefixLength}});
    return {{QStringLiteral("AddressData"), QVariant::fromValue(data)}, {QStringLiteral("Gateway"), gateway}};
}

FakeNetworkManager::Device FakeNetworkManager::leased(const QString &address, uint prefixLength, const QString &router,
                                                      const QVariantMap &moreOptions)
{
    QVariantMap options = moreOptions;
    options.insert(QStringLiteral("ip_address"), address);
    if (!router.isEmpty())
        options.insert(QStringLiteral("routers"), router);
    return {true, kActivated, ip4({{address, prefixLength}}, router), options};
}

FakeNetworkManager::FakeNetworkManager(const QDBusConnection &connection, QString service)
    : m_connection(connection), m_service(std::move(service))
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
}

bool FakeNetworkManager::start()
{
    return m_connection.registerVirtualObject(kRoot, this, QDBusConnection::SubPath)
        && (m_service.isEmpty() || m_connection.registerService(m_service));
}

void FakeNetworkManager::stop()
{
    m_connection.unregisterService(m_service);
    m_connection.unregisterObject(kRoot);
    m_held.clear();
}

void FakeNetworkManager::setDevice(const QString &interface, const Device &device)
{
    const bool isNew = !m_devices.contains(interface);
    Object &object = m_devices[interface];
    object.device = device;
    object.activation = ++m_serial;
    if (!isNew) {
        announce(devicePath(interface), kDevice);
        return;
    }
    object.number = ++m_serial;
    QDBusMessage added = QDBusMessage::createSignal(kRoot, kManager, QStringLiteral("DeviceAdded"));
    added << objectPath(devicePath(interface));
    m_connection.send(added);
}

void FakeNetworkManager::renewDevice(const QString &interface, const Device &device)
{
    Object &object = m_devices[interface];
    object.device = device;
    announce(pathOf("IP4Config", object.activation), kIp4);
    announce(pathOf("DHCP4Config", object.activation), kDhcp4);
}

void FakeNetworkManager::removeDevice(const QString &interface)
{
    QDBusMessage removed = QDBusMessage::createSignal(kRoot, kManager, QStringLiteral("DeviceRemoved"));
    removed << objectPath(devicePath(interface));
    m_devices.remove(interface);
    m_connection.send(removed);
}

void FakeNetworkManager::release()
{
    m_holds = false;
    for (const QDBusMessage &call : std::exchange(m_held, {}))
        m_connection.send(answer(call));
}

void FakeNetworkManager::announce(const QString &path, const QString &interface)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, kProperties, QStringLiteral("PropertiesChanged"));
    signal << interface << properties(path, interface).value_or(QVariantMap()) << QStringList();
    m_connection.send(signal);
}

QString FakeNetworkManager::devicePath(const QString &interface) const
{
    return pathOf("Devices", m_devices.value(interface).number);
}

QString FakeNetworkManager::introspect(const QString &) const { return {}; }

bool FakeNetworkManager::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    ++m_calls[message.member()];
    if (m_holds)
        m_held.append(message);
    else
        m_connection.send(answer(message));
    return true;
}

QDBusMessage FakeNetworkManager::answer(const QDBusMessage &call) const
{
    if (!m_failure.isEmpty())
        return call.createErrorReply(m_failure, QStringLiteral("told to fail"));
    const QVariantList arguments = call.arguments();
    if (call.interface() == kManager && call.member() == QStringLiteral("GetDeviceByIpIface")) {
        const QString interface = arguments.value(0).toString();
        if (m_devices.contains(interface))
            return call.createReply(objectPath(devicePath(interface)));
        return call.createErrorReply(QStringLiteral("org.freedesktop.NetworkManager.UnknownDevice"),
                                     QStringLiteral("No device found for the requested iface."));
    }
    if (call.interface() == kProperties && call.member() == QStringLiteral("GetAll")) {
        if (const auto all = properties(call.path(), arguments.value(0).toString()))
            return call.createReply(QVariant(*all));
        return call.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"),
                                     QStringLiteral("Object does not exist"));
    }
    return call.createErrorReply(QDBusError::UnknownMethod, call.member());
}

std::optional<QVariantMap> FakeNetworkManager::properties(const QString &path, const QString &interface) const
{
    for (const Object &object : m_devices) {
        const Device &device = object.device;
        if (interface == kDevice && path == pathOf("Devices", object.number)) {
            const QString ip4Path = device.ip4 ? pathOf("IP4Config", object.activation) : QStringLiteral("/");
            const QString dhcp4Path = device.dhcp4 ? pathOf("DHCP4Config", object.activation) : QStringLiteral("/");
            return QVariantMap{{QStringLiteral("Managed"), device.managed},
                               {QStringLiteral("State"), device.state},
                               {QStringLiteral("Ip4Config"), objectPath(ip4Path)},
                               {QStringLiteral("Dhcp4Config"), objectPath(dhcp4Path)}};
        }
        if (interface == kIp4 && device.ip4 && path == pathOf("IP4Config", object.activation))
            return device.ip4;
        if (interface == kDhcp4 && device.dhcp4 && path == pathOf("DHCP4Config", object.activation))
            return QVariantMap{{QStringLiteral("Options"), *device.dhcp4}};
    }
    return {};
}

} // namespace culvert
