// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/trayarrival.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QGuiApplication>

namespace culvert {

TrayArrival::TrayArrival(QObject *parent)
    : QObject(parent), m_watcher(QStringLiteral("org.kde.StatusNotifierWatcher"), QDBusConnection::sessionBus(),
                                 QDBusServiceWatcher::WatchForRegistration)
{
    constexpr int kSessionStartMs = 5000;
    m_olderKind.setSingleShot(true);
    m_olderKind.setInterval(kSessionStartMs);
    connect(&m_olderKind, &QTimer::timeout, this, &TrayArrival::arrived);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_olderKind.stop();
        Q_EMIT arrived();
    });
}

void TrayArrival::wait()
{
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    if (bus && bus->isServiceRegistered(m_watcher.watchedServices().constFirst()).value())
        Q_EMIT arrived();
    else if (QGuiApplication::platformName() == QLatin1String("xcb"))
        m_olderKind.start();
}

} // namespace culvert
