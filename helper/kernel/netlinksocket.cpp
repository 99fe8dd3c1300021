// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/netlinksocket.h"

#include "helper/kernel/kernelerror.h"

#include <netlink/netlink.h>

#include <QThread>

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>
#include <sys/time.h>

namespace culvert {

namespace {

constexpr int kReceiveBuffer = 4 * 1024 * 1024;
constexpr int kSendBuffer = 256 * 1024;
constexpr timeval kTimeout{5, 0};
constexpr int kAttempts = 5;
constexpr unsigned long kFirstPauseMs = 10;
/// What one queued answer is charged with at most: a struct sk_buff and a kilobyte of data.
constexpr int kAnswerCharge = 2048;
/// The kernel fills at most 32 KiB at a time (net/netlink/af_netlink.c netlink_dump()).
constexpr size_t kReadSize = 131072;

void setOption(int descriptor, int level, int option, int value)
{
    // Each is an improvement that older kernels, or a user namespace, may refuse.
    setsockopt(descriptor, level, option, &value, sizeof(value));
}

} // namespace

void MessageBatch::append(const Message &message, qsizetype owner)
{
    const nlmsghdr *header = message.header();
    m_bytes.append(reinterpret_cast<const char *>(header), qsizetype(header->nlmsg_len));
    m_bytes.append(qsizetype(NLMSG_ALIGN(header->nlmsg_len) - header->nlmsg_len), '\0');
    m_owners.append(owner);
}

void MessageBatch::clear()
{
    m_bytes.resize(0); // and keep the memory
    m_owners.clear();
}

NetlinkSocket::NetlinkSocket(NlSocketHandle socket) : m_socket(std::move(socket)), m_buffer(kReadSize) { }

Result<NetlinkSocket> NetlinkSocket::open(int protocol)
{
    NetlinkSocket socket{NlSocketHandle(nl_socket_alloc())};
    if (!socket.m_socket || nl_connect(socket.m_socket.get(), protocol) < 0)
        return kernelRefusal(QStringLiteral("opening a netlink socket"), errno);
    const int descriptor = socket.descriptor();
    nl_socket_set_buffer_size(socket.m_socket.get(), kReceiveBuffer, kSendBuffer);
    setOption(descriptor, SOL_SOCKET, SO_RCVBUFFORCE, kReceiveBuffer);
    setOption(descriptor, SOL_NETLINK, NETLINK_EXT_ACK, 1);
    setOption(descriptor, SOL_NETLINK, NETLINK_CAP_ACK, 1);
    setOption(descriptor, SOL_NETLINK, NETLINK_GET_STRICT_CHK, 1);
    if (setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &kTimeout, sizeof(kTimeout)) < 0)
        return kernelRefusal(QStringLiteral("setting the time-out of a netlink socket"), errno);
    int granted = 0;
    socklen_t length = sizeof(granted);
    if (getsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &granted, &length) < 0)
        return kernelRefusal(QStringLiteral("reading the buffer size of a netlink socket"), errno);
    socket.m_maximumCount = std::max(1, granted / kAnswerCharge);
    return socket;
}

quint32 NetlinkSocket::port() const { return nl_socket_get_local_port(m_socket.get()); }

int NetlinkSocket::descriptor() const { return nl_socket_get_fd(m_socket.get()); }

int NetlinkSocket::send(const void *data, size_t size)
{
    sockaddr_nl kernel{};
    kernel.nl_family = AF_NETLINK;
    ssize_t sent = 0;
    do {
        sent = ::sendto(descriptor(), data, size, 0, reinterpret_cast<const sockaddr *>(&kernel), sizeof(kernel));
    } while (sent < 0 && errno == EINTR);
    return sent < 0 ? errno : 0;
}

