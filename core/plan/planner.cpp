// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"

#include "core/config/document.h"
#include "core/intent/intent.h"
#include "core/plan/connectionmarks.h"
#include "core/plan/firewallplan.h"
#include "core/plan/tunnelroutes.h"

#include <algorithm>

namespace culvert {

using intent::Otherwise;
using intent::Sender;

namespace {

const QString kOwnPackets = QStringLiteral("lo");

class Planner {
public:
    Planner(const Configuration &configuration, const std::optional<Lease> &lease, const QList<TunnelPath> &paths)
        : m_configuration(configuration), m_lease(lease), m_paths(paths), m_marks(configuration.marksMask)
    {
    }

    /// What a home packet can rely on at any time: connected networks, and no way out by another line.
    void keepHomeFromOtherLines()
    {
        m_state.routes.append(guardRoute(tables::kHomeTable, Ipv4Prefix::everything()));
        for (const QString &incoming : homeSides()) {
            for (const Ipv4Prefix &home : m_configuration.homeNetworks)
                addRule(connectedRule(incoming, home));
        }
        for (const QString &incoming : sidesTunnelledBySource()) {
            for (const Ipv4Prefix &home : m_configuration.homeNetworks)
                addRule(tunnelledRule(incoming, home, tables::kHomeTable));
        }
    }

    void addTunnels(const Lease &lease)
    {
        for (const TunnelPath &path : m_paths) {
            if (path.isOurs)
                addDevice(path, lease);
            if (path.exists)
                setDevice(path);
            keepArrivedPacketsAtHome(path.device);
        }
        const TunnelRoutes routes = tunnelRoutes();
        m_state.routes += routes.uplinkTable() + routes.homeTable() + routes.tunnelEndsTable();
        addRule({.preference = preferences::kOuter, .incoming = kOwnPackets, .table = tables::kUplinkTable});
        for (const QString &incoming : sidesTunnelledBySource()) {
            for (const Ipv4Prefix &home : m_configuration.homeNetworks)
                addHomeToUplink(incoming, home, lease);
        }
    }

    /// Connections that have a mark stay on the way on which they began (core/plan/connectionmarks.h).
    void followConnectionMarks(const Lease &lease)
    {
        const TunnelRoutes routes = tunnelRoutes();
        const qsizetype alone = std::min(m_paths.size(), m_marks.ownMarks());
        for (qsizetype i = 0; i < alone; ++i) {
            const quint32 table = tables::kReplyTables + quint32(i);
            m_state.routes += routes.replyTable(table, i);
            followMark(m_marks.beganIn(i), table, homeSides(), lease);
        }
        if (alone < m_paths.size()) {
            const quint32 table = tables::kReplyTables + quint32(alone);
            m_state.routes += routes.sharedReplyTable(table);
            followMark(m_marks.shared(), table, homeSides(), lease);
        }
        // A mark leads nobody past what is connected: private hosts, and the gateway's private addresses, answer at
        // home.
        for (const QString &incoming : privateSides())
            addRule(connectedRule(incoming, {}));
        if (intent::wayOf(m_configuration, Sender::HomeHost).otherwise == Otherwise::Masqueraded)
            followMark(m_marks.tunnelled(), tables::kHomeTable, m_configuration.homeInterfaces, lease);
        else
            keepTranslatedOnUplink();
        // The answer to a translated packet is one to a home address by the time the kernel asks which way an answer
        // to it would go, and that may be the tunnel's (fib_validate_source(); R-44).
        m_state.sysctls.append({QStringLiteral("conf/%1/rp_filter").arg(lease.interface), QStringLiteral("2")});
    }

