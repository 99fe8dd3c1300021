// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/kernel/firewall.h"
#include "core/plan/tunnelpath.h"
#include "core/status/lease.h"

#include <optional>

namespace culvert {

/// The half of the plan that routes cannot express: what is let in out of a tunnel, what may leave by
/// the uplink and by a tunnel (leak guard), whose source is translated, what a connection is marked with, and the
/// MSS of forwarded TCP. Absent where there is nothing to do: no lease and no leak guard. Pure.
/// `devices`: see plan().
std::optional<FirewallTable> planFirewall(const Configuration &configuration, const std::optional<Lease> &lease,
                                          const QList<ExistingDevice> &devices = {});

} // namespace culvert
