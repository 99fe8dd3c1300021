// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace culvert::ctl {

enum class Verb { Status, Show, Check, Preview, Apply, Confirm, Revert, Up, Down, Explain, Routes, Monitor, Mtu };

/// What a person asked for. Fields that do not belong to the verb keep their defaults.
struct Command {
    Verb verb = Verb::Status;
    QString file;              ///< check, preview, apply; "-": standard input
    QString destination;       ///< explain: an IPv4 address
    QString from;              ///< explain: an IPv4 address; empty: not chosen yet
    QString incoming;          ///< explain: an interface; empty: the gateway's own packet
    quint8 protocol = 0;       ///< explain: IANA number; 0: some that no rule names
    quint16 port = 0;          ///< explain: at the destination; 0: some that no rule names
    QString tunnel;            ///< mtu: its name; empty: the only one
    QString token;             ///< confirm, revert; empty: the change that there is
    quint32 confirmWithin = 0; ///< apply: seconds, 15…600; 0: kept at once
    QString target;            ///< mtu: an IPv4 address; empty: the tunnel's end
    bool json = false;
    std::optional<State> waitFor;      ///< status
    std::optional<int> timeoutSeconds; ///< status, 1…86400

    friend bool operator==(const Command &, const Command &) = default;
};

/// Something to print on standard output, and be done.
struct Answer {
    QString text;
};

/// One sentence for standard error, without the program's name.
struct UsageError {
    QString message;
};

using ParsedLine = std::variant<Command, Answer, UsageError>;

/// Reads the arguments, the program's name not among them. Pure.
ParsedLine parseCommandLine(const QStringList &arguments);

} // namespace culvert::ctl
