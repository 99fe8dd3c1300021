// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/kernelreader.h"

#include "helper/kernel/encode.h"

#include <cerrno>

namespace culvert {

namespace {

bool isOthersTable(quint32 table)
{
    return table != kLocalTable && (table < marks::kFirstTable || table > marks::kLastTable);
}

} // namespace

DeviceNames namesOf(const QList<decode::Link> &links)
{
    DeviceNames names;
    for (const decode::Link &link : links)
        names.insert(link.index, link.name);
    return names;
}

QString deviceName(int index, const DeviceNames &names)
{
    if (index == 0)
        return {};
    const auto name = names.find(index);
    return name != names.end() ? *name : QStringLiteral("if%1").arg(index);
}

Result<QList<decode::Link>> KernelReader::links()
{
    encode::dumpLinks(m_request);
    return m_socket.list<decode::Link>(m_request, QStringLiteral("reading the interfaces"), decode::link);
}

Result<std::optional<decode::Link>> KernelReader::link(const QString &name)
{
    constexpr qsizetype kLongestName = 15; // linux/if.h IFNAMSIZ, without the NUL
    std::optional<decode::Link> found;
    if (name.isEmpty() || name.toUtf8().size() > kLongestName)
        return found;
    encode::linkByName(m_request, name);
    const Result<> done = m_socket.dump(
        m_request, QStringLiteral("reading the interface %1").arg(name), [&] { found.reset(); },
        [&](const nlmsghdr &message) { return bool(found = decode::link(message)); });
    if (!done && done.error().sysErrno != ENODEV)
        return Unexpected{done.error()};
    return found;
}

Result<QList<decode::Address>> KernelReader::addresses(int index)
{
    encode::dumpAddresses(m_request, index);
    return m_socket.list<decode::Address>(m_request, QStringLiteral("reading the addresses"), decode::address);
}

Result<QList<Rule>> KernelReader::rules()
{
    encode::dumpRules(m_request);
    return m_socket.list<Rule>(m_request, QStringLiteral("reading the rules"), decode::rule);
}

Result<> KernelReader::routes(quint32 table, const DeviceNames &names, QList<Route> &routes)
{
    encode::dumpRoutes(m_request, table);
    const qsizetype before = routes.size();
    Result<> done = m_socket.dump(
        m_request, QStringLiteral("reading the routes"), [&] { routes.remove(before, routes.size() - before); },
        [&](const nlmsghdr &message) {
            std::optional<decode::FoundRoute> found = decode::route(message);
            if (found && found->isPlain && (table == 0 || found->route.table == table)) {
                found->route.interface = deviceName(found->interfaceIndex, names);
                routes.append(std::move(found->route));
            }
            return found.has_value();
        });
    if (!done && done.error().sysErrno == ENOENT)
        return {};
    return done;
}

Result<std::optional<Route>> KernelReader::defaultRoute(int index)
{
    // One table first: the others can be many, and hardly ever have one.
    Result<std::optional<Route>> found = defaultRoute(kMainTable, index);
    return found && !*found ? defaultRoute(0, index) : found;
}

/// `table` 0: of every table that counts.
Result<std::optional<Route>> KernelReader::defaultRoute(quint32 table, int index)
{
    std::optional<Route> best;
    encode::dumpRoutes(m_request, table, index);
    const Result<> done = m_socket.dump(
        m_request, QStringLiteral("reading the default route"), [&] { best.reset(); },
        [&](const nlmsghdr &message) {
            const std::optional<decode::FoundRoute> found = decode::route(message);
            if (!found)
                return false;
            const Route &route = found->route;
            const bool isTable = table != 0 ? route.table == table : isOthersTable(route.table);
            const bool isCandidate = isTable && found->interfaceIndex == index && found->isPlain && !found->isDead
                && route.destination.isDefault() && route.type == RouteType::Unicast;
            if (isCandidate && (!best || route.metric < best->metric))
                best = route;
            return true;
        });
    if (!done && done.error().sysErrno != ENOENT)
        return Unexpected{done.error()};
    return best;
}

} // namespace culvert
