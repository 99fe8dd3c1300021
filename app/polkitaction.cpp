// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/polkitaction.h"

#include "app/whenfinished.h"

#include <PolkitQt1/Authority>
#include <PolkitQt1/Gui/Action>

#include <gio/gio.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

namespace culvert {

namespace {

const QString kService = QStringLiteral("org.freedesktop.PolicyKit1");
const QString kPath = QStringLiteral("/org/freedesktop/PolicyKit1/Authority");

/// polkit-qt speaks by GIO's connection to the system bus, and GIO ends the process whose bus is gone, with all that
/// was typed in it (GDBusConnection:exit-on-close). The connection is there already: this does not wait for the bus.
void outliveTheBus()
{
    GDBusConnection *bus = g_bus_get_sync(G_BUS_TYPE_SYSTEM, nullptr, nullptr);
    if (!bus)
        return;
    g_dbus_connection_set_exit_on_close(bus, FALSE);
    g_object_unref(bus);
}

} // namespace

struct PolkitAction::Private {
    QString id;
    std::unique_ptr<PolkitQt1::Gui::Action> action; ///< none before polkit has answered
    QDBusServiceWatcher polkit{kService, QDBusConnection::systemBus(), QDBusServiceWatcher::WatchForRegistration};
};

PolkitAction::PolkitAction(const QString &actionId, QObject *parent)
    : ActionAccess(parent), m_private(std::make_unique<Private>())
{
    m_private->id = actionId;
}

PolkitAction::~PolkitAction() = default;

void PolkitAction::ask()
{
    connect(&m_private->polkit, &QDBusServiceWatcher::serviceRegistered, this, &PolkitAction::look);
    look();
}

/// A polkit that hangs would hold up polkit-qt, and the window with it, so it is asked whether it is there first.
void PolkitAction::look()
{
    const QDBusMessage ping = QDBusMessage::createMethodCall(
        kService, kPath, QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    whenFinished(QDBusConnection::systemBus().asyncCall(ping), this, [this](const QDBusPendingCallWatcher *answer) {
        if (!answer->isError())
            take();
    });
}

void PolkitAction::take()
{
    if (m_private->action) {
        // polkit-qt keeps its first error for ever.
        PolkitQt1::Authority *authority = PolkitQt1::Authority::instance();
        if (authority->polkitAuthority())
            authority->clearError();
        m_private->action->setPolkitAction(m_private->id);
        return;
    }
    m_private->action = std::make_unique<PolkitQt1::Gui::Action>(m_private->id);
    outliveTheBus();
    connect(m_private->action.get(), &PolkitQt1::Gui::Action::dataChanged, this, &ActionAccess::changed);
    Q_EMIT changed();
}

Backend::Access PolkitAction::access() const
{
    if (!m_private->action || PolkitQt1::Authority::instance()->hasError()) {
        return Backend::Access::Unknown;
    }
    if (m_private->action->isAllowed()) {
        return Backend::Access::Allowed;
    }
    // The action is enabled by default where polkit would ask, and not where it says no.
    return m_private->action->isEnabled() ? Backend::Access::NeedsPassword : Backend::Access::Denied;
}

} // namespace culvert
