// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/pageid.h"
#include "ui/ratemonitor.h"
#include "ui/tray/exceptionswitches.h"
#include "ui/tray/traynotifications.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace culvert {

class Backend;
class Preferences;

/// The tray indicator: an icon for each state, a tooltip, a menu. It needs neither a tray nor the helper
/// to be there: place() puts the icon into the tray once there is one, and what the helper does not
/// tell is shown as unknown. Asks for nothing while nobody looks.
class TrayController : public QObject {
    Q_OBJECT

public:
    /// Starts or raises the window, at that page or where it was.
    using WindowOpener = std::function<void(std::optional<PageId> page)>;

    /// The first three outlive the controller.
    TrayController(Backend &backend, Notifier &notifier, Preferences &preferences, WindowOpener openWindow,
                   QObject *parent = nullptr);

    /// There may be a tray now: shows the icon in it, anew if it was shown before.
    void place();

    QString iconName() const { return m_iconName; }
    QString toolTip() const { return m_toolTip; }
    QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void quitRequested();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void makeMenu();
    void showStatus();
    void showSwitch();
    void showToolTip();
    void showIcon();
    void look();
    void lookAway();
    void switchTunnel();
    void showFailure(const Error &error);

    Backend &m_backend;
    Notifier &m_notifier;
    WindowOpener m_openWindow;
    RateMonitor m_rates;
    ExceptionSwitches m_exceptions;
    TrayNotifications m_notifications;
    QTimer m_lookAway; ///< some trays never tell that the menu was closed
    QMenu m_menu;
    QAction *m_state = nullptr;
    QAction *m_lease = nullptr;
    QAction *m_traffic = nullptr;
    QAction *m_switch = nullptr;
    std::optional<bool> m_switching; ///< what the tunnels are being switched to
    QString m_iconName;
    QString m_toolTip;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace culvert