    /// The gateway's own packets and those of private hosts as well: in mode everything, and to networks for all.
    void tunnelEverybody(const Lease &lease)
    {
        const TunnelRoutes routes = tunnelRoutes();
        const bool shared = routes.privateHostsShareHomeTable();
        const quint32 privateTable = shared ? tables::kHomeTable : tables::kPrivateTable;
        m_state.routes += routes.gatewayTable();
        const bool hybrid = intent::wayOf(m_configuration, Sender::HomeHost).otherwise == Otherwise::Masqueraded;
        const bool homeByTable = hybrid && intent::isOneArmed(m_configuration);
        if (!shared && (homeByTable || !intent::privateInterfaces(m_configuration).isEmpty()))
            m_state.routes += routes.privateTable();
        stayOnUplink({.from = Ipv4Prefix::host(lease.address)});
        // Whoever binds a socket to the uplink means the uplink: NetworkManager's connectivity check does.
        stayOnUplink({.outgoing = lease.interface});
        if (hasNeighbours(lease)) {
            if (lease.router)
                stayOnUplink({.to = Ipv4Prefix::host(*lease.router)});
            if (everybodyReachesPartOf(lease.subnet()))
                addRules(preferences::kNeighbours, lease.subnet(), privateTable);
        }
        for (const QString &incoming : privateSides())
            addRule(connectedRule(incoming, {}));
        addRules(preferences::kTunnelledAll, {}, privateTable);
        // On an interface that the LAN shares with the ISP, only the source tells the home's packets apart.
        for (const Ipv4Prefix &home : m_configuration.homeNetworks) {
            if (homeByTable)
                addRule(tunnelledRule(m_configuration.uplinkInterface, home, privateTable));
        }
    }

    void forwardPackets() { m_state.sysctls.append({QStringLiteral("ip_forward"), QStringLiteral("1")}); }

    DesiredState take() { return std::move(m_state); }

private:
    TunnelRoutes tunnelRoutes() const { return {m_configuration, *m_lease, m_paths}; }

    void addRule(const Rule &rule)
    {
        if (!m_state.rules.contains(rule))
            m_state.rules.append(rule);
    }

    /// For everybody: what the gateway sends, and what private hosts do.
    void addRules(quint32 preference, const std::optional<Ipv4Prefix> &to, quint32 privateTable)
    {
        addRule({.preference = preference, .to = to, .incoming = kOwnPackets, .table = tables::kGatewayTable});
        for (const QString &incoming : intent::privateInterfaces(m_configuration))
            addRule({.preference = preference, .to = to, .incoming = incoming, .table = privateTable});
    }

    static Rule connectedRule(const QString &incoming, const std::optional<Ipv4Prefix> &from)
    {
        return {.preference = from ? preferences::kConnected : preferences::kConnectedAll,
                .from = from,
                .incoming = incoming,
                .table = kMainTable,
                .suppressPrefixLength = 0};
    }

    static Rule tunnelledRule(const QString &incoming, const Ipv4Prefix &from, quint32 table)
    {
        return {.preference = preferences::kTunnelled, .from = from, .incoming = incoming, .table = table};
    }

    void stayOnUplink(Rule rule)
    {
        rule.preference = preferences::kLeased;
        rule.incoming = kOwnPackets;
        rule.table = kMainTable;
        addRule(rule);
    }

    /// Where home packets come from: the LAN side, and the gateway itself by one of its home addresses.
    /// Matched by the incoming interface, so that its replies to the LAN are not stolen.
    QStringList homeSides() const { return m_configuration.homeInterfaces + QStringList{kOwnPackets}; }

    /// Where packets without a home address come from that are not the ISP's.
    QStringList privateSides() const { return intent::privateInterfaces(m_configuration) + QStringList{kOwnPackets}; }

    /// In mode hybrid a home host is tunnelled for what it does and not for what it is; without a lease it waits.
    QStringList sidesTunnelledBySource() const
    {
        const bool blocked = intent::wayOf(m_configuration, Sender::HomeHost).otherwise == Otherwise::Blocked;
        return blocked || !m_lease ? homeSides() : QStringList{kOwnPackets};
    }

    void addDevice(const TunnelPath &path, const Lease &lease)
    {
        m_state.links.append({.name = path.device,
                              .local = lease.address,
                              .remote = path.settings.remote,
                              .parent = lease.interface,
                              .ttl = path.settings.ttl,
                              .mtu = path.mtu});
        if (path.settings.address)
            m_state.addresses.append({.interface = path.device, .address = *path.settings.address});
        if (const auto &transit = path.settings.transit) {
            m_state.addresses.append(
                {.interface = path.device, .address = transit->address, .prefixLength = transit->prefixLength});
            // Whoever asks this address from behind the tunnel is answered through it, or not at all.
            const Ipv4Prefix own = Ipv4Prefix::host(transit->address);
            addRule(connectedRule(kOwnPackets, own));
            addRule(tunnelledRule(kOwnPackets, own, tables::kHomeTable));
        }
    }

