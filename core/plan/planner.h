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
inline constexpr quint32 kLine = marks::kFirstTable;     ///< by the ISP's line: tunnel ends, the router
inline constexpr quint32 kHome = marks::kFirstTable + 1; ///< what the home sends: tunnels, and no way out beside them
inline constexpr quint32 kOwn = marks::kFirstTable + 2;  ///< what the gateway sends in mode everything
inline constexpr quint32 kAnswers = marks::kFirstTable + 3; ///< and following, one for each tunnel: through it alone
} // namespace tables

/// The blocks of preferences, in the order in which the kernel tries them. Rules of one preference either all have
/// `from`, or all have `to`, or none has either (or they differ in device or table): to the kernel, a selector that
/// a rule lacks fits anything, so it would refuse the wider rule beside a narrower one (EEXIST), and delete the
/// narrower one in its place (rule_exists() and rule_find() in net/core/fib_rules.c).
namespace preferences {
inline constexpr quint32 kHomeToLine = 1998;   ///< home packets to the ISP's subnet and the tunnel ends: tunnel
inline constexpr quint32 kMarkedToLine = 1999; ///< connections with our mark, to the ISP's subnet
inline constexpr quint32 kTunnelEnds = 2000; ///< the gateway's packets to a tunnel end, the outer ones among them: line
inline constexpr quint32 kLeased = 2002;     ///< what carries the leased address stays on the line (mode everything)
inline constexpr quint32 kNeighbours = 2004; ///< the ISP's subnet (mode everything)
inline constexpr quint32 kConnected = 2010;  ///< main without its default: LAN, containers, other tunnels
inline constexpr quint32 kConnectedAll = 2011; ///< the same for every source
inline constexpr quint32 kMarked = 2016;       ///< connections with our mark
inline constexpr quint32 kTunnelled = 2020;    ///< home packets into the tunnels
inline constexpr quint32 kTunnelledTo = 2021;  ///< everybody's, to some networks (mode everything)
inline constexpr quint32 kTunnelledAll = 2022; ///< everybody's, to the whole world (mode everything)
inline constexpr quint32 kArrived = 2030;      ///< what came out of a tunnel goes to the home or nowhere
} // namespace preferences

/// What the kernel must hold for this configuration and lease. Pure.
///
/// Without a lease, or switched off, that is nothing; with the leak guard and without a lease it
/// is what keeps home packets off every other line. Refused by name (PlanRefused) is what would
/// loop or leak; role far-end is NotSupported.
Result<DesiredState> plan(const Configuration &configuration, const std::optional<Lease> &lease);

} // namespace culvert
