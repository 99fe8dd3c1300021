// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kernel/firewall.h"
#include "helper/kernel/firewalljson.h"

#include <QStringList>

#include <optional>

namespace culvert {

class NetlinkSocket;

/// The table inet culvert in the kernel: libnftables(3), in JSON. Kept between two calls is what was read last, with
/// the number that the kernel gives to the state of all tables: it counts transactions, whoever commits them
/// (nf_tables_commit() in net/netfilter/nf_tables_api.c). A table with 100,000 elements takes most of a second to read,
/// so it is read again when that number is another one, and only then. One thread.
class NftablesFirewall {
public:
    /// What the echo of our own changes carries. libnftables keeps its socket to itself, but lets the kernel choose
    /// the port, and that is the id of the process as long as it is free (netlink_autobind() in
    /// net/netlink/af_netlink.c); libnl, which opens the others here, chooses other ones.
    static quint32 port();

    /// Absent if there is none; a kernel without nf_tables has none.
    Result<std::optional<FirewallTable>> read();
    /// One transaction: either the whole table is this one afterwards, or nothing has changed. Tables of
    /// others are not touched. KernelLacksModule where there is no nf_tables.
    Result<> replace(const FirewallTable &wanted);
    /// No failure if there is none.
    Result<> remove() const;

    /// Of everybody's tables, of every family; none where there is no nf_tables.
    Result<QStringList> tableNames() const;

private:
    Result<std::optional<firewalljson::Found>> find(NetlinkSocket &socket);

    struct Reading {
        quint32 generation;
        std::optional<firewalljson::Found> found; ///< absent: there was no table
    };
    std::optional<Reading> m_last; ///< none yet, or it changed while it was read
};

} // namespace culvert