    void setDevice(const TunnelPath &path)
    {
        // Replies of private hosts that reach the tunnel end's own machine come back asymmetrically. A value of
        // somebody else's device is put back later; one of ours goes with it.
        m_state.sysctls.append({QStringLiteral("conf/%1/rp_filter").arg(path.device), QStringLiteral("2")});
        // And where home addresses have other ways as well, an answer's way is only known by its mark.
        if (intent::needsConnectionMarks(m_configuration))
            m_state.sysctls.append({QStringLiteral("conf/%1/src_valid_mark").arg(path.device), QStringLiteral("1")});
    }

    void followMark(quint32 mark, quint32 table, const QStringList &sides, const Lease &lease)
    {
        Rule rule{.mark = mark, .markMask = m_marks.mask(), .table = table};
        for (const QString &incoming : sides) {
            rule.incoming = incoming;
            rule.preference = preferences::kMarked;
            rule.to.reset();
            addRule(rule);
            if (!hasNeighbours(lease))
                continue;
            rule.preference = preferences::kMarkedToUplink;
            rule.to = lease.subnet();
            addRule(rule);
        }
    }

    /// A connection with the leased address, where none of the LAN's would begin with it any more.
    void keepTranslatedOnUplink()
    {
        for (const QString &incoming : m_configuration.homeInterfaces)
            addRule({.preference = preferences::kMarked,
                     .incoming = incoming,
                     .mark = m_marks.leased(),
                     .markMask = m_marks.mask(),
                     .table = kMainTable});
    }

    /// Home packets take the tunnel where main has a connected network or a host route by the uplink.
    void addHomeToUplink(const QString &incoming, const Ipv4Prefix &home, const Lease &lease)
    {
        Rule rule{.preference = preferences::kHomeToUplink,
                  .from = home,
                  .incoming = incoming,
                  .table = tables::kTunnelEndsTable};
        addRule(rule);
        if (!hasNeighbours(lease))
            return;
        rule.to = lease.subnet();
        rule.table = tables::kHomeTable;
        addRule(rule);
    }

    void keepArrivedPacketsAtHome(const QString &device)
    {
        addRule(connectedRule(device, {}));
        addRule({.preference = preferences::kArrived, .incoming = device, .action = RuleAction::Unreachable});
    }

    bool everybodyReachesPartOf(const Ipv4Prefix &subnet) const
    {
        return std::any_of(m_paths.begin(), m_paths.end(), [&](const TunnelPath &path) {
            const auto &networks = intent::networksFor(m_configuration, path.settings, Sender::PrivateHost);
            return std::any_of(networks.begin(), networks.end(),
                               [&](const Ipv4Prefix &network) { return network.overlaps(subnet); });
        });
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
    const QList<TunnelPath> &m_paths;
    ConnectionMarks m_marks;
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

Result<DesiredState> plan(const Configuration &configuration, const std::optional<Lease> &lease,
                          const QList<ExistingDevice> &devices)
{
    if (!configuration.enabled)
        return DesiredState{};
    if (const ConfigProblems problems = unsupported(configuration); !problems.isEmpty())
        return unexpected(ErrorCode::NotSupported, toError(problems).detail);
    if (const ConfigProblems problems = validate(configuration); !problems.isEmpty())
        return unexpected(ErrorCode::PlanRefused, toError(problems).detail);
    return planValidated(configuration, lease, devices);
}

Result<DesiredState> planValidated(const Configuration &configuration, const std::optional<Lease> &lease,
                                   const QList<ExistingDevice> &devices)
{
    if (!configuration.enabled)
        return DesiredState{};
    if (lease) {
        if (const std::optional<QString> reason = refusal(configuration, *lease))
            return unexpected(ErrorCode::PlanRefused, *reason);
    }

    const QList<TunnelPath> paths = tunnelPaths(configuration, lease, devices);
    Planner planner(configuration, lease, paths);
    if (lease || configuration.leakGuard)
        planner.keepHomeFromOtherLines();
    if (lease) {
        planner.addTunnels(*lease);
        if (intent::tunnelsEverybody(configuration))
            planner.tunnelEverybody(*lease);
        if (intent::needsConnectionMarks(configuration))
            planner.followConnectionMarks(*lease);
    }
    planner.forwardPackets();
    DesiredState desired = planner.take();
    desired.firewall = planFirewall(configuration, lease, devices);
    return desired;
}

} // namespace culvert
