// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/firewallplan.h"

#include "core/config/protocols.h"
#include "core/plan/connectionmarks.h"

#include <algorithm>

namespace culvert {

namespace {

using Field = PacketField;
using Action = FirewallAction;

/// RFC 2003: the outer IPv4 header.
constexpr int kOuterHeaderBytes = 20;
/// RFC 9293, 3.7.1: the IPv4 and TCP headers without options, which is what an MSS leaves out.
constexpr int kTcpHeaderBytes = 40;

const QString kIpip = QStringLiteral("4"); // IANA: IPv4 encapsulation

const QStringList kUnderWay{QStringLiteral("established"), QStringLiteral("related")};

QStringList sorted(QStringList values)
{
    values.sort();
    return values;
}

class FirewallPlanner {
public:
    FirewallPlanner(const Configuration &configuration, const std::optional<Lease> &lease)
        : m_configuration(configuration), m_lease(lease), m_uplink(configuration.uplinkInterface),
          m_home(sorted(configuration.homeInterfaces)), m_masquerades(lease && masquerades(configuration)),
          m_marks(lease && needsConnectionMarks(configuration)), m_hybrid(lease && configuration.mode == Mode::Hybrid)
    {
        for (qsizetype i = 0; lease && i < configuration.tunnels.size(); ++i)
            m_tunnels.append(configuration.tunnelInterface(i));
        m_tunnels.sort();
    }

    FirewallTable run()
    {
        addSets();
        // By name, as the table has them.
        chain("arrivals", "filter", "prerouting", -300);
        chain("departures", "filter", "postrouting", 300);
        chain("forwarded", "filter", "forward", 0);
        chain("marks", "filter", "prerouting", -150);
        chain("own", "filter", "output", 0);
        chain("own-marks", "route", "output", -150);
        chain("received", "filter", "input", 0);
        chain("sources", "nat", "postrouting", 100);
        if (m_lease) {
            filterArrivals();
            filterOuterPackets();
            filterServices();
            forwardThroughTunnels();
            translateSources();
        }
        if (m_marks)
            markConnections();
        if (m_configuration.leakGuard)
            guardAgainstLeaks();
        return take();
    }

private:
    void addSets()
    {
        m_homeAddresses = listed("home", m_configuration.homeNetworks);
        if (m_masquerades) {
            QList<Ipv4Prefix> destinations;
            for (const ExceptionRoute &exception : m_configuration.exceptions) {
                if (exception.enabled && exception.masquerade)
                    destinations.append(exception.destination);
            }
            m_masqueraded = listed("masqueraded", destinations);
        }
        if (hasServers())
            m_servers = listed("servers", m_configuration.hybrid->servers);
    }

    bool hasServers() const { return m_hybrid && m_configuration.hybrid && !m_configuration.hybrid->servers.isEmpty(); }

    /// Before connection tracking, so that no forged packet touches a connection: the kernel believes the source of
    /// what comes out of a tunnel (K-06).
    void filterArrivals()
    {
        rule("arrivals", "not out of a tunnel", {{Field::IncomingInterface, m_tunnels, true}}, Action::Accept);
        rule("arrivals", "out of a tunnel with a home address as source", {{Field::Source, {m_homeAddresses}}},
             Action::Drop);
        // RFC 6890: reserved, which the kernel forwards.
        rule("arrivals", "out of a tunnel with a source that nobody can have",
             {{Field::Source, {QStringLiteral("240.0.0.0/4")}}}, Action::Drop);
        // Also 0.0.0.0/8, loopback, broadcast and multicast addresses.
        rule("arrivals", "out of a tunnel with an address of the gateway as source, or one of many hosts",
             {{Field::SourceType, {QStringLiteral("unicast")}, true}}, Action::Drop);
        rule("arrivals", "out of a tunnel with an address of the LAN as source", {{Field::SourceInterface, m_home}},
             Action::Drop);
    }

    /// The kernel unpacks what has passed this hook, from whatever interface it came (K-01 to K-05).
    void filterOuterPackets()
    {
        QStringList remotes;
        QList<Ipv4Prefix> addresses;
        for (const TunnelSettings &tunnel : m_configuration.tunnels) {
            remotes.append(tunnel.remote.toString());
            if (tunnel.address)
                addresses.append(Ipv4Prefix::host(*tunnel.address));
        }
        rule("received", "a tunnel's outer packet",
             {{Field::IncomingInterface, {m_uplink}},
              {Field::Protocol, {kIpip}},
              {Field::Source, sorted(remotes)},
              {Field::Destination, {m_lease->address.toString()}}},
             Action::Accept);
        rule("received", "protocol 4 that belongs to no tunnel", {{Field::Protocol, {kIpip}}}, Action::Drop);
        // Weak host model (CVE-2019-14899): the tunnel's address answers on the tunnel and at home, not on the line.
        for (const Ipv4Prefix &address : canonical(addresses))
            rule("received", "to a tunnel's address past the tunnel",
                 {{Field::IncomingInterface, {m_uplink}}, {Field::Destination, {addressText(address)}}}, Action::Drop);
    }

