// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traynotifications.h"

#include "ui/preferences.h"

namespace culvert {

namespace {

QString keyOf(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::Lease:
        return QStringLiteral("notifications/lease");
    case NotificationKind::Loss:
        return QStringLiteral("notifications/loss");
    case NotificationKind::Back:
        return QStringLiteral("notifications/back");
    case NotificationKind::Repair:
        return QStringLiteral("notifications/repair");
    case NotificationKind::Refusal:
        break;
    }
    return {};
}

} // namespace

TrayNotifications::TrayNotifications(Backend &backend, Notifier &notifier, Preferences &preferences, QObject *parent)
    : QObject(parent), m_backend(backend), m_notifier(notifier), m_preferences(preferences)
{
    m_clock.start();
    m_due.setSingleShot(true);
    m_menu.setTitle(tr("&Notifications"));
    addSwitch(NotificationKind::Loss, tr("When the tunnel is &lost"));
    addSwitch(NotificationKind::Back, tr("When it is &back"));
    addSwitch(NotificationKind::Lease, tr("When the provider gives another &address"));
    addSwitch(NotificationKind::Repair, tr("When something was put &right"));
    connect(&m_due, &QTimer::timeout, this, &TrayNotifications::tell);
    connect(&backend, &Backend::statusChanged, this, &TrayNotifications::observe);
    connect(&backend, &Backend::connectionChanged, this, &TrayNotifications::observe);
    connect(&backend, &Backend::eventOccurred, this, [this](const Event &event) {
        if (event.kind == QLatin1String("repair")) {
            m_policy.observeRepair(m_clock.elapsed());
            waitForDue();
        }
    });
    observe();
}

void TrayNotifications::addSwitch(NotificationKind kind, const QString &text)
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(keyOf(kind));
    action->setCheckable(true);
    action->setChecked(isOn(kind));
    connect(action, &QAction::toggled, this, [this, kind](bool on) {
        m_preferences.setValue(keyOf(kind), on);
        if (!on)
            m_notifier.withdraw(kind);
    });
}

void TrayNotifications::observe()
{
    m_policy.observe(m_backend.connection(), m_backend.status(), m_clock.elapsed());
    waitForDue();
}

void TrayNotifications::waitForDue()
{
    if (const auto due = m_policy.due())
        m_due.start(int(qMax<qint64>(0, *due - m_clock.elapsed())));
    else
        m_due.stop();
}

void TrayNotifications::tell()
{
    const QList<Notification> notifications = m_policy.takeNotifications(m_clock.elapsed());
    if (m_policy.isLossOver())
        m_notifier.withdraw(NotificationKind::Loss);
    for (const Notification &notification : notifications) {
        if (isOn(notification.kind))
            m_notifier.show(notification);
        else if (notification.kind == NotificationKind::Back)
            m_notifier.withdraw(NotificationKind::Loss);
    }
    waitForDue();
}

bool TrayNotifications::isOn(NotificationKind kind) const
{
    const QVariant kept = m_preferences.value(keyOf(kind));
    return !kept.isValid() || kept.toBool();
}

} // namespace culvert
