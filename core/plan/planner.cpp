// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"

#include "core/config/document.h"
#include "core/plan/connectionmarks.h"
#include "core/plan/firewallplan.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace culvert {

namespace {

const QString kOwnPackets = QStringLiteral("lo");

Route guard(quint32 table, Ipv4Prefix destination)
{
    return {.table = table, .destination = destination, .metric = kWorstMetric, .type = RouteType::Unreachable};
}

class Planner {
public:
    Planner(const Configuration &configuration, const std::optional<Lease> &lease)
        : m_configuration(configuration), m_lease(lease)
    {
    }

    /// What a home packet can rely on at any time: connected networks, and no way out by another line.
    void keepHomeFromOtherLines()
    {
        m_state.routes.append(guard(tables::kHome, Ipv4Prefix::everything()));
        for (const QString &incoming : homeSides()) {
            for (const Ipv4Prefix &home : m_configuration.homeNetworks)
                addRule(connectedRule(incoming, home));
        }
        for (const QString &incoming : sidesTunnelledBySource()) {
            for (const Ipv4Prefix &home : m_configuration.homeNetworks)
                addRule({.preference = preferences::kTunnelled,
                         .from = home,
                         .incoming = incoming,
                         .table = tables::kHome});
        }
    }

    void addTunnels(const Lease &lease)
    {
        for (qsizetype i = 0; i < m_configuration.tunnels.size(); ++i) {
            const TunnelSettings &tunnel = m_configuration.tunnels[i];
            const QString device = m_configuration.tunnelInterface(i);
            const int mtu = tunnelMtu(tunnel, lease);
            m_state.links.append({.name = device,
                                  .local = lease.address,
                                  .remote = tunnel.remote,
                                  .parent = lease.interface,
                                  .ttl = tunnel.ttl,
                                  .mtu = mtu});
            if (tunnel.address)
                m_state.addresses.append({.interface = device, .address = *tunnel.address});
            // Replies of private hosts that reach the tunnel end's own machine come back asymmetrically; the
            // device is ours, so nobody else's value changes.
            m_state.sysctls.append({QStringLiteral("conf/%1/rp_filter").arg(device), QStringLiteral("2")});
            // And where home addresses have other ways as well, an answer's way is only known by its mark.
            if (needsConnectionMarks(m_configuration))
                m_state.sysctls.append({QStringLiteral("conf/%1/src_valid_mark").arg(device), QStringLiteral("1")});

            for (const Ipv4Prefix &network : tunnel.networks)
                m_state.routes.append(
                    {.table = tables::kHome, .destination = network, .interface = device, .mtu = mtu});
            addOuterPath(tunnel.remote, lease);
            keepArrivedPacketsAtHome(device);
        }
        // A home address that no host has: not into the tunnel, whose other end would send it back.
        for (const Ipv4Prefix &home : m_configuration.homeNetworks)
            m_state.routes.append({.table = tables::kHome, .destination = home, .type = RouteType::Unreachable});
        if (hasNeighbours(lease))
            sendHomePacketsForLineThroughTunnel(lease.subnet());
    }

    /// The LAN's exceptions: "not ours, look further". In one place with a tunnel's network, the exception has it.
    void exceptHomePackets()
    {
        QSet<Ipv4Prefix> destinations;
        for (const ExceptionRoute &exception : m_configuration.exceptions) {
            if (exception.enabled && exception.masquerade)
                destinations.insert(exception.destination);
        }
        if (destinations.isEmpty())
            return;
        m_state.routes.removeIf([&](const Route &route) {
            return route.table == tables::kHome && !route.interface.isEmpty()
                && destinations.contains(route.destination);
        });
        for (const Ipv4Prefix &destination : std::as_const(destinations))
            m_state.routes.append({.table = tables::kHome, .destination = destination, .type = RouteType::Throw});
    }

