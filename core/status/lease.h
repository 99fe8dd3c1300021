// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

#include <QString>

#include <optional>

namespace culvert {

/// The address that the ISP's line has now, by whatever means it came: DHCP, or set by hand.
/// No lease is a normal value: std::optional<Lease>.
struct Lease {
    QString interface;
    Ipv4Address address;
    int prefixLength = 32;             ///< 8…32 (R-51)
    std::optional<Ipv4Address> router; ///< absent on a point-to-point line
    int mtu = 1500;                    ///< bytes: the lesser of the link's and the lease's (R-52)
    QString source;                    ///< "networkmanager" or "kernel"

    /// The ISP's connected subnet.
    Ipv4Prefix subnet() const { return Ipv4Prefix::of(address, prefixLength); }

    friend bool operator==(const Lease &, const Lease &) = default;
};

} // namespace culvert
