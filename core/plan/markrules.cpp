// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/markrules.h"

#include "core/config/protocols.h"
#include "core/intent/intent.h"
#include "core/plan/connectionmarks.h"

#include <QMap>

#include <algorithm>

namespace culvert {

namespace {

using Field = PacketField;
using Action = FirewallAction;
using Matches = FirewallBuilder::Matches;

class MarkRules {
public:
    MarkRules(const Configuration &configuration, const Lease &lease, const QList<TunnelPath> &paths,
              const FirewallNames &names, FirewallBuilder &table)
        : m_configuration(configuration), m_lease(lease), m_paths(paths), m_names(names), m_table(table),
          m_marks(configuration.marksMask)
    {
    }

    void add()
    {
        m_table.setMarkMask(m_marks.mask());
        markTunnels();
        const bool hybrid =
            intent::wayOf(m_configuration, intent::Sender::HomeHost).otherwise == intent::Otherwise::Masqueraded;
        if (hybrid)
            markServices();
        markFormerConnections();
        for (const Matches &from : m_names.fromLan()) {
            for (const quint32 mark : std::as_const(m_used))
                m_table.rule("marks", "on the way on which it began",
                             from + Matches{{Field::ConnectionMark, {QString::number(mark)}}}, Action::MarkPacket,
                             mark);
        }
        if (!hybrid) {
            for (const Matches &from : m_names.fromLan())
                m_table.rule("marks", "with the leased address, as it began",
                             from + Matches{{Field::AnsweredTo, {m_lease.address.toString()}}}, Action::MarkPacket,
                             m_marks.leased());
        }
        // The outer packet keeps the mark of the inner one (iptunnel_xmit() in net/ipv4/ip_tunnel_core.c).
        m_table.rule("departures", "the outer packet inherits no mark", {{Field::OutgoingInterface, m_names.tunnels}},
                     Action::MarkPacket, 0);
    }

private:
    /// What comes in by a tunnel belongs to it from then on.
    void markTunnels()
    {
        QMap<quint32, QStringList> devices;
        for (qsizetype i = 0; i < m_paths.size(); ++i)
            devices[m_marks.beganIn(i)].append(m_paths[i].device);
        for (auto entry = devices.begin(); entry != devices.end(); ++entry) {
            const quint32 mark = entry.key();
            entry->sort();
            const PacketMatch arrives{Field::IncomingInterface, *entry};
            m_table.rule("marks", "came in by this tunnel", {arrives, m_isNew}, Action::MarkConnection, mark);
            // fib_validate_source() asks by which way an answer would go. A device that has no address is
            // dropped for the wrong one even where rp_filter is loose; src_valid_mark makes it look at the mark.
            m_table.rule("marks", "answers would go by this tunnel", {arrives}, Action::MarkPacket, mark);
            m_table.rule("own-marks", "answered where it came in", {{Field::ConnectionMark, {QString::number(mark)}}},
                         Action::MarkPacket, mark);
            m_used.append(mark);
        }
    }

    void markServices()
    {
        if (m_configuration.hybrid) {
            const PacketMatch fromLan{Field::IncomingInterface, m_names.home};
            if (!m_names.servers.isEmpty())
                m_table.rule("marks", "a server's own connection",
                             {fromLan, {Field::Source, {m_names.servers}}, m_isNew}, Action::MarkConnection,
                             m_marks.tunnelled());
            for (const Service &service : m_configuration.hybrid->services)
                m_table.rule("marks", "a service that is tunnelled for everybody",
                             Matches{fromLan, {Field::Source, {m_names.homeAddresses}}} + matchesOf(service)
                                 + Matches{m_isNew},
                             Action::MarkConnection, m_marks.tunnelled());
            m_used.append(m_marks.tunnelled());
        }
    }

    /// Older than the marks, and known to the other side by a home address: it has begun in a tunnel, in that which its
    /// destination says. What is translated has not, whatever lease it had.
    void markFormerConnections()
    {
        // Longer prefixes first, as in a table; networks of one length cannot overlap.
        QMap<std::pair<int, quint32>, QList<Ipv4Prefix>> ways;
        for (qsizetype i = 0; i < m_paths.size(); ++i) {
            for (const Ipv4Prefix &network : m_paths[i].settings.networks)
                ways[{-int(network.length), m_marks.beganIn(i)}].append(network);
        }
        for (auto way = ways.cbegin(); way != ways.cend(); ++way) {
            Matches former{{Field::IncomingInterface, m_names.home},
                           {Field::ConnectionMark, {QStringLiteral("0")}},
                           {Field::Source, {m_names.homeAddresses}},
                           {Field::ConnectionStatus, {QStringLiteral("confirmed")}}};
            if (!way->first().isDefault())
                former.append({Field::Destination, FirewallBuilder::addressTexts(*way)});
            for (const Field homeEnd : {Field::AnsweredTo, Field::BegunTo})
                m_table.rule("marks", "began in this tunnel before there were marks",
                             former + Matches{{homeEnd, {m_names.homeAddresses}}}, Action::MarkConnection,
                             way.key().second);
        }
    }

    const Configuration &m_configuration;
    const Lease &m_lease;
    const QList<TunnelPath> &m_paths;
    const FirewallNames &m_names;
    FirewallBuilder &m_table;
    ConnectionMarks m_marks;
    QList<quint32> m_used;
    const PacketMatch m_isNew{Field::ConnectionState, {QStringLiteral("new")}};
};

} // namespace

QList<Matches> FirewallNames::fromLan() const
{
    QList<Matches> senders;
    if (!privateHome.isEmpty())
        senders.append(Matches{{Field::IncomingInterface, privateHome}});
    if (!sharedUplink.isEmpty())
        senders.append(Matches{{Field::IncomingInterface, sharedUplink}, {Field::Source, {homeAddresses}}});
    return senders;
}

void addMarkRules(const Configuration &configuration, const Lease &lease, const QList<TunnelPath> &paths,
                  const FirewallNames &names, FirewallBuilder &table)
{
    MarkRules(configuration, lease, paths, names, table).add();
}

Matches matchesOf(const Service &service)
{
    Matches matches{{Field::Protocol, {QString::number(service.protocol)}}};
    if (service.firstPort != 0)
        matches.append({Field::DestinationPort, {protocols::portsToText(service.firstPort, service.lastPort)}});
    return matches;
}

} // namespace culvert
