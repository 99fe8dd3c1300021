// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatebus.h"

#include <QFile>

#include <csignal>
#include <sys/prctl.h>

namespace culvert {

namespace {

constexpr auto kSessionRules = R"(
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>)";

// As in /usr/share/dbus-1/system.conf, less what concerns monitoring and systemd.
constexpr auto kSystemRules = R"(
  <policy context="default">
    <allow user="*"/>
    <deny own="*"/>
    <deny send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
    <allow receive_type="signal"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus.Introspectable"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus.Properties"/>
  </policy>)";

constexpr auto kConfig = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>%1</type>
  <listen>%2</listen>
  <auth>EXTERNAL</auth>%3
  %4
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus(Type type, const QString &config)
{
    const bool system = type == Type::System;
    // Programs of other users are to reach the socket, as they reach the system bus.
    if (system)
        QFile::setPermissions(m_directory.path(),
                              QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                 | QFile::ReadOther | QFile::ExeOther));
    QFile file(m_directory.filePath(QStringLiteral("bus.conf")));
    const QString text =
        QString::fromUtf8(kConfig).arg(QLatin1String(system ? "system" : "session"), address(),
                                       QString::fromUtf8(system ? kSystemRules : kSessionRules), config);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        m_error = file.errorString();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
    stop();
}

bool PrivateBus::start()
{
    if (!m_error.isEmpty())
        return false;
    m_daemon.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1"),
                    QStringLiteral("--config-file=") + m_directory.filePath(QStringLiteral("bus.conf"))});
    // The address is printed once the daemon listens.
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(30'000)) {
            m_error = QStringLiteral("dbus-daemon does not start: ") + m_daemon.errorString()
                + QString::fromLocal8Bit(m_daemon.readAllStandardError());
            return false;
        }
    }
    m_daemon.readAllStandardOutput();
    return true;
}

void PrivateBus::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.kill();
    m_daemon.waitForFinished();
    QFile::remove(m_directory.filePath(QStringLiteral("socket")));
}

QString PrivateBus::address() const
{
    return QStringLiteral("unix:path=") + m_directory.filePath(QStringLiteral("socket"));
}

QDBusConnection PrivateBus::connect()
{
    static int serial = 0;
    const QString name = QStringLiteral("privatebus-%1").arg(++serial);
    m_connections.append(name);
    return QDBusConnection::connectToBus(address(), name);
}

void PrivateBus::disconnect(const QDBusConnection &connection)
{
    m_connections.removeOne(connection.name());
    QDBusConnection::disconnectFromBus(connection.name());
}

} // namespace culvert
