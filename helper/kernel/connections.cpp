// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/connections.h"

#include "helper/kernel/attributes.h"
#include "helper/kernel/kernelerror.h"
#include "helper/kernel/netlinksocket.h"

#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <netlink/msg.h>

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <vector>

namespace culvert::connections {

using namespace culvert::attributes;

namespace {

constexpr auto kPolicy = [] {
    std::array<nla_policy, CTA_MAX + 1> policy{};
    policy[CTA_TUPLE_ORIG] = kNested;
    policy[CTA_TUPLE_REPLY] = kNested;
    policy[CTA_ID] = kU32;
    return policy;
}();

constexpr auto kTuplePolicy = [] {
    std::array<nla_policy, CTA_TUPLE_MAX + 1> policy{};
    policy[CTA_TUPLE_IP] = kNested;
    return policy;
}();

constexpr auto kIpPolicy = [] {
    std::array<nla_policy, CTA_IP_MAX + 1> policy{};
    policy[CTA_IP_V4_SRC] = kU32;
    policy[CTA_IP_V4_DST] = kU32;
    return policy;
}();

nfgenmsg header()
{
    nfgenmsg header{};
    header.nfgen_family = AF_INET;
    return header;
}

int messageType(int message) { return (NFNL_SUBSYS_CTNETLINK << 8) | message; }

bool has(Ipv4Address address, nlattr *tuple)
{
    std::array<nlattr *, CTA_TUPLE_MAX + 1> parts{};
    std::array<nlattr *, CTA_IP_MAX + 1> ends{};
    if (!tuple || nla_parse_nested(parts.data(), CTA_TUPLE_MAX, tuple, kTuplePolicy.data()) < 0 || !parts[CTA_TUPLE_IP]
        || nla_parse_nested(ends.data(), CTA_IP_MAX, parts[CTA_TUPLE_IP], kIpPolicy.data()) < 0)
        return false;
    const auto isIt = [&](const nlattr *end) { return end && ipv4(end) == address; };
    return isIt(ends[CTA_IP_V4_SRC]) || isIt(ends[CTA_IP_V4_DST]);
}

/// nfnetlink's answer to a subsystem that it has not; net/netfilter/nfnetlink.c.
bool meansNoTracking(int sysErrno)
{
    return sysErrno == EINVAL || sysErrno == EOPNOTSUPP || sysErrno == EPROTONOSUPPORT;
}

} // namespace

Result<> forget(Ipv4Address address)
{
    Result<NetlinkSocket> socket = NetlinkSocket::open(NETLINK_NETFILTER);
    if (!socket)
        return meansNoTracking(socket.error().sysErrno) ? Result<>() : Unexpected{socket.error()};
    Message request;
    request.begin(messageType(IPCTNL_MSG_CT_GET), NLM_F_REQUEST | NLM_F_DUMP, header());
    // Removed when all are read: a table that changes meanwhile may hide entries from the dump.
    std::vector<MessageBatch> removals;
    Message removal;
    const Result<> listed = socket->dump(
        request, QStringLiteral("reading the tracked connections"), [&] { removals.clear(); },
        [&](const nlmsghdr &message) {
            std::array<nlattr *, CTA_MAX + 1> attributes{};
            if (nlmsg_parse(writable(message), sizeof(nfgenmsg), attributes.data(), CTA_MAX, kPolicy.data()) < 0)
                return false;
            if (!has(address, attributes[CTA_TUPLE_ORIG]) && !has(address, attributes[CTA_TUPLE_REPLY]))
                return true;
            removal.begin(messageType(IPCTNL_MSG_CT_DELETE), NLM_F_REQUEST, header());
            // With its number, so that a connection that has the same ends by then is not taken for it.
            for (const int attribute : {CTA_TUPLE_ORIG, CTA_ZONE, CTA_ID}) {
                if (attributes[size_t(attribute)])
                    removal.copy(attributes[size_t(attribute)]);
            }
            if (removals.empty() || removals.back().size() >= NetlinkSocket::kMaximumBytes
                || removals.back().count() >= socket->maximumCount())
                removals.emplace_back();
            removals.back().append(removal, 0);
            return removal.isWhole();
        });
    if (!listed)
        return meansNoTracking(listed.error().sysErrno) ? Result<>() : listed;
    for (MessageBatch &batch : removals) {
        const NetlinkSocket::Outcome outcome = socket->execute(batch);
        if (outcome.lost)
            return Unexpected{*outcome.lost};
        for (const NetlinkSocket::Refusal &refusal : outcome.refusals) {
            if (refusal.answer.sysErrno != ENOENT) // it went by itself
                return kernelRefusal(QStringLiteral("forgetting a connection"), refusal.answer.sysErrno,
                                     refusal.answer.text);
        }
    }
    return {};
}

} // namespace culvert::connections
