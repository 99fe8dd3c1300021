// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/lifetime.h"

#include <QDBusServiceWatcher>

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace culvert {

namespace {

sigset_t terminationSet()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

int openDescriptor()
{
    const sigset_t set = terminationSet();
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

void TerminationSignals::block()
{
    const sigset_t set = terminationSet();
    sigprocmask(SIG_BLOCK, &set, nullptr);
}

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent), m_descriptor(openDescriptor()), m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info = {};
        if (read(m_descriptor, &info, sizeof info) == sizeof info)
            Q_EMIT requested();
    });
}

TerminationSignals::~TerminationSignals()
{
    m_notifier.setEnabled(false);
    close(m_descriptor);
}

BusPresence::BusPresence(QDBusConnection bus, const QString &name, QObject *parent) : QObject(parent)
{
    // libdbus makes this signal itself and lets nobody else's through (dbus_bus_register, "Local" interface), so that
    // there is no sender to be named.
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
                QStringLiteral("Disconnected"), this, SLOT(onDisconnected()));
    auto *watcher = new QDBusServiceWatcher(name, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this, own = bus.baseService()](const QString & /*name*/, const QString & /*before*/, const QString &now) {
                if (now != own)
                    Q_EMIT lost(QStringLiteral("the bus has taken the name away"));
            });
}

void BusPresence::onDisconnected() { Q_EMIT lost(QStringLiteral("the bus has closed the connection")); }

} // namespace culvert
