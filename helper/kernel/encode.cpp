// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/encode.h"

#include <linux/fib_rules.h>
#include <linux/if.h>
#include <linux/if_link.h>
#include <linux/if_tunnel.h>
#include <linux/rtnetlink.h>
#include <netinet/in.h>

#include <QtEndian>

namespace culvert::encode {

namespace {

constexpr int kDump = NLM_F_REQUEST | NLM_F_DUMP;
constexpr int kCreate = NLM_F_REQUEST | NLM_F_CREATE | NLM_F_EXCL;

unsigned char kernelType(RouteType type)
{
    switch (type) {
    case RouteType::Unicast:
        return RTN_UNICAST;
    case RouteType::Unreachable:
        return RTN_UNREACHABLE;
    case RouteType::Throw:
        return RTN_THROW;
    case RouteType::Local:
        return RTN_LOCAL;
    case RouteType::Broadcast:
        return RTN_BROADCAST;
    case RouteType::Blackhole:
        return RTN_BLACKHOLE;
    case RouteType::Prohibit:
        return RTN_PROHIBIT;
    case RouteType::Other:
        break;
    }
    return RTN_UNSPEC;
}

unsigned char kernelAction(RuleAction action)
{
    switch (action) {
    case RuleAction::Lookup:
        return FR_ACT_TO_TBL;
    case RuleAction::Goto:
        return FR_ACT_GOTO;
    case RuleAction::Nop:
        return FR_ACT_NOP;
    case RuleAction::Blackhole:
        return FR_ACT_BLACKHOLE;
    case RuleAction::Unreachable:
        return FR_ACT_UNREACHABLE;
    case RuleAction::Prohibit:
        return FR_ACT_PROHIBIT;
    case RuleAction::Other:
        break;
    }
    return FR_ACT_UNSPEC;
}

ifinfomsg linkHeader(int index, const TunnelLink &link)
{
    ifinfomsg header{};
    header.ifi_family = AF_UNSPEC;
    header.ifi_index = index;
    header.ifi_flags = link.up ? IFF_UP : 0;
    header.ifi_change = IFF_UP;
    return header;
}

void putTunnel(Message &message, const TunnelLink &link, int parentIndex)
{
    message.put(IFLA_MTU, quint32(link.mtu));
    message.nest(IFLA_LINKINFO, [&] {
        message.put(IFLA_INFO_KIND, QStringLiteral("ipip"));
        message.nest(IFLA_INFO_DATA, [&] {
            message.put(IFLA_IPTUN_LINK, quint32(parentIndex));
            message.put(IFLA_IPTUN_LOCAL, link.local);
            message.put(IFLA_IPTUN_REMOTE, link.remote);
            message.put(IFLA_IPTUN_TTL, quint8(link.ttl));
            message.put(IFLA_IPTUN_TOS, quint8(link.outer.tos));
            message.put(IFLA_IPTUN_PMTUDISC, quint8(link.outer.pathMtuDiscovery ? 1 : 0));
            message.put(IFLA_IPTUN_PROTO, quint8(IPPROTO_IPIP)); // fixed at creation: ip_tunnel_update() ignores it
            message.put(IFLA_IPTUN_ENCAP_TYPE, quint16(link.outer.encapsulation));
            message.put(IFLA_IPTUN_ENCAP_FLAGS, quint16(link.outer.encapsulationFlags));
            message.put(IFLA_IPTUN_ENCAP_SPORT, qToBigEndian(quint16(link.outer.sourcePort)));
            message.put(IFLA_IPTUN_ENCAP_DPORT, qToBigEndian(quint16(link.outer.destinationPort)));
            message.put(IFLA_IPTUN_FWMARK, link.outer.mark);
        });
    });
}

void address(Message &message, int type, int flags, const AddressEntry &entry, int index)
{
    ifaddrmsg header{};
    header.ifa_family = AF_INET;
    header.ifa_prefixlen = quint8(entry.prefixLength);
    header.ifa_scope = RT_SCOPE_UNIVERSE;
    header.ifa_index = unsigned(index);
    message.begin(type, flags, header);
    message.put(IFA_LOCAL, entry.address);
    message.put(IFA_ADDRESS, entry.address);
}

/// What both setting and deleting name.
void route(Message &message, int type, int flags, rtmsg header, const Route &route)
{
    header.rtm_family = AF_INET;
    header.rtm_dst_len = route.destination.length;
    header.rtm_table = route.table < 256 ? quint8(route.table) : quint8(RT_TABLE_UNSPEC);
    header.rtm_protocol = quint8(route.protocol);
    header.rtm_type = kernelType(route.type);
    message.begin(type, flags, header);
    message.put(RTA_TABLE, route.table);
    message.put(RTA_DST, route.destination.address);
    if (route.metric != 0)
        message.put(RTA_PRIORITY, route.metric);
}

void rule(Message &message, int type, int flags, const Rule &rule)
{
    fib_rule_hdr header{};
    header.family = AF_INET;
    header.src_len = rule.from ? rule.from->length : 0;
    header.dst_len = rule.to ? rule.to->length : 0;
    header.table = RT_TABLE_UNSPEC;
    header.action = kernelAction(rule.action);
    header.flags = rule.inverted ? quint32(FIB_RULE_INVERT) : 0;
    message.begin(type, flags, header);
    message.put(FRA_PRIORITY, rule.preference);
    message.put(FRA_PROTOCOL, quint8(rule.protocol));
    if (rule.action == RuleAction::Lookup)
        message.put(FRA_TABLE, rule.table);
    if (rule.action == RuleAction::Goto)
        message.put(FRA_GOTO, rule.gotoTarget);
    if (rule.from && rule.from->length > 0)
        message.put(FRA_SRC, rule.from->address);
    if (rule.to && rule.to->length > 0)
        message.put(FRA_DST, rule.to->address);
    if (!rule.incoming.isEmpty())
        message.put(FRA_IIFNAME, rule.incoming);
    if (!rule.outgoing.isEmpty())
        message.put(FRA_OIFNAME, rule.outgoing);
    if (rule.markMask != 0) {
        message.put(FRA_FWMARK, rule.mark);
        message.put(FRA_FWMASK, rule.markMask);
    }
    if (rule.suppressPrefixLength >= 0)
        message.put(FRA_SUPPRESS_PREFIXLEN, quint32(rule.suppressPrefixLength));
}

} // namespace

void dumpLinks(Message &message)
{
    message.begin(RTM_GETLINK, kDump, ifinfomsg{});
    message.put(IFLA_EXT_MASK, quint32(RTEXT_FILTER_SKIP_STATS));
}

void linkByName(Message &message, const QString &name)
{
    message.begin(RTM_GETLINK, NLM_F_REQUEST, ifinfomsg{});
    message.put(IFLA_IFNAME, name);
}

void dumpAddresses(Message &message, int index)
{
    ifaddrmsg header{};
    header.ifa_family = AF_INET;
    header.ifa_index = unsigned(index);
    message.begin(RTM_GETADDR, kDump, header);
}

void dumpRoutes(Message &message, quint32 table, int outgoing)
{
    rtmsg header{};
    header.rtm_family = AF_INET;
    message.begin(RTM_GETROUTE, kDump, header);
    if (table != 0)
        message.put(RTA_TABLE, table);
    if (outgoing != 0)
        message.put(RTA_OIF, quint32(outgoing));
}

void dumpRules(Message &message)
{
    fib_rule_hdr header{};
    header.family = AF_INET;
    message.begin(RTM_GETRULE, kDump, header);
}

void createLink(Message &message, const TunnelLink &link, int index, int parentIndex)
{
    TunnelLink down = link; // up comes with the mark
    down.up = false;
    message.begin(RTM_NEWLINK, kCreate, linkHeader(index, down));
    message.put(IFLA_IFNAME, link.name);
    putTunnel(message, link, parentIndex);
}

void markLink(Message &message, const TunnelLink &link, int index)
{
    message.begin(RTM_NEWLINK, NLM_F_REQUEST, linkHeader(index, link));
    message.put(IFLA_IFALIAS, link.alias);
}

void changeLink(Message &message, const TunnelLink &link, int index, int parentIndex)
{
    message.begin(RTM_NEWLINK, NLM_F_REQUEST, linkHeader(index, link));
    message.put(IFLA_IFALIAS, link.alias);
    putTunnel(message, link, parentIndex);
}

void deleteLink(Message &message, int index)
{
    ifinfomsg header{};
    header.ifi_index = index;
    message.begin(RTM_DELLINK, NLM_F_REQUEST, header);
}

void addAddress(Message &message, const AddressEntry &entry, int index)
{
    address(message, RTM_NEWADDR, kCreate, entry, index);
}

void deleteAddress(Message &message, const AddressEntry &entry, int index)
{
    address(message, RTM_DELADDR, NLM_F_REQUEST, entry, index);
}

void setRoute(Message &message, const Route &wanted, bool replaces, int outgoing)
{
    rtmsg header{};
    const bool onLink = wanted.type == RouteType::Unicast && !wanted.gateway;
    header.rtm_scope = onLink ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE;
    header.rtm_flags = wanted.onlink ? RTNH_F_ONLINK : 0;
    route(message, RTM_NEWROUTE, NLM_F_REQUEST | NLM_F_CREATE | (replaces ? NLM_F_REPLACE : NLM_F_EXCL), header,
          wanted);
    if (outgoing != 0)
        message.put(RTA_OIF, quint32(outgoing));
    if (wanted.gateway)
        message.put(RTA_GATEWAY, *wanted.gateway);
    if (wanted.source)
        message.put(RTA_PREFSRC, *wanted.source);
    if (wanted.mtu != 0)
        message.nest(RTA_METRICS, [&] { message.put(RTAX_MTU, quint32(wanted.mtu)); });
}

void deleteRoute(Message &message, const Route &unwanted)
{
    rtmsg header{};
    header.rtm_scope = RT_SCOPE_NOWHERE; // any
    route(message, RTM_DELROUTE, NLM_F_REQUEST, header, unwanted);
}

void addRule(Message &message, const Rule &wanted) { rule(message, RTM_NEWRULE, kCreate, wanted); }

void deleteRule(Message &message, const Rule &unwanted) { rule(message, RTM_DELRULE, NLM_F_REQUEST, unwanted); }

} // namespace culvert::encode
