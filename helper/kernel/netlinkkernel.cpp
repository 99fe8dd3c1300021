// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/netlinkkernel.h"

#include "helper/kernel/connections.h"
#include "helper/kernel/forwarders.h"
#include "helper/kernel/kernelreader.h"
#include "helper/kernel/netlinkmonitor.h"
#include "helper/kernel/netlinksocket.h"
#include "helper/kernel/performer.h"

#include <QSet>

#include <algorithm>
#include <cerrno>
#include <functional>

namespace culvert {

namespace {

TunnelLink toTunnel(const decode::Link &link, const DeviceNames &names)
{
    TunnelLink tunnel;
    tunnel.name = link.name;
    tunnel.local = link.ipip->local;
    tunnel.remote = link.ipip->remote;
    tunnel.parent = deviceName(link.ipip->parentIndex, names);
    tunnel.ttl = link.ipip->ttl;
    tunnel.mtu = link.mtu;
    tunnel.up = link.isUp();
    tunnel.alias = link.alias;
    tunnel.outer = link.ipip->outer;
    return tunnel;
}

/// Of somebody else's device only the name matters: ours might want it.
TunnelLink nameOnly(const decode::Link &link)
{
    TunnelLink foreign;
    foreign.name = link.name;
    foreign.alias = link.alias;
    return foreign;
}

bool isMarked(const Route &route) { return route.protocol == marks::kProtocol; }

/// With our mark, and of a kind that we make: deleting "the same" rule without what it selects by besides
/// would take another one.
bool isMarked(const Rule &rule)
{
    return rule.protocol == marks::kProtocol && !rule.hasOtherSelectors && !rule.inverted;
}

bool isInOurBlock(const Rule &rule)
{
    return rule.preference >= marks::kFirstPreference && rule.preference <= marks::kLastPreference;
}

/// The kernel tries it before ours. Not the rule of what is local, which everybody has.
bool isBeforeOurs(const Rule &rule)
{
    const bool isLocal = rule.action == RuleAction::Lookup && rule.table == kLocalTable;
    return rule.preference < marks::kFirstPreference && !isLocal;
}

} // namespace

NetlinkKernel::NetlinkKernel(NetlinkSocket socket, std::unique_ptr<NetlinkMonitor> monitor,
                             std::unique_ptr<NetlinkMonitor> firewallMonitor, const QString &runtimeDirectory)
    : m_socket(std::make_unique<NetlinkSocket>(std::move(socket))), m_monitor(std::move(monitor)),
      m_firewallMonitor(std::move(firewallMonitor)), m_sysctls(runtimeDirectory)
{
    connect(m_monitor.get(), &NetlinkMonitor::changed, this, &NetlinkKernel::changed);
    if (m_firewallMonitor)
        connect(m_firewallMonitor.get(), &NetlinkMonitor::changed, this, &NetlinkKernel::changed);
}

NetlinkKernel::~NetlinkKernel() = default;

Result<std::unique_ptr<NetlinkKernel>> NetlinkKernel::open(const QString &runtimeDirectory)
{
    Result<NetlinkSocket> socket = NetlinkSocket::open();
    if (!socket)
        return Unexpected{socket.error()};
    Result<std::unique_ptr<NetlinkMonitor>> monitor = NetlinkMonitor::open(socket->port());
    if (!monitor)
        return Unexpected{monitor.error()};
    Result<std::unique_ptr<NetlinkMonitor>> firewallMonitor = NetlinkMonitor::openFirewall(NftablesFirewall::port());
    if (!firewallMonitor && firewallMonitor.error().sysErrno != EPROTONOSUPPORT)
        return Unexpected{firewallMonitor.error()};
    return std::unique_ptr<NetlinkKernel>(new NetlinkKernel(std::move(*socket), std::move(*monitor),
                                                            firewallMonitor ? std::move(*firewallMonitor) : nullptr,
                                                            runtimeDirectory));
}

Result<ObservedState> NetlinkKernel::observe(const QStringList &wantedSysctls)
{
    KernelReader reader(*m_socket);
    const Result<QList<decode::Link>> links = reader.links();
    if (!links)
        return Unexpected{links.error()};
    const DeviceNames names = namesOf(*links);
    ObservedState observed;
    QSet<int> ours;
    for (const decode::Link &link : *links) {
        if (link.isOurs()) {
            observed.owned.links.append(toTunnel(link, names));
            ours.insert(link.index);
        } else {
            observed.foreign.links.append(nameOnly(link));
        }
    }
    if (!ours.isEmpty()) {
        const Result<QList<decode::Address>> addresses = reader.addresses();
        if (!addresses)
            return Unexpected{addresses.error()};
        for (const decode::Address &address : *addresses) {
            if (ours.contains(address.index) && address.local == address.peer)
                observed.owned.addresses.append({names.value(address.index), address.local, address.prefixLength});
        }
    }
    // Table by table: main may hold a full BGP table, of which the kernel would show every route.
    QList<Route> &routes = observed.owned.routes;
    for (quint32 table = marks::kFirstTable; table <= marks::kLastTable; ++table) {
        if (const Result<> done = reader.routes(table, names, routes); !done)
            return Unexpected{done.error()};
    }
    const auto isForeign = [](const Route &route) { return !isMarked(route); };
    std::copy_if(routes.cbegin(), routes.cend(), std::back_inserter(observed.foreign.routes), isForeign);
    if (!observed.foreign.routes.isEmpty())
        routes.removeIf(isForeign);

    const Result<QList<Rule>> rules = reader.rules();
    if (!rules)
        return Unexpected{rules.error()};
    for (const Rule &rule : *rules) {
        if (isInOurBlock(rule))
            (isMarked(rule) ? observed.owned : observed.foreign).rules.append(rule);
        else if (isBeforeOurs(rule))
            observed.foreign.rules.append(rule);
    }
    if (const Result<> done = observeSysctls(wantedSysctls, *links, observed); !done)
        return Unexpected{done.error()};
    Result<std::optional<FirewallTable>> firewall = m_firewall.read();
    if (!firewall)
        return Unexpected{firewall.error()};
    observed.owned.firewall = std::move(*firewall);
    return observed;
}

Result<> NetlinkKernel::observeForwarders(const QStringList &wanted, const QList<decode::Link> &links,
                                          ObservedState &observed)
{
    const bool isWanted = wanted.contains(forwarders::kSysctl);
    auto &former = observed.formerSysctls;
    const auto remembered =
        std::find_if(former.begin(), former.end(), [](const Sysctl &s) { return s.key == forwarders::kSysctl; });
    const bool isRemembered = remembered != former.end();
    if (isWanted == isRemembered)
        return {}; // neither about to be set nor to be put back
    const Result<QStringList> tables = m_firewall.tableNames();
    if (!tables)
        return Unexpected{tables.error()};
    QStringList names = *tables;
    for (const decode::Link &link : links)
        names.append(link.name);
    const QStringList present = forwarders::among(names);
    if (isWanted) {
        m_sysctls.noteForwarders(present);
        return {};
    }
    for (const QString &name : present) {
        if (!m_sysctls.forwardersBefore().contains(name))
            observed.newForwarders.append(name);
    }
    // Without us each of them would have switched it on for itself, and none switches it off again.
    if (!observed.newForwarders.isEmpty())
        remembered->value = QStringLiteral("1");
    return {};
}

Result<> NetlinkKernel::observeSysctls(const QStringList &wanted, const QList<decode::Link> &links,
                                       ObservedState &observed)
{
    observed.formerSysctls = m_sysctls.former();
    if (Result<> done = observeForwarders(wanted, links, observed); !done)
        return done;
    QStringList keys = wanted;
    for (const Sysctl &former : std::as_const(observed.formerSysctls))
        keys.append(former.key);
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const Result<std::optional<QString>> value = m_sysctls.read(key);
        if (!value)
            return Unexpected{value.error()};
        if (*value)
            observed.owned.sysctls.append({key, **value});
    }
    return {};
}

