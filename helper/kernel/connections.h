// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"
#include "core/base/result.h"

/// Connection tracking: NETLINK_NETFILTER, linux/netfilter/nfnetlink_conntrack.h.
namespace culvert::connections {

/// Drops every tracked IPv4 connection that has this address at one of its four ends, as it began or as it is
/// answered. A kernel that tracks none has none to drop.
Result<> forget(Ipv4Address address);

} // namespace culvert::connections
