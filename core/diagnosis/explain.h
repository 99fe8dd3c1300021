// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/firewallwalk.h"
#include "core/kernel/state.h"

#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace culvert {

/// A packet as far as routing looks at it.
struct PacketQuery {
    Ipv4Address destination;
    std::optional<Ipv4Address> source = {}; ///< absent: not chosen yet
    QString incoming = {};                  ///< empty: the gateway's own packet
    QString bound = {};                     ///< the device it is bound to, as an outer packet is; empty: none
    quint32 mark = 0;
    quint8 protocol = 0; ///< IANA number; 0: some protocol that no rule names
    quint16 port = 0;    ///< at the destination, of a protocol that has ports
};

enum class Verdict { Tunnel, Direct, Local, Unreachable, Dropped };

/// One rule that was tried.
struct RuleTrial {
    Rule rule;
    bool matched = false;       ///< its selectors fit the packet
    bool suppressed = false;    ///< a route was found and suppressed
    std::optional<Route> route; ///< what its table answered
    bool decided = false;       ///< the lookup ended here
};

struct Explanation {
    Verdict verdict = Verdict::Unreachable;
    QString interface; ///< where it leaves; empty where it does not
    std::optional<Ipv4Address> gateway;
    QList<RuleTrial> path;
    QList<FirewallTrial> firewall;               ///< our firewall's rules, in the order in which they were looked at
    quint32 mark = 0;                            ///< our bits of the packet's mark when it was routed
    std::optional<Ipv4Address> sourceTranslated; ///< the source that it leaves with, where that is another one
    std::shared_ptr<const Explanation> outer;    ///< for a tunnel: the same for the outer packet
    std::optional<TunnelLink> tunnel;            ///< the device that takes it
    QString note;                                ///< English: what the path does not show; empty where it says it all
};

/// Where the kernel would send this packet, and every rule it would try on the way; as
/// fib_rules_lookup() (net/core/fib_rules.c), fib_table_lookup() (net/ipv4/fib_trie.c) and those who
/// call them (net/ipv4/route.c, net/ipv4/ip_tunnel.c) do. Pure.
///
/// Routing and our own firewall table, for the first packet of a connection; others' packet filters, rp_filter
/// and forwarding that is switched off are not looked at. Unreachable means that the sender is told (prohibit and
/// reject included), Dropped that nobody is. A tunnel whose outer packet
/// would enter the same tunnel again is Dropped, and `outer` shows how it comes about (K-17, K-18).
///
/// `others`: devices of other makes that are tunnels of the configuration (existingTunnels()). Of their outer packets
/// no more is known than where they go.
Explanation explain(const PacketQuery &packet, const RoutingView &view, const QList<TunnelLink> &others = {});

/// As `culvertctl explain --json` prints it. `tunnelNames` maps interface names to configured tunnel names.
QJsonObject toJson(const Explanation &explanation, const QHash<QString, QString> &tunnelNames);

QString verdictName(Verdict verdict);

} // namespace culvert
