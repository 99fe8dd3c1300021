// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traycontroller.h"

#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/statustext.h"

#include <QEvent>
#include <QPointer>

namespace culvert {

TrayController::TrayController(Backend &backend, Notifier &notifier, Preferences &preferences, WindowOpener openWindow,
                               QObject *parent)
    : QObject(parent), m_backend(backend), m_notifier(notifier), m_openWindow(std::move(openWindow)), m_rates(backend),
      m_exceptions(backend), m_notifications(backend, notifier, preferences)
{
    constexpr int kLookMs = 15'000;
    m_lookAway.setSingleShot(true);
    m_lookAway.setInterval(kLookMs);
    connect(&m_lookAway, &QTimer::timeout, this, &TrayController::lookAway);
    makeMenu();
    connect(&backend, &Backend::statusChanged, this, &TrayController::showStatus);
    connect(&backend, &Backend::connectionChanged, this, &TrayController::showStatus);
    connect(&backend, &Backend::accessChanged, this, &TrayController::showStatus);
    connect(&m_rates, &RateMonitor::ratesChanged, this, &TrayController::showToolTip);
    connect(&m_exceptions, &ExceptionSwitches::allRequested, this, [this] { m_openWindow(PageId::Exceptions); });
    connect(&m_exceptions, &ExceptionSwitches::busyChanged, this, &TrayController::showSwitch);
    connect(&m_exceptions, &ExceptionSwitches::refused, this, &TrayController::showFailure);
    connect(&notifier, &Notifier::openRequested, this, [this] { m_openWindow(std::nullopt); });
    connect(&notifier, &Notifier::unavailable, this, [this](const Notification &notification) {
        if (m_icon)
            m_icon->showMessage(notification.title, notification.text, symbolicIcon(m_iconName));
    });
    showStatus();
}

void TrayController::makeMenu()
{
    m_state = m_menu.addAction(QString());
    m_lease = m_menu.addAction(QString());
    m_traffic = m_menu.addAction(QString());
    for (QAction *line : {m_state, m_lease, m_traffic})
        line->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Open Culvert")), &QAction::triggered, this, [this] { m_openWindow(std::nullopt); });
    m_switch = m_menu.addAction(QString());
    connect(m_switch, &QAction::triggered, this, &TrayController::switchTunnel);
    m_menu.addMenu(&m_exceptions.menu());
    m_menu.addMenu(&m_notifications.menu());
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayController::quitRequested);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayController::look);
    connect(&m_menu, &QMenu::aboutToHide, this, &TrayController::lookAway);
    m_menu.installEventFilter(this);
}

void TrayController::place()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    m_icon->installEventFilter(this);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            m_openWindow(std::nullopt);
    });
    showStatus();
    m_icon->show();
}

bool TrayController::eventFilter(QObject *watched, QEvent *event)
{
    // Only a tray of X11 tells that the pointer rests on the icon.
    if (event->type() == QEvent::ToolTip && watched == m_icon.get())
        look();
    // Whoever was given a picture has it in the former colour.
    if (event->type() == QEvent::PaletteChange && watched == &m_menu)
        showIcon();
    return QObject::eventFilter(watched, event);
}

void TrayController::look()
{
    m_rates.setWatching(m_backend.connection() == Backend::Connection::Connected);
    m_lookAway.start();
}

void TrayController::lookAway()
{
    m_lookAway.stop();
    m_rates.setWatching(false);
}

void TrayController::showStatus()
{
    const StateView view = stateView(m_backend);
    m_iconName = view.icon;
    m_state->setText(view.word);
    showIcon();
    showSwitch();
    showToolTip();
}

void TrayController::showIcon()
{
    m_state->setIcon(symbolicIcon(m_iconName));
    if (m_icon)
        m_icon->setIcon(symbolicIcon(m_iconName));
}

void TrayController::showSwitch()
{
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    const Status status = m_backend.status();
    if (m_switching)
        m_switch->setText(*m_switching ? tr("Turning on…") : tr("Turning off…"));
    else
        m_switch->setText(status.state == State::Off || !connected ? tr("&Turn on") : tr("&Turn off"));
    m_switch->setEnabled(connected && status.generation > 0 && !m_switching && !m_exceptions.isBusy()
                         && m_backend.controlAccess() != Backend::Access::Denied);
}

void TrayController::showToolTip()
{
    const StateView view = stateView(m_backend);
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    const Status status = m_backend.status();
    QStringList lines{tr("Culvert: %1").arg(view.word)};
    QStringList traffic;
    const bool running = connected && status.generation > 0 && status.state != State::Off;
    if (running) {
        lines.append(leaseText(status.lease));
        for (const TunnelStatus &tunnel : status.tunnels) {
            const QString rate = rateText(m_rates.rate(tunnel.interface));
            if (!rate.isEmpty())
                traffic.append(tr("%1: %2", "tunnel and its rates").arg(tunnel.name, rate));
        }
        lines.append(traffic);
    } else {
        lines.append(view.sentence);
    }
    m_lease->setText(leaseText(status.lease));
    m_lease->setVisible(running);
    m_traffic->setText(traffic.join(QStringLiteral("   ")));
    m_traffic->setVisible(!traffic.isEmpty());
    m_toolTip = lines.join(u'\n');
    if (m_icon)
        m_icon->setToolTip(m_toolTip);
}

void TrayController::switchTunnel()
{
    m_switching = m_backend.status().state == State::Off;
    m_exceptions.setBlocked(true);
    m_backend.setEnabled(*m_switching, [controller = QPointer(this)](const Result<quint64> &result) {
        if (!controller)
            return;
        controller->m_switching.reset();
        controller->m_exceptions.setBlocked(false);
        controller->showStatus();
        if (!result)
            controller->showFailure(result.error());
    });
    showSwitch();
}

void TrayController::showFailure(const Error &error)
{
    // Who closes the prompt knows that nothing was done.
    if (error.code == ErrorCode::NotAuthorized)
        return;
    m_notifier.show({NotificationKind::Refusal, tr("Culvert could not do that"), errorSentence(error),
                     Notification::Urgency::Normal, true});
}

} // namespace culvert
