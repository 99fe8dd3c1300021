// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/validate.h"

#include "core/base/text.h"
#include "core/config/coverage.h"
#include "core/config/document.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace culvert {

namespace {

QString tunnelPointer(qsizetype tunnel, const char *key)
{
    return QStringLiteral("/tunnels/%1/%2").arg(tunnel).arg(QLatin1String(key));
}

QString elementPointer(const QString &list, qsizetype index) { return QStringLiteral("%1/%2").arg(list).arg(index); }

// The first of the prefixes that has the property, if any. Those that could not be read have none.
template <typename Property> std::optional<Ipv4Prefix> findPrefix(const QList<Ipv4Prefix> &prefixes, Property property)
{
    for (const Ipv4Prefix &prefix : prefixes) {
        if (prefix.isCanonical() && property(prefix)) {
            return prefix;
        }
    }
    return std::nullopt;
}

template <typename Inner>
std::optional<Ipv4Prefix> homeNetworkAround(const Configuration &configuration, const Inner &inner)
{
    return findPrefix(configuration.homeNetworks, [&](const Ipv4Prefix &network) { return network.contains(inner); });
}

// Whether "not in the home" can be said: every home network could be read.
bool knowsHome(const Configuration &configuration)
{
    const auto &networks = configuration.homeNetworks;
    return !networks.isEmpty() && std::all_of(networks.begin(), networks.end(), [](const Ipv4Prefix &network) {
        return network.isCanonical();
    });
}

void checkHomeNetworks(const Configuration &configuration, Report &report)
{
    const auto &networks = configuration.homeNetworks;
    for (qsizetype later = 0; later < networks.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            const Ipv4Prefix &one = networks[earlier];
            const Ipv4Prefix &other = networks[later];
            if (!one.isCanonical() || !other.isCanonical() || !one.overlaps(other)) {
                continue;
            }
            const QString pointer = elementPointer(QStringLiteral("/home/networks"), later);
            if (one == other) {
                report.add(pointer, QStringLiteral("duplicate-network"),
                           QStringLiteral("%1 is there more than once").arg(other.toString()),
                           QStringLiteral("keep one of them"));
            } else {
                report.add(pointer, QStringLiteral("overlapping-networks"),
                           QStringLiteral("%1 overlaps %2").arg(other.toString(), one.toString()),
                           QStringLiteral("keep the larger one"));
            }
            break;
        }
    }
}

// A tunnel has its device for itself. The uplink may be an interface of the home as well: a one-armed gateway, whose
// LAN and provider share one interface.
void checkInterfaces(const Configuration &configuration, Report &report)
{
    const QString &uplink = configuration.uplinkInterface;
    QSet<QString> home;
    for (qsizetype index = 0; index < configuration.homeInterfaces.size(); ++index) {
        const QString &name = configuration.homeInterfaces[index];
        const QString pointer = elementPointer(QStringLiteral("/home/interfaces"), index);
        if (name.isEmpty()) {
            continue;
        }
        if (home.contains(name)) {
            report.add(pointer, QStringLiteral("duplicate-interface"),
                       QStringLiteral("%1 is there more than once").arg(quoted(name)),
                       QStringLiteral("keep one of them"));
        }
        home.insert(name);
    }
    QSet<QString> tunnels;
    for (qsizetype index = 0; index < configuration.tunnels.size(); ++index) {
        const QString name = configuration.tunnelInterface(index);
        const bool isOwnDevice = configuration.tunnels[index].device.isEmpty();
        const QString pointer = tunnelPointer(index, isOwnDevice ? "interface" : "device");
        const QString remedy = isOwnDevice ? QStringLiteral("choose another name for the tunnel's device")
                                           : QStringLiteral("write the device that is this tunnel, and no other");
        if (name == uplink || home.contains(name)) {
            report.add(
                pointer, QStringLiteral("interface-in-use"),
                QStringLiteral("%1 is %2 as well")
                    .arg(quoted(name),
                         name == uplink ? QStringLiteral("the uplink") : QStringLiteral("an interface of the home")),
                remedy);
        } else if (tunnels.contains(name)) {
            report.add(pointer, QStringLiteral("duplicate-interface"),
                       QStringLiteral("%1 is the device of another tunnel").arg(quoted(name)), remedy);
        }
        tunnels.insert(name);
    }
}

