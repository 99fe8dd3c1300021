// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/explain.h"

#include "core/diagnosis/routelookup.h"

#include <QStringList>

#include <algorithm>

namespace culvert {

namespace {

const QString kLoopback = QStringLiteral("lo");
constexpr Ipv4Address kLimitedBroadcast{0xffffffffU};
constexpr quint8 kIpip = 4; // IANA: IPv4 encapsulation
constexpr quint8 kAnyProtocol = 0;

bool isOwn(const PacketQuery &packet) { return packet.incoming.isEmpty() || packet.incoming == kLoopback; }

bool isZeroNet(Ipv4Address address) { return (address.value >> 24) == 0; }

Explanation stopped(Verdict verdict, const QString &note)
{
    Explanation explanation;
    explanation.verdict = verdict;
    explanation.note = note;
    return explanation;
}

/// Out by this device, whatever the tables say.
Explanation onLink(const QString &interface, const QString &note)
{
    Explanation explanation;
    explanation.verdict = Verdict::Direct;
    explanation.interface = interface;
    explanation.note = note;
    return explanation;
}

/// The device that carries this address; empty if there is none.
QString interfaceOf(Ipv4Address address, const RoutingView &view)
{
    for (const RoutingView::Interface &interface : view.interfaces) {
        for (const auto &entry : interface.addresses) {
            if (entry.first == address)
                return interface.name;
        }
    }
    return {};
}

/// What is settled before any rule is tried: ip_route_output_key_hash_rcu() in net/ipv4/route.c.
std::optional<Explanation> settleOwn(const PacketQuery &packet, const RoutingView &view)
{
    const Ipv4Address source = packet.source.value_or(Ipv4Address{});
    const bool toMany = packet.destination.isMulticast() || packet.destination == kLimitedBroadcast;
    if (!source.isUnspecified()) {
        if (!isLocalAddress(view, source))
            return stopped(Verdict::Unreachable,
                           QStringLiteral("the source %1 is not an address of this machine").arg(source.toString()));
        if (packet.bound.isEmpty() && toMany)
            return onLink(interfaceOf(source, view), QStringLiteral("by the device of the source address"));
    }
    if (!packet.bound.isEmpty()) {
        if (!isUsable(view, packet.bound))
            return stopped(Verdict::Unreachable,
                           QStringLiteral("bound to %1, which is missing or down").arg(packet.bound));
        const bool linkLocalMulticast = (packet.destination.value >> 8) == 0xe00000;
        if (linkLocalMulticast || packet.destination == kLimitedBroadcast)
            return onLink(packet.bound, QStringLiteral("bound to this device"));
    }
    if (packet.destination.isUnspecified())
        return stopped(Verdict::Local, QStringLiteral("no destination means this machine"));
    return {};
}

/// The same for a packet that arrives: ip_route_input_slow(), "martians" and broadcasts.
std::optional<Explanation> settleIncoming(const PacketQuery &packet, const RoutingView &view)
{
    if (findInterface(view, packet.incoming) == nullptr)
        return stopped(Verdict::Dropped, QStringLiteral("there is no interface %1").arg(packet.incoming));
    if (packet.destination == kLimitedBroadcast)
        return stopped(Verdict::Local, QStringLiteral("a broadcast is not forwarded"));
    if (packet.destination.isMulticast())
        return stopped(Verdict::Dropped, QStringLiteral("unicast rules do not forward multicast"));
    if (isZeroNet(packet.destination) || packet.destination.isLoopback())
        return stopped(Verdict::Dropped, QStringLiteral("no packet on a wire may have this destination"));
    if (const Ipv4Address source = packet.source.value_or(Ipv4Address{}); !source.isUnspecified()) {
        if (isZeroNet(source) || source.isLoopback() || source.isMulticast() || source == kLimitedBroadcast)
            return stopped(Verdict::Dropped, QStringLiteral("no packet on a wire may have this source"));
        if (isLocalAddress(view, source))
            return stopped(Verdict::Dropped, QStringLiteral("the source is an address of this machine itself"));
    }
    return {};
}

/// Explains a packet and, for a tunnel, the outer packet, which may enter another tunnel.
class Explainer {
public:
    Explainer(const RoutingView &view, const QList<TunnelLink> &others) : m_view(view), m_others(others) { }

