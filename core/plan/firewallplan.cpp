// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/firewallplan.h"

#include "core/intent/intent.h"
#include "core/plan/markrules.h"

#include <QMap>

#include <algorithm>

namespace culvert {

namespace {

using Field = PacketField;
using Action = FirewallAction;
using Matches = FirewallBuilder::Matches;
using intent::Otherwise;
using intent::Sender;

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
    FirewallPlanner(const Configuration &configuration, const std::optional<Lease> &lease,
                    const QList<TunnelPath> &paths)
        : m_configuration(configuration), m_lease(lease), m_paths(paths), m_uplink(configuration.uplinkInterface),
          m_masquerades(lease && intent::masquerades(configuration)),
          m_hybrid(lease && intent::wayOf(configuration, Sender::HomeHost).otherwise == Otherwise::Masqueraded),
          m_marks(lease && intent::needsConnectionMarks(configuration)), m_isOneArmed(intent::isOneArmed(configuration))
    {
    }

    FirewallTable run()
    {
        nameThings();
        // By name, as the table has them.
        m_table.chain("arrivals", "filter", "prerouting", -300);
        m_table.chain("departures", "filter", "postrouting", 300);
        m_table.chain("forwarded", "filter", "forward", 0);
        m_table.chain("marks", "filter", "prerouting", -150);
        m_table.chain("own", "filter", "output", 0);
        m_table.chain("own-marks", "route", "output", -150);
        m_table.chain("received", "filter", "input", 0);
        m_table.chain("sources", "nat", "postrouting", 100);
        if (m_lease) {
            filterArrivals();
            filterOuterPackets();
            filterTunnelAddresses();
            filterServices();
            forwardThroughTunnels();
            translateToLease();
            translateIntoTunnels();
        }
        if (m_marks)
            addMarkRules(m_configuration, *m_lease, m_paths, m_names, m_table);
        if (m_configuration.leakGuard) {
            guardUplink();
            guardTunnels();
        }
        return m_table.take();
    }

private:
    void nameThings()
    {
        m_names.home = sorted(m_configuration.homeInterfaces);
        m_names.privateHome = sorted(intent::privateInterfaces(m_configuration));
        if (m_isOneArmed)
            m_names.sharedUplink = {m_uplink};
        QList<Ipv4Prefix> tunnelSources = m_configuration.homeNetworks;
        for (const TunnelPath &path : m_paths) {
            m_names.tunnels.append(path.device);
            if (path.settings.transit)
                tunnelSources.append(Ipv4Prefix::host(path.settings.transit->address));
        }
        m_names.tunnels.sort();
        m_names.homeAddresses = m_table.listed("home", m_configuration.homeNetworks);
        m_names.tunnelSources = tunnelSources == m_configuration.homeNetworks
            ? m_names.homeAddresses
            : m_table.listed("tunnel-sources", tunnelSources);
        if (m_masquerades) {
            QList<Ipv4Prefix> destinations;
            for (const ExceptionRoute &exception : m_configuration.exceptions) {
                if (exception.enabled && exception.masquerade)
                    destinations.append(exception.destination);
            }
            m_names.masqueraded = m_table.listed("masqueraded", destinations);
        }
        if (m_hybrid && m_configuration.hybrid && !m_configuration.hybrid->servers.isEmpty())
            m_names.servers = m_table.listed("servers", m_configuration.hybrid->servers);
    }

    /// Before connection tracking, so that no forged packet touches a connection: the kernel believes the source of
    /// what comes out of a tunnel (K-06).
    void filterArrivals()
    {
        m_table.rule("arrivals", "not out of a tunnel", {{Field::IncomingInterface, m_names.tunnels, true}},
                     Action::Accept);
        m_table.rule("arrivals", "out of a tunnel with a home address as source",
                     {{Field::Source, {m_names.homeAddresses}}}, Action::Drop);
        // RFC 6890: reserved, which the kernel forwards.
        m_table.rule("arrivals", "out of a tunnel with a source that nobody can have",
                     {{Field::Source, {QStringLiteral("240.0.0.0/4")}}}, Action::Drop);
        // Also 0.0.0.0/8, loopback, broadcast and multicast addresses.
        m_table.rule("arrivals", "out of a tunnel with an address of the gateway as source, or one of many hosts",
                     {{Field::SourceType, {QStringLiteral("unicast")}, true}}, Action::Drop);
        // Not an uplink that the LAN shares: the way back to most of the Internet may lead there by an exception.
        m_table.rule("arrivals", "out of a tunnel with an address of the LAN as source",
                     {{Field::SourceInterface, m_names.privateHome}}, Action::Drop);
    }

