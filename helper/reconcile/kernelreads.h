// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/kernel/kernelport.h"

#include <QByteArray>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace culvert {

/// What anybody may ask about the kernel, kept until something changes: reading a hundred thousand routes takes a good
/// part of a second, in the thread that follows the lease. Only for answers to people; decisions are made from what
/// is read anew.
class KernelReads : public QObject {
    Q_OBJECT

public:
    /// Because the kernel does not tell every change (K-11), nothing is kept for longer.
    static constexpr qint64 kLongestMs = 1000;
    /// No message tells that a counter has grown.
    static constexpr qint64 kCountersMs = 250;

    /// Any monotonic count of milliseconds.
    using Clock = std::function<qint64()>;

    /// The kernel outlives this.
    KernelReads(KernelPort &kernel, Clock clock);

    /// To be called whenever the helper itself has written: the kernel's monitor leaves its own echo out.
    void forget();

    Result<std::shared_ptr<const RoutingView>> routingView();
    /// What `write` makes of the routing view.
    Result<QByteArray> routes(const std::function<QByteArray(const RoutingView &)> &write);
    Result<QHash<QString, LinkCounters>> counters(const QStringList &interfaces);

private:
    struct Counters {
        QStringList interfaces;
        QHash<QString, LinkCounters> values;
        qint64 readAtMs = 0;
    };

    KernelPort &m_kernel;
    Clock m_clock;
    std::shared_ptr<const RoutingView> m_view;
    qint64 m_viewReadAtMs = 0;
    QByteArray m_routes; ///< written from m_view; empty: not yet
    std::optional<Counters> m_counters;
    QTimer m_expiry; ///< frees what is too old to be used
};

} // namespace culvert
