// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/firewallwalk.h"

#include "core/config/protocols.h"
#include "core/diagnosis/routelookup.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr quint8 kIcmp = 1;
constexpr quint8 kTcp = 6;

/// Where an answer would leave, as the expression "fib saddr oifname" asks (net/ipv4/netfilter/nft_fib_ipv4.c).
QString answerLeavesBy(const FirewallWalk::Packet &packet, const RoutingView &view)
{
    const LookupResult found =
        lookUp({.destination = packet.source, .source = packet.destination, .incoming = QStringLiteral("lo")}, view);
    return found.end == LookupEnd::Found && found.route->type == RouteType::Unicast ? found.route->interface : QString();
}

/// As "fib … type" asks: __inet_dev_addr_type() in net/ipv4/fib_frontend.c. What is not known counts as some host's.
QString typeOf(Ipv4Address address, const RoutingView &view)
{
    if (address.isUnspecified())
        return QStringLiteral("unicast");
    if ((address.value >> 24) == 0 || address.value == 0xffffffff)
        return QStringLiteral("broadcast");
    if (address.isMulticast())
        return QStringLiteral("multicast");
    if (isLocalAddress(view, address))
        return QStringLiteral("local");
    const std::optional<Route> route = lookUpTable(kLocalTable, {.destination = address}, view);
    return route && route->type == RouteType::Broadcast ? QStringLiteral("broadcast") : QStringLiteral("unicast");
}

bool isPortIn(quint16 port, const QString &value)
{
    const auto range = protocols::parsePorts(value);
    return port != 0 && range && range->first <= port && port <= range->second;
}

} // namespace

bool FirewallWalk::isIn(Ipv4Address address, const QString &value) const
{
    if (address.isUnspecified())
        return false;
    if (!value.startsWith(QLatin1Char('@'))) {
        const std::optional<Ipv4Prefix> prefix = Ipv4Prefix::parseAddressOrPrefix(value);
        return prefix && prefix->contains(address);
    }
    const auto &sets = m_view.firewall->sets;
    const auto set =
        std::find_if(sets.begin(), sets.end(), [&](const FirewallSet &s) { return s.name == value.mid(1); });
    if (set == sets.end())
        return false;
    // Canonical: the one that begins last before the address is the only one that can hold it.
    const auto behind = std::upper_bound(set->prefixes.begin(), set->prefixes.end(), address,
                                         [](Ipv4Address a, const Ipv4Prefix &prefix) { return a < prefix.address; });
    return behind != set->prefixes.begin() && std::prev(behind)->contains(address);
}

bool FirewallWalk::hasOneOf(const PacketMatch &match) const
{
    const auto any = [&](const auto &fits) { return std::any_of(match.values.begin(), match.values.end(), fits); };
    switch (match.field) {
    case PacketField::IncomingInterface:
        return match.values.contains(m_packet.incoming);
    case PacketField::OutgoingInterface:
        return match.values.contains(m_packet.outgoing);
    case PacketField::Source:
        return any([&](const QString &value) { return isIn(m_packet.source, value); });
    case PacketField::Destination:
        return any([&](const QString &value) { return isIn(m_packet.destination, value); });
    case PacketField::Protocol:
        return match.values.contains(QString::number(m_packet.protocol));
    case PacketField::DestinationPort:
        return any([&](const QString &value) { return isPortIn(m_packet.port, value); });
    case PacketField::IcmpType: // ICMP that begins something is a ping
        return match.values.contains(QStringLiteral("echo-request"));
    case PacketField::TcpSyn:
        return true;
    case PacketField::SourceType:
        return match.values.contains(typeOf(m_packet.source, m_view));
    case PacketField::DestinationType:
        return match.values.contains(typeOf(m_packet.destination, m_view));
    case PacketField::SourceInterface:
        return !m_packet.source.isUnspecified() && match.values.contains(answerLeavesBy(m_packet, m_view));
    case PacketField::ConnectionState:
        return match.values.contains(QStringLiteral("new"));
    case PacketField::ConnectionStatus:
        return false; // none of its bits yet
    case PacketField::BegunTo:
        return any([&](const QString &value) { return isIn(m_packet.destination, value); });
    case PacketField::AnsweredTo:
        return any([&](const QString &value) { return isIn(m_packet.source, value); });
    case PacketField::ConnectionMark:
        return match.values.contains(QString::number(m_connectionMark & m_view.firewall->markMask));
    case PacketField::PacketMark:
        return match.values.contains(QString::number(m_packet.mark & m_view.firewall->markMask));
    }
    return false;
}

/// nft(8) asks for the protocol first, and "not" does not mean that.
bool FirewallWalk::matches(const PacketMatch &match) const
{
    const bool isOfTcp = match.field == PacketField::TcpSyn;
    const bool isOfIcmp = match.field == PacketField::IcmpType;
    if ((isOfTcp && m_packet.protocol != kTcp) || (isOfIcmp && m_packet.protocol != kIcmp))
        return false;
    return hasOneOf(match) != match.inverted;
}

FirewallWalk::Fate FirewallWalk::pass(const char *hook)
{
    if (!m_view.firewall)
        return Fate::Passes;
    QList<FirewallChain> chains = m_view.firewall->chains;
    chains.removeIf([&](const FirewallChain &chain) { return chain.hook != QLatin1String(hook); });
    std::stable_sort(chains.begin(), chains.end(),
                     [](const FirewallChain &a, const FirewallChain &b) { return a.priority < b.priority; });
    const quint32 mask = m_view.firewall->markMask;
    const auto marked = [mask](quint32 mark, quint32 ours) { return (mark & ~mask) | ours; };
    for (const FirewallChain &chain : std::as_const(chains)) {
        for (const FirewallRule &rule : m_view.firewall->rules) {
            if (rule.chain != chain.name)
                continue;
            const bool matched = rule.action != FirewallAction::Other
                && std::all_of(rule.matches.begin(), rule.matches.end(),
                               [&](const PacketMatch &m) { return matches(m); });
            m_trials.append({rule, matched});
            if (!matched)
                continue;
            if (rule.action == FirewallAction::Drop)
                return Fate::Dropped;
            if (rule.action == FirewallAction::Reject)
                return Fate::Rejected;
            if (rule.action == FirewallAction::MarkConnection)
                m_connectionMark = marked(m_connectionMark, rule.number);
            if (rule.action == FirewallAction::MarkPacket)
                m_packet.mark = marked(m_packet.mark, rule.number);
            if (rule.action == FirewallAction::SourceNat) {
                m_translatedTo = rule.address;
                m_packet.source = rule.address;
            }
            if (rule.action == FirewallAction::Accept || rule.action == FirewallAction::SourceNat)
                break;
        }
    }
    return Fate::Passes;
}

} // namespace culvert
