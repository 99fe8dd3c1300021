// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/state.h"
#include "core/status/lease.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace culvert {

enum class State { Off, NoLease, Applying, Up, Degraded, Failed };

QString stateName(State state); ///< "off", "no-lease", …
std::optional<State> stateFromName(QStringView name);

/// Why the state is what it is: a stable code, and English text for logs and culvertctl.
struct Reason {
    QString code;
    QString text;

    friend bool operator==(const Reason &, const Reason &) = default;
};

struct TunnelStatus {
    QString name;
    QString interface;
    Ipv4Address remote;
    std::optional<Ipv4Address> local; ///< absent without a lease
    int mtu = 0;
    bool up = false; ///< the device is there and up
    LinkCounters counters;

    friend bool operator==(const TunnelStatus &, const TunnelStatus &) = default;
};

/// What everybody may read. Made by the reconciler after it has read the kernel back.
struct Status {
    State state = State::Off;
    Reason reason;
    quint64 generation = 0; ///< of the confirmed configuration; 0: there is none
    std::optional<Lease> lease;
    QList<TunnelStatus> tunnels;
    std::optional<quint32> pendingSecondsLeft;
    QList<Reason> notices; ///< what deserves attention without being a fault

    friend bool operator==(const Status &, const Status &) = default;
};

/// Something that happened, for `culvertctl monitor`, the history and notifications.
struct Event {
    qint64 time = 0; ///< milliseconds since the epoch, UTC
    QString kind;    ///< "lease", "apply", "repair", "state", "warning"
    QString code;    ///< stable, kebab-case
    QString text;    ///< English

    friend bool operator==(const Event &, const Event &) = default;
};

/// As `culvertctl status --json` prints it (contract "culvertctl").
QJsonObject toJson(const Status &status);
QJsonObject toJson(const Lease &lease);
QJsonObject toJson(const Event &event);

} // namespace culvert
