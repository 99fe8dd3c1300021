// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallclock.h"

#include <QDateTime>

namespace culvert {

namespace {

std::function<qint64()> &otherClock()
{
    static std::function<qint64()> clock;
    return clock;
}

} // namespace

qint64 wallClockMs() { return otherClock() ? otherClock()() : QDateTime::currentMSecsSinceEpoch(); }

void setWallClock(std::function<qint64()> clock) { otherClock() = std::move(clock); }

} // namespace culvert
