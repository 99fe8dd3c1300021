// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"
#include "core/kernel/state.h"
#include "core/status/lease.h"

#include <optional>

namespace culvert {

/// The tables in which the planner puts its routes.
namespace tables {
inline constexpr quint32 kLine = marks::kFirstTable;       ///< by the ISP's line: tunnel ends, the router
inline constexpr quint32 kHome = marks::kFirstTable + 1;   ///< what the home sends: tunnels, and no way out beside them
inline constexpr quint32 kOwn = marks::kFirstTable + 2;    ///< the gateway's own packets, mode everything: exceptions, tunnels
} // namespace tables

/// The blocks of preferences, in the order in which the kernel tries them.
namespace preferences {
inline constexpr quint32 kHomeToLine = 1998;    ///< home packets to the ISP's subnet and the tunnel ends: tunnel
inline constexpr quint32 kTunnelEnds = 2000;    ///< the gateway's packets to a tunnel end, the outer ones among them: line
inline constexpr quint32 kLeased = 2002;        ///< what carries the leased address stays on the line (mode everything)
inline constexpr quint32 kNeighbours = 2004;    ///< the ISP's subnet (mode everything)
inline constexpr quint32 kConnected = 2010;     ///< main without its default: LAN, containers, other tunnels
inline constexpr quint32 kTunnelled = 2020;     ///< into the tunnels
inline constexpr quint32 kArrived = 2030;       ///< what came out of a tunnel goes to the home or nowhere
} // namespace preferences

/// What the kernel must hold for this configuration and lease. Pure.
///
/// Without a lease, or switched off, that is nothing; with the leak guard and without a lease it
/// is what keeps home packets off every other line. Refused by name (PlanRefused) is what would
/// loop or leak; mode hybrid and role far-end are NotSupported.
Result<DesiredState> plan(const Configuration &configuration, const std::optional<Lease> &lease);

} // namespace culvert
