// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/problem.h"
#include "core/diagnosis/explain.h"
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

QVariantMap toMap(const Event &event);
/// What is missing or has another type is empty: an event of a newer helper is better than none.
Event eventFrom(const QVariantMap &map);
VariantMapList toMaps(const QList<Event> &events);
QList<Event> eventsFrom(const VariantMapList &maps);

/// By interface, in the order of their names.
VariantMapList toMaps(const QHash<QString, LinkCounters> &counters);
QHash<QString, LinkCounters> countersFrom(const VariantMapList &maps);

/// The argument of Explain. Its reader is the helper, and strict: what it does not understand would be left out of the
/// answer without a word. InvalidConfiguration names the key.
QVariantMap toMap(const WirePacket &packet);
Result<PacketQuery> packetFrom(const QVariantMap &map);

WireProblem toWire(const ConfigProblem &problem);
ConfigProblem fromWire(const WireProblem &problem);

} // namespace culvert
