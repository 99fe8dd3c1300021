// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/objects.h"
#include "core/kernel/state.h"

#include <linux/netlink.h>

#include <QString>

#include <functional>
#include <optional>
#include <span>

/// Messages of rtnetlink(7) as values. Pure. Everything is length checked; a message that is too short or
/// that has an ill-formed attribute gives nothing. Names are bytes chosen by whoever made the device (K-24).
namespace culvert::decode {

/// Calls `handle` for each whole message; a rest that is no whole message is passed over. The buffer must be
/// aligned to four bytes.
void forEachMessage(std::span<const char> buffer, const std::function<void(const nlmsghdr &)> &handle);

/// NLMSG_ERROR, which is an acknowledgement when `sysErrno` is 0, or the result in an NLMSG_DONE.
struct Answer {
    int sysErrno = 0; ///< positive
    QString text;     ///< NLMSGERR_ATTR_MSG, often empty
};
std::optional<Answer> answer(const nlmsghdr &message);

struct Link {
    int index = 0;
    QString name;
    unsigned flags = 0; ///< IFF_…
    int mtu = 0;
    QString alias;
    QString kind; ///< "veth", "ipip", …; empty for hardware
    struct Ipip {
        Ipv4Address local;
        Ipv4Address remote;
        int parentIndex = 0;
        int ttl = 0;
        OuterHeader outer = {};
    };
    std::optional<Ipip> ipip;
    std::optional<LinkCounters> counters;

    bool isUp() const;
    bool isRunning() const;
    bool isPointToPoint() const;
    /// An ipip device with our alias.
    bool isOurs() const;
};
std::optional<Link> link(const nlmsghdr &message);

struct Address {
    int index = 0;
    Ipv4Address local;
    Ipv4Address peer; ///< equal to `local` but on a point-to-point line
    int prefixLength = 32;
    bool secondary = false;
    bool global = false;
};
std::optional<Address> address(const nlmsghdr &message);

struct FoundRoute {
    Route route; ///< its `interface` is still empty; of a multipath route the first hop
    int interfaceIndex = 0;
    bool isDead = false; ///< its device is down
    bool isPlain = true; ///< false: a cached exception, or for one TOS only, which nobody here understands
};
std::optional<FoundRoute> route(const nlmsghdr &message);

std::optional<Rule> rule(const nlmsghdr &message);

} // namespace culvert::decode