    /// The kernel unpacks what has passed this hook, from whatever interface it came (K-01 to K-05). What an existing
    /// device of somebody else's needs is let in by whoever has made it.
    void filterOuterPackets()
    {
        QStringList remotes;
        QStringList others;
        for (const TunnelPath &path : m_paths)
            (path.isOurs ? remotes : others).append(path.settings.remote.toString());
        m_table.rule("received", "a tunnel's outer packet",
                     {{Field::IncomingInterface, {m_uplink}},
                      {Field::Protocol, {kIpip}},
                      {Field::Source, sorted(remotes)},
                      {Field::Destination, {m_lease->address.toString()}}},
                     Action::Accept);
        m_table.rule("received", "protocol 4 that belongs to no tunnel",
                     {{Field::Protocol, {kIpip}}, {Field::Source, sorted(others), true}}, Action::Drop);
    }

    /// Weak host model (CVE-2019-14899): the tunnel's address answers on the tunnel and at home, not on the uplink.
    void filterTunnelAddresses()
    {
        QList<Ipv4Prefix> addresses;
        for (const TunnelPath &path : m_paths) {
            if (path.settings.address)
                addresses.append(Ipv4Prefix::host(*path.settings.address));
            if (path.settings.transit)
                addresses.append(Ipv4Prefix::host(path.settings.transit->address));
        }
        Matches past{{Field::IncomingInterface, {m_uplink}},
                     {Field::Destination, FirewallBuilder::addressTexts(addresses)}};
        if (m_isOneArmed) // the LAN is there as well, and may ask for it
            past.append({Field::Source, {m_names.homeAddresses}, true});
        m_table.rule("received", "to a tunnel's address past the tunnel", past, Action::Drop);
    }

    /// What the gateway itself offers is closed to a tunnel but for what is named.
    void filterServices()
    {
        m_table.rule("received", "not out of a tunnel", {{Field::IncomingInterface, m_names.tunnels, true}},
                     Action::Accept);
        m_table.rule("received", "answers", {{Field::ConnectionState, kUnderWay}}, Action::Accept);
        m_table.rule("received", "ping, and what path MTU discovery needs",
                     {{Field::IcmpType,
                       {QStringLiteral("destination-unreachable"), QStringLiteral("echo-request"),
                        QStringLiteral("parameter-problem"), QStringLiteral("time-exceeded")}}},
                     Action::Accept);
        for (const TunnelPath &path : m_paths) {
            for (const Service &service : path.settings.services)
                m_table.rule("received", "a service that is open to this tunnel",
                             Matches{{Field::IncomingInterface, {path.device}}} + matchesOf(service), Action::Accept);
        }
        m_table.rule("received", "closed to tunnels", {}, Action::Drop);
    }

    /// First the rules that nearly every packet of the home ends with; a rule costs every packet that passes it.
    void forwardThroughTunnels()
    {
        const PacketMatch intoTunnel{Field::OutgoingInterface, m_names.tunnels};
        const PacketMatch outOfTunnel{Field::IncomingInterface, m_names.tunnels};
        const PacketMatch fromHome{Field::Source, {m_names.homeAddresses}};
        const PacketMatch toHome{Field::Destination, {m_names.homeAddresses}};
        const PacketMatch carriesOn{Field::TcpSyn, {}, true};
        m_table.rule("forwarded", "the home's TCP into a tunnel", {intoTunnel, carriesOn, fromHome}, Action::Accept);
        m_table.rule("forwarded", "TCP out of a tunnel to the home", {outOfTunnel, carriesOn, toHome}, Action::Accept);
        clampMss();
        m_table.rule("forwarded", "the home into a tunnel", {intoTunnel, fromHome}, Action::Accept);
        m_table.rule("forwarded", "out of a tunnel to the home", {outOfTunnel, toHome}, Action::Accept);
        // Who has no home address sends into a tunnel where the intent says so, or where nothing guards it.
        if (intent::tunnelsEverybody(m_configuration) || !m_configuration.leakGuard)
            m_table.rule("forwarded", "answers", {outOfTunnel, {Field::ConnectionState, kUnderWay}}, Action::Accept);
        m_table.rule("forwarded", "out of a tunnel, but not to the home", {outOfTunnel}, Action::Drop);
    }

