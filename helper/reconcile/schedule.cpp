// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/schedule.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr int kPeriodMs = 60'000;

} // namespace

Schedule::Schedule(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_run.setSingleShot(true);
    m_run.setTimerType(Qt::PreciseTimer);
    connect(&m_run, &QTimer::timeout, this, &Schedule::due);
    m_periodic.setInterval(kPeriodMs);
    m_periodic.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_periodic, &QTimer::timeout, this, [this] { trigger(false); });
}

void Schedule::trigger(bool urgent)
{
    // Somebody keeps undoing our work: only what the uplink does is still worth an answer at once.
    if (!urgent && isFighting()) {
        runAfterHoldOff();
        return;
    }
    const qint64 delay = m_pacing.delayFor(now());
    if (!m_run.isActive() || m_run.remainingTime() > delay)
        runAfter(delay);
}

void Schedule::runAfter(qint64 delayMs) { m_run.start(int(std::max<qint64>(0, delayMs))); }

void Schedule::runAfterHoldOff()
{
    if (!m_run.isActive())
        runAfter(m_fights.holdOffMs(now()));
}

void Schedule::begins()
{
    m_run.stop();
    m_pacing.starts();
    m_beganMs = now();
}

void Schedule::ended(bool wrote)
{
    if (wrote)
        m_pacing.ran(now());
    else
        m_pacing.looked(now(), now() - m_beganMs);
}

} // namespace culvert
