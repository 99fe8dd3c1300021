// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/kernelreads.h"

namespace culvert {

KernelReads::KernelReads(KernelPort &kernel, Clock clock) : m_kernel(kernel), m_clock(std::move(clock))
{
    connect(&m_kernel, &KernelPort::changed, this, &KernelReads::forget);
    m_expiry.setSingleShot(true);
    m_expiry.setInterval(kLongestMs);
    connect(&m_expiry, &QTimer::timeout, this, &KernelReads::forget);
}

void KernelReads::forget()
{
    m_view.reset();
    m_routes.clear();
    m_counters.reset();
    m_expiry.stop();
}

Result<std::shared_ptr<const RoutingView>> KernelReads::routingView()
{
    if (m_view && m_clock() - m_viewReadAtMs < kLongestMs)
        return m_view;
    m_routes.clear();
    // Counted from before the dump: what changes during it may be missing from it.
    m_viewReadAtMs = m_clock();
    Result<RoutingView> view = m_kernel.routingView();
    if (!view) {
        m_view.reset();
        return Unexpected{view.error()};
    }
    m_view = std::make_shared<const RoutingView>(std::move(*view));
    m_expiry.start();
    return m_view;
}

Result<QByteArray> KernelReads::routes(const std::function<QByteArray(const RoutingView &)> &write)
{
    const Result<std::shared_ptr<const RoutingView>> view = routingView();
    if (!view)
        return Unexpected{view.error()};
    if (m_routes.isEmpty())
        m_routes = write(**view);
    return m_routes;
}

Result<QHash<QString, LinkCounters>> KernelReads::counters(const QStringList &interfaces)
{
    const qint64 now = m_clock();
    if (m_counters && m_counters->interfaces == interfaces && now - m_counters->readAtMs < kCountersMs)
        return m_counters->values;
    Result<QHash<QString, LinkCounters>> values = m_kernel.counters(interfaces);
    if (!values)
        return Unexpected{values.error()};
    m_counters = Counters{interfaces, *values, now};
    return values;
}

} // namespace culvert
