// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/status/status.h"

namespace culvert {

/// A valid configuration and a full status, for tests that want any.
inline Configuration configurationWith(const char *uplink)
{
    Configuration configuration;
    configuration.uplinkInterface = QString::fromLatin1(uplink);
    configuration.homeNetworks = {*Ipv4Prefix::parse(u"203.0.113.0/28")};
    configuration.homeInterfaces = {QStringLiteral("eth0")};
    TunnelSettings tunnel;
    tunnel.name = QStringLiteral("office");
    tunnel.remote = *Ipv4Address::parse(u"198.51.100.9");
    configuration.tunnels = {tunnel};
    return configuration;
}

inline Status statusWith(State state)
{
    Status status;
    status.state = state;
    status.reason = {QStringLiteral("a-code"), QStringLiteral("a reason")};
    status.generation = 3;
    Lease lease;
    lease.interface = QStringLiteral("eth1");
    lease.address = *Ipv4Address::parse(u"198.18.3.4");
    lease.prefixLength = 22;
    lease.source = QStringLiteral("kernel");
    status.lease = lease;
    TunnelStatus tunnel;
    tunnel.name = QStringLiteral("office");
    tunnel.interface = QStringLiteral("culvert0");
    tunnel.remote = *Ipv4Address::parse(u"198.51.100.9");
    tunnel.mtu = 1480;
    status.tunnels = {tunnel};
    status.notices = {{QStringLiteral("a-code"), QStringLiteral("a text")}};
    return status;
}

} // namespace culvert
