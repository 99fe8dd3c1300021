// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/document.h"
#include "core/status/lease.h"
#include "tests/support/addresses.h"
#include "tests/support/fakekernel.h"

namespace culvert::test {

/// A gateway with a lease on eth1 and its home on eth0.
inline ModelKernel gateway()
{
    ModelKernel kernel;
    kernel.addDevice(QStringLiteral("eth0"));
    kernel.addDevice(QStringLiteral("eth1"));
    (void)kernel.addAddress(QStringLiteral("eth0"), address("203.0.113.1"), 28);
    kernel.setLine(QStringLiteral("eth1"), address("198.18.1.50"), 24, address("198.18.1.1"));
    kernel.setSysctl(QStringLiteral("ip_forward"), QStringLiteral("0"));
    return kernel;
}

inline Configuration home(Mode mode = Mode::Everything)
{
    Configuration c;
    c.uplinkInterface = QStringLiteral("eth1");
    c.homeNetworks = {prefix("203.0.113.0/28")};
    c.homeInterfaces = {QStringLiteral("eth0")};
    c.mode = mode;
    TunnelSettings office;
    office.name = QStringLiteral("office");
    office.remote = address("198.51.100.9");
    office.address = address("203.0.113.1");
    c.tunnels = {office};
    c.exceptions = {{prefix("192.0.2.7/32"), QStringLiteral("news"), false, true}};
    return c;
}

inline Lease leaseOf(const char *leased = "198.18.1.50")
{
    return {QStringLiteral("eth1"), address(leased), 24, address("198.18.1.1"), 1500, QStringLiteral("kernel")};
}

} // namespace culvert::test