/// Positive errno, or 0 and the messages of one datagram.
int NetlinkSocket::receive(std::span<const char> &messages)
{
    for (;;) {
        sockaddr_nl sender{};
        iovec vector{m_buffer.data(), m_buffer.size()};
        msghdr header{};
        header.msg_name = &sender;
        header.msg_namelen = sizeof(sender);
        header.msg_iov = &vector;
        header.msg_iovlen = 1;
        const ssize_t size = ::recvmsg(descriptor(), &header, 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return errno;
        if (header.msg_namelen != sizeof(sender) || sender.nl_pid != 0)
            continue;
        if (header.msg_flags & MSG_TRUNC)
            return ENOBUFS;
        messages = {m_buffer.data(), size_t(size)};
        return 0;
    }
}

NetlinkSocket::DumpEnd NetlinkSocket::dumpOnce(Message &request, const std::function<bool(const nlmsghdr &)> &handle)
{
    const quint32 sequence = ++m_sequence;
    request.header()->nlmsg_seq = sequence;
    if (const int failure = send(request.header(), request.header()->nlmsg_len))
        return {{failure, {}}, false};
    bool interrupted = false;
    bool readable = true;
    std::optional<decode::Answer> end;
    // Read to the end whatever is in it: the kernel refuses the next dump while one is under way.
    while (!end) {
        std::span<const char> messages;
        const int failure = receive(messages);
        if (failure == ENOBUFS) {
            interrupted = true;
            continue;
        }
        if (failure != 0)
            return {{failure == EAGAIN ? ETIMEDOUT : failure, {}}, false};
        decode::forEachMessage(messages, [&](const nlmsghdr &message) {
            if (message.nlmsg_seq != sequence || end)
                return;
            interrupted = interrupted || (message.nlmsg_flags & NLM_F_DUMP_INTR);
            if (message.nlmsg_type == NLMSG_DONE || message.nlmsg_type == NLMSG_ERROR)
                end = decode::answer(message).value_or(decode::Answer{EBADMSG, {}});
            else
                readable = readable && handle(message);
            if (!end && !(message.nlmsg_flags & NLM_F_MULTI))
                end = decode::Answer{};
        });
    }
    if (!readable)
        end = decode::Answer{EBADMSG, {}};
    const bool retry = interrupted || end->sysErrno == EBUSY || end->sysErrno == EINTR;
    return {std::move(*end), retry};
}

Result<> NetlinkSocket::dump(Message &request, const QString &what, const std::function<void()> &restart,
                             const std::function<bool(const nlmsghdr &)> &handle)
{
    unsigned long pauseMs = kFirstPauseMs;
    for (int attempt = 1;; ++attempt, pauseMs *= 2) {
        restart();
        const DumpEnd end = dumpOnce(request, handle);
        if (!end.retry && end.answer.sysErrno == 0)
            return {};
        if (!end.retry)
            return kernelRefusal(what, end.answer.sysErrno, end.answer.text);
        if (attempt == kAttempts)
            return kernelRefusal(what + QStringLiteral(" (interrupted each time)"),
                                 end.answer.sysErrno != 0 ? end.answer.sysErrno : EINTR, end.answer.text);
        QThread::msleep(pauseMs);
    }
}

NetlinkSocket::Outcome NetlinkSocket::execute(MessageBatch &batch)
{
    Outcome outcome;
    if (batch.isEmpty())
        return outcome;
    const quint32 first = m_sequence + 1;
    m_sequence += quint32(batch.count());
    const quint32 last = m_sequence;
    quint32 sequence = first;
    for (qsizetype offset = 0; offset < batch.m_bytes.size(); ++sequence) {
        auto *header = reinterpret_cast<nlmsghdr *>(batch.m_bytes.data() + offset);
        header->nlmsg_seq = sequence;
        if (sequence == last)
            header->nlmsg_flags |= NLM_F_ACK;
        offset += qsizetype(NLMSG_ALIGN(header->nlmsg_len));
    }
    const auto lost = [](const QString &what, int sysErrno) {
        return kernelError(what + QStringLiteral(", so it is not known what was carried out"), sysErrno);
    };
    if (const int failure = send(batch.m_bytes.constData(), size_t(batch.m_bytes.size()))) {
        outcome.lost = kernelError(QStringLiteral("sending to the kernel"), failure);
        return outcome;
    }
    for (bool complete = false; !complete;) {
        std::span<const char> messages;
        if (const int failure = receive(messages)) {
            outcome.lost = failure == EAGAIN ? lost(QStringLiteral("the kernel does not answer"), ETIMEDOUT)
                                             : lost(QStringLiteral("answers of the kernel were lost"), failure);
            return outcome;
        }
        decode::forEachMessage(messages, [&](const nlmsghdr &message) {
            const quint32 index = message.nlmsg_seq - first;
            if (message.nlmsg_type != NLMSG_ERROR || index >= quint32(batch.count()))
                return;
            decode::Answer answer = decode::answer(message).value_or(decode::Answer{EBADMSG, {}});
            if (answer.sysErrno != 0)
                outcome.refusals.append({batch.m_owners[qsizetype(index)], std::move(answer)});
            complete = complete || message.nlmsg_seq == last;
        });
    }
    return outcome;
}

} // namespace culvert
