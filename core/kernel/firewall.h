// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace culvert {

namespace marks {
inline constexpr char kFirewallTable[] = "culvert"; ///< of family inet
/// The bits of packet and connection marks that are ours unless the configuration names others (marks.mask). All
/// others belong to others and stay as they are.
inline constexpr quint32 kMarkMask = 0x1f000000;
} // namespace marks

/// What a match of a firewall rule looks at (nft(8), "EXPRESSIONS").
enum class PacketField : quint8 {
    IncomingInterface, ///< iifname
    OutgoingInterface, ///< oifname
    Source,            ///< ip saddr
    Destination,       ///< ip daddr
    Protocol,          ///< ip protocol, as a number
    DestinationPort,   ///< th dport; stands behind a Protocol that has ports
    IcmpType,          ///< icmp type, by nft's names
    TcpSyn,            ///< tcp flags & (syn|rst) == syn; no values
    SourceType,        ///< fib saddr type
    DestinationType,   ///< fib daddr type
    SourceInterface,   ///< fib saddr oifname: where an answer would leave
    ConnectionState,   ///< ct state
    ConnectionStatus,  ///< ct status
    BegunTo,           ///< ct original ip daddr: to whom the first packet of the connection was
    AnsweredTo,        ///< ct reply ip daddr: whom the other side knows as the one who began the connection
    ConnectionMark,    ///< ct mark & markMask, as a number
    PacketMark,        ///< meta mark & markMask, as a number
};

/// One condition. Values are written as nft(8) writes them ("eth1", "203.0.113.0/28", "6", "20-21",
/// "established", "@home"), a /32 as a bare address, numbers in decimal. Several mean any of them, sorted as strings;
/// addresses among which there is a prefix are canonical(), since the kernel joins what touches.
struct PacketMatch {
    PacketField field = PacketField::Source;
    QStringList values = {};
    bool inverted = false; ///< none of them

    friend bool operator==(const PacketMatch &, const PacketMatch &) = default;
};

enum class FirewallAction : quint8 {
    Accept,          ///< done in this chain; other tables still have their say
    Drop,            ///< counted
    Reject,          ///< counted; the sender gets ICMP "administratively prohibited"
    SourceNat,       ///< to `address`
    MarkConnection,  ///< our bits of ct mark become `number`
    MarkPacket,      ///< our bits of meta mark become `number`; 0 clears them
    ClampMssToRoute, ///< tcp option maxseg size set rt mtu
    ClampMss,        ///< tcp option maxseg size set `number`; the kernel never raises it
    Other,           ///< read from the kernel and none of these; never written by us
};

/// One rule: all its matches, then its action. `purpose` is its comment, English, at most 100 characters.
struct FirewallRule {
    QString chain;
    QList<PacketMatch> matches = {};
    FirewallAction action = FirewallAction::Drop;
    quint32 number = 0;
    Ipv4Address address = {};
    QString purpose = {};

    friend bool operator==(const FirewallRule &, const FirewallRule &) = default;
};

/// A base chain with policy accept.
struct FirewallChain {
    QString name;
    QString type; ///< filter, nat, route
    QString hook; ///< prerouting, input, forward, output, postrouting
    int priority = 0;

    friend bool operator==(const FirewallChain &, const FirewallChain &) = default;
};

/// A named set of IPv4 prefixes (type ipv4_addr, flags interval). `prefixes` is canonical(): sorted, none
/// inside another, no two that could be one.
struct FirewallSet {
    QString name;
    QList<Ipv4Prefix> prefixes;

    friend bool operator==(const FirewallSet &, const FirewallSet &) = default;
};

/// The table `inet culvert`, whole. Chains and sets are sorted by name; rules by chain, and within one in the
/// order in which they are tried. Written in one transaction (nf_tables is all or nothing).
struct FirewallTable {
    QList<FirewallChain> chains;
    QList<FirewallSet> sets;
    QList<FirewallRule> rules;
    /// The bits of marks that rules look at and change. As it is here where no rule does: the kernel keeps it in those.
    quint32 markMask = marks::kMarkMask;

    friend bool operator==(const FirewallTable &, const FirewallTable &) = default;
};

/// The same addresses in as few prefixes as possible, sorted. What the kernel gives back for a set may
/// be divided otherwise than what was written; in this form both are equal.
QList<Ipv4Prefix> canonical(QList<Ipv4Prefix> prefixes);

/// The prefixes that together are first…last, both included.
QList<Ipv4Prefix> prefixesOfRange(Ipv4Address first, Ipv4Address last);

/// As nft(8) reads them: the argument lines of one transaction that replaces the table by this one.
QStringList describe(const FirewallTable &table);
/// "oifname "eth1" ip saddr @home counter reject with icmp type admin-prohibited", without the comment.
QString describe(const FirewallRule &rule, quint32 markMask = marks::kMarkMask);

} // namespace culvert
