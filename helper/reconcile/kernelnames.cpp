// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/kernelnames.h"

namespace culvert {

Result<Configuration> withKernelNames(Configuration configuration, KernelPort &kernel)
{
    const Result<QString> uplink = kernel.kernelName(configuration.uplinkInterface);
    if (!uplink)
        return Unexpected{uplink.error()};
    configuration.uplinkInterface = *uplink;
    QList<QString> homeInterfaces;
    for (const QString &written : std::as_const(configuration.homeInterfaces)) {
        const Result<QString> name = kernel.kernelName(written);
        if (!name)
            return Unexpected{name.error()};
        if (!homeInterfaces.contains(*name))
            homeInterfaces.append(*name);
    }
    configuration.homeInterfaces = homeInterfaces;
    for (TunnelSettings &tunnel : configuration.tunnels) {
        if (tunnel.device.isEmpty())
            continue;
        const Result<QString> name = kernel.kernelName(tunnel.device);
        if (!name)
            return Unexpected{name.error()};
        tunnel.device = *name;
    }
    return configuration;
}

Result<QList<ExistingDevice>> existingDevices(const Configuration &configuration, KernelPort &kernel)
{
    QList<ExistingDevice> devices;
    for (const TunnelSettings &tunnel : configuration.tunnels) {
        if (tunnel.device.isEmpty())
            continue;
        const Result<std::optional<InterfaceState>> state = kernel.interfaceState(tunnel.device);
        if (!state)
            return Unexpected{state.error()};
        if (*state)
            devices.append({(*state)->name, (*state)->up, (*state)->mtu});
    }
    return devices;
}

} // namespace culvert
