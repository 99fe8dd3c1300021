// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace culvert {

/// What time it is for people, in milliseconds since 1970; for what is measured there are monotonic clocks.
qint64 wallClockMs();
/// Another clock from now on, for pictures that are the same at any hour. Empty: the machine's.
void setWallClock(std::function<qint64()> clock);

} // namespace culvert
