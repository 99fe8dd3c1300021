// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/trafficlog.h"

#include "ui/ratemonitor.h"

#include <QDateTime>

#include <algorithm>
#include <ctime>

namespace culvert {

namespace {

/// Samples come each second; where one is missing for longer, nobody looked.
constexpr qint64 kPauseMs = 3500;

bool isBefore(const TrafficSample &sample, qint64 ms) { return sample.ms < ms; }

qint64 bootClockMs()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

bool TrafficSample::isAverage() const { return lengthMs > kPauseMs; }

TrafficLog::TrafficLog(RateMonitor &monitor, QObject *parent)
    : QObject(parent), m_monitor(monitor), m_begun(bootClockMs())
{
    connect(&monitor, &RateMonitor::ratesChanged, this, &TrafficLog::sample);
}

qint64 TrafficLog::now() const { return bootClockMs() - m_begun; }

void TrafficLog::setInterfaces(const QStringList &interfaces) { m_interfaces = interfaces; }

void TrafficLog::record(const QString &interface, const CounterSample &counters)
{
    const auto last = m_last.constFind(interface);
    if (last != m_last.cend()) {
        if (const auto rate = rateBetween(*last, counters))
            add(interface,
                {counters.monotonicMs, float(rate->rxBytesPerSecond), float(rate->txBytesPerSecond),
                 qint32(std::min(counters.monotonicMs - last->monotonicMs, kLongestMs))});
    }
    m_last.insert(interface, counters);
}

void TrafficLog::add(const QString &interface, const TrafficSample &sample)
{
    QList<TrafficSample> &samples = m_samples[interface];
    samples.append(sample);
    // In large pieces: taking one from the front each second would move the day each second.
    constexpr qsizetype kPiece = 4096;
    if (samples.size() > kPiece && samples.at(kPiece).ms < sample.ms - kLongestMs)
        samples.remove(0, kPiece);
}

const QList<TrafficSample> &TrafficLog::samples(const QString &interface) const
{
    static const QList<TrafficSample> kNone;
    const auto found = m_samples.constFind(interface);
    return found == m_samples.cend() ? kNone : *found;
}

void TrafficLog::sample()
{
    const qint64 ms = now();
    for (const QString &interface : std::as_const(m_interfaces)) {
        if (const auto counters = m_monitor.counters(interface))
            record(interface, {ms, *counters});
    }
    Q_EMIT sampled();
}

QList<TrafficColumn> trafficColumns(const QList<TrafficSample> &samples, qint64 from, qint64 to, int count)
{
    QList<TrafficColumn> columns(std::max(count, 0));
    if (count <= 0 || to <= from)
        return columns;
    const auto columnOf = [&](qint64 ms) {
        return int(std::clamp<qint64>((ms - from) * count / (to - from), 0, count - 1));
    };
    for (auto it = std::lower_bound(samples.cbegin(), samples.cend(), from, isBefore); it != samples.cend(); ++it) {
        const qint64 begin = it->ms - it->lengthMs;
        if (begin >= to)
            break;
        // It begins in the column behind that in which the sample before it ended.
        const int last = columnOf(it->ms);
        const int first = begin < from ? 0 : std::min(last, columnOf(begin) + 1);
        for (int i = first; i <= last; ++i) {
            TrafficColumn &column = columns[i];
            column.average = column.isKnown() ? column.average && it->isAverage() : it->isAverage();
            column.received = std::max(column.received, it->received);
            column.sent = std::max(column.sent, it->sent);
        }
    }
    return columns;
}

std::optional<TrafficSample> trafficAt(const QList<TrafficSample> &samples, qint64 ms)
{
    const auto next = std::lower_bound(samples.cbegin(), samples.cend(), ms, isBefore);
    if (next != samples.cend() && next->ms - next->lengthMs < ms)
        return *next;
    if (next == samples.cbegin() || ms - (next - 1)->ms > kPauseMs)
        return {};
    return *(next - 1);
}

TrafficTotals trafficTotals(const QList<TrafficSample> &samples, qint64 from, qint64 to)
{
    TrafficTotals totals;
    for (auto it = std::lower_bound(samples.cbegin(), samples.cend(), from, isBefore);
         it != samples.cend() && it->ms <= to; ++it) {
        const double seconds = double(std::min<qint64>(it->lengthMs, it->ms - from)) / 1000;
        totals.mostReceived = std::max(totals.mostReceived, it->received);
        totals.mostSent = std::max(totals.mostSent, it->sent);
        totals.received += double(it->received) * seconds;
        totals.sent += double(it->sent) * seconds;
    }
    return totals;
}

QByteArray trafficCsv(const TrafficLog &log, const QStringList &interfaces, qint64 epochMs)
{
    QByteArray csv = "time,interface,received,sent,seconds\r\n";
    for (const QString &interface : interfaces) {
        for (const TrafficSample &sample : log.samples(interface)) {
            csv += QDateTime::fromMSecsSinceEpoch(epochMs + sample.ms, Qt::UTC).toString(Qt::ISODate).toLatin1() + ','
                + interface.toUtf8() + ',' + QByteArray::number(qRound64(sample.received)) + ','
                + QByteArray::number(qRound64(sample.sent)) + ','
                + QByteArray::number(double(sample.lengthMs) / 1000, 'f', 3) + "\r\n";
        }
    }
    return csv;
}

} // namespace culvert
