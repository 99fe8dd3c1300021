// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/ratemonitor.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>
#include <memory>

namespace culvert {

class Backend;

/// The tray indicator: an icon for each state, a tooltip, a menu. It needs neither a tray nor the helper
/// to be there: place() puts the icon into the tray once there is one, and what the helper does not
/// tell is shown as unknown. Asks for nothing while nobody looks.
class TrayController : public QObject {
    Q_OBJECT

public:
    /// The backend outlives the controller. `openSettings` starts or raises the settings window.
    TrayController(Backend &backend, std::function<void()> openSettings, QObject *parent = nullptr);

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
    void showToolTip();
    void look();
    void lookAway();
    void switchTunnel();
    void showFailure(const Error &error);

    Backend &m_backend;
    std::function<void()> m_openSettings;
    RateMonitor m_rates;
    QTimer m_lookAway; ///< some trays never tell that the menu was closed
    QMenu m_menu;
    QAction *m_state = nullptr;
    QAction *m_lease = nullptr;
    QAction *m_traffic = nullptr;
    QAction *m_switch = nullptr;
    bool m_switching = false;
    QString m_iconName;
    QString m_toolTip;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace culvert
