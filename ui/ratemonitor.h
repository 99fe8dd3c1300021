// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/rates.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace culvert {

class Backend;

/// Rates by interface name, sampled once a second while somebody looks, and not at all else.
class RateMonitor : public QObject {
    Q_OBJECT

public:
    /// The backend outlives the monitor.
    explicit RateMonitor(Backend &backend, QObject *parent = nullptr);

    void setWatching(bool watching);
    bool isWatching() const { return m_timer.isActive(); }
    /// Absent before two samples, for an interface that is not there, and without the helper.
    std::optional<TrafficRate> rate(const QString &interface) const;
    std::optional<LinkCounters> counters(const QString &interface) const;

Q_SIGNALS:
    void ratesChanged();

private:
    void sample();
    void take(const QHash<QString, LinkCounters> &counters);

    Backend &m_backend;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_asked = false; ///< a slow helper is not asked again before it has answered
    QHash<QString, CounterSample> m_samples;
    QHash<QString, TrafficRate> m_rates;
};

} // namespace culvert
