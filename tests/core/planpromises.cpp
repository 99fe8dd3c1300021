// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planpromises.h"

#include "core/diagnosis/explain.h"
#include "core/plan/planner.h"
#include "tests/core/planscenario.h"
#include "tests/support/routingfixture.h"

#include <algorithm>

namespace culvert::test {

RoutingView routesAlone(const ModelKernel &kernel)
{
    RoutingView view = kernel.routingView();
    view.firewall.reset();
    return view;
}

/// Tunnels of ours whose outer packet would enter a tunnel: bound to the line as it is, and, more strictly, not
/// bound; or that would take what the gateway sends to their end without having chosen a source yet.
QSet<QString> loops(const ModelKernel &kernel)
{
    QSet<QString> found;
    const RoutingView view = routesAlone(kernel); // the firewall must not be what stops it
    const QList<TunnelLink> links = kernel.observe().owned.links;
    for (const TunnelLink &link : links) {
        const auto check = [&](const char *what, const PacketQuery &packet) {
            const std::optional<TunnelLink> entered = explain(packet, view).tunnel;
            if (entered && (packet.source || entered->name == link.name))
                found.insert(
                    QStringLiteral("%1 to %2, %3").arg(link.name, link.remote.toString(), QLatin1String(what)));
        };
        check("outer", {.destination = link.remote, .source = link.local, .bound = link.parent});
        check("outer, not bound", {.destination = link.remote, .source = link.local});
        check("no source yet", {.destination = link.remote});
    }
    return found;
}

/// Rules of ours that lead into a table which ends in no guard: for all that the rule is asked for, or, where
/// the table is to let the rest fall through, for each of the prefixes in it that have a way.
QSet<QString> unguarded(const ModelKernel &kernel)
{
    QSet<QString> found;
    const KernelState owned = kernel.observe().owned;
    const auto hasGuard = [&](quint32 table, const Ipv4Prefix &destination) {
        return std::any_of(owned.routes.begin(), owned.routes.end(), [&](const Route &route) {
            return route.table == table && route.type == RouteType::Unreachable && route.metric == kWorstMetric
                && route.destination.contains(destination);
        });
    };
    static const QSet<quint32> kFallThrough{tables::kUplinkTable, tables::kGatewayTable, tables::kTunnelEndsTable,
                                            tables::kPrivateTable};
    for (const Rule &rule : owned.rules) {
        if (rule.action != RuleAction::Lookup || rule.table < marks::kFirstTable)
            continue;
        const bool guarded = kFallThrough.contains(rule.table)
            ? std::all_of(owned.routes.begin(), owned.routes.end(),
                          [&](const Route &route) {
                              return route.table != rule.table || route.interface.isEmpty()
                                  || hasGuard(route.table, route.destination);
                          })
            : hasGuard(rule.table, rule.to.value_or(Ipv4Prefix::everything()));
        if (!guarded)
            found.insert(describe(rule));
    }
    return found;
}

/// Home packets of these interfaces, and home packets of the gateway itself, that leave by a line as they are.
QSet<QString> leaks(const RoutingView &view, const QList<QString> &homeInterfaces)
{
    static const QList<Ipv4Address> kInternet{ip("8.8.8.8"), ip("44.0.0.1"), ip("192.0.2.7"), ip("198.51.100.1"),
                                              ip("10.7.0.1")};
    QSet<QString> found;
    for (const Ipv4Address destination : kInternet) {
        const auto check = [&](const PacketQuery &packet) {
            const Explanation explanation = explain(packet, view);
            if (kUplinks.contains(explanation.interface) && !explanation.sourceTranslated)
                found.insert(packet.incoming + QLatin1Char('>') + destination.toString());
        };
        for (const QString &interface : homeInterfaces)
            check({.destination = destination, .source = ip("203.0.113.3"), .incoming = interface});
        check({.destination = destination, .source = ip("203.0.113.1")});
    }
    return found;
}

} // namespace culvert::test
