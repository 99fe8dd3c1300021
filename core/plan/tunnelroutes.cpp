// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tunnelroutes.h"

#include "core/kernel/firewall.h"
#include "core/plan/planner.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace culvert {

using intent::Excepting;
using intent::Sender;

namespace {

Route throwRoute(quint32 table, const Ipv4Prefix &destination)
{
    return {.table = table, .destination = destination, .type = RouteType::Throw};
}

/// Of the destinations, those inside the networks: others never reach a table that holds only these networks.
QList<Ipv4Prefix> inside(const QList<Ipv4Prefix> &destinations, const QList<Ipv4Prefix> &networks)
{
    const QList<Ipv4Prefix> ranges = canonical(networks);
    QList<Ipv4Prefix> kept;
    for (const Ipv4Prefix &destination : destinations) {
        const auto behind =
            std::upper_bound(ranges.begin(), ranges.end(), destination.address,
                             [](Ipv4Address a, const Ipv4Prefix &prefix) { return a < prefix.address; });
        if (behind != ranges.begin() && std::prev(behind)->contains(destination))
            kept.append(destination);
    }
    return kept;
}

} // namespace

Route guardRoute(quint32 table, Ipv4Prefix destination)
{
    return {.table = table, .destination = destination, .metric = kWorstMetric, .type = RouteType::Unreachable};
}

QList<Route> TunnelRoutes::uplinkTable() const
{
    QList<Route> routes;
    for (const TunnelPath &path : m_paths) {
        const Ipv4Address tunnelEnd = path.settings.remote;
        Route route{.table = tables::kUplinkTable,
                    .destination = Ipv4Prefix::host(tunnelEnd),
                    .interface = m_lease.interface,
                    .source = m_lease.address};
        if (m_lease.router && !m_lease.subnet().contains(tunnelEnd)) {
            route.gateway = m_lease.router;
            route.onlink = true;
        }
        routes.append(route);
        routes.append(guardRoute(tables::kUplinkTable, route.destination));
    }
    return routes;
}

QList<Route> TunnelRoutes::homeTable() const
{
    return tableFor(Sender::GatewayFromHome, tables::kHomeTable) + unreachableHome(tables::kHomeTable);
}

QList<Route> TunnelRoutes::tunnelEndsTable() const
{
    QHash<Ipv4Prefix, const TunnelPath *> networks;
    for (const TunnelPath &path : m_paths) {
        for (const Ipv4Prefix &network : intent::networksFor(m_configuration, path.settings, Sender::GatewayFromHome))
            networks.insert(network, &path);
    }
    const QList<Ipv4Prefix> list = exceptionsFor(Sender::GatewayFromHome);
    const QSet<Ipv4Prefix> exceptions(list.begin(), list.end());
    QList<Route> routes;
    for (const TunnelPath &end : m_paths) {
        const Ipv4Prefix destination = Ipv4Prefix::host(end.settings.remote);
        routes.append(guardRoute(tables::kTunnelEndsTable, destination));
        // As the home's table would answer: the longest prefix, and where there are two, the exception.
        for (int length = 32; length >= 0; --length) {
            const Ipv4Prefix around = Ipv4Prefix::of(end.settings.remote, length);
            if (exceptions.contains(around)) {
                routes.append(throwRoute(tables::kTunnelEndsTable, destination));
                break;
            }
            if (const TunnelPath *path = networks.value(around)) {
                if (path->isUsable)
                    routes.append(through(*path, tables::kTunnelEndsTable, destination));
                break;
            }
        }
    }
    return routes;
}

QList<Route> TunnelRoutes::gatewayTable() const
{
    QHash<QString, std::optional<Ipv4Address>> sources;
    for (const TunnelPath &path : m_paths) {
        // Somebody else's device need not have the address; there the firewall translates.
        if (path.isOurs)
            sources.insert(path.device, path.settings.address);
    }
    QList<Route> routes = tableFor(Sender::Gateway, tables::kGatewayTable);
    for (Route &route : routes) {
        if (!route.interface.isEmpty())
            route.source = sources.value(route.interface);
    }
    return routes;
}

