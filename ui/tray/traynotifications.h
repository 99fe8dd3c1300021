// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/notificationpolicy.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QTimer>

namespace culvert {

class Preferences;

/// Tells the user what the policy finds worth telling, of the kinds that are switched on; the menu has a switch for
/// each. Between two changes nothing runs.
class TrayNotifications : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    TrayNotifications(Backend &backend, Notifier &notifier, Preferences &preferences, QObject *parent = nullptr);

    QMenu &menu() { return m_menu; }

private:
    void addSwitch(NotificationKind kind, const QString &text);
    void observe();
    void waitForDue();
    void tell();
    bool isOn(NotificationKind kind) const;

    Backend &m_backend;
    Notifier &m_notifier;
    Preferences &m_preferences;
    NotificationPolicy m_policy;
    QElapsedTimer m_clock;
    QTimer m_due;
    QMenu m_menu;
};

} // namespace culvert
