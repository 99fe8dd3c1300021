// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/dbusnames.h"
#include "core/wire/errornames.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QString>
#include <QVariantList>

namespace culvert::ctl {

/// Calls the helper's methods, by the names of resources/dbus/org.culvert.Gateway1.xml, and waits for each
/// answer in the event loop. Starts the helper if it is not there.
class HelperCalls {
public:
    HelperCalls(const QDBusConnection &bus, QString service);

    /// Needs no authorisation and never asks for it.
    template <typename T>
    Result<T> look(const char *interface, const char *method, const QVariantList &arguments = {}) const
    {
        return firstOf<T>(wait(interface, method, arguments, Prompt::Never));
    }

    /// A method of the Configuration interface; a person has asked for it, so polkit may ask back, and the
    /// answer takes as long as a person takes.
    template <typename T> Result<T> ask(const char *method, const QVariantList &arguments = {}) const
    {
        return firstOf<T>(wait(dbus::kConfigurationInterface, method, arguments, Prompt::Allowed));
    }

    /// As ask(), of a method with several answers.
    Result<QVariantList> askAll(const char *method, const QVariantList &arguments) const
    {
        const QDBusPendingCall call = wait(dbus::kConfigurationInterface, method, arguments, Prompt::Allowed);
        const QDBusError error = call.error();
        if (error.isValid()) {
            return Unexpected{errorFromDBus(error.name(), error.message())};
        }
        return call.reply().arguments();
    }

private:
    enum class Prompt { Never, Allowed };
    QDBusPendingCall wait(const char *interface, const char *method, const QVariantList &arguments,
                          Prompt prompt) const;

    template <typename T> static Result<T> firstOf(const QDBusPendingCall &call)
    {
        const QDBusError error = call.error();
        if (error.isValid()) {
            return Unexpected{errorFromDBus(error.name(), error.message())};
        }
        if constexpr (std::is_same_v<T, std::monostate>) {
            return T{};
        } else {
            const QVariantList values = call.reply().arguments();
            if (values.isEmpty()) {
                return unexpected(ErrorCode::Internal, QStringLiteral("the helper's answer is empty"));
            }
            return qdbus_cast<T>(values.first());
        }
    }

    QDBusConnection m_bus;
    const QString m_service;
};

} // namespace culvert::ctl
