// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/calleruid.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace culvert {

void askCallerUid(const QDBusConnection &bus, const QString &caller, QObject *context,
                  std::function<void(std::optional<quint32>)> done)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixUser"));
    question.setArguments({caller});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [done = std::move(done)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         const QDBusPendingReply<uint> reply = *finished;
                         done(reply.isValid() ? std::optional<quint32>(reply.value()) : std::nullopt);
                     });
}

} // namespace culvert