    /// Connections that have a mark stay on the way on which they began (core/plan/connectionmarks.h).
    void followConnectionMarks(const Lease &lease)
    {
        for (qsizetype i = 0; i < m_configuration.tunnels.size(); ++i) {
            const quint32 table = tables::kAnswers + quint32(i);
            m_state.routes.append(guard(table, Ipv4Prefix::everything()));
            m_state.routes.append({.table = table,
                                   .destination = Ipv4Prefix::everything(),
                                   .interface = m_configuration.tunnelInterface(i),
                                   .mtu = tunnelMtu(m_configuration.tunnels[i], lease)});
            followMark(connectionmarks::beganIn(i), table, homeSides(), lease);
        }
        // A mark leads nobody past what is connected: private hosts, and the gateway's private addresses, answer at
        // home.
        for (const QString &incoming : homeSides()) {
            if (m_configuration.mode != Mode::Everything)
                addRule(connectedRule(incoming, {}));
        }
        if (m_configuration.mode == Mode::Hybrid)
            followMark(connectionmarks::kTunnelled, tables::kHome, m_configuration.homeInterfaces, lease);
        else
            keepTranslatedOnLine();
        // The answer to a translated packet is one to a home address by the time the kernel asks which way an answer
        // to it would go, and that may be the tunnel's (fib_validate_source(); R-44).
        m_state.sysctls.append({QStringLiteral("conf/%1/rp_filter").arg(lease.interface), QStringLiteral("2")});
    }

    /// Mode everything: the gateway's own packets and those of private hosts as well.
    void tunnelEverybody(const Lease &lease)
    {
        addOwnTable();
        stayOnLine({.from = Ipv4Prefix::host(lease.address)});
        // Whoever binds a socket to the uplink means the line: NetworkManager's connectivity check does.
        stayOnLine({.outgoing = lease.interface});
        if (hasNeighbours(lease)) {
            if (lease.router)
                stayOnLine({.to = Ipv4Prefix::host(*lease.router)});
            for (const Ipv4Prefix &neighbours : tunnelledPartsOf(lease.subnet())) {
                addRule({.preference = preferences::kNeighbours,
                         .to = neighbours,
                         .incoming = kOwnPackets,
                         .table = tables::kOwn});
                for (const QString &incoming : m_configuration.homeInterfaces)
                    addRule({.preference = preferences::kNeighbours,
                             .to = neighbours,
                             .incoming = incoming,
                             .table = tables::kHome});
            }
        }
        addRule(connectedRule(kOwnPackets, {}));
        for (const QString &incoming : m_configuration.homeInterfaces)
            addRule(connectedRule(incoming, {}));
        for (const std::optional<Ipv4Prefix> &network : tunnelledNetworks()) {
            const quint32 preference = network ? preferences::kTunnelledTo : preferences::kTunnelledAll;
            addRule({.preference = preference, .to = network, .incoming = kOwnPackets, .table = tables::kOwn});
            for (const QString &incoming : m_configuration.homeInterfaces)
                addRule({.preference = preference, .to = network, .incoming = incoming, .table = tables::kHome});
        }
    }

    void forwardPackets() { m_state.sysctls.append({QStringLiteral("ip_forward"), QStringLiteral("1")}); }

    DesiredState take() { return std::move(m_state); }

private:
    void addRule(const Rule &rule) { m_state.rules.append(rule); }

    static Rule connectedRule(const QString &incoming, const std::optional<Ipv4Prefix> &from)
    {
        return {.preference = from ? preferences::kConnected : preferences::kConnectedAll,
                .from = from,
                .incoming = incoming,
                .table = kMainTable,
                .suppressPrefixLength = 0};
    }

    void stayOnLine(Rule rule)
    {
        rule.preference = preferences::kLeased;
        rule.incoming = kOwnPackets;
        rule.table = kMainTable;
        addRule(rule);
    }

