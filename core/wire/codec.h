// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/problem.h"
#include "core/status/status.h"
#include "core/wire/types.h"

namespace culvert {

/// The one codec between values and their form on the bus. Decoding is tolerant of unknown keys
/// (a newer helper) and strict about the types of known ones: those are skipped.

/// Property name → value, for all properties of org.culvert.Gateway1.Status but Version.
QVariantMap statusProperties(const Status &status);
/// Takes over those properties that are in the map; the others stay as they are in `status`.
/// Counters are not among them.
void applyStatusProperties(Status &status, const QVariantMap &properties);

WireEvent toWire(const Event &event);
Event fromWire(const WireEvent &event);
WireProblem toWire(const ConfigProblem &problem);
ConfigProblem fromWire(const WireProblem &problem);
WireCounters toWire(const QString &interface, const LinkCounters &counters);
LinkCounters fromWire(const WireCounters &counters);

} // namespace culvert
