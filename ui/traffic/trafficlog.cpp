// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/trafficlog.h"

#include "ui/ratemonitor.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace culvert {

namespace {

/// Samples come each second; where one is missing for longer, nobody looked.
constexpr qint64 kPauseMs = 3500;

bool isBefore(const TrafficSample &sample, qint64 ms) { return sample.ms < ms; }

} // namespace

TrafficLog::TrafficLog(RateMonitor &monitor, QObject *parent) : QObject(parent), m_monitor(monitor)
{
    m_clock.start();
    connect(&monitor, &RateMonitor::ratesChanged, this, &TrafficLog::sample);
}

void TrafficLog::setInterfaces(const QStringList &interfaces) { m_interfaces = interfaces; }

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
        if (const auto rate = m_monitor.rate(interface))
            add(interface, {ms, float(rate->rxBytesPerSecond), float(rate->txBytesPerSecond)});
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
    auto it = std::lower_bound(samples.cbegin(), samples.cend(), from, isBefore);
    const TrafficSample *before = it == samples.cbegin() ? nullptr : &*(it - 1);
    for (; it != samples.cend() && it->ms <= to; ++it) {
        const int last = columnOf(it->ms);
        // A rate holds for the time since the sample before.
        int first = last;
        if (before && it->ms - before->ms <= kPauseMs)
            first = std::min(last, columnOf(std::max(before->ms, from)) + (before->ms >= from ? 1 : 0));
        for (int i = first; i <= last; ++i) {
            columns[i].received = std::max(columns.at(i).received, it->received);
            columns[i].sent = std::max(columns.at(i).sent, it->sent);
        }
        before = &*it;
    }
    return columns;
}

std::optional<TrafficSample> trafficAt(const QList<TrafficSample> &samples, qint64 ms)
{
    const auto after = std::lower_bound(samples.cbegin(), samples.cend(), ms + 1, isBefore);
    if (after == samples.cbegin() || ms - (after - 1)->ms > kPauseMs)
        return {};
    return *(after - 1);
}

double roundRate(double bytesPerSecond)
{
    constexpr double kLeast = 1000;
    const double wanted = std::max(bytesPerSecond, kLeast);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= wanted * (1 - 1e-9))
            return step * power;
    }
    return 10 * power;
}

QByteArray trafficCsv(const TrafficLog &log, const QStringList &interfaces, qint64 epochMs)
{
    QByteArray csv = "time,interface,received,sent\r\n";
    for (const QString &interface : interfaces) {
        for (const TrafficSample &sample : log.samples(interface)) {
            csv += QDateTime::fromMSecsSinceEpoch(epochMs + sample.ms, Qt::UTC).toString(Qt::ISODate).toLatin1() + ','
                + interface.toUtf8() + ',' + QByteArray::number(qRound64(sample.received)) + ','
                + QByteArray::number(qRound64(sample.sent)) + "\r\n";
        }
    }
    return csv;
}

} // namespace culvert