    void clampMss()
    {
        const MssPolicy &mss = m_configuration.mss;
        if (mss.clamp == MssPolicy::Clamp::Off)
            return;
        const PacketMatch syn{Field::TcpSyn};
        if (mss.clamp == MssPolicy::Clamp::Value) {
            const auto bytes = quint32(mss.bytes);
            m_table.rule("forwarded", "MSS into a tunnel", {{Field::OutgoingInterface, m_names.tunnels}, syn},
                         Action::ClampMss, bytes);
            m_table.rule("forwarded", "MSS out of a tunnel", {{Field::IncomingInterface, m_names.tunnels}, syn},
                         Action::ClampMss, bytes);
            return;
        }
        m_table.rule("forwarded", "MSS into a tunnel", {{Field::OutgoingInterface, m_names.tunnels}, syn},
                     Action::ClampMssToRoute);
        // The route of a packet out of a tunnel is the LAN's: what the tunnel can carry back has to be said.
        QMap<int, QStringList> devices;
        for (const TunnelPath &path : m_paths)
            devices[path.mtu].append(path.device);
        for (auto entry = devices.cbegin(); entry != devices.cend(); ++entry)
            m_table.rule("forwarded", "MSS out of a tunnel", {{Field::IncomingInterface, sorted(*entry)}, syn},
                         Action::ClampMss, quint32(entry.key() - kTcpHeaderBytes));
    }

    /// The leased address itself and not "masquerade": that would forget its connections when the link flaps.
    void translateToLease()
    {
        const PacketMatch byUplink{Field::OutgoingInterface, {m_uplink}};
        if (m_masquerades) {
            const PacketMatch toException{Field::Destination, {m_names.masqueraded}};
            for (const Matches &from : m_names.fromLan())
                m_table.translate("the LAN to an exception", Matches{byUplink} + from + Matches{toException},
                                  m_lease->address);
            m_table.translate("the gateway's home address to an exception",
                              {byUplink, {Field::Source, {m_names.homeAddresses}}, toException}, m_lease->address);
        }
        if (!m_hybrid)
            return;
        for (const Matches &from : m_names.fromLan())
            m_table.translate("clients", Matches{byUplink} + from + notToHome(), m_lease->address);
    }

    /// Who has no home address is seen by the tunnel's.
    void translateIntoTunnels()
    {
        QMap<Ipv4Address, QStringList> ours;
        QMap<Ipv4Address, QStringList> others;
        for (const TunnelPath &path : m_paths) {
            if (path.settings.address && carriesEverybody(path))
                (path.isOurs ? ours : others)[*path.settings.address].append(path.device);
        }
        for (auto entry = ours.cbegin(); entry != ours.cend(); ++entry)
            m_table.translate("private hosts into a tunnel",
                              {{Field::OutgoingInterface, sorted(*entry)},
                               {Field::IncomingInterface, m_names.privateHome},
                               {Field::Source, {m_names.homeAddresses}, true}},
                              entry.key());
        // No route names the address as source there, since somebody else's device need not have it.
        for (auto entry = others.cbegin(); entry != others.cend(); ++entry)
            m_table.translate(
                "the gateway and private hosts into a tunnel",
                {{Field::OutgoingInterface, sorted(*entry)}, {Field::Source, {m_names.tunnelSources}, true}},
                entry.key());
    }

