// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace culvert {

/// org.freedesktop.Notifications, as a desktop has it; notes what it is asked for.
class NotificationServer : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString application;
        uint replaced = 0;
        QString icon;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
        uint id = 0;
    };

    explicit NotificationServer(const QDBusConnection &bus) : m_bus(bus) { }

    void appear()
    {
        if (!m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            || !m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")))
            qFatal("the notification server gets no place on the bus");
    }

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions"), QStringLiteral("body-markup")};
    QList<Shown> shown;
    QList<uint> closed;
    bool isSlow = false; ///< Notify answers only at release()
    void release()
    {
        isSlow = false;
        for (const QDBusMessage &answer : std::exchange(m_answers, {}))
            m_bus.send(answer);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &application, uint replaced, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int /*expires*/)
    {
        const uint id = replaced != 0 ? replaced : ++m_lastId;
        shown.append({application, replaced, icon, title, text, actions, hints, id});
        if (isSlow) {
            setDelayedReply(true);
            m_answers.append(message().createReply(id));
        }
        return id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_answers;
    uint m_lastId = 40;
};

} // namespace culvert
