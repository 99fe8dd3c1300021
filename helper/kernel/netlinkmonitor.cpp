// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/netlinkmonitor.h"

#include "core/kernel/firewall.h"
#include "helper/kernel/attributes.h"
#include "helper/kernel/decode.h"
#include "helper/kernel/kernelerror.h"

#include <netlink/msg.h>
#include <netlink/netlink.h>

#include <linux/filter.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/rtnetlink.h>

#include <QLoggingCategory>
#include <QtEndian>

#include <cerrno>
#include <cstddef>
#include <sys/socket.h>

namespace culvert {

namespace {

Q_LOGGING_CATEGORY(log, "culvert.monitor")

/// Datagrams read in one go; then it is other events' turn.
constexpr int kAtOnce = 1000;
/// The largest notification, of a link with many virtual functions, is far below that.
constexpr size_t kReadSize = 65536;

/// Classic BPF: a message whose nlmsg_pid is `port` is dropped. The filter loads words as big-endian.
int dropEchoOf(quint32 port, int descriptor)
{
    sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(nlmsghdr, nlmsg_pid)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, qToBigEndian(port), 0, 1),
        BPF_STMT(BPF_RET | BPF_K, 0),
        BPF_STMT(BPF_RET | BPF_K, 0xffffffff),
    };
    const sock_fprog program{std::size(code), code};
    return setsockopt(descriptor, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program));
}

} // namespace

NetlinkMonitor::Meaning NetlinkMonitor::meaningOfRouting(const nlmsghdr &message)
{
    switch (message.nlmsg_type) {
    case RTM_NEWLINK:
    case RTM_DELLINK:
    case RTM_NEWADDR:
    case RTM_DELADDR:
        return Meaning::Urgent;
    default:
        return Meaning::Change;
    }
}

/// The first attribute of every object of nf_tables is the name of its table (linux/netfilter/nf_tables.h).
NetlinkMonitor::Meaning NetlinkMonitor::meaningOfFirewall(const nlmsghdr &message)
{
    constexpr nla_policy kPolicy[] = {{}, attributes::kString};
    nlattr *found[2] = {};
    const bool isTables = NFNL_SUBSYS_ID(message.nlmsg_type) == NFNL_SUBSYS_NFTABLES
        && NFNL_MSG_TYPE(message.nlmsg_type) != NFT_MSG_NEWGEN; // the number of a change, of any table
    if (!isTables || nlmsg_parse(attributes::writable(message), sizeof(nfgenmsg), found, 1, kPolicy) < 0)
        return Meaning::Nothing;
    const auto *header = static_cast<const nfgenmsg *>(nlmsg_data(&message));
    const bool isOurs = header->nfgen_family == NFPROTO_INET
        && attributes::text(found[NFTA_TABLE_NAME]) == QLatin1String(marks::kFirewallTable);
    return isOurs ? Meaning::Change : Meaning::Nothing;
}

NetlinkMonitor::NetlinkMonitor(NlSocketHandle socket, Meaning (*meaningOf)(const nlmsghdr &))
    : m_socket(std::move(socket)), m_meaningOf(meaningOf),
      m_notifier(nl_socket_get_fd(m_socket.get()), QSocketNotifier::Read), m_buffer(kReadSize)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &NetlinkMonitor::read);
}

Result<std::unique_ptr<NetlinkMonitor>> NetlinkMonitor::open(quint32 ownPort, int receiveBuffer)
{
    return open(
        {NETLINK_ROUTE, {RTNLGRP_LINK, RTNLGRP_IPV4_IFADDR, RTNLGRP_IPV4_ROUTE, RTNLGRP_IPV4_RULE}, &meaningOfRouting},
        ownPort, receiveBuffer);
}

Result<std::unique_ptr<NetlinkMonitor>> NetlinkMonitor::openFirewall(quint32 ownPort, int receiveBuffer)
{
    return open({NETLINK_NETFILTER, {NFNLGRP_NFTABLES}, &meaningOfFirewall}, ownPort, receiveBuffer);
}

Result<std::unique_ptr<NetlinkMonitor>> NetlinkMonitor::open(const Source &source, quint32 ownPort, int receiveBuffer)
{
    const QString what = QStringLiteral("listening to the kernel's changes");
    NlSocketHandle socket(nl_socket_alloc());
    if (!socket || nl_connect(socket.get(), source.protocol) < 0 || nl_socket_set_nonblocking(socket.get()) < 0)
        return kernelRefusal(what, errno);
    const int descriptor = nl_socket_get_fd(socket.get());
    nl_socket_set_buffer_size(socket.get(), receiveBuffer, 0);
    setsockopt(descriptor, SOL_SOCKET, SO_RCVBUFFORCE, &receiveBuffer, sizeof(receiveBuffer));
    if (dropEchoOf(ownPort, descriptor) < 0)
        return kernelRefusal(what, errno);
    for (const int group : source.groups) {
        if (nl_socket_add_memberships(socket.get(), group, 0) < 0)
            return kernelRefusal(what, errno);
    }
    return std::unique_ptr<NetlinkMonitor>(new NetlinkMonitor(std::move(socket), source.meaningOf));
}

void NetlinkMonitor::read()
{
    bool any = false;
    bool urgent = false;
    for (int i = 0; i < kAtOnce; ++i) {
        sockaddr_nl sender{};
        socklen_t length = sizeof(sender);
        const ssize_t size = ::recvfrom(nl_socket_get_fd(m_socket.get()), m_buffer.data(), m_buffer.size(), 0,
                                        reinterpret_cast<sockaddr *>(&sender), &length);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno == ENOBUFS) {
            qCInfo(log) << "the kernel told more than could be kept; everything counts as changed";
            any = urgent = true;
            continue;
        }
        if (size < 0) {
            if (errno != EAGAIN)
                qCWarning(log).noquote() << "listening to the kernel:" << errnoText(errno);
            break;
        }
        if (sender.nl_pid != 0)
            continue;
        decode::forEachMessage({m_buffer.data(), size_t(size)}, [&](const nlmsghdr &message) {
            const Meaning meaning = m_meaningOf(message);
            any = any || meaning != Meaning::Nothing;
            urgent = urgent || meaning == Meaning::Urgent;
        });
    }
    if (any)
        Q_EMIT changed(urgent);
}

} // namespace culvert
