// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ratemonitor.h"

#include "ui/backend.h"

#include <QPointer>

namespace culvert {

RateMonitor::RateMonitor(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    constexpr int kIntervalMs = 1000;
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &RateMonitor::sample);
    m_clock.start();
}

void RateMonitor::setWatching(bool watching)
{
    if (watching == m_timer.isActive())
        return;
    if (!watching) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    sample();
}

std::optional<TrafficRate> RateMonitor::rate(const QString &interface) const
{
    const auto found = m_rates.constFind(interface);
    return found == m_rates.cend() ? std::nullopt : std::optional(*found);
}

std::optional<LinkCounters> RateMonitor::counters(const QString &interface) const
{
    const auto found = m_samples.constFind(interface);
    return found == m_samples.cend() ? std::nullopt : std::optional(found->counters);
}

void RateMonitor::sample()
{
    if (m_backend.connection() != Backend::Connection::Connected) {
        take({});
        return;
    }
    if (std::exchange(m_asked, true))
        return;
    m_backend.counters([monitor = QPointer(this)](const Result<QHash<QString, LinkCounters>> &result) {
        if (!monitor)
            return;
        monitor->m_asked = false;
        monitor->take(result ? *result : QHash<QString, LinkCounters>());
    });
}

void RateMonitor::take(const QHash<QString, LinkCounters> &counters)
{
    // Samples from before a pause in watching would average over it.
    constexpr qint64 kOldestMs = 5000;
    QHash<QString, CounterSample> samples;
    m_rates.clear();
    const qint64 now = m_clock.elapsed();
    for (auto it = counters.cbegin(); it != counters.cend(); ++it) {
        const CounterSample sample{now, it.value()};
        const auto earlier = m_samples.constFind(it.key());
        if (earlier != m_samples.cend() && now - earlier->monotonicMs < kOldestMs) {
            if (const auto rate = rateBetween(*earlier, sample))
                m_rates.insert(it.key(), *rate);
        }
        samples.insert(it.key(), sample);
    }
    m_samples = samples;
    Q_EMIT ratesChanged();
}

} // namespace culvert
