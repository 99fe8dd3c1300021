// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/rates.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace culvert {

class RateMonitor;

/// What a line has carried in the time before one moment.
struct TrafficSample {
    qint64 ms = 0;      ///< of TrafficLog::now()
    float received = 0; ///< bytes a second
    float sent = 0;
    qint32 lengthMs = 1000; ///< of the time in which it was carried

    /// Nobody looked in the meantime: how the traffic was spread over it is not known.
    bool isAverage() const;
};

/// What is drawn in one column of pixels: the most of all samples in it, so that no peak is lost.
struct TrafficColumn {
    float received = -1; ///< -1: nothing is known
    float sent = -1;
    bool average = false; ///< TrafficSample::isAverage() of what is the most

    bool isKnown() const { return received >= 0; }
    friend bool operator==(const TrafficColumn &, const TrafficColumn &) = default;
};

/// Sums over some time.
struct TrafficTotals {
    float mostReceived = 0; ///< bytes a second
    float mostSent = 0;
    double received = 0; ///< bytes
    double sent = 0;
};

/// Rates of the last day. Nothing is sampled for it alone: while nobody looks, the monitor does not ask. The kernel
/// counts all the same, so the next look tells what was carried since the last one: that becomes an average.
class TrafficLog : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kLongestMs = 24LL * 60 * 60 * 1000;

    /// The monitor outlives the log.
    explicit TrafficLog(RateMonitor &monitor, QObject *parent = nullptr);

    /// Whose rates are taken, by interface.
    void setInterfaces(const QStringList &interfaces);
    /// Counters as read, in the order of time. A counter that went back begins anew: its device was made anew.
    void record(const QString &interface, const CounterSample &counters);
    /// In the order of time.
    void add(const QString &interface, const TrafficSample &sample);
    const QList<TrafficSample> &samples(const QString &interface) const;
    /// Milliseconds since the log was begun, by a clock that nobody sets and that goes on while the machine sleeps.
    qint64 now() const;

Q_SIGNALS:
    void sampled();

private:
    void sample();

    RateMonitor &m_monitor;
    const qint64 m_begun;
    QStringList m_interfaces;
    QHash<QString, CounterSample> m_last;
    QHash<QString, QList<TrafficSample>> m_samples;
};

/// The time from `from` to `to` in `count` columns, each filled that a sample reaches into.
QList<TrafficColumn> trafficColumns(const QList<TrafficSample> &samples, qint64 from, qint64 to, int count);

/// What was carried at that moment; just after the last sample, that one.
std::optional<TrafficSample> trafficAt(const QList<TrafficSample> &samples, qint64 ms);

/// From `from` to `to`; a sample that began before counts by its part.
TrafficTotals trafficTotals(const QList<TrafficSample> &samples, qint64 from, qint64 to);

/// Comma-separated values (RFC 4180): the time in UTC at which a measurement ended, interface, bytes a second received
/// and sent, and the seconds for which that holds. `epochMs`: the time of day at which the log was begun.
QByteArray trafficCsv(const TrafficLog &log, const QStringList &interfaces, qint64 epochMs);

} // namespace culvert
