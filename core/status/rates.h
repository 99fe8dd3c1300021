// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/state.h"

#include <optional>

namespace culvert {

/// Counters of one link at one moment of a monotonic clock.
struct CounterSample {
    qint64 monotonicMs = 0;
    LinkCounters counters;
};

struct TrafficRate {
    double rxBytesPerSecond = 0;
    double txBytesPerSecond = 0;
    double rxPacketsPerSecond = 0;
    double txPacketsPerSecond = 0;

    friend bool operator==(const TrafficRate &, const TrafficRate &) = default;
};

/// Absent where two samples tell nothing: no time between them, or a counter that went back
/// because the link was made anew.
std::optional<TrafficRate> rateBetween(const CounterSample &earlier, const CounterSample &later);

/// "1.2 MB/s" in bytes and SI units, English digits; the widgets use QLocale instead.
QString formatRate(double bytesPerSecond);

} // namespace culvert
