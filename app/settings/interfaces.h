// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interfacechoice.h"

namespace culvert {

/// The interfaces of this machine that may be an uplink or a LAN: no loopback, no tunnels.
QList<InterfaceChoice> existingInterfaces();

/// The interfaces that are in this bridge; empty for what is no bridge. `sysfs` is sysfs(5)'s directory of interfaces.
QStringList bridgePorts(const QString &interface, const QString &sysfs = QStringLiteral("/sys/class/net"));

} // namespace culvert
