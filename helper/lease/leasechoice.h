// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/kernel/kernelport.h"
#include "helper/lease/leasesource.h"

namespace culvert {

/// The lease, from what the kernel has and what a network manager says, whichever spoke first. Pure.
///
/// An address counts once the kernel has it: before that no packet can carry it. Among several, the one
/// that the manager names is the lease; a manager that names none of the kernel's addresses is behind the
/// kernel, and the kernel's first primary address is taken. The router is the manager's for this address,
/// else that of main's default route. Unusable values (R-51: no unicast address, prefix outside 8…32) are no lease.
std::optional<Lease> chooseLease(const std::optional<InterfaceState> &kernel, bool managed,
                                 const std::optional<ManagedLease> &manager, const QString &managerName);

/// Whether a lease can be waited for a moment longer: there is an address, but neither a router nor a
/// point-to-point line, and the router usually follows within milliseconds.
bool isIncomplete(const std::optional<Lease> &lease, const std::optional<InterfaceState> &kernel);

} // namespace culvert
