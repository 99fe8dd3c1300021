// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"
#include "ui/explain/trace.h"
#include "ui/scene/scene.h"

namespace culvert {

/// The path of one packet in the vocabulary of the overview. The status names what the trace does not:
/// which interface is the provider's, and where a tunnel ends. Pure.
Scene traceScene(const TraceQuery &query, const Trace &trace, const Status &status);

/// Where it goes, in a sentence or two.
QString verdictText(const TraceQuery &query, const Trace &trace, const Status &status);

} // namespace culvert
