// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace culvert {

/// What a notification is about. Each kind can be switched off but Refusal, which answers what the user did.
enum class NotificationKind { Lease, Loss, Back, Repair, Refusal };

/// Something that is worth a bubble: plain text, translated.
struct Notification {
    enum class Urgency { Low, Normal };

    NotificationKind kind = NotificationKind::Loss;
    QString title;
    QString text;
    Urgency urgency = Urgency::Normal;
    bool isTransient = false; ///< not worth keeping once it was seen

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// The desktop's notifications. One thread; nothing here waits.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the place of the former one of that kind, if it is still shown. A loss and its end are one place.
    virtual void show(const Notification &notification) = 0;
    /// Takes away what is shown in the place of that kind.
    virtual void withdraw(NotificationKind kind) = 0;

Q_SIGNALS:
    /// The user wants to see the window.
    void openRequested();
    /// Nobody shows notifications here.
    void unavailable(const culvert::Notification &notification);
};

} // namespace culvert
