// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/kernel/kernelport.h"
#include "helper/lease/leasesource.h"

namespace culvert {

/// The lease, from what the kernel has and what a network manager says, whichever spoke first. Pure.
///
/// An address counts once the kernel has it, on a link that is up: before that no packet can carry it. Among several,
/// the one that the manager names is the lease; a manager that names none of the kernel's addresses is behind the
/// kernel, and the kernel's first primary address is taken. The prefix is the kernel's, whose connected route
/// it is. The router is the manager's for this address, else that of the interface's default route; a point-to-point
/// line has none. The manager's MTU counts for its address, and where it is 576…65535. Unusable values are
/// no lease: no unicast address, prefix outside 8…32, an IPv4 link-local address (RFC 3927).
std::optional<Lease> chooseLease(const std::optional<InterfaceState> &kernel, bool managed,
                                 const std::optional<ManagedLease> &manager, const QString &managerName);

/// Whether a lease can be waited for a moment longer: there is an address, but neither a router nor a point-to-point
/// line nor a default route by the device alone, and the router usually follows within milliseconds.
bool isIncomplete(const std::optional<Lease> &lease, const std::optional<InterfaceState> &kernel);

} // namespace culvert
