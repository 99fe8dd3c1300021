// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/decode.h"

#include "helper/kernel/attributes.h"

#include <netlink/msg.h>

#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/if_tunnel.h>
#include <linux/rtnetlink.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace culvert::decode {

using namespace culvert::attributes;

namespace {

template <int Max> using Attributes = std::array<nlattr *, Max + 1>;

template <typename Header, int Max>
const Header *parse(const nlmsghdr &message, Attributes<Max> &attributes, const std::array<nla_policy, Max + 1> &policy)
{
    const int status = nlmsg_parse(writable(message), sizeof(Header), attributes.data(), Max, policy.data());
    return status < 0 ? nullptr : static_cast<const Header *>(nlmsg_data(&message));
}

constexpr auto kLinkPolicy = [] {
    std::array<nla_policy, IFLA_MAX + 1> policy{};
    policy[IFLA_IFNAME] = kString;
    policy[IFLA_MTU] = kU32;
    policy[IFLA_IFALIAS] = kString;
    policy[IFLA_LINKINFO] = kNested;
    return policy;
}();

constexpr auto kLinkInfoPolicy = [] {
    std::array<nla_policy, IFLA_INFO_MAX + 1> policy{};
    policy[IFLA_INFO_KIND] = kString;
    return policy;
}();

constexpr auto kIpipPolicy = [] {
    std::array<nla_policy, IFLA_IPTUN_MAX + 1> policy{};
    policy[IFLA_IPTUN_LINK] = kU32;
    policy[IFLA_IPTUN_LOCAL] = kU32;
    policy[IFLA_IPTUN_REMOTE] = kU32;
    for (const int attribute : {IFLA_IPTUN_TTL, IFLA_IPTUN_TOS, IFLA_IPTUN_PMTUDISC})
        policy[size_t(attribute)] = kU8;
    for (const int attribute :
         {IFLA_IPTUN_ENCAP_TYPE, IFLA_IPTUN_ENCAP_FLAGS, IFLA_IPTUN_ENCAP_SPORT, IFLA_IPTUN_ENCAP_DPORT})
        policy[size_t(attribute)] = kU16;
    policy[IFLA_IPTUN_FWMARK] = kU32;
    return policy;
}();

constexpr auto kAddressPolicy = [] {
    std::array<nla_policy, IFA_MAX + 1> policy{};
    policy[IFA_ADDRESS] = kU32;
    policy[IFA_LOCAL] = kU32;
    policy[IFA_FLAGS] = kU32;
    return policy;
}();

LinkCounters counters(const nlattr *attribute)
{
    // Older kernels have a shorter struct, newer ones a longer one.
    rtnl_link_stats64 stats{};
    std::memcpy(&stats, nla_data(attribute), std::min(sizeof(stats), size_t(nla_len(attribute))));
    return {stats.rx_bytes,  stats.rx_packets,        stats.tx_bytes,  stats.tx_packets,
            stats.tx_errors, stats.tx_carrier_errors, stats.collisions};
}

OuterHeader outerHeader(const Attributes<IFLA_IPTUN_MAX> &data)
{
    return {.tos = u8(data[IFLA_IPTUN_TOS]),
            .pathMtuDiscovery = u8(data[IFLA_IPTUN_PMTUDISC], 1) != 0,
            .mark = u32(data[IFLA_IPTUN_FWMARK]),
            .encapsulation = u16(data[IFLA_IPTUN_ENCAP_TYPE]),
            .encapsulationFlags = u16(data[IFLA_IPTUN_ENCAP_FLAGS]),
            .sourcePort = qFromBigEndian(u16(data[IFLA_IPTUN_ENCAP_SPORT])),
            .destinationPort = qFromBigEndian(u16(data[IFLA_IPTUN_ENCAP_DPORT]))};
}

bool parseLinkInfo(Link &link, nlattr *info)
{
    Attributes<IFLA_INFO_MAX> attributes{};
    if (nla_parse_nested(attributes.data(), IFLA_INFO_MAX, info, kLinkInfoPolicy.data()) < 0)
        return false;
    link.kind = text(attributes[IFLA_INFO_KIND]);
    if (link.kind != QLatin1String("ipip"))
        return true;
    Attributes<IFLA_IPTUN_MAX> data{};
    if (attributes[IFLA_INFO_DATA]
        && nla_parse_nested(data.data(), IFLA_IPTUN_MAX, attributes[IFLA_INFO_DATA], kIpipPolicy.data()) < 0)
        return false;
    link.ipip = {ipv4(data[IFLA_IPTUN_LOCAL]), ipv4(data[IFLA_IPTUN_REMOTE]), int(u32(data[IFLA_IPTUN_LINK])),
                 u8(data[IFLA_IPTUN_TTL]), outerHeader(data)};
    return true;
}

} // namespace