QList<Route> TunnelRoutes::privateTable() const
{
    return tableFor(Sender::PrivateHost, tables::kPrivateTable) + unreachableHome(tables::kPrivateTable);
}

QList<Route> TunnelRoutes::replyTable(quint32 table, qsizetype tunnel) const
{
    QList<Route> routes{guardRoute(table, Ipv4Prefix::everything())};
    if (m_paths[tunnel].isUsable)
        routes.append(through(m_paths[tunnel], table, Ipv4Prefix::everything()));
    return routes;
}

QList<Route> TunnelRoutes::sharedReplyTable(quint32 table) const
{
    return tableFor(Sender::BegunInTunnel, table) + QList<Route>{guardRoute(table, Ipv4Prefix::everything())};
}

bool TunnelRoutes::privateHostsShareHomeTable() const
{
    if (intent::wayOf(m_configuration, Sender::PrivateHost).reach != intent::Reach::Networks)
        return false;
    return std::any_of(m_paths.begin(), m_paths.end(), [&](const TunnelPath &path) {
        const auto &networks = intent::networksFor(m_configuration, path.settings, Sender::PrivateHost);
        return std::any_of(networks.begin(), networks.end(), [](const Ipv4Prefix &n) { return n.isDefault(); });
    });
}

/// The sender's networks, each through its tunnel, and its exceptions: "not ours, look further", without gateway,
/// device and address, so that a new lease touches none of them. In one place, the exception has it.
QList<Route> TunnelRoutes::tableFor(Sender sender, quint32 table) const
{
    const bool blocks = intent::wayOf(m_configuration, sender).otherwise == intent::Otherwise::Blocked;
    QMap<Ipv4Prefix, Route> ways;
    QList<Ipv4Prefix> networks;
    QList<Route> routes;
    for (const TunnelPath &path : m_paths) {
        for (const Ipv4Prefix &network : intent::networksFor(m_configuration, path.settings, sender)) {
            networks.append(network);
            // The kernel takes away the routes of a device of somebody else's that goes down: traffic must stop then,
            // and not go through the tunnel that has the wider network.
            if (!blocks || (!path.isOurs && !network.isDefault()))
                routes.append(guardRoute(table, network));
            if (path.isUsable)
                ways.insert(network, through(path, table, network));
        }
    }
    const QList<Ipv4Prefix> exceptions = blocks ? exceptionsFor(sender) : inside(exceptionsFor(sender), networks);
    for (const Ipv4Prefix &destination : exceptions) {
        ways.remove(destination);
        routes.append(throwRoute(table, destination));
    }
    return routes + ways.values();
}

Route TunnelRoutes::through(const TunnelPath &path, quint32 table, const Ipv4Prefix &destination) const
{
    return {.table = table, .destination = destination, .interface = path.device, .mtu = path.mtu};
}

QList<Ipv4Prefix> TunnelRoutes::exceptionsFor(Sender sender) const
{
    const Excepting excepting = intent::wayOf(m_configuration, sender).excepting;
    QList<Ipv4Prefix> destinations;
    if (excepting == Excepting::None)
        return destinations;
    for (const ExceptionRoute &exception : m_configuration.exceptions) {
        if (exception.enabled && (excepting == Excepting::All || exception.masquerade))
            destinations.append(exception.destination);
    }
    return destinations;
}

/// A home address that no host has: not into the tunnel, whose other end would send it back.
QList<Route> TunnelRoutes::unreachableHome(quint32 table) const
{
    QList<Route> routes;
    for (const Ipv4Prefix &home : m_configuration.homeNetworks)
        routes.append({.table = table, .destination = home, .type = RouteType::Unreachable});
    return routes;
}

} // namespace culvert
