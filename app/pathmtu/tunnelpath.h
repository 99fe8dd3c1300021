// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pathmtu/probesocket.h"
#include "core/config/configuration.h"

namespace culvert {

/// This machine's own addresses, those of interfaces that are up first.
QList<Ipv4Address> ownAddresses();

/// The path through the tunnel at this position to its end: what has an address of the home goes there in the tunnel,
/// and not past it. The source is the tunnel's address, else the first of `own` that belongs to the home; unspecified
/// where there is none.
ProbePath pathThrough(const Configuration &configuration, qsizetype tunnel, const QList<Ipv4Address> &own);

} // namespace culvert
