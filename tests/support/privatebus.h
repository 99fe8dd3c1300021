// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace culvert {

/// A dbus-daemon of the test's own, on a socket in a temporary directory; it dies with the test, however that ends.
///
///     PrivateBus bus;
///     QVERIFY2(bus.start(), qPrintable(bus.errorString()));
///     QDBusConnection service = bus.connect();
///     QDBusConnection client = bus.connect();
///
/// Service and client need a connection each: QtDBus short-circuits calls to itself.
class PrivateBus {
public:
    enum class Type {
        Session, ///< everybody may do everything
        System,  ///< the rules of a distribution's system bus: nobody may own names or call methods, but for `config`
    };

    /// `config`: further elements of <busconfig>, e.g. <policy>, <include>/path/of/policy.conf</include>,
    /// <servicedir>. They come after the rules of the type, so they win over them.
    explicit PrivateBus(Type type = Type::Session, const QString &config = {});
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    /// Returns when the bus accepts connections. After stop() it starts again with the same address (F11).
    bool start();
    void stop();
    QString errorString() const { return m_error; }

    /// "unix:path=…": for DBUS_SYSTEM_BUS_ADDRESS of a process, or QDBusConnection::connectToBus().
    QString address() const;
    /// A new connection, closed with the bus.
    QDBusConnection connect();
    /// Closes a connection made by connect(), as a program that dies does.
    void disconnect(const QDBusConnection &connection);

private:
    QTemporaryDir m_directory;
    QProcess m_daemon;
    QStringList m_connections;
    QString m_error;
};

} // namespace culvert
