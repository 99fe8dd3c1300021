// SPDX-License-Identifier: GPL-3.0-or-later
// What the reconciler answers about the kernel: explain, routes and counters.
#include "helper/reconcile/reconciler.h"

#include "core/diagnosis/routesjson.h"
#include "core/plan/tunnelpath.h"

namespace culvert {

QHash<QString, QString> Reconciler::tunnelNames() const
{
    QHash<QString, QString> names;
    if (m_named) {
        for (qsizetype i = 0; i < m_named->tunnels.size(); ++i)
            names.insert(m_named->tunnelInterface(i), m_named->tunnels[i].name);
    }
    return names;
}

Result<QJsonObject> Reconciler::explain(const PacketQuery &asked)
{
    PacketQuery packet = asked;
    if (!packet.incoming.isEmpty()) {
        const Result<QString> incoming = m_kernel.kernelName(packet.incoming);
        if (!incoming)
            return Unexpected{incoming.error()};
        packet.incoming = *incoming;
    }
    const Result<std::shared_ptr<const RoutingView>> view = m_reads.routingView();
    if (!view)
        return Unexpected{view.error()};
    const QList<TunnelLink> others = m_named ? existingTunnels(*m_named) : QList<TunnelLink>();
    return toJson(culvert::explain(packet, **view, others), tunnelNames());
}

Result<QByteArray> Reconciler::routes()
{
    return m_reads.routes([this](const RoutingView &view) { return routesDocument(view, m_lease); });
}

Result<QHash<QString, LinkCounters>> Reconciler::counters()
{
    if (!m_named)
        return QHash<QString, LinkCounters>{};
    QStringList interfaces{m_named->uplinkInterface};
    for (qsizetype i = 0; i < m_named->tunnels.size(); ++i)
        interfaces.append(m_named->tunnelInterface(i));
    return m_reads.counters(interfaces);
}

} // namespace culvert