    Explanation run(const PacketQuery &packet)
    {
        const bool own = isOwn(packet);
        if (const auto settled = own ? settleOwn(packet, m_view) : settleIncoming(packet, m_view))
            return *settled;
        Explanation explanation;
        FirewallWalk walk(m_view,
                          {.source = packet.source.value_or(Ipv4Address{}),
                           .destination = packet.destination,
                           .incoming = own ? QString() : packet.incoming,
                           .protocol = packet.protocol,
                           .port = packet.port,
                           .mark = packet.mark});
        if (!own && !passes("prerouting", walk, explanation))
            return explanation;
        explanation.mark = walk.packet().mark & (m_view.firewall ? m_view.firewall->markMask : marks::kMarkMask);
        LookupResult found = lookUp({.destination = packet.destination,
                                     .source = packet.source.value_or(Ipv4Address{}),
                                     .incoming = own ? kLoopback : packet.incoming,
                                     .bound = own ? packet.bound : QString(),
                                     .mark = walk.packet().mark},
                                    m_view);
        explanation.path = std::move(found.path);
        switch (found.end) {
        case LookupEnd::Found:
            leaveBy(*found.route, packet, walk, explanation);
            break;
        case LookupEnd::NoRoute:
        case LookupEnd::Unreachable:
        case LookupEnd::Prohibited:
            explanation.verdict = Verdict::Unreachable;
            break;
        case LookupEnd::Blackholed:
            explanation.verdict = Verdict::Dropped;
            break;
        }
        // For a bound packet the tables only tell whether there is a gateway: where they tell nothing,
        // or say no, the kernel takes the destination to be on the link.
        if (found.end != LookupEnd::Found && own && !packet.bound.isEmpty()) {
            explanation.note =
                QStringLiteral("bound to %1 without a route there: taken to be on its link").arg(packet.bound);
            leaveBy({.destination = Ipv4Prefix::host(packet.destination), .interface = packet.bound}, packet, walk,
                    explanation);
        }
        return explanation;
    }

private:
    /// Whether our firewall lets it through this hook; otherwise the explanation says why not.
    static bool passes(const char *hook, FirewallWalk &walk, Explanation &explanation)
    {
        const FirewallWalk::Fate fate = walk.pass(hook);
        explanation.firewall = walk.trials();
        explanation.sourceTranslated = walk.translatedTo();
        if (fate == FirewallWalk::Fate::Passes)
            return true;
        const FirewallRule &rule = walk.trials().last().rule;
        const bool isTold = fate == FirewallWalk::Fate::Rejected;
        explanation.verdict = isTold ? Verdict::Unreachable : Verdict::Dropped;
        explanation.interface.clear();
        explanation.gateway.reset();
        explanation.note =
            QStringLiteral("%1 by the firewall (%2): %3")
                .arg(isTold ? QStringLiteral("refused") : QStringLiteral("dropped"), rule.chain, rule.purpose);
        return false;
    }

    /// ip_route_output_key_hash_rcu(), fib_result_prefsrc(): the route's, the device's, or another device's.
    Ipv4Address sourceFor(const Route &route) const
    {
        if (route.source)
            return *route.source;
        const auto firstOf = [](const RoutingView::Interface *interface) {
            return interface != nullptr && !interface->addresses.isEmpty() ? interface->addresses.first().first
                                                                           : Ipv4Address{};
        };
        if (const Ipv4Address own = firstOf(findInterface(m_view, route.interface)); !own.isUnspecified())
            return own;
        for (const RoutingView::Interface &interface : m_view.interfaces) {
            if (const Ipv4Address other = firstOf(&interface); !other.isUnspecified() && !other.isLoopback())
                return other;
        }
        return {};
    }

    void leaveBy(const Route &route, const PacketQuery &packet, FirewallWalk &walk, Explanation &explanation)
    {
        const bool own = isOwn(packet);
        if (route.type == RouteType::Local || (route.type == RouteType::Broadcast && !own)) {
            explanation.verdict = Verdict::Local;
            if (!own)
                passes("input", walk, explanation);
            return;
        }
        if (own && walk.packet().source.isUnspecified())
            walk.packet().source = sourceFor(route);
        walk.packet().outgoing = route.interface;
        if (!passes(own ? "output" : "forward", walk, explanation) || !passes("postrouting", walk, explanation))
            return;
        explanation.verdict = Verdict::Direct;
        explanation.interface = route.interface;
        explanation.gateway = route.gateway;
        const Ipv4Address nextHop = route.gateway.value_or(packet.destination);
        if (const TunnelLink *tunnel = linkIn(m_view.tunnels, route.interface))
            enter(*tunnel, nextHop, kIpip, explanation);
        else if (const TunnelLink *other = linkIn(m_others, route.interface))
            enter(*other, nextHop, kAnyProtocol, explanation);
    }

    static const TunnelLink *linkIn(const QList<TunnelLink> &links, const QString &name)
    {
        const auto found =
            std::find_if(links.begin(), links.end(), [&](const TunnelLink &link) { return link.name == name; });
        return found == links.end() ? nullptr : &*found;
    }

    /// ip_tunnel_xmit() in net/ipv4/ip_tunnel.c.
    void enter(const TunnelLink &tunnel, Ipv4Address nextHop, quint8 protocol, Explanation &explanation)
    {
        explanation.tunnel = tunnel;
        if (m_entered.contains(tunnel.name)) {
            explanation.verdict = Verdict::Dropped;
            explanation.note = QStringLiteral("loop: %1 would have to carry its own outer packet").arg(tunnel.name);
            m_loops = true;
            return;
        }
        m_entered.append(tunnel.name);
        PacketQuery outer;
        // A tunnel without a remote (NBMA) goes to the next hop of its route.
        outer.destination = tunnel.remote.isUnspecified() ? nextHop : tunnel.remote;
        if (!tunnel.local.isUnspecified())
            outer.source = tunnel.local;
        outer.bound = tunnel.parent;
        outer.protocol = protocol;
        explanation.outer = std::make_shared<const Explanation>(run(outer));
        explanation.verdict = m_loops ? Verdict::Dropped : Verdict::Tunnel;
        if (m_loops)
            explanation.note = QStringLiteral("loop: the outer packet comes back to a tunnel that it came out of");
    }

    const RoutingView &m_view;
    const QList<TunnelLink> &m_others;
    QStringList m_entered;
    bool m_loops = false;
};

} // namespace

Explanation explain(const PacketQuery &packet, const RoutingView &view, const QList<TunnelLink> &others)
{
    return Explainer(view, others).run(packet);
}

} // namespace culvert