    /// What the gateway itself offers is closed to a tunnel but for what is named.
    void filterServices()
    {
        rule("received", "not out of a tunnel", {{Field::IncomingInterface, m_tunnels, true}}, Action::Accept);
        rule("received", "answers", {{Field::ConnectionState, kUnderWay}}, Action::Accept);
        rule("received", "ping, and what path MTU discovery needs",
             {{Field::IcmpType,
               {QStringLiteral("destination-unreachable"), QStringLiteral("echo-request"),
                QStringLiteral("parameter-problem"), QStringLiteral("time-exceeded")}}},
             Action::Accept);
        for (qsizetype i = 0; i < m_configuration.tunnels.size(); ++i) {
            for (const Service &service : m_configuration.tunnels[i].services)
                rule("received", "a service that is open to this tunnel",
                     QList<PacketMatch>{{Field::IncomingInterface, {m_configuration.tunnelInterface(i)}}}
                         + matchesOf(service),
                     Action::Accept);
        }
        rule("received", "closed to tunnels", {}, Action::Drop);
    }

    /// First the rules that nearly every packet of the home ends with; a rule costs every packet that passes it.
    void forwardThroughTunnels()
    {
        const PacketMatch intoTunnel{Field::OutgoingInterface, m_tunnels};
        const PacketMatch outOfTunnel{Field::IncomingInterface, m_tunnels};
        const PacketMatch fromHome{Field::Source, {m_homeAddresses}};
        const PacketMatch toHome{Field::Destination, {m_homeAddresses}};
        const PacketMatch carriesOn{Field::TcpSyn, {}, true};
        rule("forwarded", "the home's TCP into a tunnel", {intoTunnel, carriesOn, fromHome}, Action::Accept);
        rule("forwarded", "TCP out of a tunnel to the home", {outOfTunnel, carriesOn, toHome}, Action::Accept);
        clampMss();
        rule("forwarded", "the home into a tunnel", {intoTunnel, fromHome}, Action::Accept);
        rule("forwarded", "out of a tunnel to the home", {outOfTunnel, toHome}, Action::Accept);
        // Who has no home address sends into a tunnel in mode everything alone, or where nothing guards it.
        if (m_configuration.mode == Mode::Everything || !m_configuration.leakGuard)
            rule("forwarded", "answers", {outOfTunnel, {Field::ConnectionState, kUnderWay}}, Action::Accept);
        rule("forwarded", "out of a tunnel, but not to the home", {outOfTunnel}, Action::Drop);
    }

    void clampMss()
    {
        const MssPolicy &mss = m_configuration.mss;
        if (mss.clamp == MssPolicy::Clamp::Off)
            return;
        const PacketMatch syn{Field::TcpSyn};
        if (mss.clamp == MssPolicy::Clamp::Value) {
            const auto bytes = quint32(mss.bytes);
            rule("forwarded", "MSS into a tunnel", {{Field::OutgoingInterface, m_tunnels}, syn}, Action::ClampMss,
                 bytes);
            rule("forwarded", "MSS out of a tunnel", {{Field::IncomingInterface, m_tunnels}, syn}, Action::ClampMss,
                 bytes);
            return;
        }
        rule("forwarded", "MSS into a tunnel", {{Field::OutgoingInterface, m_tunnels}, syn}, Action::ClampMssToRoute);
        // The route of a packet out of a tunnel is the LAN's: what the tunnel can carry back has to be said.
        for (qsizetype i = 0; i < m_configuration.tunnels.size(); ++i)
            rule("forwarded", "MSS out of a tunnel",
                 {{Field::IncomingInterface, {m_configuration.tunnelInterface(i)}}, syn}, Action::ClampMss,
                 quint32(tunnelMtu(m_configuration.tunnels[i], *m_lease) - kTcpHeaderBytes));
    }

    /// The leased address itself and not "masquerade": that would forget its connections when the link flaps.
    void translateSources()
    {
        const PacketMatch byLine{Field::OutgoingInterface, {m_uplink}};
        const PacketMatch fromLan{Field::IncomingInterface, m_home};
        if (m_masquerades) {
            const PacketMatch toException{Field::Destination, {m_masqueraded}};
            translate("the LAN to an exception", {byLine, fromLan, toException}, m_lease->address);
            translate("the gateway's home address to an exception",
                      {byLine, {Field::Source, {m_homeAddresses}}, toException}, m_lease->address);
        }
        if (m_hybrid)
            translate("clients", {byLine, fromLan}, m_lease->address);
        if (m_configuration.mode != Mode::Everything)
            return;
        for (qsizetype i = 0; i < m_configuration.tunnels.size(); ++i) {
            if (const auto &address = m_configuration.tunnels[i].address)
                translate("private hosts into a tunnel",
                          {{Field::OutgoingInterface, {m_configuration.tunnelInterface(i)}},
                           fromLan,
                           {Field::Source, {m_homeAddresses}, true}},
                          *address);
        }
    }