    /// Where home packets come from: the LAN side, and the gateway itself by one of its home addresses.
    /// Matched by the incoming interface, so that its replies to the LAN are not stolen.
    QList<QString> homeSides() const
    {
        QList<QString> sides = m_configuration.homeInterfaces;
        sides.append(kOwnPackets);
        return sides;
    }

    /// In mode hybrid a home host is tunnelled for what it does and not for what it is; without a lease it waits.
    QList<QString> sidesTunnelledBySource() const
    {
        return m_configuration.mode == Mode::Hybrid && m_lease ? QList<QString>{kOwnPackets} : homeSides();
    }

    void followMark(quint32 mark, quint32 table, const QList<QString> &sides, const Lease &lease)
    {
        Rule rule{.mark = mark, .markMask = marks::kMarkMask, .table = table};
        for (const QString &incoming : sides) {
            rule.incoming = incoming;
            rule.preference = preferences::kMarked;
            rule.to.reset();
            addRule(rule);
            if (!hasNeighbours(lease))
                continue;
            rule.preference = preferences::kMarkedToLine;
            rule.to = lease.subnet();
            addRule(rule);
        }
    }

    /// A connection with the leased address, where none of the LAN's would begin with it any more.
    void keepTranslatedOnLine()
    {
        for (const QString &incoming : m_configuration.homeInterfaces)
            addRule({.preference = preferences::kMarked,
                     .incoming = incoming,
                     .mark = connectionmarks::kLine,
                     .markMask = marks::kMarkMask,
                     .table = kMainTable});
    }

    /// The way of the outer packets: by the ISP's router; if that is gone, the line's link, never a tunnel. Against the
    /// encapsulation loop, and in front of main, so that nobody's route there can make one.
    void addOuterPath(Ipv4Address tunnelEnd, const Lease &lease)
    {
        const Ipv4Prefix destination = Ipv4Prefix::host(tunnelEnd);
        Route route{
            .table = tables::kLine, .destination = destination, .interface = lease.interface, .source = lease.address};
        if (lease.router && !lease.subnet().contains(tunnelEnd)) {
            route.gateway = lease.router;
            route.onlink = true;
        }
        m_state.routes.append(route);
        m_state.routes.append(guard(tables::kLine, destination));
        addRule({.preference = preferences::kTunnelEnds,
                 .to = destination,
                 .incoming = kOwnPackets,
                 .table = tables::kLine});
        sendHomePacketsForLineThroughTunnel(destination);
    }

    void sendHomePacketsForLineThroughTunnel(const Ipv4Prefix &destination)
    {
        for (const QString &incoming : sidesTunnelledBySource()) {
            for (const Ipv4Prefix &home : m_configuration.homeNetworks)
                addRule({.preference = preferences::kHomeToLine,
                         .from = home,
                         .to = destination,
                         .incoming = incoming,
                         .table = tables::kHome});
        }
    }

    void keepArrivedPacketsAtHome(const QString &device)
    {
        addRule(connectedRule(device, {}));
        addRule({.preference = preferences::kArrived, .incoming = device, .action = RuleAction::Unreachable});
    }

    void addOwnTable()
    {
        m_state.routes.append(guard(tables::kOwn, Ipv4Prefix::everything()));
        QMap<Ipv4Prefix, Route> tunnelled;
        for (qsizetype i = 0; i < m_configuration.tunnels.size(); ++i) {
            const TunnelSettings &tunnel = m_configuration.tunnels[i];
            for (const Ipv4Prefix &network : tunnel.networks)
                tunnelled.insert(network,
                                 {.table = tables::kOwn,
                                  .destination = network,
                                  .interface = m_configuration.tunnelInterface(i),
                                  .source = tunnel.address,
                                  .mtu = tunnelMtu(tunnel, *m_lease)});
        }
        // "Not ours, look further": no gateway, no device, no address, so that a new lease touches none of them.
        for (const ExceptionRoute &exception : m_configuration.exceptions) {
            if (!exception.enabled)
                continue;
            tunnelled.remove(exception.destination); // one place, and the exception has it
            m_state.routes.append(
                {.table = tables::kOwn, .destination = exception.destination, .type = RouteType::Throw});
        }
        m_state.routes.append(tunnelled.values());
    }