void checkTunnelIdentity(const Configuration &configuration, Report &report)
{
    QSet<QString> names;
    QSet<Ipv4Address> remotes;
    for (qsizetype index = 0; index < configuration.tunnels.size(); ++index) {
        const TunnelSettings &tunnel = configuration.tunnels[index];
        if (!tunnel.name.isEmpty() && names.contains(tunnel.name)) {
            report.add(tunnelPointer(index, "name"), QStringLiteral("duplicate-name"),
                       QStringLiteral("%1 is the name of another tunnel").arg(quoted(tunnel.name)),
                       QStringLiteral("choose another name"));
        }
        if (!tunnel.remote.isUnspecified() && remotes.contains(tunnel.remote)) {
            report.add(tunnelPointer(index, "remote"), QStringLiteral("duplicate-remote"),
                       QStringLiteral("%1 is the end of another tunnel").arg(tunnel.remote.toString()),
                       QStringLiteral("put the networks of both into one tunnel"));
        }
        names.insert(tunnel.name);
        remotes.insert(tunnel.remote);
        if (tunnel.address && knowsHome(configuration) && !homeNetworkAround(configuration, *tunnel.address)) {
            report.add(tunnelPointer(index, "address"), QStringLiteral("address-not-home"),
                       QStringLiteral("%1 is in none of the home's networks").arg(tunnel.address->toString()),
                       QStringLiteral("write an address of the home, or leave the key out"));
        }
    }
}

void checkTunnelNetworks(const Configuration &configuration, Report &report)
{
    QHash<Ipv4Prefix, qsizetype> owners;
    for (qsizetype index = 0; index < configuration.tunnels.size(); ++index) {
        const auto &networks = configuration.tunnels[index].networks;
        for (qsizetype position = 0; position < networks.size(); ++position) {
            const Ipv4Prefix &network = networks[position];
            const QString pointer = elementPointer(tunnelPointer(index, "networks"), position);
            if (!network.isCanonical()) {
                continue;
            }
            const auto owner = owners.constFind(network);
            if (owner != owners.constEnd()) {
                report.add(pointer, QStringLiteral("duplicate-network"),
                           *owner == index ? QStringLiteral("%1 is there more than once").arg(network.toString())
                                           : QStringLiteral("%1 is behind tunnel %2 as well")
                                                 .arg(network.toString(), quoted(configuration.tunnels[*owner].name)),
                           QStringLiteral("keep one of them"));
            } else if (!network.isRoutable()) {
                report.add(pointer, QStringLiteral("not-routable"),
                           QStringLiteral("%1 holds no address that a packet can be routed to").arg(network.toString()),
                           QStringLiteral("remove it"));
            } else if (const auto home = homeNetworkAround(configuration, network)) {
                report.add(pointer, QStringLiteral("network-is-home"),
                           QStringLiteral("%1 is in the home's network %2").arg(network.toString(), home->toString()),
                           QStringLiteral("write what lies behind the tunnel, not in front of it"));
            }
            owners.insert(network, owner == owners.constEnd() ? index : *owner);
        }
    }
}

