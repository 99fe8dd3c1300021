// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDBusMessage>
#include <QString>

namespace culvert::polkit {

/// org.freedesktop.PolicyKit1.Authority, as polkit's own documentation of the interface has it. Whoever asks sends the
/// messages himself, asynchronously: polkit may wait for a person. Any thread.
inline constexpr char kService[] = "org.freedesktop.PolicyKit1";
inline constexpr char kPath[] = "/org/freedesktop/PolicyKit1/Authority";
inline constexpr char kInterface[] = "org.freedesktop.PolicyKit1.Authority";

struct Question {
    QString caller;         ///< unique bus name of the subject (R-03)
    QString action;         ///< one of dbus::action in core/wire/dbusnames.h
    bool interactive;       ///< polkit may ask for a password
    QString cancellationId; ///< the asker's own; empty where nothing is ever cancelled
};

/// A call of CheckAuthorization, to `service`, which is kService but for tests.
QDBusMessage checkAuthorization(const QString &service, const Question &question);

/// Makes the prompt of that question disappear.
QDBusMessage cancelCheckAuthorization(const QString &service, const QString &cancellationId);

enum class Verdict {
    Yes,
    No,
    Dismissed, ///< no, since the prompt was closed
    Challenge, ///< not without asking somebody
};

/// AuthorizationUnavailable for an error reply and for anything that polkit would not answer.
Result<Verdict> verdictFrom(const QDBusMessage &reply);

} // namespace culvert::polkit
