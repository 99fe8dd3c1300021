// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"
#include "core/base/result.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <optional>

namespace culvert {

/// From where to where packets are sent.
struct ProbePath {
    Ipv4Address source;
    Ipv4Address target;
    QString interface; ///< by which device; empty: as the routes say

    friend bool operator==(const ProbePath &, const ProbePath &) = default;
};

/// Sends single IPv4 packets that no router may break up, and says what became of them. Needs no privilege. One
/// thread, never blocks.
class ProbeSocket : public QObject {
    Q_OBJECT

public:
    enum class Method {
        Echo,     ///< ICMP echo, where net.ipv4.ping_group_range lets this user (icmp(7))
        Datagram, ///< UDP to ports that nobody listens on: that they are closed is the answer
    };
    enum class Kind { Arrived, TooLarge, Unreachable };
    struct Answer {
        Kind kind = Kind::Arrived;
        int number = 0;                       ///< of the packet
        int mtu = 0;                          ///< with TooLarge: what would fit; 0: not said
        std::optional<Ipv4Address> from = {}; ///< who says so
    };
    /// What the kernel of this machine makes of a packet.
    struct Sending {
        enum class Fate { Sent, TooLarge, Refused };
        Fate fate = Fate::Sent;
        int mtu = 0;      ///< with TooLarge: that of the device; 0: not said
        int sysErrno = 0; ///< with Refused
    };

    /// Numbers of packets are below this.
    static constexpr int kNumbers = 512;

    static Result<std::unique_ptr<ProbeSocket>> open(Method method, const ProbePath &path);
    ~ProbeSocket() override;

    Method method() const { return m_method; }
    /// `size`: of the whole packet, from 36 to 65535 bytes.
    Sending send(int size, int number);

Q_SIGNALS:
    /// Also from within send().
    void answered(const culvert::ProbeSocket::Answer &answer);

private:
    ProbeSocket(int descriptor, Method method, const ProbePath &path);
    bool receiveError();
    bool receiveReply();
    void receiveAll();

    const int m_descriptor;
    const Method m_method;
    const ProbePath m_path;
    const quint64 m_cookie; ///< in each echo, so that an answer to it can be told from a forged one
    QSocketNotifier m_notifier;
    std::optional<int> m_localMtu; ///< of the packet that was just refused by this machine
};

} // namespace culvert
