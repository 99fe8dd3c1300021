// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/errornames.h"

#include "core/wire/dbusnames.h"

#include <system_error>

namespace culvert {

namespace {

struct Name {
    ErrorCode code;
    const char *text;
};

constexpr Name kNames[] = {
    {ErrorCode::InvalidConfiguration, "InvalidConfiguration"},
    {ErrorCode::PlanRefused, "PlanRefused"},
    {ErrorCode::NotSupported, "NotSupported"},
    {ErrorCode::NotAuthorized, "NotAuthorized"},
    {ErrorCode::AuthorizationUnavailable, "AuthorizationUnavailable"},
    {ErrorCode::InteractionRequired, "InteractionRequired"},
    {ErrorCode::Conflict, "Conflict"},
    {ErrorCode::LimitExceeded, "LimitExceeded"},
    {ErrorCode::NoConfiguration, "NoConfiguration"},
    {ErrorCode::ChangePending, "ChangePending"},
    {ErrorCode::NoPendingChange, "NoPendingChange"},
    {ErrorCode::KernelLacksModule, "KernelLacksModule"},
    {ErrorCode::KernelRefused, "KernelRefused"},
    {ErrorCode::ForeignConflict, "ForeignConflict"},
    {ErrorCode::RolledBack, "RolledBack"},
    {ErrorCode::RollbackFailed, "RollbackFailed"},
    {ErrorCode::StorageFailed, "StorageFailed"},
    {ErrorCode::HelperUnreachable, "HelperUnreachable"},
    {ErrorCode::Internal, "Internal"},
};

// Names that the bus, the bus library or a generic service gives, by what they mean for a client of ours.
// D-Bus specification, "Message Bus Messages", and QDBusError::ErrorType.
constexpr Name kForeignNames[] = {
    {ErrorCode::HelperUnreachable, "org.freedesktop.DBus.Error.ServiceUnknown"},
    {ErrorCode::HelperUnreachable, "org.freedesktop.DBus.Error.NameHasNoOwner"},
    {ErrorCode::HelperUnreachable, "org.freedesktop.DBus.Error.NoReply"},
    {ErrorCode::HelperUnreachable, "org.freedesktop.DBus.Error.Timeout"},
    {ErrorCode::HelperUnreachable, "org.freedesktop.DBus.Error.TimedOut"},
    {ErrorCode::HelperUnreachable, "org.freedesktop.DBus.Error.Disconnected"},
    {ErrorCode::HelperUnreachable, "org.freedesktop.DBus.Error.NoServer"},
    {ErrorCode::HelperUnreachable, "org.freedesktop.DBus.Error.NoNetwork"},
    {ErrorCode::HelperUnreachable, "org.freedesktop.DBus.Error.FileNotFound"},
    {ErrorCode::NotAuthorized, "org.freedesktop.DBus.Error.AccessDenied"},
    {ErrorCode::NotAuthorized, "org.freedesktop.DBus.Error.AuthFailed"},
    {ErrorCode::InteractionRequired, "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"},
    {ErrorCode::LimitExceeded, "org.freedesktop.DBus.Error.LimitsExceeded"},
    {ErrorCode::NotSupported, "org.freedesktop.DBus.Error.NotSupported"},
};

// The activation of a service that fails has a name of its own for every reason, the bus's or, where the bus
// lets systemd start it, systemd's: UnitMasked, NoSuchUnit, … (systemd, src/libsystemd/sd-bus/bus-common-errors.h).
constexpr const char *kActivationPrefixes[] = {"org.freedesktop.DBus.Error.Spawn.", "org.freedesktop.systemd1."};

ErrorCode codeFromName(const QString &name)
{
    const QLatin1String prefix(dbus::kErrorPrefix);
    if (name.startsWith(prefix)) {
        const QStringView own = QStringView(name).mid(prefix.size());
        for (const Name &known : kNames) {
            if (own == QLatin1String(known.text)) {
                return known.code;
            }
        }
    }
    for (const Name &known : kForeignNames) {
        if (name == QLatin1String(known.text)) {
            return known.code;
        }
    }
    for (const char *activation : kActivationPrefixes) {
        if (name.startsWith(QLatin1String(activation))) {
            return ErrorCode::HelperUnreachable;
        }
    }
    return ErrorCode::Internal;
}

} // namespace

QString errorName(ErrorCode code)
{
    const char *own = "Internal";
    for (const Name &known : kNames) {
        if (known.code == code) {
            own = known.text;
        }
    }
    return QLatin1String(dbus::kErrorPrefix) + QLatin1String(own);
}

Error errorFromDBus(const QString &name, const QString &message)
{
    return Error{codeFromName(name), message.isEmpty() ? name : message, 0, {}};
}

QString errorMessage(const Error &error)
{
    QString kernel = error.kernelText;
    if (error.sysErrno != 0) {
        const QString meaning = QString::fromStdString(std::generic_category().message(error.sysErrno));
        kernel = kernel.isEmpty() ? meaning : QStringLiteral("%1 (%2)").arg(kernel, meaning);
    }
    if (kernel.isEmpty()) {
        return error.detail;
    }
    return error.detail.isEmpty() ? kernel : QStringLiteral("%1: %2").arg(error.detail, kernel);
}

} // namespace culvert
