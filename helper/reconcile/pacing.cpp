// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/pacing.h"

#include <algorithm>
#include <utility>

namespace culvert {

qint64 Pacing::delayFor(qint64 nowMs)
{
    if (m_triggeredMs < 0)
        m_triggeredMs = nowMs;
    // A token bucket kept as one moment (the generic cell rate algorithm): it holds a token for every
    // whole period by which the moment of fullness is nearer than kBurst periods.
    const qint64 hasTokenMs = m_fullMs - (kBurst - 1) * kPeriodMs;
    return std::max<qint64>(0, std::max(m_triggeredMs + kDebounceMs, hasTokenMs) - nowMs);
}

void Pacing::charge(qint64 nowMs, qint64 costMs)
{
    m_fullMs = std::min(std::max(m_fullMs, nowMs) + costMs, nowMs + kBurst * kPeriodMs);
}

void FightLimiter::repaired(qint64 nowMs)
{
    if (isFighting(nowMs))
        return;
    m_repairsMs.removeIf([nowMs](qint64 repairMs) { return repairMs <= nowMs - kWindowMs; });
    if (m_repairsMs.size() < kRepairs) {
        m_repairsMs.append(nowMs);
        return;
    }
    m_repairsMs.clear();
    m_heldUntilMs = nowMs + kHoldOffMs;
}

qint64 FightLimiter::holdOffMs(qint64 nowMs) const { return std::max<qint64>(0, m_heldUntilMs - nowMs); }

qint64 Backoff::failed() { return std::exchange(m_nextMs, std::min(2 * m_nextMs, kLongestMs)); }

} // namespace culvert
