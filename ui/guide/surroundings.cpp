// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/surroundings.h"

#include "core/kernel/objects.h"
#include "ui/overview/statusscene.h"

#include <QRegularExpression>

#include <algorithm>

namespace culvert {

namespace {

/// Devices that programs make for containers, virtual machines and tunnels of their own.
bool hasNameOfPrograms(const QString &interface)
{
    static const QStringList kNames{QStringLiteral("docker"), QStringLiteral("veth"),     QStringLiteral("virbr"),
                                    QStringLiteral("vnet"),   QStringLiteral("tun"),      QStringLiteral("tap"),
                                    QStringLiteral("wg"),     QStringLiteral("lxc"),      QStringLiteral("podman"),
                                    QStringLiteral("lxd"),    QStringLiteral("tailscale")};
    // Docker's own networks: "br-" and the first 12 digits of their identifier. OpenWrt's br-lan is no such name.
    static const QRegularExpression kDocker(QStringLiteral("^br-[0-9a-f]{12}$"));
    return kDocker.match(interface).hasMatch()
        || std::any_of(kNames.cbegin(), kNames.cend(), [&](const QString &name) { return interface.startsWith(name); });
}

/// A bridge that a network card is in is the home's, whatever its name: containers bring ports of their own only.
bool isMadeByPrograms(const InterfaceChoice &choice)
{
    return hasNameOfPrograms(choice.name) && std::all_of(choice.ports.cbegin(), choice.ports.cend(), hasNameOfPrograms);
}

/// Addresses of its own that the rest of the Internet may route here.
bool isPublic(const Ipv4Prefix &network)
{
    constexpr Ipv4Prefix kLinkLocal{{0xa9fe0000}, 16};
    return network.isRoutable() && !network.address.isPrivate() && !kLinkLocal.contains(network);
}

} // namespace

std::optional<Ipv4Address> Surroundings::addressOf(const QString &interface) const
{
    for (const InterfaceChoice &choice : interfaces) {
        if (choice.name == interface)
            return Ipv4Address::parse(choice.addresses.section(QStringLiteral(", "), 0, 0));
    }
    return {};
}

bool Surroundings::has(const QString &interface) const
{
    return std::any_of(interfaces.cbegin(), interfaces.cend(),
                       [&interface](const InterfaceChoice &choice) { return choice.name == interface; });
}

Surroundings lookAround(const QList<InterfaceChoice> &interfaces, const QList<RouteRow> &routes)
{
    Surroundings found;
    found.interfaces = interfaces;
    struct Way {
        qint64 metric;
        Surroundings::Line line;
    };
    QList<Way> ways;
    QList<std::pair<QString, Ipv4Prefix>> connected;
    for (const RouteRow &route : routes) {
        if (route.key.table != kMainTable || !route.type.isEmpty() || !found.has(route.interface))
            continue;
        const auto gateway = route.gateway == 0 ? std::nullopt : std::optional(Ipv4Address{route.gateway});
        if (route.key.destination.isDefault())
            ways.append({route.key.metric, {route.interface, gateway}});
        else if (!gateway)
            connected.append({route.interface, route.key.destination});
    }
    std::stable_sort(ways.begin(), ways.end(), [](const Way &a, const Way &b) { return a.metric < b.metric; });
    QStringList uplinks;
    for (const Way &way : std::as_const(ways)) {
        if (uplinks.contains(way.line.interface))
            continue;
        uplinks.append(way.line.interface);
        found.lines.append(way.line);
    }
    for (const InterfaceChoice &choice : interfaces) {
        if (!choice.addresses.isEmpty() && !uplinks.contains(choice.name) && !isMadeByPrograms(choice))
            found.lans.append(choice.name);
    }
    for (const auto &[interface, network] : std::as_const(connected)) {
        if (found.lans.contains(interface) && isPublic(network) && !network.isHost())
            found.homeNetworks.append(network.toString());
    }
    return found;
}

Scene expectedScene(const Configuration &configuration, const Surroundings &surroundings)
{
    OverviewInput input{Backend::Connection::Connected, {}};
    input.configuration = configuration;
    Status &status = input.status;
    status.generation = 1;
    status.state = State::NoLease;
    if (const auto address = surroundings.addressOf(configuration.uplinkInterface)) {
        status.state = State::Up;
        status.lease.emplace();
        status.lease->interface = configuration.uplinkInterface;
        status.lease->address = *address;
        for (const Surroundings::Line &line : surroundings.lines) {
            if (line.interface == configuration.uplinkInterface)
                status.lease->router = line.router;
        }
    }
    for (qsizetype i = 0; i < configuration.tunnels.size(); ++i) {
        TunnelStatus tunnel;
        tunnel.name = configuration.tunnels.at(i).name;
        tunnel.interface = configuration.tunnelInterface(i);
        tunnel.remote = configuration.tunnels.at(i).remote;
        tunnel.up = status.lease.has_value();
        status.tunnels.append(tunnel);
    }
    return overviewScene(input);
}

} // namespace culvert
