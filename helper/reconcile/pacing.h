// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace culvert {

/// When the next reconciliation may run. Many triggers make one run, a few milliseconds after the first of
/// them; a flapping line gets at most kBurst runs at once and then one in kPeriodMs, always with the latest lease.
///
/// No clock in here, nor in the classes below: `nowMs` is any monotonic count of milliseconds, e.g. QElapsedTimer's.
class Pacing {
public:
    static constexpr qint64 kDebounceMs = 5;
    static constexpr qint64 kPeriodMs = 2000;
    static constexpr int kBurst = 5;
    /// A run that found nothing to do counts for this many times what it took, and for a period at most: looks do
    /// not use up what the next lease needs, and take a tenth of the machine however many events ask for them.
    static constexpr qint64 kLookCost = 10;

    /// Something was triggered: milliseconds from now until a run may start, 0 if at once. Asked again before
    /// the run, it answers for the same moment: triggers that keep coming do not put the run off.
    qint64 delayFor(qint64 nowMs);

    /// A run starts: what triggers from here on wants another one.
    void starts() { m_triggeredMs = -1; }
    /// A run has ended that wrote to the kernel. One that was not asked for, say since a person pressed Apply,
    /// counts as well, but never leaves more than one period to wait for.
    void ran(qint64 nowMs) { charge(nowMs, kPeriodMs); }
    /// A run has ended that found nothing to do; it took so long.
    void looked(qint64 nowMs, qint64 tookMs) { charge(nowMs, std::min(kPeriodMs, kLookCost * tookMs)); }

private:
    void charge(qint64 nowMs, qint64 costMs);

    qint64 m_triggeredMs = -1; ///< of the first trigger that waits; -1: none does
    qint64 m_fullMs = 0;       ///< from then on a whole burst may run again
};

/// Ends fights: who destroys what is ours again and again gets a minute's peace, and people get to know (F23).
class FightLimiter {
public:
    static constexpr int kRepairs = 20;
    static constexpr qint64 kWindowMs = 60'000;
    static constexpr qint64 kHoldOffMs = 60'000;

    /// What others destroyed has been put back. During the hold-off nothing is counted.
    void repaired(qint64 nowMs);

    /// True from the repair that is one more than kRepairs within kWindowMs, for kHoldOffMs.
    bool isFighting(qint64 nowMs) const { return holdOffMs(nowMs) > 0; }
    /// Milliseconds until the next attempt; 0 if there is no fight.
    qint64 holdOffMs(qint64 nowMs) const;

private:
    QList<qint64> m_repairsMs; ///< those that may still be in the window, oldest first; at most kRepairs
    qint64 m_heldUntilMs = 0;
};

/// How long to wait after failures in a row: 1 s, 2 s, 4 s … 60 s.
class Backoff {
public:
    static constexpr qint64 kFirstMs = 1000;
    static constexpr qint64 kLongestMs = 60'000;

    /// Milliseconds to wait after this failure.
    qint64 failed();
    void succeeded() { m_nextMs = kFirstMs; }

private:
    qint64 m_nextMs = kFirstMs;
};

} // namespace culvert
