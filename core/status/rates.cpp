// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/rates.h"

#include <cmath>
#include <iterator>

namespace culvert {

std::optional<TrafficRate> rateBetween(const CounterSample &earlier, const CounterSample &later)
{
    const LinkCounters &before = earlier.counters;
    const LinkCounters &after = later.counters;
    if (later.monotonicMs <= earlier.monotonicMs || after.rxBytes < before.rxBytes || after.txBytes < before.txBytes
        || after.rxPackets < before.rxPackets || after.txPackets < before.txPackets) {
        return std::nullopt;
    }
    const double seconds = double(later.monotonicMs - earlier.monotonicMs) / 1000.0;
    return TrafficRate{
        double(after.rxBytes - before.rxBytes) / seconds,
        double(after.txBytes - before.txBytes) / seconds,
        double(after.rxPackets - before.rxPackets) / seconds,
        double(after.txPackets - before.txPackets) / seconds,
    };
}

QString formatRate(double bytesPerSecond)
{
    if (!std::isfinite(bytesPerSecond) || bytesPerSecond < 0.5) {
        return QStringLiteral("0 B/s");
    }
    if (bytesPerSecond < 999.5) {
        return QStringLiteral("%1 B/s").arg(std::lround(bytesPerSecond));
    }
    static constexpr const char *kUnits[] = {"kB/s", "MB/s", "GB/s", "TB/s"};
    size_t unit = 0;
    double value = bytesPerSecond / 1000.0;
    // 999.95 would be printed as 1000.0: it belongs to the next unit.
    while (value >= 999.95 && unit + 1 < std::size(kUnits)) {
        value /= 1000.0;
        ++unit;
    }
    return QString::number(value, 'f', 1) + QLatin1Char(' ') + QLatin1String(kUnits[unit]);
}

} // namespace culvert