void forEachMessage(std::span<const char> buffer, const std::function<void(const nlmsghdr &)> &handle)
{
    auto left = int(buffer.size());
    for (auto *message = reinterpret_cast<const nlmsghdr *>(buffer.data()); nlmsg_ok(message, left);
         message = nlmsg_next(writable(*message), &left))
        handle(*message);
}

std::optional<Answer> answer(const nlmsghdr &message)
{
    const auto size = size_t(nlmsg_datalen(&message));
    const auto *data = static_cast<const char *>(nlmsg_data(&message));
    if (message.nlmsg_len < NLMSG_HDRLEN || size < sizeof(int))
        return std::nullopt;
    Answer answer;
    int status = 0;
    std::memcpy(&status, data, sizeof(status));
    answer.sysErrno = status > -4096 && status <= 0 ? -status : EBADMSG; // linux/err.h MAX_ERRNO
    // The attributes stand behind the result, in an error behind the (capped) request that it answers.
    size_t offset = sizeof(int);
    if (message.nlmsg_type == NLMSG_ERROR) {
        if (size < sizeof(nlmsgerr))
            return std::nullopt;
        offset = sizeof(nlmsgerr);
        if (!(message.nlmsg_flags & NLM_F_CAPPED)) {
            nlmsgerr error;
            std::memcpy(&error, data, sizeof(error));
            if (error.msg.nlmsg_len < NLMSG_HDRLEN)
                return std::nullopt;
            offset += NLMSG_ALIGN(size_t(error.msg.nlmsg_len) - NLMSG_HDRLEN);
        }
    }
    if (!(message.nlmsg_flags & NLM_F_ACK_TLVS) || offset >= size)
        return answer;
    Attributes<NLMSGERR_ATTR_MAX> attributes{};
    std::array<nla_policy, NLMSGERR_ATTR_MAX + 1> policy{};
    policy[NLMSGERR_ATTR_MSG] = kString;
    auto *first = reinterpret_cast<nlattr *>(const_cast<char *>(data + offset));
    if (nla_parse(attributes.data(), NLMSGERR_ATTR_MAX, first, int(size - offset), policy.data()) < 0)
        return std::nullopt;
    answer.text = text(attributes[NLMSGERR_ATTR_MSG]);
    return answer;
}

bool Link::isUp() const { return flags & IFF_UP; }
bool Link::isRunning() const { return flags & IFF_RUNNING; }
bool Link::isPointToPoint() const { return flags & IFF_POINTOPOINT; }
bool Link::isOurs() const { return ipip && alias == QLatin1String(marks::kLinkAlias); }

std::optional<Link> link(const nlmsghdr &message)
{
    Attributes<IFLA_MAX> attributes{};
    const auto *header = parse<ifinfomsg, IFLA_MAX>(message, attributes, kLinkPolicy);
    if (!header || !attributes[IFLA_IFNAME])
        return std::nullopt;
    Link link;
    link.index = header->ifi_index;
    link.flags = header->ifi_flags;
    link.name = text(attributes[IFLA_IFNAME]);
    link.alias = text(attributes[IFLA_IFALIAS]);
    link.mtu = int(u32(attributes[IFLA_MTU]));
    if (attributes[IFLA_STATS64])
        link.counters = counters(attributes[IFLA_STATS64]);
    if (attributes[IFLA_LINKINFO] && !parseLinkInfo(link, attributes[IFLA_LINKINFO]))
        return std::nullopt;
    return link;
}

std::optional<Address> address(const nlmsghdr &message)
{
    Attributes<IFA_MAX> attributes{};
    const auto *header = parse<ifaddrmsg, IFA_MAX>(message, attributes, kAddressPolicy);
    if (!header || header->ifa_family != AF_INET || header->ifa_prefixlen > 32)
        return std::nullopt;
    const nlattr *peer = attributes[IFA_ADDRESS];
    const nlattr *local = attributes[IFA_LOCAL] ? attributes[IFA_LOCAL] : peer;
    if (!local)
        return std::nullopt;
    const quint32 flags = u32(attributes[IFA_FLAGS], header->ifa_flags);
    return Address{int(header->ifa_index),          ipv4(local),
                   peer ? ipv4(peer) : ipv4(local), header->ifa_prefixlen,
                   (flags & IFA_F_SECONDARY) != 0,  header->ifa_scope == RT_SCOPE_UNIVERSE};
}

} // namespace culvert::decode
