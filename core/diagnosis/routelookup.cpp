// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/routelookup.h"

#include <algorithm>

namespace culvert {

namespace {

/// Types that are an answer by themselves: no device, no scope.
bool isVerdict(RouteType type)
{
    return type == RouteType::Unreachable || type == RouteType::Throw || type == RouteType::Blackhole
        || type == RouteType::Prohibit;
}

bool matches(const Rule &rule, const LookupKey &key)
{
    const bool fits = (rule.incoming.isEmpty() || rule.incoming == key.incoming)
        && (rule.outgoing.isEmpty() || rule.outgoing == key.bound) && ((rule.mark ^ key.mark) & rule.markMask) == 0
        && (!rule.to || rule.to->contains(key.destination)) && (!rule.from || rule.from->contains(key.source));
    return fits != rule.inverted;
}

/// Whether this route can be the answer. Links that go down take their routes with them, all but the
/// local ones (fib_disable_ip()), so a route by a downed interface is on its way out.
bool isGood(const Route &route, const LookupKey &key, const RoutingView &view)
{
    if (isVerdict(route.type))
        return !key.directOnly; // the scope of such a route is the universe
    if (key.directOnly && route.gateway)
        return false;
    if (route.type != RouteType::Local && !isUsable(view, route.interface))
        return false;
    return key.bound.isEmpty() || route.interface == key.bound;
}

LookupEnd endOf(const Route &route)
{
    switch (route.type) {
    case RouteType::Unreachable:
        return LookupEnd::Unreachable;
    case RouteType::Prohibit:
        return LookupEnd::Prohibited;
    case RouteType::Blackhole:
        return LookupEnd::Blackholed;
    default:
        return LookupEnd::Found;
    }
}

LookupEnd endOf(RuleAction action)
{
    switch (action) {
    case RuleAction::Unreachable:
        return LookupEnd::Unreachable;
    case RuleAction::Prohibit:
        return LookupEnd::Prohibited;
    default:
        return LookupEnd::Blackholed;
    }
}

/// Where a goto leads: the first rule of that preference. A target that does not exist leads nowhere.
qsizetype targetOf(const Rule &rule, const QList<Rule> &rules)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const Rule &other) { return other.preference == rule.gotoTarget; });
    return found - rules.begin();
}

} // namespace

const RoutingView::Interface *findInterface(const RoutingView &view, const QString &name)
{
    const auto found = std::find_if(view.interfaces.begin(), view.interfaces.end(),
                                    [&](const RoutingView::Interface &interface) { return interface.name == name; });
    return found == view.interfaces.end() ? nullptr : &*found;
}

bool isUsable(const RoutingView &view, const QString &interface)
{
    const RoutingView::Interface *found = findInterface(view, interface);
    return found != nullptr && found->up;
}

bool isLocalAddress(const RoutingView &view, Ipv4Address address)
{
    const bool assigned =
        std::any_of(view.interfaces.begin(), view.interfaces.end(), [&](const RoutingView::Interface &interface) {
            return std::any_of(interface.addresses.begin(), interface.addresses.end(),
                               [&](const auto &entry) { return entry.first == address; });
        });
    if (assigned)
        return true;
    const std::optional<Route> route = lookUpTable(kLocalTable, {.destination = address}, view);
    return route && route->type == RouteType::Local;
}

std::optional<Route> lookUpTable(quint32 table, const LookupKey &key, const RoutingView &view)
{
    const Route *best = nullptr;
    for (const Route &route : view.routes) {
        if (route.table != table || !route.destination.contains(key.destination) || !isGood(route, key, view))
            continue;
        if (best == nullptr || route.destination.length > best->destination.length
            || (route.destination.length == best->destination.length && route.metric < best->metric))
            best = &route;
    }
    return best == nullptr ? std::nullopt : std::optional(*best);
}

LookupResult lookUp(const LookupKey &key, const RoutingView &view)
{
    LookupResult result;
    qsizetype next = 0;
    while (next < view.rules.size()) {
        const qsizetype at = next++;
        const Rule &rule = view.rules[at];
        RuleTrial trial;
        trial.rule = rule;
        trial.matched = !rule.hasOtherSelectors && matches(rule, key);
        const auto decide = [&](LookupEnd end) {
            trial.decided = true;
            result.end = end;
            result.route = end == LookupEnd::Found ? trial.route : std::nullopt;
            result.path.append(trial);
        };
        if (!trial.matched || rule.action == RuleAction::Nop) {
            result.path.append(trial);
            continue;
        }
        if (rule.action == RuleAction::Goto) {
            result.path.append(trial);
            // The kernel allows jumps forward only; anything else here would be a damaged view.
            if (const qsizetype target = targetOf(rule, view.rules); target > at && target < view.rules.size())
                next = target;
            continue;
        }
        if (rule.action != RuleAction::Lookup) {
            decide(endOf(rule.action));
            return result;
        }
        trial.route = lookUpTable(rule.table, key, view);
        if (trial.route && trial.route->type != RouteType::Throw) {
            const LookupEnd end = endOf(*trial.route);
            trial.suppressed =
                end == LookupEnd::Found && int(trial.route->destination.length) <= rule.suppressPrefixLength;
            if (!trial.suppressed) {
                decide(end);
                return result;
            }
        }
        result.path.append(trial);
    }
    return result;
}

} // namespace culvert
