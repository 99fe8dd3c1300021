// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tunnelpath.h"

#include <algorithm>

namespace culvert {

namespace {

/// RFC 2003: the outer IPv4 header.
constexpr int kOuterHeaderBytes = 20;

} // namespace

QList<TunnelPath> tunnelPaths(const Configuration &configuration, const std::optional<Lease> &lease,
                              const QList<ExistingDevice> &devices)
{
    QList<TunnelPath> paths;
    for (qsizetype i = 0; lease && i < configuration.tunnels.size(); ++i) {
        const TunnelSettings &tunnel = configuration.tunnels[i];
        TunnelPath path{.settings = tunnel,
                        .device = configuration.tunnelInterface(i),
                        .isOurs = tunnel.device.isEmpty(),
                        .mtu = lease->mtu - kOuterHeaderBytes};
        if (!path.isOurs) {
            const auto found = std::find_if(devices.begin(), devices.end(),
                                            [&](const ExistingDevice &device) { return device.name == tunnel.device; });
            path.exists = found != devices.end();
            path.isUsable = path.exists && found->up;
            if (path.exists && found->mtu > 0)
                path.mtu = found->mtu;
        }
        path.mtu = tunnel.mtu.value_or(path.mtu);
        paths.append(path);
    }
    return paths;
}

QList<TunnelLink> existingTunnels(const Configuration &configuration)
{
    QList<TunnelLink> links;
    for (const TunnelSettings &tunnel : configuration.tunnels) {
        if (!tunnel.device.isEmpty())
            links.append({.name = tunnel.device, .local = {}, .remote = tunnel.remote, .parent = {}, .alias = {}});
    }
    return links;
}

} // namespace culvert
