// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/routelookup.h"
#include "tests/support/modelkernel.h"

#include <algorithm>
#include <cerrno>

namespace culvert::test {

namespace {

Unexpected refused(int sysErrno, const Route &route)
{
    return unexpected(ErrorCode::KernelRefused, QStringLiteral("route: %1").arg(describe(route)), sysErrno);
}

bool hasDevice(RouteType type)
{
    return type == RouteType::Unicast || type == RouteType::Local || type == RouteType::Broadcast
        || type == RouteType::Other;
}

} // namespace

bool ModelKernel::isLocal(Ipv4Address address) const
{
    return std::any_of(m_routes.begin(), m_routes.end(), [&](const Route &route) {
        return route.table == kLocalTable && route.type == RouteType::Local && route.destination.contains(address);
    });
}

/// fib_create_info() and fib_check_nh() in net/ipv4/fib_semantics.c.
Result<> ModelKernel::checkRoute(const Route &route) const
{
    if (!hasDevice(route.type)) {
        if (!route.interface.isEmpty() || route.gateway)
            return refused(EINVAL, route);
        return {};
    }
    const Device *out = device(route.interface);
    if (out == nullptr)
        return refused(ENODEV, route);
    if (!out->link.up && route.type != RouteType::Local)
        return refused(ENETDOWN, route);
    if (route.gateway) {
        const LookupKey key{.destination = *route.gateway,
                            .incoming = QStringLiteral("lo"),
                            .bound = route.interface,
                            .directOnly = true};
        const RoutingView view = routingView();
        if (route.onlink) {
            if (isLocal(*route.gateway))
                return refused(EINVAL, route);
        } else {
            // The route's own table is asked first, then everything as for an own packet.
            std::optional<Route> link;
            if (route.table != kMainTable)
                link = lookUpTable(route.table, key, view);
            if (!link)
                link = lookUp(key, view).route;
            if (!link)
                return refused(ENETUNREACH, route);
            if (link->type != RouteType::Unicast && link->type != RouteType::Local)
                return refused(EINVAL, route);
        }
    }
    if (route.source && !isLocal(*route.source))
        return refused(EINVAL, route);
    return {};
}

/// fib_table_insert(); without `replaces` as with NLM_F_CREATE | NLM_F_EXCL, with it NLM_F_CREATE | NLM_F_REPLACE.
Result<> ModelKernel::insertRoute(const Route &route, bool replaces)
{
    if (Result<> possible = checkRoute(route); !possible)
        return possible;
    const auto present =
        std::find_if(m_routes.begin(), m_routes.end(), [&](const Route &other) { return other.key() == route.key(); });
    if (present == m_routes.end())
        m_routes.append(route);
    else if (replaces)
        *present = route;
    else
        return refused(EEXIST, route);
    return {};
}

Result<> ModelKernel::addRoute(const Route &route) { return insertRoute(route, false); }

/// fib_table_delete() and fib_nh_match(): what the request does not name fits, also a metric of 0; the first
/// one in the order of metrics goes.
Result<> ModelKernel::deleteRoute(const Route &route)
{
    const auto isMeant = [&](const Route &other) {
        return other.table == route.table && other.destination == route.destination && other.type == route.type
            && (route.protocol == 0 || other.protocol == route.protocol)
            && (route.metric == 0 || other.metric == route.metric)
            && (route.interface.isEmpty() || other.interface == route.interface)
            && (!route.gateway || other.gateway == route.gateway) && (!route.source || other.source == route.source);
    };
    auto first = m_routes.end();
    for (auto it = m_routes.begin(); it != m_routes.end(); ++it) {
        if (isMeant(*it) && (first == m_routes.end() || it->metric < first->metric))
            first = it;
    }
    if (first == m_routes.end())
        return refused(ESRCH, route);
    m_routes.erase(first);
    return {};
}

void ModelKernel::deleteRoutes(const std::function<bool(const Route &)> &which) { m_routes.removeIf(which); }

/// fib_add_ifaddr() in net/ipv4/fib_frontend.c.
void ModelKernel::addKernelRoutes(const Device &device, const Address &address)
{
    const auto add = [&](quint32 table, RouteType type, const Ipv4Prefix &destination) {
        const Route route{.table = table,
                          .destination = destination,
                          .type = type,
                          .interface = device.link.name,
                          .source = address.first,
                          .protocol = kKernelProtocol};
        if (std::none_of(m_routes.begin(), m_routes.end(), [&](const Route &other) {
                return other.key() == route.key() && other.interface == route.interface;
            }))
            m_routes.append(route);
    };
    const Ipv4Prefix subnet = Ipv4Prefix::of(address.first, address.second);
    const bool loopback = address.first.isLoopback();
    add(kLocalTable, RouteType::Local, Ipv4Prefix::host(address.first));
    if (!device.link.up)
        return;
    if (address.second < 32)
        add(loopback ? kLocalTable : kMainTable, loopback ? RouteType::Local : RouteType::Unicast, subnet);
    if (address.second < 31)
        add(kLocalTable, RouteType::Broadcast, Ipv4Prefix::host(subnet.last()));
}

/// fib_sync_down_dev() in net/ipv4/fib_semantics.c: silent, in every table (K-11). A link that goes down
/// keeps its own addresses; without an address, or deleted, it keeps nothing.
void ModelKernel::flushRoutesOf(const QString &device, bool localToo)
{
    m_routes.removeIf(
        [&](const Route &route) { return route.interface == device && (localToo || route.type != RouteType::Local); });
}

} // namespace culvert::test
