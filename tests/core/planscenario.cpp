// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planscenario.h"

#include "core/config/document.h"
#include "core/plan/planner.h"
#include "tests/support/routingfixture.h"

namespace culvert::test {

namespace {

const QList<Ipv4Prefix> &homes()
{
    static const QList<Ipv4Prefix> list{net("203.0.113.0/28"), net("203.0.113.32/28"), net("203.0.113.64/26")};
    return list;
}

const QList<Ipv4Prefix> &worlds()
{
    static const QList<Ipv4Prefix> list{net("0.0.0.0/0"),   net("44.0.0.0/9"),   net("44.128.0.0/10"),
                                        net("10.7.0.0/16"), net("192.0.2.0/24"), net("128.0.0.0/1")};
    return list;
}

/// Some on the line's own subnets, and the routers of two of them.
const QList<Ipv4Address> &remotes()
{
    static const QList<Ipv4Address> list{ip("198.51.100.1"), ip("198.51.100.2"), ip("198.51.100.3"),
                                         ip("100.64.1.7"),   ip("100.64.1.1"),   ip("198.18.0.1")};
    return list;
}

const QList<Ipv4Prefix> &exceptionPlaces()
{
    static const QList<Ipv4Prefix> list{net("100.64.2.2/32"), net("44.0.0.0/9"),      net("192.0.2.0/24"),
                                        net("192.0.2.7/32"),  net("198.51.100.2/32"), net("8.0.0.0/7"),
                                        net("10.7.0.0/16"),   net("128.0.0.0/1"),     net("100.64.1.0/24")};
    return list;
}

/// What plan() is asked for. Whether a shared interface and tunnel ends behind tunnels are accepted is told by
/// validate(); here they are.
bool isPlannable(const Situation &situation)
{
    static const QStringList kAccepted{QStringLiteral("uplink-is-home"), QStringLiteral("tunnel-end-in-own-network"),
                                       QStringLiteral("tunnel-end-in-tunnelled-network")};
    const ConfigProblems problems = validate(situation.configuration);
    return std::all_of(problems.begin(), problems.end(),
                       [](const ConfigProblem &problem) { return kAccepted.contains(problem.code); })
        && situation.plan();
}

} // namespace

Scenario::Scenario(quint32 seed) : m_random(seed) { }

ModelKernel Scenario::machine()
{
    ModelKernel kernel;
    kernel.addDevice(kLanOne);
    kernel.addDevice(kUplinks[0]);
    kernel.addDevice(kLanTwo);
    kernel.addDevice(kUplinks[1]);
    (void)kernel.addAddress(kLanOne, ip("203.0.113.1"), 28);
    (void)kernel.addAddress(kLanOne, ip("192.168.1.1"), 24);
    (void)kernel.addAddress(kLanTwo, ip("203.0.113.33"), 28);
    kernel.addDevice(kForeignDevice, 1420);
    (void)kernel.addAddress(kForeignDevice, ip("10.9.0.2"), 24);
    if (chance(30))
        kernel.setSysctl(QStringLiteral("ip_forward"), QStringLiteral("1"));
    return kernel;
}

void Scenario::addForeignObjects(ModelKernel &kernel)
{
    for (int i = below(4); i > 0; --i) {
        const Rule rule{.preference = oneOf<quint32>({100, 1997, 1998, 2000, 2011, 2020, 2021, 2022, 2040, 32000}),
                        .from = chance(50) ? std::optional(net("192.168.9.0/24")) : std::nullopt,
                        .to = chance(30) ? std::optional(net("10.99.0.0/16")) : std::nullopt,
                        .incoming = chance(50) ? kLanOne : QString(),
                        .mark = quint32(1 + below(3)),
                        .markMask = 0xff,
                        .table = oneOf<quint32>({77, 1999, 2000}),
                        .protocol = kStaticProtocol};
        (void)kernel.addRule(rule);
    }
    for (int i = below(4); i > 0; --i)
        (void)kernel.addRoute({.table = oneOf<quint32>({77, kMainTable, 2001, 2047}),
                               .destination = net("10.55.0.0/16"),
                               .metric = quint32(below(3)),
                               .interface = kLanOne,
                               .gateway = ip("192.168.1.9"),
                               .protocol = kStaticProtocol});
    if (chance(30))
        (void)kernel.addRoute({.table = quint32(1998 + below(3)),
                               .destination = net(chance(30) ? "203.0.113.0/28" : "10.56.0.0/16"),
                               .type = RouteType::Throw,
                               .protocol = kStaticProtocol});
    if (chance(20))
        (void)kernel.addTunnel({.name = chance(10) ? QStringLiteral("culvert0") : QStringLiteral("tunl7"),
                                .local = ip("100.64.1.50"),
                                .remote = chance(10) ? remotes()[0] : ip("198.51.100.77"),
                                .parent = chance(50) ? kUplinks[0] : QString(),
                                .alias = QString()});
}

TunnelSettings Scenario::tunnel(int index)
{
    TunnelSettings tunnel;
    tunnel.name = QStringLiteral("t%1").arg(index);
    tunnel.remote = oneOf(remotes());
    tunnel.networks.clear();
    for (int i = below(3); i >= 0; --i)
        tunnel.networks.append(oneOf(worlds()));
    if (chance(60))
        tunnel.address = ip(chance(50) ? "203.0.113.1" : "203.0.113.2");
    if (chance(30))
        tunnel.interface =
            oneOf<QString>({QStringLiteral("culvert0"), QStringLiteral("culvert1"), QStringLiteral("ampr")});
    if (chance(30))
        tunnel.mtu = 1400 + below(3);
    tunnel.ttl = oneOf<int>({0, 64, 255});
    if (chance(30))
        tunnel.networksForAll = {oneOf(tunnel.networks)};
    if (chance(20))
        tunnel.transit = InterfaceAddress{ip(chance(50) ? "10.255.0.1" : "10.255.0.2"), oneOf<int>({29, 30})};
    if (chance(10)) {
        tunnel.device = kForeignDevice;
        tunnel.interface.clear();
    }
    return tunnel;
}

Configuration Scenario::configuration()
{
    Configuration c;
    c.enabled = chance(90);
    c.uplinkInterface = oneOf(kUplinks);
    c.homeNetworks = homes().mid(0, 1 + below(3));
    c.homeInterfaces = chance(60) ? QList<QString>{kLanOne} : QList<QString>{kLanOne, kLanTwo};
    if (chance(10))
        c.homeInterfaces.clear();
    else if (chance(10))
        c.homeInterfaces.append(c.uplinkInterface);
    c.marksMask = oneOf<quint32>({0x1f000000, 0x1f000000, 0x0000ffff});
    c.mode = oneOf<Mode>({Mode::Everything, Mode::Source, Mode::Hybrid});
    c.neighboursThroughTunnel = chance(70);
    for (int i = 0, count = oneOf<int>({1, 1, 1, 2, 2, 3}); i < count; ++i)
        c.tunnels.append(tunnel(i));
    for (int i = below(5); i > 0; --i)
        c.exceptions.append({oneOf(exceptionPlaces()), QString(), chance(30), chance(80)});
    c.leakGuard = chance(80);
    if (chance(50))
        c.hybrid = HybridSettings{{Ipv4Prefix::host(ip("203.0.113.4"))}, {{6, 20, 21}, {50, 0, 0}}};
    if (c.mode != Mode::Hybrid)
        c.hybrid.reset();
    return c;
}

std::optional<Lease> Scenario::lease(const QString &interface)
{
    if (chance(15))
        return {};
    Lease lease;
    lease.interface = interface;
    lease.source = QStringLiteral("kernel");
    switch (below(5)) {
    case 0:
        lease.address = ip("198.18.0.50");
        lease.prefixLength = 16;
        lease.router = ip("198.18.0.1");
        break;
    case 1:
        lease.address = ip("198.18.0.51"); // point to point
        break;
    case 2:
        lease.address = ip("100.64.1.51");
        lease.prefixLength = 24;
        lease.router = ip("100.64.1.1");
        break;
    case 3:
        lease.address = ip("100.64.1.50");
        lease.prefixLength = 32; // a router that is not on the link: onlink
        lease.router = ip("100.64.0.1");
        break;
    default:
        lease.address = ip("100.64.1.50");
        lease.prefixLength = 24;
        lease.router = ip("100.64.1.1");
    }
    lease.mtu = oneOf<int>({1500, 1500, 1492});
    return lease;
}

Situation Scenario::situation()
{
    while (true) {
        Situation situation{configuration(), {}, {}};
        if (chance(80))
            situation.devices = {{kForeignDevice, true, 1420}};
        situation.lease = lease(situation.configuration.uplinkInterface);
        if (isPlannable(situation))
            return situation;
    }
}

void Scenario::edit(Configuration &c)
{
    switch (below(13)) {
    case 0:
        c.enabled = !c.enabled;
        break;
    case 1:
        c.mode = oneOf<Mode>({Mode::Everything, Mode::Source, Mode::Hybrid});
        c.hybrid.reset();
        break;
    case 2:
        std::reverse(c.tunnels.begin(), c.tunnels.end()); // the devices exchange their ends
        break;
    case 3:
        c.tunnels.append(tunnel(int(c.tunnels.size()) + 5));
        break;
    case 4:
        if (c.tunnels.size() > 1)
            c.tunnels.removeFirst();
        break;
    case 5:
        c.tunnels[0].address = c.tunnels[0].address ? std::nullopt : std::optional(ip("203.0.113.2"));
        break;
    case 6:
        c.tunnels[0].remote = oneOf(remotes());
        break;
    case 7:
        c.tunnels[0].networks = {oneOf(worlds())};
        break;
    case 8:
        c.exceptions.append({oneOf(exceptionPlaces()), QString(), chance(50), true});
        break;
    case 9:
        c.tunnels[0].transit = c.tunnels[0].transit
            ? std::nullopt
            : std::optional(InterfaceAddress{ip(chance(50) ? "10.255.0.1" : "10.255.0.2"), 30});
        break;
    case 10:
        c.tunnels[0].device = c.tunnels[0].device.isEmpty() ? kForeignDevice : QString();
        break;
    case 11:
        c.tunnels[0].networksForAll =
            c.tunnels[0].networksForAll.isEmpty() ? c.tunnels[0].networks : QList<Ipv4Prefix>{};
        break;
    default:
        c.homeInterfaces = c.homeInterfaces.size() == 1 ? QList<QString>{kLanOne, kLanTwo} : QList<QString>{kLanTwo};
    }
}

Situation Scenario::successor(const Situation &former)
{
    while (true) {
        Situation next = chance(15) ? situation() : former;
        for (int edits = below(3); edits > 0; --edits)
            edit(next.configuration);
        if (chance(40) || (next.lease && next.lease->interface != next.configuration.uplinkInterface))
            next.lease = lease(next.configuration.uplinkInterface);
        if (isPlannable(next))
            return next;
    }
}

void Scenario::bringUpLine(ModelKernel &kernel, const Situation &situation)
{
    for (const QString &uplink : kUplinks) {
        if (!situation.lease || situation.lease->interface != uplink)
            kernel.dropLine(uplink);
    }
    if (!situation.lease)
        return;
    const Lease &lease = *situation.lease;
    (void)kernel.setUp(lease.interface, true);
    kernel.setMtu(lease.interface, lease.mtu);
    kernel.setLine(lease.interface, lease.address, lease.prefixLength, lease.router, chance(50));
}

void Scenario::damage(ModelKernel &kernel)
{
    const ObservedState now = kernel.observe();
    for (int blows = 1 + below(2); blows > 0; --blows) {
        const int which = below(6);
        if (which == 0) {
            kernel.deleteRules([](const Rule &rule) { return rule.protocol != kKernelProtocol; });
        } else if (which == 1) {
            kernel.deleteRules([&](const Rule &rule) { return rule.protocol == marks::kProtocol && chance(40); });
        } else if (which == 2) {
            kernel.deleteRoutes([&](const Route &route) { return route.protocol == marks::kProtocol && chance(40); });
        } else if (now.owned.links.isEmpty()) {
            continue;
        } else if (which == 3) {
            (void)kernel.deleteLink(oneOf(now.owned.links).name);
        } else if (which == 4) {
            (void)kernel.setUp(oneOf(now.owned.links).name, false);
        } else if (!now.owned.addresses.isEmpty()) {
            const AddressEntry address = oneOf(now.owned.addresses);
            (void)kernel.deleteAddress(address.interface, address.address, address.prefixLength);
        }
    }
}

} // namespace culvert::test
