// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pathmtu/mtusearch.h"
#include "app/pathmtu/probesocket.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>

namespace culvert {

/// Measures the MTU of a path: packets of various sizes, one after the other, until it is known which is the largest
/// that arrives. Takes some ten round trips, and where a black hole swallows packets up to half a minute. To destroy
/// it is to cancel it. One thread, never blocks.
class PathMtuMeasurement : public QObject {
    Q_OBJECT

public:
    /// Echo unless the system does not let this user, or nobody answers it; then Datagram.
    explicit PathMtuMeasurement(const ProbePath &path, QObject *parent = nullptr);
    /// With this method alone.
    PathMtuMeasurement(const ProbePath &path, ProbeSocket::Method only, QObject *parent = nullptr);

    /// Begins from the event loop.
    void start();

Q_SIGNALS:
    void progressed(const culvert::MtuProgress &progress);
    /// Once, and the last signal. An error only where nothing could be tried.
    void finished(const culvert::Result<culvert::PathMtu> &result);

private:
    struct Probe {
        int size = 0;
        QElapsedTimer sent;
    };

    void open(ProbeSocket::Method method);
    void proceed();
    void tryNextSize();
    void sendOnce();
    void hear(const ProbeSocket::Answer &answer);
    void settle();
    std::chrono::milliseconds patience() const;
    void report();
    void finish(PathMtu result);
    void conclude();

    const ProbePath m_path;
    bool m_mayFallBack;
    std::unique_ptr<ProbeSocket> m_socket;
    MtuSearch m_search;
    QTimer m_timer;
    std::optional<int> m_size; ///< being tried; absent: the next one is due
    int m_tries = 0;           ///< of this size
    int m_done = 0;
    int m_number = 0;
    std::array<Probe, ProbeSocket::kNumbers> m_probes;
    std::chrono::milliseconds m_roundTrip{0}; ///< the longest so far; 0: not known
};

} // namespace culvert
