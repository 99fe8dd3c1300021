// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/config/configuration.h"
#include "core/plan/planner.h"
#include "core/status/status.h"
#include "helper/kernel/kernelport.h"

#include <optional>

namespace culvert {

/// All that the status is made of.
struct StatusInputs {
    std::optional<Configuration> configuration; ///< with the kernel's names of interfaces
    QList<ExistingDevice> devices;              ///< of others, that tunnels use
    quint64 generation = 0;
    std::optional<quint32> pendingSecondsLeft; ///< until a change that nobody confirms is undone
    std::optional<InterfaceState> uplink;
    std::optional<Lease> lease;
    std::optional<Error> failure; ///< of the last attempt to make the kernel match
    bool foughtOver = false;      ///< somebody keeps undoing what we do, and we pause
    QString storageAlarm;
    KernelState owned;             ///< as read back
    QList<Rule> foreignRules;      ///< in and before our block of preferences
    bool fallbackTunnelUp = false; ///< tunl0 takes packets from anybody (K-05)
};

/// Pure.
Status makeStatus(const StatusInputs &inputs);

} // namespace culvert