    /// The destinations that rules lead into a tunnel; one without a prefix where a tunnel has the whole world.
    QList<std::optional<Ipv4Prefix>> tunnelledNetworks() const
    {
        QList<std::optional<Ipv4Prefix>> networks;
        for (const TunnelSettings &tunnel : m_configuration.tunnels) {
            for (const Ipv4Prefix &network : tunnel.networks) {
                if (network.isDefault())
                    return {std::nullopt};
                networks.append(network);
            }
        }
        return networks;
    }

    /// What of it lies behind a tunnel: all of it, some networks, or nothing, and then the link is the way.
    QList<Ipv4Prefix> tunnelledPartsOf(const Ipv4Prefix &subnet) const
    {
        QList<Ipv4Prefix> parts;
        for (const TunnelSettings &tunnel : m_configuration.tunnels) {
            for (const Ipv4Prefix &network : tunnel.networks) {
                if (network.contains(subnet))
                    return {subnet};
                if (subnet.contains(network))
                    parts.append(network);
            }
        }
        return parts;
    }

    bool hasNeighbours(const Lease &lease) const
    {
        // A line of two ends has no neighbours; a home inside the ISP's subnet is told apart by main's routes alone.
        return m_configuration.neighboursThroughTunnel && lease.prefixLength < 31
            && std::none_of(m_configuration.homeNetworks.begin(), m_configuration.homeNetworks.end(),
                            [&](const Ipv4Prefix &home) { return home.overlaps(lease.subnet()); });
    }

    const Configuration &m_configuration;
    const std::optional<Lease> &m_lease;
    DesiredState m_state;
};

std::optional<QString> refusal(const Configuration &configuration, const Lease &lease)
{
    for (const Ipv4Prefix &home : configuration.homeNetworks) {
        if (home.contains(lease.address))
            return QStringLiteral(
                       "lease-in-home: the leased address %1 lies in the home network %2, so home packets and "
                       "the tunnel's outer packets cannot be told apart; correct home.networks")
                .arg(lease.address.toString(), home.toString());
    }
    for (const TunnelSettings &tunnel : configuration.tunnels) {
        if (tunnel.remote == lease.address)
            return QStringLiteral("tunnel-end-is-lease: tunnel \"%1\" ends at the leased address %2, that is at this "
                                  "gateway itself; correct its remote")
                .arg(tunnel.name, lease.address.toString());
    }
    return {};
}

} // namespace

Result<DesiredState> plan(const Configuration &configuration, const std::optional<Lease> &lease)
{
    if (!configuration.enabled)
        return DesiredState{};
    if (const ConfigProblems problems = unsupported(configuration); !problems.isEmpty())
        return unexpected(ErrorCode::NotSupported, toError(problems).detail);
    if (const ConfigProblems problems = validate(configuration); !problems.isEmpty())
        return unexpected(ErrorCode::PlanRefused, toError(problems).detail);
    if (lease) {
        if (const std::optional<QString> reason = refusal(configuration, *lease))
            return unexpected(ErrorCode::PlanRefused, *reason);
    }

    Planner planner(configuration, lease);
    if (lease || configuration.leakGuard)
        planner.keepHomeFromOtherLines();
    if (lease) {
        planner.addTunnels(*lease);
        planner.exceptHomePackets();
        if (configuration.mode == Mode::Everything)
            planner.tunnelEverybody(*lease);
        if (needsConnectionMarks(configuration))
            planner.followConnectionMarks(*lease);
    }
    planner.forwardPackets();
    DesiredState desired = planner.take();
    desired.firewall = planFirewall(configuration, lease);
    return desired;
}

} // namespace culvert
