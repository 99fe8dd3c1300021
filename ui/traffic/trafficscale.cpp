// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/trafficscale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct TrafficScale {
    Q_DECLARE_TR_FUNCTIONS(TrafficScale)
};

} // namespace

QList<double> rateTicks(double bytesPerSecond)
{
    constexpr double kLeast = 1000;
    constexpr int kMostTicks = 5;
    const double wanted = std::max(bytesPerSecond, kLeast);
    double step = std::pow(10, std::floor(std::log10(wanted / kMostTicks)));
    // Of 1, 2, 5 and 10 the first that needs no more lines than there may be.
    for (const double factor : {2.0, 2.5, 2.0}) {
        if (step * kMostTicks >= wanted * (1 - 1e-9))
            break;
        step *= factor;
    }
    QList<double> ticks{0};
    while (ticks.constLast() < wanted * (1 - 1e-9))
        ticks.append(step * double(ticks.size()));
    return ticks;
}

QString tickText(double bytesPerSecond)
{
    constexpr double kThousand = 1000;
    const double unit =
        bytesPerSecond < 1 ? 1 : std::pow(kThousand, std::floor(std::log10(bytesPerSecond * (1 + 1e-9)) / 3));
    const double inUnit = bytesPerSecond / unit;
    const int decimals = std::abs(inUnit - std::round(inUnit)) < 1e-6 ? 0 : 1;
    return TrafficScale::tr("%1/s", "amount of data a second")
        .arg(QLocale().formattedDataSize(qRound64(bytesPerSecond), decimals, QLocale::DataSizeSIFormat));
}

QList<qint64> timeTicks(qint64 fromMs, qint64 toMs, int offsetSeconds, int most)
{
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMinute = 60 * kSecond;
    constexpr qint64 kSteps[] = {kMinute,      2 * kMinute,   5 * kMinute,   10 * kMinute,  15 * kMinute, 30 * kMinute,
                                 60 * kMinute, 120 * kMinute, 180 * kMinute, 360 * kMinute, 720 * kMinute};
    const auto found = std::find_if(std::begin(kSteps), std::end(kSteps),
                                    [&](qint64 step) { return (toMs - fromMs) / step <= std::max(most, 1); });
    const qint64 step = found == std::end(kSteps) ? *(std::end(kSteps) - 1) : *found;
    const qint64 offset = offsetSeconds * kSecond;
    QList<qint64> ticks;
    for (qint64 tick = (fromMs + offset + step - 1) / step * step - offset; tick <= toMs; tick += step)
        ticks.append(tick);
    return ticks;
}

} // namespace culvert
