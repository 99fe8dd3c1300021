// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interfacechoice.h"

namespace culvert {

/// The interfaces of this machine that may be an uplink or a LAN: no loopback, no tunnels.
QList<InterfaceChoice> existingInterfaces();

} // namespace culvert
