// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/polkitaction.h"

#include <PolkitQt1/Authority>
#include <PolkitQt1/Gui/Action>

#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace culvert {

struct PolkitAction::Private {
    explicit Private(const QString &actionId) : action(actionId) { }

    PolkitQt1::Gui::Action action;
    QDBusServiceWatcher polkit{QStringLiteral("org.freedesktop.PolicyKit1"), QDBusConnection::systemBus(),
                               QDBusServiceWatcher::WatchForRegistration};
};

PolkitAction::PolkitAction(const QString &actionId, QObject *parent)
    : ActionAccess(parent), m_private(std::make_unique<Private>(actionId))
{
    connect(&m_private->action, &PolkitQt1::Gui::Action::dataChanged, this, &ActionAccess::changed);
    // polkit-qt keeps its first error for ever; a polkit that comes up later is asked again.
    connect(&m_private->polkit, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        PolkitQt1::Authority *authority = PolkitQt1::Authority::instance();
        if (authority->polkitAuthority()) {
            authority->clearError();
            m_private->action.setPolkitAction(m_private->action.actionId());
        }
    });
}

PolkitAction::~PolkitAction() = default;

Backend::Access PolkitAction::access() const
{
    if (PolkitQt1::Authority::instance()->hasError()) {
        return Backend::Access::Unknown;
    }
    if (m_private->action.isAllowed()) {
        return Backend::Access::Allowed;
    }
    // The action is enabled by default where polkit would ask, and not where it says no.
    return m_private->action.isEnabled() ? Backend::Access::NeedsPassword : Backend::Access::Denied;
}

} // namespace culvert
