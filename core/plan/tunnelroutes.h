// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intent/intent.h"
#include "core/kernel/objects.h"
#include "core/plan/tunnelpath.h"

namespace culvert {

/// A guard: taken where no other route of the prefix is there, so that traffic stops and does not go another way.
Route guardRoute(quint32 table, Ipv4Prefix destination);

/// The routes of the tables into which the planner's rules lead. Needs a lease.
class TunnelRoutes {
public:
    TunnelRoutes(const Configuration &configuration, const Lease &lease, const QList<TunnelPath> &paths)
        : m_configuration(configuration), m_lease(lease), m_paths(paths)
    {
    }

    /// The way of the outer packets, a host route for each tunnel end and nothing else: what goes elsewhere falls
    /// through. By the ISP's router; without one, by the uplink's link; never through a tunnel. It is asked before
    /// main, so that nobody's route there can make an encapsulation loop.
    QList<Route> uplinkTable() const;
    /// What the home sends, without the guard of everything, which is there before the lease is.
    QList<Route> homeTable() const;
    /// What the home sends to tunnel ends: the same way as homeTable() has, a host route for each.
    QList<Route> tunnelEndsTable() const;
    QList<Route> gatewayTable() const;
    /// What hosts without a home address send.
    QList<Route> privateTable() const;
    /// Connections that began in the tunnel at this position, which has a mark of its own.
    QList<Route> replyTable(quint32 table, qsizetype tunnel) const;
    /// Connections that began in one of those that have not.
    QList<Route> sharedReplyTable(quint32 table) const;

    /// They reach through tunnels what the home does, the whole world among it, so that its table serves them as well.
    bool privateHostsShareHomeTable() const;

private:
    QList<Route> tableFor(intent::Sender sender, quint32 table) const;
    Route through(const TunnelPath &path, quint32 table, const Ipv4Prefix &destination) const;
    QList<Ipv4Prefix> exceptionsFor(intent::Sender sender) const;
    QList<Route> unreachableHome(quint32 table) const;

    const Configuration &m_configuration;
    const Lease &m_lease;
    const QList<TunnelPath> &m_paths;
};

} // namespace culvert