QList<StepFailure> NetlinkKernel::perform(std::span<const Step> stage)
{
    return Performer(*m_socket, m_sysctls, m_firewall, stage).run();
}

Result<> NetlinkKernel::forgetConnections(Ipv4Address address) { return connections::forget(address); }

Result<std::optional<InterfaceState>> NetlinkKernel::interfaceState(const QString &name)
{
    KernelReader reader(*m_socket);
    const Result<std::optional<decode::Link>> link = reader.link(name);
    if (!link)
        return Unexpected{link.error()};
    if (!*link)
        return std::optional<InterfaceState>{};
    InterfaceState state;
    state.name = (*link)->name;
    state.index = (*link)->index;
    state.up = (*link)->isUp();
    state.running = (*link)->isRunning();
    state.pointToPoint = (*link)->isPointToPoint();
    state.mtu = (*link)->mtu;
    const Result<QList<decode::Address>> addresses = reader.addresses(state.index);
    const Result<std::optional<Route>> way = reader.defaultRoute(state.index);
    if (!addresses || !way) {
        const Error &error = addresses ? way.error() : addresses.error();
        if (error.sysErrno == ENODEV) // it went away meanwhile
            return std::optional<InterfaceState>{};
        return Unexpected{error};
    }
    for (const decode::Address &address : *addresses) {
        if (address.index == state.index && address.global)
            state.addresses.append({address.local, address.prefixLength, address.secondary});
    }
    if (*way)
        state.router = (*way)->gateway;
    state.leadsEverywhere = *way && !(*way)->gateway;
    return std::optional(state);
}

