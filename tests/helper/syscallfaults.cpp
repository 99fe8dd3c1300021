// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/syscallfaults.h"

#include <linux/netlink.h>

#include <cerrno>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace culvert::test::syscalls {

namespace {

struct Fault {
    int sysErrno = 0;
    int times = 0;
    int skipped = 0;

    bool strikes()
    {
        if (times == 0)
            return false;
        if (skipped > 0) {
            --skipped;
            return false;
        }
        --times;
        errno = sysErrno;
        return true;
    }
};

Counts s_counts;
Fault s_receiveFault;
Fault s_sendFault;
int s_interruptions = 0;
int s_removedProtocol = -1;

/// The kernel sets the flag in each message from the interruption on, and always in the last.
void interrupt(const msghdr &header, ssize_t size)
{
    if (s_interruptions == 0 || size < ssize_t(sizeof(nlmsghdr)))
        return;
    auto *bytes = static_cast<char *>(header.msg_iov[0].iov_base);
    for (ssize_t offset = 0; offset + ssize_t(sizeof(nlmsghdr)) <= size;) {
        auto *message = reinterpret_cast<nlmsghdr *>(bytes + offset);
        if (message->nlmsg_flags & NLM_F_MULTI)
            message->nlmsg_flags |= NLM_F_DUMP_INTR;
        if (message->nlmsg_type == NLMSG_DONE)
            --s_interruptions;
        offset += ssize_t(NLMSG_ALIGN(message->nlmsg_len));
    }
}

} // namespace

Counts counts() { return s_counts; }

void reset()
{
    s_counts = {};
    s_receiveFault = {};
    s_sendFault = {};
    s_interruptions = 0;
    s_removedProtocol = -1;
}

void failReceive(int sysErrno, int times, int skipped) { s_receiveFault = {sysErrno, times, skipped}; }
void failSend(int sysErrno, int times) { s_sendFault = {sysErrno, times, 0}; }
void removeProtocol(int protocol) { s_removedProtocol = protocol; }
void interruptDumps(int dumps) { s_interruptions = dumps; }

} // namespace culvert::test::syscalls

using namespace culvert::test::syscalls;

extern "C" {

Q_DECL_EXPORT int socket(int domain, int type, int protocol)
{
    if (domain == AF_NETLINK && protocol == s_removedProtocol) {
        errno = EPROTONOSUPPORT;
        return -1;
    }
    return int(syscall(SYS_socket, domain, type, protocol));
}

Q_DECL_EXPORT ssize_t sendto(int descriptor, const void *data, size_t size, int flags, const sockaddr *to,
                             socklen_t length)
{
    ++s_counts.sends;
    if (s_sendFault.strikes())
        return -1;
    return syscall(SYS_sendto, descriptor, data, size, flags, to, length);
}

Q_DECL_EXPORT ssize_t recvmsg(int descriptor, msghdr *header, int flags)
{
    ++s_counts.receives;
    if (s_receiveFault.strikes())
        return -1;
    const ssize_t size = syscall(SYS_recvmsg, descriptor, header, flags);
    interrupt(*header, size);
    return size;
}
}
