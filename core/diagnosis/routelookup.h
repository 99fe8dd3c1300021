// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/explain.h"
#include "core/kernel/state.h"

#include <QList>

#include <optional>

namespace culvert {

/// What the kernel looks a route up by (struct flowi4).
struct LookupKey {
    Ipv4Address destination = {};
    Ipv4Address source = {}; ///< unspecified: not chosen yet; a rule with `from` does not match then
    QString incoming = {};   ///< "lo": an own packet
    QString bound = {};      ///< flowi4_oif; empty: none
    quint32 mark = 0;
    bool directOnly = false; ///< link scope: routes without a gateway only, as for the check of a gateway
};

/// How a lookup ended. Found goes with `route`; the others say who ended it by the last trial of `path`.
enum class LookupEnd {
    Found,
    NoRoute,     ///< no rule had an answer (ENETUNREACH)
    Unreachable, ///< a route or rule of that type; the sender is told (EHOSTUNREACH, ENETUNREACH)
    Prohibited,  ///< likewise: administratively prohibited (EACCES)
    Blackholed,  ///< dropped without a word (EINVAL)
};

struct LookupResult {
    LookupEnd end = LookupEnd::NoRoute;
    std::optional<Route> route;
    QList<RuleTrial> path;
};

/// The rules in order, and the table of each that fits: fib_rules_lookup() in net/core/fib_rules.c with
/// fib4_rule_match(), fib4_rule_action() and fib4_rule_suppress() in net/ipv4/fib_rules.c. Pure.
LookupResult lookUp(const LookupKey &key, const RoutingView &view);

/// The answer of one table: fib_table_lookup() in net/ipv4/fib_trie.c. The longest prefix, then the lowest metric;
/// a device that is down or, for a bound packet, another one is passed over, types without a device are not.
std::optional<Route> lookUpTable(quint32 table, const LookupKey &key, const RoutingView &view);

/// Absent if there is no such interface.
const RoutingView::Interface *findInterface(const RoutingView &view, const QString &name);

/// The interface exists and is up.
bool isUsable(const RoutingView &view, const QString &interface);

/// One of the machine's own addresses, as a source must be (__ip_dev_find() in net/ipv4/devinet.c).
bool isLocalAddress(const RoutingView &view, Ipv4Address address);

} // namespace culvert
