// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace culvert {

/// Where the lines of the grid are, from 0 up: at multiples of 1, 2 or 5 times a power of ten, two to five of them,
/// the last one not below `bytesPerSecond`.
QList<double> rateTicks(double bytesPerSecond);

/// "500 kB/s", "1.5 MB/s": as rateText(), without decimals that are 0.
QString tickText(double bytesPerSecond);

/// Round moments of the day, ms since the epoch, between the two: full minutes, hours and their like in the time zone
/// of `offsetSeconds` from UTC; about `most` of them and no more than one above.
QList<qint64> timeTicks(qint64 fromMs, qint64 toMs, int offsetSeconds, int most);

} // namespace culvert