    void markConnections()
    {
        const PacketMatch isNew{Field::ConnectionState, {QStringLiteral("new")}};
        const PacketMatch fromLan{Field::IncomingInterface, m_home};
        QList<quint32> used;
        for (qsizetype i = 0; i < m_configuration.tunnels.size(); ++i) {
            const quint32 mark = connectionmarks::beganIn(i);
            rule("marks", "came in by this tunnel",
                 {{Field::IncomingInterface, {m_configuration.tunnelInterface(i)}}, isNew}, Action::MarkConnection,
                 mark);
            // fib_validate_source() asks by which way an answer would go. A device that has no address is
            // dropped for the wrong one even where rp_filter is loose; src_valid_mark makes it look at the mark.
            rule("marks", "answers would go by this tunnel",
                 {{Field::IncomingInterface, {m_configuration.tunnelInterface(i)}}}, Action::MarkPacket, mark);
            rule("own-marks", "answered where it came in", {{Field::ConnectionMark, {QString::number(mark)}}},
                 Action::MarkPacket, mark);
            used.append(mark);
        }
        if (m_hybrid && m_configuration.hybrid) {
            if (hasServers())
                rule("marks", "a server's own connection", {fromLan, {Field::Source, {m_servers}}, isNew},
                     Action::MarkConnection, connectionmarks::kTunnelled);
            for (const Service &service : m_configuration.hybrid->services)
                rule("marks", "a service that is tunnelled for everybody",
                     QList<PacketMatch>{fromLan, {Field::Source, {m_homeAddresses}}} + matchesOf(service)
                         + QList<PacketMatch>{isNew},
                     Action::MarkConnection, connectionmarks::kTunnelled);
            used.append(connectionmarks::kTunnelled);
        }
        markFormerConnections();
        for (const quint32 mark : std::as_const(used))
            rule("marks", "on the way on which it began", {fromLan, {Field::ConnectionMark, {QString::number(mark)}}},
                 Action::MarkPacket, mark);
        if (!m_hybrid)
            rule("marks", "with the leased address, as it began", {fromLan, isTranslated()}, Action::MarkPacket,
                 connectionmarks::kLine);
        // The outer packet keeps the mark of the inner one (iptunnel_xmit() in net/ipv4/ip_tunnel_core.c).
        rule("departures", "the outer packet inherits no mark", {{Field::OutgoingInterface, m_tunnels}},
             Action::MarkPacket, 0);
    }

    /// Older than the marks, and known to the other side by a home address: it has begun in a tunnel, in that which its
    /// destination says. What is translated has not, whatever lease it had.
    void markFormerConnections()
    {
        QList<std::pair<Ipv4Prefix, quint32>> ways;
        for (qsizetype i = 0; i < m_configuration.tunnels.size(); ++i) {
            for (const Ipv4Prefix &network : m_configuration.tunnels[i].networks)
                ways.append({network, connectionmarks::beganIn(i)});
        }
        std::stable_sort(ways.begin(), ways.end(),
                         [](const auto &a, const auto &b) { return a.first.length > b.first.length; });
        for (const auto &[network, mark] : std::as_const(ways)) {
            QList<PacketMatch> former{{Field::IncomingInterface, m_home},
                                      {Field::ConnectionMark, {QStringLiteral("0")}},
                                      {Field::Source, {m_homeAddresses}},
                                      {Field::ConnectionStatus, {QStringLiteral("confirmed")}}};
            if (!network.isDefault())
                former.append({Field::Destination, {addressText(network)}});
            for (const Field homeEnd : {Field::AnsweredTo, Field::BegunTo})
                rule("marks", "began in this tunnel before there were marks",
                     former + QList<PacketMatch>{{homeEnd, {m_homeAddresses}}}, Action::MarkConnection, mark);
        }
    }

