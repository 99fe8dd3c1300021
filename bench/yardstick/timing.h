// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTextStream>
#include <QTimer>

#include <functional>

/// What benches of the windows measure with: medians of a few runs, and for how long an event loop stands still.
namespace culvert::bench {

constexpr int kRuns = 5;

double medianOf(QList<double> values);

double msOf(const std::function<void()> &work);

/// Of kRuns runs. `before` is not measured: it puts back what the work has changed.
double medianMs(
    const std::function<void(int run)> &work, const std::function<void()> &before = [] {});

/// A line: our own figure, that of QSortFilterProxyModel, and the ratio.
void writeRatio(QTextStream &out, const char *what, double own, double proxy);

/// Of the processor, for this thread alone: on a busy machine the time that passes is others' work as well.
double threadMs();

/// Looks each millisecond how long the event loop of its thread has not come by.
class Heartbeat {
public:
    Heartbeat();
    void restart();
    /// The longest pause, other processes included.
    double stallMs() const { return m_longest; }
    /// The longest work in one, of the processor.
    double workMs() const { return m_longestWork; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
    double m_longestWork = 0;
    double m_worked = 0;
};

} // namespace culvert::bench
