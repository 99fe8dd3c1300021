// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/tracescene.h"

#include "core/config/protocols.h"
#include "ui/explain/tracetext.h"

#include <QCoreApplication>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct TraceText {
    Q_DECLARE_TR_FUNCTIONS(TraceText)
};

bool leadsOut(const Trace &trace)
{
    return trace.verdict == Trace::Verdict::Direct
        || (trace.verdict == Trace::Verdict::Tunnel && trace.outer && trace.outer->verdict == Trace::Verdict::Direct);
}

bool isProviders(const QString &interface, const Status &status)
{
    return status.lease && status.lease->interface == interface;
}

QString tunnelEnd(const Trace &trace, const Status &status)
{
    for (const TunnelStatus &tunnel : status.tunnels) {
        if (tunnel.interface == trace.interface)
            return tunnel.remote.toString();
    }
    return {};
}

/// Places are added in the order in which the packet passes them.
class Path {
public:
    Path(const TraceQuery &query, const Trace &trace, const Status &status)
        : m_query(query), m_trace(trace), m_status(status)
    {
    }

    Scene scene()
    {
        addSource();
        switch (m_trace.verdict) {
        case Trace::Verdict::Tunnel:
            addTunnel();
            break;
        case Trace::Verdict::Direct:
            addDirect();
            break;
        case Trace::Verdict::Local:
            break;
        case Trace::Verdict::Unreachable:
        case Trace::Verdict::Dropped:
            addDestination(PlaceState::Resting);
            addWay(WayForm::Line, {m_gateway, last()}, WayState::Cut);
            break;
        }
        m_scene.sentences = QStringList{verdictText(m_query, m_trace, m_status)};
        return m_scene;
    }

private:
    int last() const { return int(m_scene.places.size()) - 1; }

    int add(PlaceKind kind, PlaceState state, const QString &title, const QStringList &details)
    {
        const int column = int(m_scene.places.size());
        m_scene.places.append({kind, state, title, details, column, 0});
        return column;
    }

    void addWay(WayForm form, const QList<int> &places, WayState state)
    {
        SceneWay way{form, state, places, {}};
        way.arrow = state == WayState::Main && form == WayForm::Line;
        m_scene.ways.append(way);
    }

    void addSource()
    {
        const bool own = m_query.incoming.isEmpty();
        if (!own) {
            const bool outside = isProviders(m_query.incoming, m_status);
            add(outside ? PlaceKind::Internet : PlaceKind::Host, PlaceState::Fine, m_query.from,
                {TraceText::tr("comes by %1", "an interface").arg(m_query.incoming)});
            if (!outside) {
                m_scene.zone = TraceText::tr("At home");
                m_scene.zoneColumns = 2;
            }
        }
        QStringList details;
        if (m_trace.verdict == Trace::Verdict::Local && own)
            details.append(m_query.destination);
        if (own && !m_trace.source.isEmpty())
            details.append(TraceText::tr("as %1", "an address").arg(m_trace.source));
        if (!m_trace.translated.isEmpty())
            details.append(TraceText::tr("changed to %1", "an address").arg(m_trace.translated));
        const bool stops = m_trace.verdict == Trace::Verdict::Unreachable || m_trace.verdict == Trace::Verdict::Dropped;
        m_gateway =
            add(PlaceKind::Gateway, stops ? PlaceState::Broken : PlaceState::Fine, TraceText::tr("Gateway"), details);
        if (!own)
            addWay(WayForm::Line, {m_gateway - 1, m_gateway}, WayState::Main);
    }

    int addNext(const Trace &trace)
    {
        const bool provider = isProviders(trace.interface, m_status);
        QStringList details{TraceText::tr("by %1", "an interface").arg(trace.interface)};
        if (!trace.gateway.isEmpty())
            details.append(trace.gateway);
        return add(provider ? PlaceKind::Provider : PlaceKind::Gateway, PlaceState::Fine,
                   provider ? TraceText::tr("Provider") : TraceText::tr("Router"), details);
    }

    void addDestination(PlaceState state)
    {
        const bool atHome = m_trace.verdict == Trace::Verdict::Direct && m_trace.gateway.isEmpty()
            && !isProviders(m_trace.interface, m_status);
        QStringList details;
        if (atHome)
            details.append(TraceText::tr("by %1", "an interface").arg(m_trace.interface));
        add(atHome ? PlaceKind::Host : PlaceKind::Internet, state, m_query.destination, details);
    }

