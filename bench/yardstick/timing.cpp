// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/yardstick/timing.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace culvert::bench {

namespace {

double elapsedMs(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

} // namespace

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double msOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return elapsedMs(clock);
}

double medianMs(const std::function<void(int)> &work, const std::function<void()> &before)
{
    QList<double> times;
    for (int run = 0; run < kRuns; ++run) {
        before();
        times.append(msOf([&] { work(run); }));
    }
    return medianOf(times);
}

void writeRatio(QTextStream &out, const char *what, double own, double proxy)
{
    out << what << ": own " << own << ", proxy " << proxy << ", ratio 1/" << proxy / own << "\n";
}

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Heartbeat::Heartbeat()
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_timer.start(1);
    restart();
}

void Heartbeat::restart()
{
    m_longest = 0;
    m_longestWork = 0;
    m_clock.start();
    m_worked = threadMs();
}

void Heartbeat::beat()
{
    m_longest = std::max(m_longest, elapsedMs(m_clock));
    m_clock.restart();
    const double worked = threadMs();
    m_longestWork = std::max(m_longestWork, worked - std::exchange(m_worked, worked));
}

} // namespace culvert::bench
