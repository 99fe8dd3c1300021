// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "helper/kernel/decode.h"
#include "helper/kernel/message.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace culvert {

/// Many requests in the order in which they are to be carried out, for one sendmsg(2).
class MessageBatch {
public:
    /// `owner` comes back with what the kernel says of this message.
    void append(const Message &message, qsizetype owner);
    void clear();
    bool isEmpty() const { return m_owners.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }
    qsizetype count() const { return m_owners.size(); }
    qsizetype firstOwner() const { return m_owners.first(); }

private:
    friend class NetlinkSocket;
    QByteArray m_bytes;
    QList<qsizetype> m_owners; ///< of each message
};

/// A socket for requests, of NETLINK_ROUTE or another family: netlink(7). Synchronous, and never waits without a
/// time-out. Only messages of the kernel itself are read; any process may send to any netlink socket.
class NetlinkSocket {
public:
    static Result<NetlinkSocket> open(int protocol = NETLINK_ROUTE);

    /// The address that the kernel gave to this socket; the echo of what it sends carries it.
    quint32 port() const;

    /// Calls `handle` with each object of a dump, or the one of a plain request; false: unreadable. What is interrupted
    /// by a change, or overrun, is begun anew after `restart` and a pause, at most five times.
    Result<> dump(Message &request, const QString &what, const std::function<void()> &restart,
                  const std::function<bool(const nlmsghdr &)> &handle);

    /// The list of what `decode` makes of each object.
    template <typename T>
    Result<QList<T>> list(Message &request, const QString &what, std::optional<T> (*decode)(const nlmsghdr &))
    {
        QList<T> found;
        const Result<> done = dump(
            request, what, [&] { found.clear(); },
            [&](const nlmsghdr &message) {
                std::optional<T> object = decode(message);
                if (object)
                    found.append(std::move(*object));
                return object.has_value();
            });
        if (!done)
            return Unexpected{done.error()};
        return found;
    }

    struct Refusal {
        qsizetype owner = 0;
        decode::Answer answer;
    };
    struct Outcome {
        QList<Refusal> refusals;
        /// Set if answers are missing, so that nobody knows what was carried out: look again.
        std::optional<Error> lost;
    };
    /// Sends it all at once and waits for the last answer. The kernel goes on after an error. Errors are
    /// answered always, success for the last message alone: an acknowledgement costs as much as a route.
    Outcome execute(MessageBatch &batch);

    /// So many messages, and bytes, may be in a batch without an answer being lost.
    qsizetype maximumCount() const { return m_maximumCount; }
    static constexpr qsizetype kMaximumBytes = 65536;

private:
    explicit NetlinkSocket(NlSocketHandle socket);
    int descriptor() const;
    int send(const void *data, size_t size);
    int receive(std::span<const char> &messages);
    struct DumpEnd {
        decode::Answer answer;
        bool retry = false;
    };
    DumpEnd dumpOnce(Message &request, const std::function<bool(const nlmsghdr &)> &handle);

    NlSocketHandle m_socket;
    std::vector<char> m_buffer;
    quint32 m_sequence = 0;
    qsizetype m_maximumCount = 0;
};

} // namespace culvert
