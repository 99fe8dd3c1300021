// SPDX-License-Identifier: GPL-3.0-or-later
// The half of decode.h that says where packets go: routes and rules.
#include "helper/kernel/decode.h"

#include "helper/kernel/attributes.h"

#include <netlink/msg.h>

#include <linux/fib_rules.h>
#include <linux/rtnetlink.h>

#include <array>
#include <cstring>

namespace culvert::decode {

using namespace culvert::attributes;

namespace {

constexpr auto kRoutePolicy = [] {
    std::array<nla_policy, RTA_MAX + 1> policy{};
    for (const int attribute : {RTA_DST, RTA_OIF, RTA_GATEWAY, RTA_PRIORITY, RTA_PREFSRC, RTA_TABLE})
        policy[size_t(attribute)] = kU32;
    policy[RTA_METRICS] = kNested;
    return policy;
}();

constexpr auto kMetricsPolicy = [] {
    std::array<nla_policy, RTAX_MAX + 1> policy{};
    policy[RTAX_MTU] = kU32;
    return policy;
}();

constexpr auto kRulePolicy = [] {
    std::array<nla_policy, FRA_MAX + 1> policy{};
    for (const int attribute : {FRA_DST, FRA_SRC, FRA_GOTO, FRA_PRIORITY, FRA_FWMARK, FRA_FWMASK, FRA_TABLE,
                                FRA_SUPPRESS_PREFIXLEN, FRA_SUPPRESS_IFGROUP})
        policy[size_t(attribute)] = kU32;
    policy[FRA_IIFNAME] = kString;
    policy[FRA_OIFNAME] = kString;
    policy[FRA_PROTOCOL] = kU8;
    return policy;
}();

RouteType routeType(unsigned char type)
{
    switch (type) {
    case RTN_UNICAST:
        return RouteType::Unicast;
    case RTN_UNREACHABLE:
        return RouteType::Unreachable;
    case RTN_THROW:
        return RouteType::Throw;
    case RTN_LOCAL:
        return RouteType::Local;
    case RTN_BROADCAST:
        return RouteType::Broadcast;
    case RTN_BLACKHOLE:
        return RouteType::Blackhole;
    case RTN_PROHIBIT:
        return RouteType::Prohibit;
    default:
        return RouteType::Other;
    }
}

RuleAction ruleAction(unsigned char action)
{
    switch (action) {
    case FR_ACT_TO_TBL:
        return RuleAction::Lookup;
    case FR_ACT_GOTO:
        return RuleAction::Goto;
    case FR_ACT_NOP:
        return RuleAction::Nop;
    case FR_ACT_BLACKHOLE:
        return RuleAction::Blackhole;
    case FR_ACT_UNREACHABLE:
        return RuleAction::Unreachable;
    case FR_ACT_PROHIBIT:
        return RuleAction::Prohibit;
    default:
        return RuleAction::Other;
    }
}

/// The first hop of a multipath route. False if it is ill-formed.
bool readFirstHop(FoundRoute &found, const nlattr *multipath)
{
    rtnexthop hop{};
    if (nla_len(multipath) < int(sizeof(hop)))
        return false;
    std::memcpy(&hop, nla_data(multipath), sizeof(hop));
    if (hop.rtnh_len < sizeof(hop) || hop.rtnh_len > nla_len(multipath))
        return false;
    found.interfaceIndex = hop.rtnh_ifindex;
    found.isDead = hop.rtnh_flags & RTNH_F_DEAD;
    found.route.onlink = hop.rtnh_flags & RTNH_F_ONLINK;
    std::array<nlattr *, RTA_MAX + 1> attributes{};
    auto *first = reinterpret_cast<nlattr *>(static_cast<char *>(nla_data(multipath)) + sizeof(hop));
    if (nla_parse(attributes.data(), RTA_MAX, first, hop.rtnh_len - int(sizeof(hop)), kRoutePolicy.data()) < 0)
        return false;
    if (attributes[RTA_GATEWAY])
        found.route.gateway = ipv4(attributes[RTA_GATEWAY]);
    return true;
}

/// False if it is ill-formed.
bool readMtu(Route &route, nlattr *metrics)
{
    std::array<nlattr *, RTAX_MAX + 1> attributes{};
    if (nla_parse_nested(attributes.data(), RTAX_MAX, metrics, kMetricsPolicy.data()) < 0)
        return false;
    route.mtu = int(u32(attributes[RTAX_MTU]));
    return true;
}

/// Absent where the attribute is, or where it is a prefix that cannot be.
bool readPrefix(std::optional<Ipv4Prefix> &prefix, const nlattr *address, unsigned char length)
{
    if (length > 32)
        return false;
    if (length > 0)
        prefix = Ipv4Prefix::of(ipv4(address), length);
    return true;
}

/// Whether the rule selects by, or does, something that Rule cannot say. Goes over all attributes, so that those
/// which this program has never heard of count as well.
bool hasUnknown(const nlmsghdr &message)
{
    bool unknown = false;
    auto *attribute = nlmsg_attrdata(writable(message), sizeof(fib_rule_hdr));
    for (int left = nlmsg_attrlen(writable(message), sizeof(fib_rule_hdr)); nla_ok(attribute, left);
         attribute = nla_next(attribute, &left)) {
        switch (nla_type(attribute)) {
        case FRA_DST:
        case FRA_SRC:
        case FRA_IIFNAME:
        case FRA_OIFNAME:
        case FRA_GOTO:
        case FRA_PRIORITY:
        case FRA_FWMARK:
        case FRA_FWMASK:
        case FRA_FLOW: // the realm: for statistics
        case FRA_SUPPRESS_PREFIXLEN:
        case FRA_TABLE:
        case FRA_PROTOCOL:
        case FRA_PAD:
            break;
        case FRA_SUPPRESS_IFGROUP:
            unknown = unknown || nla_get_u32(attribute) != ~quint32(0); // all ones: none
            break;
        default:
            unknown = true;
        }
    }
    return unknown;
}

} // namespace

std::optional<FoundRoute> route(const nlmsghdr &message)
{
    std::array<nlattr *, RTA_MAX + 1> attributes{};
    if (nlmsg_parse(writable(message), sizeof(rtmsg), attributes.data(), RTA_MAX, kRoutePolicy.data()) < 0)
        return std::nullopt;
    const auto *header = static_cast<const rtmsg *>(nlmsg_data(&message));
    if (header->rtm_family != AF_INET || header->rtm_dst_len > 32)
        return std::nullopt;
    FoundRoute found;
    Route &route = found.route;
    route.table = u32(attributes[RTA_TABLE], header->rtm_table);
    route.destination = Ipv4Prefix::of(ipv4(attributes[RTA_DST]), header->rtm_dst_len);
    route.metric = u32(attributes[RTA_PRIORITY]);
    route.type = routeType(header->rtm_type);
    route.protocol = header->rtm_protocol;
    route.onlink = header->rtm_flags & RTNH_F_ONLINK;
    found.isDead = header->rtm_flags & RTNH_F_DEAD;
    found.isPlain = header->rtm_tos == 0 && !(header->rtm_flags & RTM_F_CLONED);
    found.interfaceIndex = int(u32(attributes[RTA_OIF]));
    if (attributes[RTA_GATEWAY])
        route.gateway = ipv4(attributes[RTA_GATEWAY]);
    if (attributes[RTA_PREFSRC])
        route.source = ipv4(attributes[RTA_PREFSRC]);
    if (attributes[RTA_METRICS] && !readMtu(route, attributes[RTA_METRICS]))
        return std::nullopt;
    if (attributes[RTA_MULTIPATH] && !readFirstHop(found, attributes[RTA_MULTIPATH]))
        return std::nullopt;
    return found;
}

std::optional<Rule> rule(const nlmsghdr &message)
{
    std::array<nlattr *, FRA_MAX + 1> attributes{};
    if (nlmsg_parse(writable(message), sizeof(fib_rule_hdr), attributes.data(), FRA_MAX, kRulePolicy.data()) < 0)
        return std::nullopt;
    const auto *header = static_cast<const fib_rule_hdr *>(nlmsg_data(&message));
    if (header->family != AF_INET)
        return std::nullopt;
    Rule rule;
    if (!readPrefix(rule.from, attributes[FRA_SRC], header->src_len)
        || !readPrefix(rule.to, attributes[FRA_DST], header->dst_len))
        return std::nullopt;
    rule.preference = u32(attributes[FRA_PRIORITY]);
    rule.incoming = text(attributes[FRA_IIFNAME]);
    rule.outgoing = text(attributes[FRA_OIFNAME]);
    rule.mark = u32(attributes[FRA_FWMARK]);
    rule.markMask = u32(attributes[FRA_FWMASK]);
    rule.action = ruleAction(header->action);
    if (rule.action == RuleAction::Lookup) {
        rule.table = u32(attributes[FRA_TABLE], header->table);
        rule.suppressPrefixLength = int(u32(attributes[FRA_SUPPRESS_PREFIXLEN], ~quint32(0))); // all ones: none
    }
    if (rule.action == RuleAction::Goto)
        rule.gotoTarget = u32(attributes[FRA_GOTO]);
    rule.inverted = header->flags & FIB_RULE_INVERT;
    rule.hasOtherSelectors = header->tos != 0 || hasUnknown(message);
    rule.protocol = u8(attributes[FRA_PROTOCOL], RTPROT_UNSPEC);
    return rule;
}

} // namespace culvert::decode
