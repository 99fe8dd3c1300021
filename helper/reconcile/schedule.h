// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/reconcile/pacing.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace culvert {

/// When the reconciler runs: the rules of pacing.h over a clock and timers.
class Schedule : public QObject {
    Q_OBJECT

public:
    explicit Schedule(QObject *parent = nullptr);

    /// Runs without an event come as well from now on, since the kernel is silent at times (K-11).
    void startPeriodicRuns() { m_periodic.start(); }

    /// Something changed. `urgent`: a run is due even while a fight is paused.
    void trigger(bool urgent);
    void runAfter(qint64 delayMs);

    /// Around each run; `wrote`: it changed the kernel.
    void begins();
    void ended(bool wrote);

    void failed() { runAfter(m_backoff.failed()); }
    void succeeded() { m_backoff.succeeded(); }

    /// What others destroyed has been put back.
    void repaired() { m_fights.repaired(now()); }
    bool isFighting() const { return m_fights.isFighting(now()); }
    bool isAboutToRun() const { return m_run.isActive() && m_run.remainingTime() <= Pacing::kDebounceMs; }
    /// Milliseconds, monotonic.
    qint64 now() const { return m_clock.elapsed(); }
    /// Unless a run is due already.
    void runAfterHoldOff();

Q_SIGNALS:
    void due();

private:
    QElapsedTimer m_clock;
    QTimer m_run;
    QTimer m_periodic;
    Pacing m_pacing;
    FightLimiter m_fights;
    Backoff m_backoff;
    qint64 m_beganMs = 0;
};

} // namespace culvert
