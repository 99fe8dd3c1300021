// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/firewall.h"
#include "core/kernel/state.h"

#include <QList>

#include <optional>

namespace culvert {

/// One firewall rule that was looked at.
struct FirewallTrial {
    FirewallRule rule;
    bool matched = false;
};

/// The first packet of a connection on its way past our firewall table: hooks in the kernel's order, chains by
/// priority, rules one by one (nf_hook_slow(), nft_do_chain()). Connection tracking knows nothing of it yet: its state
/// is "new", its mark 0, and a TCP packet is a SYN. Pure. Only our table is looked at.
class FirewallWalk {
public:
    struct Packet {
        Ipv4Address source = {}; ///< unspecified: not known; a rule that wants one does not match
        Ipv4Address destination = {};
        QString incoming = {};
        QString outgoing = {};
        quint8 protocol = 0;
        quint16 port = 0;
        quint32 mark = 0;
    };
    enum class Fate { Passes, Dropped, Rejected };

    /// `view` outlives the walk.
    FirewallWalk(const RoutingView &view, Packet packet) : m_view(view), m_packet(std::move(packet)) { }

    /// "prerouting", "input", "forward", "output" or "postrouting".
    Fate pass(const char *hook);

    Packet &packet() { return m_packet; }
    const QList<FirewallTrial> &trials() const { return m_trials; }
    /// The source that it has on the wire, where that is another one.
    std::optional<Ipv4Address> translatedTo() const { return m_translatedTo; }

private:
    bool matches(const PacketMatch &match) const;
    bool hasOneOf(const PacketMatch &match) const;
    bool isIn(Ipv4Address address, const QString &value) const;

    const RoutingView &m_view;
    Packet m_packet;
    quint32 m_connectionMark = 0;
    QList<FirewallTrial> m_trials;
    std::optional<Ipv4Address> m_translatedTo;
};

} // namespace culvert
