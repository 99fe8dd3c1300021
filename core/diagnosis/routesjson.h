// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/state.h"
#include "core/status/lease.h"

#include <QByteArray>

namespace culvert {

/// As `culvertctl routes --json` prints it: a JSON object {"rules": […], "routes": […]}, each with "text" (the
/// arguments of `ip rule`, `ip route`), "maker" (Makers::of()) and its parts; in the order in which the kernel tries
/// and holds them. `lease`: of the line, where there is one.
QByteArray routesDocument(const RoutingView &view, const std::optional<Lease> &lease = {});

} // namespace culvert
