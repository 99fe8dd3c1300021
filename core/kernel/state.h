// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/firewall.h"
#include "core/kernel/objects.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace culvert {

/// Kernel objects, as wanted or as found. Order has no meaning but that of reading.
struct KernelState {
    QList<TunnelLink> links;
    QList<AddressEntry> addresses;
    QList<Route> routes;
    QList<Rule> rules;
    QList<Sysctl> sysctls;
    std::optional<FirewallTable> firewall; ///< the table inet culvert

    bool isEmpty() const
    {
        return links.isEmpty() && addresses.isEmpty() && routes.isEmpty() && rules.isEmpty() && sysctls.isEmpty()
            && !firewall;
    }
    friend bool operator==(const KernelState &, const KernelState &) = default;
};

/// What must exist. Nothing at all is a normal value (off), and so is "only the guard" (no lease).
using DesiredState = KernelState;

/// What the kernel has, read freshly by full dumps.
struct ObservedState {
    /// What carries our marks. `sysctls` holds, for each key that we ever changed or now want, its value now.
    KernelState owned = {};
    /// Others' objects in places that ours may need: every link's name (as far as known), every
    /// route in our tables and every rule in our block of preferences that has not our mark. Besides, the rules
    /// that the kernel tries before our block.
    KernelState foreign = {};
    /// What the sysctls that we changed were before, from the runtime directory.
    QList<Sysctl> formerSysctls = {};
    /// Others' bridges and tables that came after we had set ip_forward and need it; looked for only when it is to be
    /// put back. Where there are some, its former value is 1: they would have set it, had we not.
    QStringList newForwarders = {};
};

/// The number in one link's statistics (struct rtnl_link_stats64).
struct LinkCounters {
    quint64 rxBytes = 0;
    quint64 rxPackets = 0;
    quint64 txBytes = 0;
    quint64 txPackets = 0;
    quint64 txErrors = 0;
    quint64 txCarrierErrors = 0; ///< grows while a tunnel's local address is gone (K-08)
    quint64 collisions = 0;      ///< grows when a tunnel's outer packet would enter itself (K-17)

    friend bool operator==(const LinkCounters &, const LinkCounters &) = default;
};

/// Everything that decides where a packet goes, of everybody, for explain() and the route table.
struct RoutingView {
    struct Interface {
        QString name;
        bool up = false;
        int mtu = 0;
        QList<std::pair<Ipv4Address, int>> addresses; ///< address and prefix length
    };
    QList<Interface> interfaces;
    QList<TunnelLink> tunnels;             ///< every ipip device, ours and others'
    QList<Rule> rules;                     ///< in the order in which the kernel tries them
    QList<Route> routes;                   ///< of every table
    std::optional<FirewallTable> firewall; ///< ours; what other tables do is not looked at
};

} // namespace culvert