    void addTunnel()
    {
        const bool stands = leadsOut(m_trace);
        const WayState state = stands ? WayState::Main : WayState::Cut;
        QList<int> tube{m_gateway};
        if (stands) {
            tube.append(addNext(*m_trace.outer));
            addWay(WayForm::Line, {m_gateway, last()}, WayState::Main);
            m_scene.ways.last().arrow = false;
        }
        QStringList details{tunnelEnd(m_trace, m_status)};
        details.removeAll(QString());
        tube.append(add(PlaceKind::TunnelEnd, stands ? PlaceState::Fine : PlaceState::Broken, m_trace.tunnel, details));
        addWay(WayForm::Tube, tube, state);
        addDestination(stands ? PlaceState::Fine : PlaceState::Resting);
        addWay(WayForm::Line, {last() - 1, last()}, stands ? WayState::Main : WayState::Resting);
    }

    void addDirect()
    {
        if (!m_trace.gateway.isEmpty() || isProviders(m_trace.interface, m_status)) {
            addNext(m_trace);
            addWay(WayForm::Line, {m_gateway, last()}, WayState::Main);
        }
        addDestination(PlaceState::Fine);
        addWay(WayForm::Line, {last() - 1, last()}, WayState::Main);
    }

    const TraceQuery &m_query;
    const Trace &m_trace;
    const Status &m_status;
    Scene m_scene;
    int m_gateway = 0;
};

QString hopText(const Trace &trace)
{
    return trace.gateway.isEmpty()
        ? TraceText::tr("interface %1").arg(trace.interface)
        : TraceText::tr("interface %1 and the router %2").arg(trace.interface, trace.gateway);
}

/// Where to, and what it is.
QString packetText(const TraceQuery &query)
{
    if (query.protocol == 0)
        return query.destination;
    const QString name = protocols::nameOf(query.protocol).toUpper();
    const QString protocol = name.isEmpty() ? TraceText::tr("protocol %1").arg(query.protocol) : name;
    return query.port == 0 ? TraceText::tr("%1 (%2)", "address, protocol").arg(query.destination, protocol)
                           : TraceText::tr("%1 (%2, port %3)", "address, protocol, port")
                                 .arg(query.destination, protocol, QString::number(query.port));
}

QString wayText(const TraceQuery &query, const Trace &trace, const Status &status)
{
    const QString to = packetText(query);
    switch (trace.verdict) {
    case Trace::Verdict::Tunnel: {
        const QString end = tunnelEnd(trace, status);
        if (!leadsOut(trace))
            return TraceText::tr("A packet to %1 is sent into the tunnel “%2”, but does not reach its end.")
                .arg(to, trace.tunnel);
        const QString sentence = TraceText::tr("A packet to %1 goes through the tunnel “%2”.").arg(to, trace.tunnel);
        const QString outer = end.isEmpty()
            ? TraceText::tr("The tunnel's end is reached by %1.").arg(hopText(*trace.outer))
            : TraceText::tr("The tunnel's end %1 is reached by %2.").arg(end, hopText(*trace.outer));
        return sentence + u' ' + outer;
    }
    case Trace::Verdict::Direct:
        return TraceText::tr("A packet to %1 goes directly, by %2.").arg(to, hopText(trace));
    case Trace::Verdict::Local:
        return TraceText::tr("%1 is the gateway itself: the packet ends here.").arg(to);
    case Trace::Verdict::Unreachable:
        return TraceText::tr("A packet to %1 goes nowhere, and its sender is told so.").arg(to);
    case Trace::Verdict::Dropped:
        break;
    }
    return TraceText::tr("A packet to %1 is dropped, and nobody is told.").arg(to);
}

} // namespace

Scene traceScene(const TraceQuery &query, const Trace &trace, const Status &status)
{
    return Path(query, trace, status).scene();
}

QString verdictText(const TraceQuery &query, const Trace &trace, const Status &status)
{
    QString text = wayText(query, trace, status);
    if (query.incoming.isEmpty() && !trace.source.isEmpty())
        text += u' ' + TraceText::tr("The gateway sends it as %1.").arg(trace.source);
    if (const FilterStep *stop = trace.stoppedBy())
        text += u' ' + TraceText::tr("The firewall stops it: %1.").arg(purposeText(stop->purpose));
    if (!trace.translated.isEmpty())
        text += u' ' + TraceText::tr("Its sender is changed to %1 on the way.").arg(trace.translated);
    return text;
}

} // namespace culvert
