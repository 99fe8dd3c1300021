// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

#include <QHashFunctions>
#include <QString>

#include <optional>
#include <tuple>

namespace culvert {

/// Marks of what is ours in the kernel (contract "In the kernel"). Nothing else is ever removed.
namespace marks {
inline constexpr int kProtocol = 199; ///< rtm_protocol and FRA_PROTOCOL
inline constexpr quint32 kFirstTable = 1998;
inline constexpr quint32 kLastTable = 2040; ///< more than any version uses: what one leaves, the next finds
inline constexpr quint32 kFirstPreference = 1998;
inline constexpr quint32 kLastPreference = 2047;
inline constexpr char kLinkAlias[] = "culvert";
} // namespace marks

/// Well-known routing tables, linux/rtnetlink.h rt_class_t.
inline constexpr quint32 kMainTable = 254;
inline constexpr quint32 kLocalTable = 255;
inline constexpr quint32 kDefaultTable = 253;

/// The metric of guard routes: any other route of the same prefix is preferred.
inline constexpr quint32 kWorstMetric = 4294967295U;

/// What an ipip device's outer packets can have besides, as we want it. It is read back because others can change
/// it: FOU on our device, say, makes packets that the tunnel end does not understand.
struct OuterHeader {
    int tos = 0;                  ///< 0: none of its own
    bool pathMtuDiscovery = true; ///< sets DF
    quint32 mark = 0;             ///< with which their route is looked up
    int encapsulation = 0;        ///< enum tunnel_encap_types of linux/if_tunnel.h; 0: none
    int encapsulationFlags = 0;
    int sourcePort = 0;
    int destinationPort = 0;

    friend bool operator==(const OuterHeader &, const OuterHeader &) = default;
};

/// An ipip device (ip-link(8) "type ipip"; drivers: net/ipv4/ipip.c). Identity: the name.
struct TunnelLink {
    QString name;
    Ipv4Address local;
    Ipv4Address remote;
    QString parent; ///< the device its outer packets are bound to (IFLA_IPTUN_LINK); empty: none
    int ttl = 64;   ///< 0: inherit
    int mtu = 1480;
    bool up = true;
    QString alias = QString::fromLatin1(marks::kLinkAlias);
    OuterHeader outer = {};

    friend bool operator==(const TunnelLink &, const TunnelLink &) = default;
};

/// An address of a tunnel device: a /32, or one with the length of its transit network. Identity: all of it.
struct AddressEntry {
    QString interface;
    Ipv4Address address;
    int prefixLength = 32;

    friend bool operator==(const AddressEntry &, const AddressEntry &) = default;
};

enum class RouteType : quint8 { Unicast, Unreachable, Throw, Local, Broadcast, Blackhole, Prohibit, Other };

/// An IPv4 route. Identity, as the kernel has it (K-15): table, destination, metric (TOS is 0).
struct Route {
    quint32 table = kMainTable;
    Ipv4Prefix destination = {};
    quint32 metric = 0;
    RouteType type = RouteType::Unicast;
    QString interface = {}; ///< empty for types without a device
    std::optional<Ipv4Address> gateway = {};
    bool onlink = false;                    ///< the gateway is on the link, whatever other routes say
    std::optional<Ipv4Address> source = {}; ///< preferred source (RTA_PREFSRC)
    int mtu = 0;                            ///< RTAX_MTU, bytes; 0: the device's
    int protocol = marks::kProtocol;

    auto key() const { return std::tuple(table, destination, metric); }
    friend bool operator==(const Route &, const Route &) = default;
};

enum class RuleAction : quint8 { Lookup, Unreachable, Prohibit, Blackhole, Goto, Nop, Other };

/// A policy rule (ip-rule(8)). Identity: all of it; the kernel allows two that are the same (K-14).
struct Rule {
    quint32 preference = 0;
    std::optional<Ipv4Prefix> from = {};
    std::optional<Ipv4Prefix> to = {};
    QString incoming = {}; ///< iif; "lo": the gateway's own packets
    QString outgoing = {}; ///< oif: the device that the sender has bound its socket to
    quint32 mark = 0;
    quint32 markMask = 0; ///< 0: no mark selector
    RuleAction action = RuleAction::Lookup;
    quint32 table = 0;              ///< with RuleAction::Lookup
    quint32 gotoTarget = 0;         ///< with RuleAction::Goto: a preference
    int suppressPrefixLength = -1;  ///< -1: none
    bool inverted = false;          ///< "not"; never set by us
    bool hasOtherSelectors = false; ///< ports, TOS, uid range, …: understood by nobody here; never ours
    int protocol = marks::kProtocol;

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// A value below /proc/sys/net/ipv4. Identity: the key.
struct Sysctl {
    QString key; ///< e.g. "ip_forward", "conf/culvert0/rp_filter"
    QString value;

    friend bool operator==(const Sysctl &, const Sysctl &) = default;
};

} // namespace culvert
