// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

#include <QList>
#include <QString>

#include <optional>

namespace culvert {

enum class Role { Gateway, FarEnd };

/// Which packets are encapsulated; the table of the modes is in culvert.json(5).
enum class Mode { Everything, Source, Hybrid };

/// What a packet is for: a protocol, and where it has them, ports at its destination.
struct Service {
    quint8 protocol = 6;   ///< IANA protocol number
    quint16 firstPort = 0; ///< 0: the whole protocol
    quint16 lastPort = 0;

    friend bool operator==(const Service &, const Service &) = default;
};

/// An address and the length of the network that is connected with it.
struct InterfaceAddress {
    Ipv4Address address;
    int prefixLength = 32;

    friend bool operator==(const InterfaceAddress &, const InterfaceAddress &) = default;
};

/// One tunnel end and what lies behind it.
struct TunnelSettings {
    QString name;                                         ///< unique
    Ipv4Address remote;                                   ///< the tunnel end, unicast, unique
    QList<Ipv4Prefix> networks{Ipv4Prefix::everything()}; ///< what lies behind it
    /// Each within one of `networks`: in modes source and hybrid private hosts and the gateway itself reach them
    /// through the tunnel as well, with `address` as their source.
    QList<Ipv4Prefix> networksForAll;
    std::optional<Ipv4Address> address;      ///< of the home block, for the tunnel interface
    std::optional<InterfaceAddress> transit; ///< outside the home block, with its network, for the tunnel interface
    QString device;                          ///< an existing device that is the tunnel; empty: Culvert makes one
    QString interface;                       ///< as written; empty: culvert0, culvert1, … by position
    std::optional<int> mtu;                  ///< bytes; absent: the uplink's less 20
    int ttl = 64;                            ///< of the outer packet; 0: the inner packet's
    QList<Service> services;                 ///< the gateway's own that are open to the tunnel

    friend bool operator==(const TunnelSettings &, const TunnelSettings &) = default;
};

/// A destination that goes by the ISP's line and not through a tunnel.
struct ExceptionRoute {
    Ipv4Prefix destination;
    QString label;
    bool masquerade = false;
    bool enabled = true;

    friend bool operator==(const ExceptionRoute &, const ExceptionRoute &) = default;
};

/// TCP MSS of forwarded connections through a tunnel.
struct MssPolicy {
    enum class Clamp { Auto, Off, Value };
    Clamp clamp = Clamp::Auto;
    int bytes = 0; ///< with Clamp::Value: 536…1460

    friend bool operator==(const MssPolicy &, const MssPolicy &) = default;
};

struct HybridSettings {
    QList<Ipv4Prefix> servers;
    QList<Service> services; ///< tunnelled for every home host

    friend bool operator==(const HybridSettings &, const HybridSettings &) = default;
};

/// The configuration document as a value. It is only ever made whole (core/config/document.h);
/// a program that wants another one builds another one.
struct Configuration {
    bool enabled = true;
    Role role = Role::Gateway;
    QString uplinkInterface;        ///< where the lease arrives
    QList<Ipv4Prefix> homeNetworks; ///< the home's own addresses
    QList<QString> homeInterfaces;  ///< LAN side
    Mode mode = Mode::Source;
    bool neighboursThroughTunnel = true;
    QList<TunnelSettings> tunnels;
    QList<ExceptionRoute> exceptions;
    MssPolicy mss;
    bool leakGuard = true;
    std::optional<HybridSettings> hybrid;
    quint32 marksMask = 0x1f000000; ///< the bits of packet and connection marks that are ours: 5 to 16, adjacent

    /// The interface name of the tunnel at this position: that of its device, where somebody else makes it.
    QString tunnelInterface(qsizetype index) const;

    friend bool operator==(const Configuration &, const Configuration &) = default;
};

/// The pattern of the names of tunnels and interfaces: [A-Za-z0-9][A-Za-z0-9_.-]{0,14}
bool isName(QStringView text);

namespace limits {
inline constexpr qsizetype kDocumentBytes = qsizetype(16) * 1024 * 1024;
inline constexpr qsizetype kTunnels = 256;
inline constexpr qsizetype kExceptions = 200'000;
inline constexpr qsizetype kPrefixes =
    64; ///< home networks, networks and networks-for-all of a tunnel, home interfaces
inline constexpr qsizetype kLabelLength = 255;
inline constexpr int kMinimumMtu = 576;   ///< RFC 791: every host can receive it
inline constexpr int kMaximumMtu = 65515; ///< 65535 less the outer header
inline constexpr int kMinimumMss = 536;
inline constexpr int kMaximumMss = 1460;
inline constexpr int kMinimumMarkBits = 5;
inline constexpr int kMaximumMarkBits = 16;
/// How long a change may wait to be confirmed before it undoes itself.
inline constexpr quint32 kShortestConfirmSeconds = 15;
inline constexpr quint32 kLongestConfirmSeconds = 600;
} // namespace limits

} // namespace culvert