    /// Closed whatever the routes say: a silent flush, somebody else's more specific route (K-11, K-12, K-27).
    void guardAgainstLeaks()
    {
        const PacketMatch byLine{Field::OutgoingInterface, {m_uplink}};
        const PacketMatch fromHome{Field::Source, {m_homeAddresses}};
        QList<PacketMatch> leak{byLine, fromHome};
        if (m_masquerades)
            leak.append({Field::Destination, {m_masqueraded}, true});
        rule("own", "leak guard: a home address on the line", leak, Action::Reject);
        if (m_hybrid)
            leak.prepend({Field::IncomingInterface, m_home, true}); // theirs are translated
        else if (m_marks)
            leak.append(isTranslated(true)); // it began when they were, or to an exception that was
        rule("forwarded", "leak guard: a home address on the line", leak, Action::Reject);
        // Behind the translation, where nobody can be told any more.
        rule("departures", "leak guard: a home address on the line", {byLine, fromHome}, Action::Drop);
        if (!m_lease)
            return;
        const PacketMatch byTunnel{Field::OutgoingInterface, m_tunnels};
        const PacketMatch notFromHome{Field::Source, {m_homeAddresses}, true};
        rule("own", "leak guard: not a home address in a tunnel", {byTunnel, notFromHome}, Action::Reject);
        QList<PacketMatch> stranger{byTunnel, notFromHome};
        if (m_configuration.mode == Mode::Everything)
            stranger.prepend({Field::IncomingInterface, m_home, true}); // private hosts have their way through it
        rule("forwarded", "leak guard: not a home address in a tunnel", stranger, Action::Reject);
        rule("departures", "leak guard: the leased address in a tunnel",
             {byTunnel, {Field::Source, {m_lease->address.toString()}}}, Action::Drop);
    }

    /// Whether the other side knows the connection by the leased address.
    PacketMatch isTranslated(bool inverted = false) const
    {
        return {Field::AnsweredTo, {m_lease->address.toString()}, inverted};
    }

    static QList<PacketMatch> matchesOf(const Service &service)
    {
        QList<PacketMatch> matches{{Field::Protocol, {QString::number(service.protocol)}}};
        if (service.firstPort != 0)
            matches.append({Field::DestinationPort, {protocols::portsToText(service.firstPort, service.lastPort)}});
        return matches;
    }

    static QString addressText(const Ipv4Prefix &prefix)
    {
        return prefix.isHost() ? prefix.address.toString() : prefix.toString();
    }

    /// How a match names these addresses: one prefix by itself, which costs a packet less than a set to look into.
    QString listed(const char *name, const QList<Ipv4Prefix> &prefixes)
    {
        const QList<Ipv4Prefix> few = canonical(prefixes);
        if (few.size() == 1)
            return addressText(few.first());
        m_table.sets.append({QString::fromLatin1(name), few});
        return QLatin1Char('@') + QString::fromLatin1(name);
    }
    void chain(const char *name, const char *type, const char *hook, int priority)
    {
        m_table.chains.append(
            {QString::fromLatin1(name), QString::fromLatin1(type), QString::fromLatin1(hook), priority});
    }
    void rule(const char *chain, const char *purpose, const QList<PacketMatch> &matches, Action action,
              quint32 number = 0)
    {
        m_table.rules.append({.chain = QString::fromLatin1(chain),
                              .matches = matches,
                              .action = action,
                              .number = number,
                              .purpose = QString::fromLatin1(purpose)});
    }
    void translate(const char *purpose, const QList<PacketMatch> &matches, Ipv4Address address)
    {
        m_table.rules.append({.chain = QStringLiteral("sources"),
                              .matches = matches,
                              .action = Action::SourceNat,
                              .address = address,
                              .purpose = QString::fromLatin1(purpose)});
    }

    /// Without the chains that nothing is in, and in the order that the kernel gives back.
    FirewallTable take()
    {
        m_table.chains.removeIf([&](const FirewallChain &chain) {
            return std::none_of(m_table.rules.begin(), m_table.rules.end(),
                                [&](const FirewallRule &rule) { return rule.chain == chain.name; });
        });
        std::stable_sort(m_table.rules.begin(), m_table.rules.end(),
                         [](const FirewallRule &a, const FirewallRule &b) { return a.chain < b.chain; });
        std::sort(m_table.sets.begin(), m_table.sets.end(),
                  [](const FirewallSet &a, const FirewallSet &b) { return a.name < b.name; });
        return std::move(m_table);
    }

    const Configuration &m_configuration;
    const std::optional<Lease> &m_lease;
    const QString &m_uplink;
    QStringList m_home;    ///< interfaces of the LAN side
    QStringList m_tunnels; ///< the tunnels' devices; none without a lease
    bool m_masquerades;
    bool m_marks;
    bool m_hybrid;
    QString m_homeAddresses; ///< the value of a match, as are the following
    QString m_masqueraded;
    QString m_servers;
    FirewallTable m_table;
};

} // namespace

int tunnelMtu(const TunnelSettings &tunnel, const Lease &lease)
{
    return tunnel.mtu.value_or(lease.mtu - kOuterHeaderBytes);
}

std::optional<FirewallTable> planFirewall(const Configuration &configuration, const std::optional<Lease> &lease)
{
    if (!lease && !configuration.leakGuard)
        return std::nullopt;
    return FirewallPlanner(configuration, lease).run();
}

} // namespace culvert
