// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pathmtu/tunnelpath.h"

#include <QtEndian>

#include <algorithm>

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

namespace culvert {

QList<Ipv4Address> ownAddresses()
{
    QList<Ipv4Address> up;
    QList<Ipv4Address> down;
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) != 0) {
        return {};
    }
    for (const ifaddrs *entry = first; entry != nullptr; entry = entry->ifa_next) {
        if (entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != AF_INET) {
            continue;
        }
        const auto *address = reinterpret_cast<const sockaddr_in *>(entry->ifa_addr);
        ((entry->ifa_flags & IFF_UP) != 0 ? up : down).append(Ipv4Address{qFromBigEndian(address->sin_addr.s_addr)});
    }
    freeifaddrs(first);
    return up + down;
}

ProbePath pathThrough(const Configuration &configuration, qsizetype tunnel, const QList<Ipv4Address> &own)
{
    const TunnelSettings &settings = configuration.tunnels.at(tunnel);
    ProbePath path{{}, settings.remote, configuration.tunnelInterface(tunnel)};
    const auto isHome = [&configuration](Ipv4Address address) {
        return std::any_of(configuration.homeNetworks.begin(), configuration.homeNetworks.end(),
                           [address](const Ipv4Prefix &network) { return network.contains(address); });
    };
    if (settings.address) {
        path.source = *settings.address;
    } else if (const auto found = std::find_if(own.begin(), own.end(), isHome); found != own.end()) {
        path.source = *found;
    }
    return path;
}

} // namespace culvert
