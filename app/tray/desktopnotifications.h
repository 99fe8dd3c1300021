// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/notification.h"

#include <QDBusConnection>

#include <map>
#include <optional>

namespace culvert {

/// org.freedesktop.Notifications (Desktop Notifications Specification 1.2). One thread, never waits.
class DesktopNotifications final : public Notifier {
    Q_OBJECT

public:
    explicit DesktopNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdraw(NotificationKind kind) override;

private Q_SLOTS:
    void invoke(uint id, const QString &action);
    void forget(uint id, uint reason);
    void takeToken(uint id, const QString &token);

private:
    /// At most one notification each.
    enum class Place { Line, Lease, Repair, Refusal };
    struct Shown {
        uint id = 0; ///< 0: nothing is shown
        bool isBeingSent = false;
        std::optional<Notification> next; ///< came while one was being sent
        bool isWithdrawn = false;         ///< likewise
    };
    static Place placeOf(NotificationKind kind);
    void listen();
    void send(Place place, const Notification &notification);
    void notify(Place place, const Notification &notification, const QStringList &capabilities);
    void finish(Place place);
    bool isOurs(uint id) const;

    QDBusConnection m_bus;
    std::map<Place, Shown> m_places;
    bool m_isListening = false;
};

} // namespace culvert
