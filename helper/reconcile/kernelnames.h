// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"
#include "core/plan/planner.h"
#include "helper/kernel/kernelport.h"

namespace culvert {

/// The configuration with the names that the kernel has for the uplink, the home's interfaces and the tunnels' devices,
/// where it names them by alternative ones: rules and firewall match a packet by its interface's own name, and one
/// that no packet has would leave the leak guard without effect. Home interfaces that turn out to be one are named
/// once.
Result<Configuration> withKernelNames(Configuration configuration, KernelPort &kernel);

/// The devices of `tunnels[].device` that are there.
Result<QList<ExistingDevice>> existingDevices(const Configuration &configuration, KernelPort &kernel);

} // namespace culvert