    /// Closed whatever the routes say: a silent flush, somebody else's more specific route (K-11, K-12, K-27).
    void guardUplink()
    {
        const PacketMatch byUplink{Field::OutgoingInterface, {m_uplink}};
        const PacketMatch fromHome{Field::Source, {m_names.homeAddresses}};
        const PacketMatch notFromLan{Field::IncomingInterface, m_names.home, true};
        Matches leak = Matches{byUplink, fromHome} + notToHome();
        if (m_masquerades)
            leak.append({Field::Destination, {m_names.masqueraded}, true});
        m_table.rule("own", "leak guard: a home address on the line", leak, Action::Reject);
        if (m_hybrid)
            leak.prepend(notFromLan); // theirs are translated
        else if (m_marks)
            leak.append({Field::AnsweredTo, {m_lease->address.toString()}, true}); // it began when they were
        m_table.rule("forwarded", "leak guard: a home address on the line", leak, Action::Reject);
        // Behind the translation, where nobody can be told any more.
        m_table.rule("departures", "leak guard: a home address on the line", Matches{byUplink, fromHome} + notToHome(),
                     Action::Drop);
    }

    void guardTunnels()
    {
        if (!m_lease)
            return;
        QStringList translated; // the gateway's own packets too, and behind this hook
        QStringList forEverybody;
        for (const TunnelPath &path : m_paths) {
            if (!carriesEverybody(path))
                continue;
            forEverybody.append(path.device);
            if (!path.isOurs && path.settings.address)
                translated.append(path.device);
        }
        const auto intoTunnel = [&](const QStringList &devices) {
            return PacketMatch{Field::OutgoingInterface, sorted(devices)};
        };
        const auto without = [&](const QStringList &devices) {
            QStringList others = m_names.tunnels;
            others.removeIf([&](const QString &device) { return devices.contains(device); });
            return others;
        };
        const PacketMatch notFromHome{Field::Source, {m_names.homeAddresses}, true};
        const PacketMatch notFromGateway{Field::Source, {m_names.tunnelSources}, true};
        m_table.rule("own", "leak guard: not a home address in a tunnel",
                     {intoTunnel(without(translated)), notFromGateway}, Action::Reject);
        // Private hosts have their way through these.
        m_table.rule("forwarded", "leak guard: not a home address in a tunnel",
                     {{Field::IncomingInterface, m_names.privateHome, true}, intoTunnel(forEverybody), notFromHome},
                     Action::Reject);
        m_table.rule("forwarded", "leak guard: not a home address in a tunnel",
                     {intoTunnel(without(forEverybody)), notFromHome}, Action::Reject);
        m_table.rule("departures", "leak guard: not a home address in a tunnel",
                     {intoTunnel(translated), notFromGateway}, Action::Drop);
        m_table.rule("departures", "leak guard: the leased address in a tunnel",
                     {intoTunnel(m_names.tunnels), {Field::Source, {m_lease->address.toString()}}}, Action::Drop);
    }

    bool carriesEverybody(const TunnelPath &path) const
    {
        return !intent::networksFor(m_configuration, path.settings, Sender::PrivateHost).isEmpty();
    }

    /// Where the LAN shares the uplink, the home's hosts talk to each other there.
    Matches notToHome() const
    {
        return m_isOneArmed ? Matches{{Field::Destination, {m_names.homeAddresses}, true}} : Matches{};
    }

    const Configuration &m_configuration;
    const std::optional<Lease> &m_lease;
    const QList<TunnelPath> &m_paths;
    const QString &m_uplink;
    bool m_masquerades;
    bool m_hybrid;
    bool m_marks;
    bool m_isOneArmed;
    FirewallNames m_names;
    FirewallBuilder m_table;
};

} // namespace

std::optional<FirewallTable> planFirewall(const Configuration &configuration, const std::optional<Lease> &lease,
                                          const QList<ExistingDevice> &devices)
{
    if (!lease && !configuration.leakGuard)
        return std::nullopt;
    return FirewallPlanner(configuration, lease, tunnelPaths(configuration, lease, devices)).run();
}

} // namespace culvert
