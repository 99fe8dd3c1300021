// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/state.h"

#include <QJsonObject>

namespace culvert {

/// Who puts objects with this protocol number into the kernel: "kernel", "dhcp", "culvert", …; the number
/// itself where nobody is known (linux/rtnetlink.h RTPROT_*, iproute2's rt_protos; 44 is ampr-ripd).
QString makerOf(int protocol);

/// As `culvertctl routes --json` prints it: {"rules": […], "routes": […]}, each with "text" (the arguments of
/// `ip rule`, `ip route`), "maker" and its parts; in the order in which the kernel tries and holds them.
QJsonObject routesToJson(const RoutingView &view);

} // namespace culvert