// Networks that private hosts and the gateway itself reach through the tunnel too: with its address as their source.
void checkNetworksForAll(const Configuration &configuration, Report &report)
{
    QHash<Ipv4Prefix, qsizetype> owners;
    for (qsizetype index = 0; index < configuration.tunnels.size(); ++index) {
        const TunnelSettings &tunnel = configuration.tunnels[index];
        const bool knowsNetworks = std::all_of(tunnel.networks.begin(), tunnel.networks.end(),
                                               [](const Ipv4Prefix &network) { return network.isCanonical(); });
        for (qsizetype position = 0; position < tunnel.networksForAll.size(); ++position) {
            const Ipv4Prefix &network = tunnel.networksForAll[position];
            const QString pointer = elementPointer(tunnelPointer(index, "networks-for-all"), position);
            if (!network.isCanonical()) {
                continue;
            }
            const auto owner = owners.constFind(network);
            if (owner != owners.constEnd()) {
                report.add(pointer, QStringLiteral("duplicate-network"),
                           *owner == index ? QStringLiteral("%1 is there more than once").arg(network.toString())
                                           : QStringLiteral("%1 is among those of tunnel %2 as well")
                                                 .arg(network.toString(), quoted(configuration.tunnels[*owner].name)),
                           QStringLiteral("keep one of them"));
                continue;
            }
            owners.insert(network, index);
            const bool isBehind = findPrefix(tunnel.networks, [&](const Ipv4Prefix &around) {
                                      return around.contains(network);
                                  }).has_value();
            if (!network.isRoutable()) {
                report.add(pointer, QStringLiteral("not-routable"),
                           QStringLiteral("%1 holds no address that a packet can be routed to").arg(network.toString()),
                           QStringLiteral("remove it"));
            } else if (const auto home = homeNetworkAround(configuration, network)) {
                report.add(pointer, QStringLiteral("network-is-home"),
                           QStringLiteral("%1 is in the home's network %2").arg(network.toString(), home->toString()),
                           QStringLiteral("write what lies behind the tunnel, not in front of it"));
            } else if (!isBehind && knowsNetworks) {
                report.add(pointer, QStringLiteral("network-not-behind-tunnel"),
                           QStringLiteral("%1 is not within one of the tunnel's \"networks\"").arg(network.toString()),
                           QStringLiteral("write a part of what lies behind the tunnel, or add it to \"networks\""));
            }
        }
        if (!tunnel.networksForAll.isEmpty() && !tunnel.address) {
            report.add(
                tunnelPointer(index, "networks-for-all"), QStringLiteral("networks-for-all-without-address"),
                QStringLiteral("private hosts and the gateway need the tunnel's \"address\" as their source, and "
                               "there is none"),
                QStringLiteral("write tunnels[].address, an address of the home"));
        }
    }
}

// The transit network is between the two tunnel ends: nobody else's.
void checkTransit(const Configuration &configuration, Report &report)
{
    struct Transit {
        Ipv4Prefix network;
        qsizetype tunnel;
    };
    QList<Transit> earlier;
    for (qsizetype index = 0; index < configuration.tunnels.size(); ++index) {
        const auto &transit = configuration.tunnels[index].transit;
        if (!transit) {
            continue;
        }
        const Ipv4Prefix network = Ipv4Prefix::of(transit->address, transit->prefixLength);
        const QString pointer = tunnelPointer(index, "transit");
        const auto home =
            findPrefix(configuration.homeNetworks, [&](const Ipv4Prefix &prefix) { return prefix.overlaps(network); });
        const auto other = std::find_if(earlier.begin(), earlier.end(),
                                        [&](const Transit &one) { return one.network.overlaps(network); });
        if (home) {
            report.add(pointer, QStringLiteral("transit-is-home"),
                       QStringLiteral("%1 overlaps the home's network %2").arg(network.toString(), home->toString()),
                       QStringLiteral("write an address of the home as \"address\", or a transit address outside it"));
        } else if (other != earlier.end()) {
            report.add(pointer, QStringLiteral("overlapping-transit"),
                       QStringLiteral("%1 overlaps the transit network of tunnel %2")
                           .arg(network.toString(), quoted(configuration.tunnels[other->tunnel].name)),
                       QStringLiteral("write a transit network of its own for every tunnel"));
        }
        earlier.append({network, index});
    }
}

// The outer packets go to the tunnel end by the uplink, also where it lies in a network behind a tunnel: a rule of
// their own keeps them out (rule 2000). At home they would never arrive.
void checkTunnelEnds(const Configuration &configuration, Report &report)
{
    for (qsizetype index = 0; index < configuration.tunnels.size(); ++index) {
        const Ipv4Address remote = configuration.tunnels[index].remote;
        if (!remote.isUnicast()) {
            continue;
        }
        const QString pointer = tunnelPointer(index, "remote");
        if (const auto home = homeNetworkAround(configuration, remote)) {
            report.add(pointer, QStringLiteral("tunnel-end-in-home"),
                       QStringLiteral("the tunnel end %1 is in the home's network %2")
                           .arg(remote.toString(), home->toString()),
                       QStringLiteral(
                           "write the tunnel end's own address, by which the Internet reaches it without the tunnel"));
        }
    }
}

