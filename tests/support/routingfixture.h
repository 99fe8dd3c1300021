// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/modelkernel.h"

/// The home of the contract's example, for tests of routing, before anything of ours is there.
namespace culvert::test {

inline Ipv4Address ip(const char *text) { return *Ipv4Address::parse(QString::fromLatin1(text)); }
inline Ipv4Prefix net(const char *text) { return *Ipv4Prefix::parse(QString::fromLatin1(text)); }

inline const QString kLan = QStringLiteral("eth0");    ///< 203.0.113.1/28 and 192.168.1.1/24
inline const QString kUplink = QStringLiteral("eth1"); ///< 100.64.1.50/24, router 100.64.1.1

inline ModelKernel homeGateway()
{
    ModelKernel kernel;
    kernel.addDevice(kLan);
    kernel.addDevice(kUplink);
    (void)kernel.addAddress(kLan, ip("203.0.113.1"), 28);
    (void)kernel.addAddress(kLan, ip("192.168.1.1"), 24);
    kernel.setLine(kUplink, ip("100.64.1.50"), 24, ip("100.64.1.1"));
    return kernel;
}

} // namespace culvert::test
