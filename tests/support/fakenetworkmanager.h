// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QVariantMap>

#include <optional>
#include <utility>

namespace culvert {

/// The few faces of NetworkManager that leases are read from, as version 1.42 shows them: device and configuration
/// objects, new paths with each activation, PropertiesChanged. It says what the test tells it to, hostile or not.
class FakeNetworkManager : public QDBusVirtualObject {
    Q_OBJECT

public:
    static constexpr uint kUnmanaged = 10;
    static constexpr uint kDisconnected = 30;
    static constexpr uint kActivated = 100;

    struct Device {
        bool managed = true;
        uint state = kActivated;
        std::optional<QVariantMap> ip4;   ///< properties of its IP4Config object; absent: it has none
        std::optional<QVariantMap> dhcp4; ///< "Options" of its DHCP4Config object; absent: it has none
    };

    /// The IP4Config of these addresses with prefix lengths.
    static QVariantMap ip4(const QList<std::pair<QString, uint>> &addresses, const QString &gateway = {});
    /// A device activated with this DHCP lease.
    static Device leased(const QString &address, uint prefixLength, const QString &router,
                         const QVariantMap &moreOptions = {});

    /// `service`: the name to own; empty: none, as a liar would.
    FakeNetworkManager(const QDBusConnection &connection, QString service);

    bool start();
    void stop(); ///< gives the name up, answers nobody

    /// Adds the device, or activates it anew: its configuration objects get other paths.
    void setDevice(const QString &interface, const Device &device);
    /// Changes the device within the activation: the paths stay.
    void renewDevice(const QString &interface, const Device &device);
    void removeDevice(const QString &interface);

    /// From now on calls are not answered until release(), which answers them in order, as things stand then.
    void hold() { m_holds = true; }
    void release();
    qsizetype heldCalls() const { return m_held.size(); }
    /// From now on every call fails with this D-Bus error; empty: no more.
    void failWith(const QString &errorName) { m_failure = errorName; }
    /// How often that method was called: "GetDeviceByIpIface", "GetAll".
    int calls(const QString &member) const { return m_calls.value(member); }

    /// "PropertiesChanged" of that object, whether or not there is one: what a liar's signals look like.
    void announce(const QString &path, const QString &interface);
    QString devicePath(const QString &interface) const;

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    struct Object {
        Device device;
        int number = 0;     ///< of the device's path
        int activation = 0; ///< of the configurations' paths
    };

    QDBusMessage answer(const QDBusMessage &call) const;
    std::optional<QVariantMap> properties(const QString &path, const QString &interface) const;

    QDBusConnection m_connection;
    QString m_service;
    QMap<QString, Object> m_devices;
    int m_serial = 0;
    bool m_holds = false;
    QList<QDBusMessage> m_held;
    QString m_failure;
    QMap<QString, int> m_calls;
};

} // namespace culvert