Result<QString> NetlinkKernel::kernelName(const QString &name)
{
    const Result<std::optional<decode::Link>> link = KernelReader(*m_socket).link(name);
    if (!link)
        return Unexpected{link.error()};
    return *link ? (*link)->name : name;
}

Result<RoutingView> NetlinkKernel::routingView()
{
    KernelReader reader(*m_socket);
    const Result<QList<decode::Link>> links = reader.links();
    if (!links)
        return Unexpected{links.error()};
    const Result<QList<decode::Address>> addresses = reader.addresses();
    if (!addresses)
        return Unexpected{addresses.error()};
    QHash<int, QList<std::pair<Ipv4Address, int>>> addressesOf;
    for (const decode::Address &address : *addresses)
        addressesOf[address.index].append({address.local, address.prefixLength});

    const DeviceNames names = namesOf(*links);
    RoutingView view;
    for (const decode::Link &link : *links) {
        view.interfaces.append({link.name, link.isUp(), link.mtu, addressesOf.value(link.index)});
        if (link.ipip)
            view.tunnels.append(toTunnel(link, names));
    }
    Result<QList<Rule>> rules = reader.rules();
    if (!rules)
        return Unexpected{rules.error()};
    view.rules = std::move(*rules);
    if (const Result<> done = reader.routes(0, names, view.routes); !done)
        return Unexpected{done.error()};
    Result<std::optional<FirewallTable>> firewall = m_firewall.read();
    if (!firewall)
        return Unexpected{firewall.error()};
    view.firewall = std::move(*firewall);
    return view;
}

Result<QHash<QString, LinkCounters>> NetlinkKernel::counters(const QStringList &interfaces)
{
    KernelReader reader(*m_socket);
    QHash<QString, LinkCounters> counters;
    for (const QString &name : interfaces) {
        const Result<std::optional<decode::Link>> link = reader.link(name);
        if (!link)
            return Unexpected{link.error()};
        if (*link && (*link)->counters)
            counters.insert(name, *(*link)->counters);
    }
    return counters;
}

} // namespace culvert
