// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/lease/leasechoice.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr int kShortestPrefix = 8;
constexpr int kSmallestLeaseMtu = 576;
constexpr int kLargestLeaseMtu = 65535;
constexpr Ipv4Prefix kLinkLocal{{0xa9fe0000}, 16};

bool isUsable(const InterfaceState::Address &candidate)
{
    // Who gave himself a link-local address got no lease, and no router forwards it (RFC 3927, 2.7).
    return candidate.address.isUnicast() && !kLinkLocal.contains(candidate.address)
        && candidate.prefixLength >= kShortestPrefix && candidate.prefixLength <= 32;
}

} // namespace

std::optional<Lease> chooseLease(const std::optional<InterfaceState> &kernel, bool managed,
                                 const std::optional<ManagedLease> &manager, const QString &managerName)
{
    if (!kernel || !kernel->up)
        return {};

    const auto &addresses = kernel->addresses;
    auto chosen = addresses.end();
    if (managed && manager) {
        chosen = std::find_if(addresses.begin(), addresses.end(), [&manager](const InterfaceState::Address &candidate) {
            return candidate.address == manager->address && isUsable(candidate);
        });
    }
    const bool isManagers = chosen != addresses.end();
    if (!isManagers) {
        chosen = std::find_if(addresses.begin(), addresses.end(), [](const InterfaceState::Address &candidate) {
            return !candidate.secondary && isUsable(candidate);
        });
    }
    if (chosen == addresses.end())
        return {};

    const auto isRouter = [&chosen](const std::optional<Ipv4Address> &router) {
        return router && router->isUnicast() && *router != chosen->address;
    };

    Lease lease;
    lease.interface = kernel->name;
    lease.address = chosen->address;
    lease.prefixLength = chosen->prefixLength;
    lease.mtu = kernel->mtu;
    lease.source = QStringLiteral("kernel");
    if (!kernel->pointToPoint) {
        if (isManagers && isRouter(manager->router))
            lease.router = manager->router;
        else if (isRouter(kernel->router))
            lease.router = kernel->router;
    }
    if (isManagers) {
        lease.source = managerName;
        if (manager->mtu >= kSmallestLeaseMtu && manager->mtu <= kLargestLeaseMtu)
            lease.mtu = std::min(lease.mtu, *manager->mtu);
    }
    return lease;
}

bool isIncomplete(const std::optional<Lease> &lease, const std::optional<InterfaceState> &kernel)
{
    return lease && !lease->router && !(kernel && (kernel->pointToPoint || kernel->leadsEverywhere));
}

} // namespace culvert
