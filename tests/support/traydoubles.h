// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/tray/notification.h"

#include <QHash>
#include <QList>

namespace culvert {

/// Keeps what it is given.
class FakePreferences final : public Preferences {
public:
    QVariant value(const QString &key) const override { return kept.value(key); }
    void setValue(const QString &key, const QVariant &value) override { kept.insert(key, value); }

    QHash<QString, QVariant> kept;
};

/// Notes what is to be shown.
class FakeNotifier final : public Notifier {
    Q_OBJECT

public:
    void show(const Notification &notification) override { shown.append(notification); }
    void withdraw(NotificationKind kind) override { withdrawn.append(kind); }
    QList<NotificationKind> kinds() const
    {
        QList<NotificationKind> kinds;
        for (const Notification &notification : shown)
            kinds.append(notification.kind);
        return kinds;
    }

    QList<Notification> shown;
    QList<NotificationKind> withdrawn;
};

} // namespace culvert
