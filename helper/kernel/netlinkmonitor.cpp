// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/netlinkmonitor.h"

#include "helper/kernel/decode.h"
#include "helper/kernel/kernelerror.h"

#include <netlink/netlink.h>

#include <linux/filter.h>
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

bool isUrgent(const nlmsghdr &message)
{
    switch (message.nlmsg_type) {
    case RTM_NEWLINK:
    case RTM_DELLINK:
    case RTM_NEWADDR:
    case RTM_DELADDR:
        return true;
    default:
        return false;
    }
}

} // namespace

NetlinkMonitor::NetlinkMonitor(NlSocketHandle socket)
    : m_socket(std::move(socket)), m_notifier(nl_socket_get_fd(m_socket.get()), QSocketNotifier::Read),
      m_buffer(kReadSize)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &NetlinkMonitor::read);
}

Result<std::unique_ptr<NetlinkMonitor>> NetlinkMonitor::open(quint32 ownPort, int receiveBuffer)
{
    const QString what = QStringLiteral("listening to the kernel's changes");
    NlSocketHandle socket(nl_socket_alloc());
    if (!socket || nl_connect(socket.get(), NETLINK_ROUTE) < 0 || nl_socket_set_nonblocking(socket.get()) < 0)
        return kernelRefusal(what, errno);
    const int descriptor = nl_socket_get_fd(socket.get());
    nl_socket_set_buffer_size(socket.get(), receiveBuffer, 0);
    setsockopt(descriptor, SOL_SOCKET, SO_RCVBUFFORCE, &receiveBuffer, sizeof(receiveBuffer));
    if (dropEchoOf(ownPort, descriptor) < 0
        || nl_socket_add_memberships(socket.get(), RTNLGRP_LINK, RTNLGRP_IPV4_IFADDR, RTNLGRP_IPV4_ROUTE,
                                     RTNLGRP_IPV4_RULE, RTNLGRP_NONE)
            < 0)
        return kernelRefusal(what, errno);
    return std::unique_ptr<NetlinkMonitor>(new NetlinkMonitor(std::move(socket)));
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
        any = true;
        decode::forEachMessage({m_buffer.data(), size_t(size)},
                               [&](const nlmsghdr &message) { urgent = urgent || isUrgent(message); });
    }
    if (any)
        Q_EMIT changed(urgent);
}

} // namespace culvert
