// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/helpercalls.h"

#include "app/ctl/terminal.h"

#include <QDBusPendingCallWatcher>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <utility>

namespace culvert::ctl {

HelperCalls::HelperCalls(const QDBusConnection &bus, QString service) : m_bus(bus), m_service(std::move(service)) { }

QDBusPendingCall HelperCalls::wait(const char *interface, const char *method, const QVariantList &arguments,
                                   Prompt prompt) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, QLatin1String(dbus::kPath),
                                                          QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(prompt == Prompt::Allowed);
    const QDBusPendingCall call =
        m_bus.asyncCall(message, prompt == Prompt::Allowed ? dbus::kPromptTimeoutMs : dbus::kReadTimeoutMs);

    QDBusPendingCallWatcher watcher(call);
    if (!watcher.isFinished()) {
        QEventLoop loop;
        QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
        QTimer hint;
        hint.setSingleShot(true);
        if (prompt == Prompt::Allowed && messagesGoToTerminal()) {
            QObject::connect(&hint, &QTimer::timeout, &loop, [] {
                printMessage(QStringLiteral("culvertctl: waiting for the helper, or for somebody to authorise this\n"));
            });
            hint.start(std::chrono::seconds(1));
        }
        loop.exec();
    }
    return call;
}

} // namespace culvert::ctl
