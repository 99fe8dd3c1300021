// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/insertionorder.h"

#include <QtAlgorithms>

#include <algorithm>

namespace culvert {

namespace {

/// Below this the order costs more to make than it saves, and a sorted preview reads better.
constexpr qsizetype kWorthwhile = 256;

quint32 bitReversed(quint32 value)
{
    value = ((value >> 1) & 0x55555555U) | ((value & 0x55555555U) << 1);
    value = ((value >> 2) & 0x33333333U) | ((value & 0x33333333U) << 2);
    value = ((value >> 4) & 0x0f0f0f0fU) | ((value & 0x0f0f0f0fU) << 4);
    value = ((value >> 8) & 0x00ff00ffU) | ((value & 0x00ff00ffU) << 8);
    return (value >> 16) | (value << 16);
}

} // namespace

QList<Route> insertionOrder(QList<Route> sorted)
{
    if (sorted.size() < kWorthwhile)
        return sorted;
    struct Range {
        qsizetype begin;
        qsizetype end;
    };
    QList<Range> ranges{{0, sorted.size()}};
    QList<Route> order;
    order.reserve(sorted.size());
    ranges.reserve(2 * sorted.size());
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const Range range = ranges[i];
        if (range.begin == range.end)
            continue;
        const qsizetype middle = range.begin + (range.end - range.begin) / 2;
        order.append(std::move(sorted[middle]));
        ranges.append({range.begin, middle});
        ranges.append({middle + 1, range.end});
    }
    return order;
}

QList<Route> removalOrder(QList<Route> sorted)
{
    if (sorted.size() >= kWorthwhile) {
        std::sort(sorted.begin(), sorted.end(), [](const Route &a, const Route &b) {
            return bitReversed(a.destination.address.value) < bitReversed(b.destination.address.value);
        });
    }
    return sorted;
}

} // namespace culvert
