// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"
#include "core/kernel/state.h"
#include "core/plan/tunnelpath.h"
#include "core/status/lease.h"

#include <optional>

namespace culvert {

/// The tables in which the planner puts its routes. However many tunnels there are, they are as many.
namespace tables {
inline constexpr quint32 kUplinkTable = marks::kFirstTable;   ///< by the uplink: the tunnel ends, and nothing else
inline constexpr quint32 kHomeTable = marks::kFirstTable + 1; ///< what the home sends: tunnels, and nothing beside them
inline constexpr quint32 kGatewayTable = marks::kFirstTable + 2;    ///< what the gateway sends without a home address
inline constexpr quint32 kTunnelEndsTable = marks::kFirstTable + 3; ///< what the home sends to tunnel ends
inline constexpr quint32 kPrivateTable = marks::kFirstTable + 4;    ///< what private hosts send to networks for all
/// And following, one for each tunnel that has a connection mark of its own: through it alone. One more for the rest.
inline constexpr quint32 kReplyTables = marks::kFirstTable + 5;
} // namespace tables

/// The blocks of preferences, in the order in which the kernel tries them. Rules of one preference either all have
/// `from`, or all have `to`, or none has either (or they differ in device or table): to the kernel, a selector that
/// a rule lacks fits anything, so it would refuse the wider rule beside a narrower one (EEXIST), and delete the
/// narrower one in its place (rule_exists() and rule_find() in net/core/fib_rules.c).
///
/// The kernel tries rules one after the other, so their number must not grow with the tunnels. What does grow: two
/// rules for the device of each tunnel, since only its name tells what came out of it.
namespace preferences {
inline constexpr quint32 kHomeToUplink = 1998;   ///< home packets to the ISP's subnet and the tunnel ends: tunnel
inline constexpr quint32 kMarkedToUplink = 1999; ///< connections with our mark, to the ISP's subnet
inline constexpr quint32 kOuter = 2000;          ///< the gateway's packets to tunnel ends, the outer ones among them
inline constexpr quint32 kLeased = 2002;         ///< what carries the leased address stays on the uplink
inline constexpr quint32 kNeighbours = 2004;     ///< everybody's, to the ISP's subnet
inline constexpr quint32 kConnected = 2010;      ///< main without its default: LAN, containers, other tunnels
inline constexpr quint32 kConnectedAll = 2011;   ///< the same for every source
inline constexpr quint32 kMarked = 2016;         ///< connections with our mark
inline constexpr quint32 kTunnelled = 2020;      ///< home packets into the tunnels
inline constexpr quint32 kTunnelledAll = 2022;   ///< everybody's, to what everybody reaches through a tunnel
inline constexpr quint32 kArrived = 2030;        ///< what came out of a tunnel goes to the home or nowhere
} // namespace preferences

/// What the kernel must hold for this configuration and lease. Pure.
///
/// Without a lease, or switched off, that is nothing; with the leak guard and without a lease it
/// is what keeps home packets off every other line. Refused by name (PlanRefused) is what would
/// loop or leak; role far-end is NotSupported.
///
/// `devices` are those that the configuration names as tunnels[].device, as they are now. One that is not among them,
/// or is down, gets no routes: what would go through it is stopped.
Result<DesiredState> plan(const Configuration &configuration, const std::optional<Lease> &lease,
                          const QList<ExistingDevice> &devices = {});

/// The same for a configuration that has been validated already (core/config/document.h), which takes a while where it
/// has many exceptions.
Result<DesiredState> planValidated(const Configuration &configuration, const std::optional<Lease> &lease,
                                   const QList<ExistingDevice> &devices = {});

} // namespace culvert