void checkExceptions(const Configuration &configuration, Report &report)
{
    QSet<Ipv4Prefix> destinations;
    destinations.reserve(configuration.exceptions.size());
    for (qsizetype index = 0; index < configuration.exceptions.size(); ++index) {
        const ExceptionRoute &exception = configuration.exceptions[index];
        const Ipv4Prefix &destination = exception.destination;
        if (!destination.isCanonical()) {
            continue;
        }
        const auto problem = [&](const QString &code, const QString &text, const QString &remedy) {
            report.add(QStringLiteral("/exceptions/%1/destination").arg(index), code, text.arg(destination.toString()),
                       remedy);
        };
        const qsizetype before = destinations.size();
        destinations.insert(destination);
        if (destinations.size() == before) {
            problem(QStringLiteral("duplicate-destination"), QStringLiteral("%1 is there more than once"),
                    QStringLiteral("keep one of them"));
        } else if (!destination.isRoutable()) {
            problem(QStringLiteral("not-routable"),
                    QStringLiteral("%1 holds no address that a packet can be routed to"), QStringLiteral("remove it"));
        } else if (exception.enabled && homeNetworkAround(configuration, destination)) {
            problem(QStringLiteral("exception-in-home"), QStringLiteral("%1 is in the home itself"),
                    QStringLiteral("remove it, or switch it off"));
        }
    }
}

void checkCoverage(const Configuration &configuration, Report &report)
{
    const Coverage coverage(configuration.exceptions);
    for (qsizetype index = 0; index < configuration.tunnels.size(); ++index) {
        const TunnelSettings &tunnel = configuration.tunnels[index];
        if (!coverage.coversAll(tunnel.networks)) {
            continue;
        }
        const auto alone = coverage.findCoveringException(tunnel.networks);
        report.add(alone ? QStringLiteral("/exceptions/%1/destination").arg(*alone) : QStringLiteral("/exceptions"),
                   QStringLiteral("exception-covers-tunnel"),
                   alone ? QStringLiteral("%1 leaves tunnel %2 nothing to carry")
                               .arg(configuration.exceptions[*alone].destination.toString(), quoted(tunnel.name))
                         : QStringLiteral("the exceptions leave tunnel %1 nothing to carry").arg(quoted(tunnel.name)),
                   QStringLiteral("remove some exceptions, or the tunnel"));
    }
}

void checkHybrid(const Configuration &configuration, Report &report)
{
    if (!configuration.hybrid) {
        return;
    }
    if (configuration.mode != Mode::Hybrid) {
        report.add(QStringLiteral("/hybrid"), QStringLiteral("hybrid-without-mode"),
                   QStringLiteral("this belongs to mode \"hybrid\", and the mode is another"),
                   QStringLiteral("remove it, or write \"mode\": \"hybrid\""));
    }
    const auto &servers = configuration.hybrid->servers;
    QSet<Ipv4Prefix> seen;
    for (qsizetype index = 0; index < servers.size(); ++index) {
        const Ipv4Prefix &server = servers[index];
        const QString pointer = elementPointer(QStringLiteral("/hybrid/servers"), index);
        if (!server.isCanonical()) {
            continue;
        }
        if (seen.contains(server)) {
            report.add(pointer, QStringLiteral("duplicate-network"),
                       QStringLiteral("%1 is there more than once").arg(server.toString()),
                       QStringLiteral("keep one of them"));
        } else if (knowsHome(configuration) && !homeNetworkAround(configuration, server)) {
            report.add(pointer, QStringLiteral("server-not-home"),
                       QStringLiteral("%1 is in none of the home's networks").arg(server.toString()),
                       QStringLiteral("write addresses of the home"));
        }
        seen.insert(server);
    }
}

} // namespace

void validate(const Configuration &configuration, Report &report)
{
    checkHomeNetworks(configuration, report);
    checkInterfaces(configuration, report);
    checkTunnelIdentity(configuration, report);
    checkTunnelNetworks(configuration, report);
    checkNetworksForAll(configuration, report);
    checkTransit(configuration, report);
    checkTunnelEnds(configuration, report);
    checkExceptions(configuration, report);
    checkCoverage(configuration, report);
    checkHybrid(configuration, report);
}

ConfigProblems validate(const Configuration &configuration)
{
    Report report;
    validate(configuration, report);
    return report.take();
}

} // namespace culvert
