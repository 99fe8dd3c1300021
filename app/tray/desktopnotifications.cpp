// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/desktopnotifications.h"

#include "app/whenfinished.h"

#include <QDBusMessage>
#include <QDBusPendingReply>

#include <algorithm>
#include <utility>

namespace culvert {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kOpen = QStringLiteral("open");
/// What a click on the notification itself does, where the desktop has that.
const QString kDefault = QStringLiteral("default");

QDBusMessage callOf(const QString &member) { return QDBusMessage::createMethodCall(kService, kPath, kService, member); }

QVariantMap hintsOf(const Notification &notification)
{
    const bool isLow = notification.urgency == Notification::Urgency::Low;
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.culvert.Culvert")},
                      {QStringLiteral("urgency"), QVariant::fromValue(uchar(isLow ? 0 : 1))}};
    if (notification.isTransient)
        hints.insert(QStringLiteral("transient"), true);
    if (notification.kind == NotificationKind::Loss)
        hints.insert(QStringLiteral("category"), QStringLiteral("network.disconnected"));
    if (notification.kind == NotificationKind::Back)
        hints.insert(QStringLiteral("category"), QStringLiteral("network.connected"));
    return hints;
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus, QObject *parent) : Notifier(parent), m_bus(bus)
{
}

DesktopNotifications::Place DesktopNotifications::placeOf(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::Loss:
    case NotificationKind::Back:
        break;
    case NotificationKind::Lease:
        return Place::Lease;
    case NotificationKind::Repair:
        return Place::Repair;
    case NotificationKind::Refusal:
        return Place::Refusal;
    }
    return Place::Line;
}

/// Not before there is something to listen for: others' notifications wake every listener.
void DesktopNotifications::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(invoke(uint, QString)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(forget(uint, uint)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActivationToken"), this, SLOT(takeToken(uint, QString)));
}

void DesktopNotifications::show(const Notification &notification)
{
    listen();
    const Place place = placeOf(notification.kind);
    Shown &shown = m_places[place];
    shown.isWithdrawn = false;
    if (shown.isBeingSent)
        shown.next = notification;
    else
        send(place, notification);
}

void DesktopNotifications::withdraw(NotificationKind kind)
{
    Shown &shown = m_places[placeOf(kind)];
    shown.next.reset();
    if (shown.isBeingSent)
        shown.isWithdrawn = true;
    else if (shown.id != 0)
        m_bus.send(callOf(QStringLiteral("CloseNotification")) << std::exchange(shown.id, 0));
}

void DesktopNotifications::send(Place place, const Notification &notification)
{
    m_places[place].isBeingSent = true;
    // Asked each time: the service may be another one by now, and this is seldom.
    const QDBusPendingReply<QStringList> call = m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities")));
    whenFinished(call, this, [this, place, notification](const QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QStringList> capabilities = *finished;
        if (capabilities.isError()) {
            Q_EMIT unavailable(notification);
            finish(place);
        } else {
            notify(place, notification, capabilities.value());
        }
    });
}

void DesktopNotifications::notify(Place place, const Notification &notification, const QStringList &capabilities)
{
    const QString text =
        capabilities.contains(QLatin1String("body-markup")) ? notification.text.toHtmlEscaped() : notification.text;
    QStringList actions;
    if (capabilities.contains(QLatin1String("actions")))
        actions = {kDefault, tr("Open Culvert"), kOpen, tr("Open Culvert")};
    constexpr int kAsTheDesktopHasIt = -1;
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    call << QStringLiteral("Culvert") << m_places[place].id << QStringLiteral("org.culvert.Culvert")
         << notification.title << text << actions << hintsOf(notification) << kAsTheDesktopHasIt;
    whenFinished(m_bus.asyncCall(call), this, [this, place, notification](const QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<uint> id = *finished;
        m_places[place].id = id.isError() ? 0 : id.value();
        if (id.isError())
            Q_EMIT unavailable(notification);
        finish(place);
    });
}

void DesktopNotifications::finish(Place place)
{
    Shown &shown = m_places[place];
    shown.isBeingSent = false;
    if (const auto next = std::exchange(shown.next, std::nullopt))
        send(place, *next);
    else if (std::exchange(shown.isWithdrawn, false) && shown.id != 0)
        m_bus.send(callOf(QStringLiteral("CloseNotification")) << std::exchange(shown.id, 0));
}

bool DesktopNotifications::isOurs(uint id) const
{
    return std::any_of(m_places.cbegin(), m_places.cend(), [id](const auto &place) { return place.second.id == id; });
}

void DesktopNotifications::invoke(uint id, const QString &action)
{
    if (isOurs(id) && (action == kOpen || action == kDefault))
        Q_EMIT openRequested();
}

void DesktopNotifications::forget(uint id, uint /*reason*/)
{
    for (auto &[place, shown] : m_places) {
        if (shown.id == id)
            shown.id = 0;
    }
}

/// Comes before the action that it is for (version 1.2); whatever is started next may show its window in front.
void DesktopNotifications::takeToken(uint id, const QString &token)
{
    if (isOurs(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace culvert
