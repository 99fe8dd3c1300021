// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kernel/firewall.h"

#include <optional>

namespace culvert {

/// The table inet culvert in the kernel: libnftables(3), in JSON. Everything is looked up anew; nothing is kept
/// between two calls, neither a socket nor the memory of 100,000 set elements.
class NftablesFirewall {
public:
    /// What the echo of our own changes carries. libnftables keeps its socket to itself, but lets the kernel choose
    /// the port, and that is the id of the process as long as it is free (netlink_autobind() in
    /// net/netlink/af_netlink.c); libnl, which opens the others here, chooses other ones.
    static quint32 port();

    /// Absent if there is none; a kernel without nf_tables has none.
    Result<std::optional<FirewallTable>> read() const;
    /// One transaction: either the whole table is this one afterwards, or nothing has changed. Tables of
    /// others are not touched. KernelLacksModule where there is no nf_tables.
    Result<> replace(const FirewallTable &wanted) const;
    /// No failure if there is none.
    Result<> remove() const;
};

} // namespace culvert
