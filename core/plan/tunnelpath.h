// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/kernel/objects.h"
#include "core/status/lease.h"

#include <optional>

namespace culvert {

/// A network device of somebody else's that is named by tunnels[].device, as the kernel has it now.
struct ExistingDevice {
    QString name;
    bool up = false;
    int mtu = 0; ///< bytes

    friend bool operator==(const ExistingDevice &, const ExistingDevice &) = default;
};

/// The device by which a tunnel's packets leave.
struct TunnelPath {
    TunnelSettings settings;
    QString device;
    bool isOurs = true;   ///< made by Culvert, not named by tunnels[].device
    bool exists = true;   ///< ours always do: they are made before they are used
    bool isUsable = true; ///< and is up: routes through it can be set
    int mtu = 0;          ///< as configured, the device's, or the uplink's less the outer header (RFC 2003; R-52)
};

/// All tunnels of the configuration, in its order. None without a lease.
QList<TunnelPath> tunnelPaths(const Configuration &configuration, const std::optional<Lease> &lease,
                              const QList<ExistingDevice> &devices);

/// The tunnels whose devices others make, as explain() needs them: name and remote.
QList<TunnelLink> existingTunnels(const Configuration &configuration);

} // namespace culvert
