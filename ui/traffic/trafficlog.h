// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace culvert {

class RateMonitor;

/// What a line has carried at one moment.
struct TrafficSample {
    qint64 ms = 0;      ///< since the log was begun, monotonic
    float received = 0; ///< bytes a second
    float sent = 0;
};

/// What is drawn in one column of pixels: the most of all samples in it, so that no peak is lost.
struct TrafficColumn {
    float received = -1; ///< -1: nothing is known
    float sent = -1;

    bool isKnown() const { return received >= 0; }
    friend bool operator==(const TrafficColumn &, const TrafficColumn &) = default;
};

/// Rates of the last day, of the time in which somebody looked: nothing is sampled for it alone.
class TrafficLog : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kLongestMs = 24LL * 60 * 60 * 1000;

    /// The monitor outlives the log.
    explicit TrafficLog(RateMonitor &monitor, QObject *parent = nullptr);

    /// Whose rates are taken, by interface.
    void setInterfaces(const QStringList &interfaces);
    /// In the order of time. For tests, too.
    void add(const QString &interface, const TrafficSample &sample);
    const QList<TrafficSample> &samples(const QString &interface) const;
    qint64 now() const { return m_clock.elapsed(); }

Q_SIGNALS:
    void sampled();

private:
    void sample();

    RateMonitor &m_monitor;
    QElapsedTimer m_clock;
    QStringList m_interfaces;
    QHash<QString, QList<TrafficSample>> m_samples;
};

/// The time from `from` to `to` in `count` columns. A column between two samples that follow one another
/// is filled; a pause in looking is left unknown.
QList<TrafficColumn> trafficColumns(const QList<TrafficSample> &samples, qint64 from, qint64 to, int count);

/// The last sample at or before the moment, if it is not older than a pause.
std::optional<TrafficSample> trafficAt(const QList<TrafficSample> &samples, qint64 ms);

/// The least "round" rate that is not below: 1, 2 or 5 times a power of ten.
double roundRate(double bytesPerSecond);

/// Comma-separated values (RFC 4180): time in UTC, interface, bytes a second received and sent.
/// `epochMs`: the time of day at which the log was begun.
QByteArray trafficCsv(const TrafficLog &log, const QStringList &interfaces, qint64 epochMs);

} // namespace culvert
