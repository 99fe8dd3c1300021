// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/plan/firewallbuilder.h"
#include "core/plan/tunnelpath.h"

namespace culvert {

/// How the matches of the table name what the configuration speaks of.
struct FirewallNames {
    QStringList home;         ///< interfaces of the LAN side, the uplink among them where the LAN shares it
    QStringList privateHome;  ///< those of the LAN alone
    QStringList sharedUplink; ///< the uplink where the LAN shares it, or nothing
    QStringList tunnels;      ///< the tunnels' devices; none without a lease
    QString homeAddresses;    ///< the value of a match, as are the following
    QString tunnelSources;    ///< the home's addresses and those of the transit networks that the gateway has
    QString masqueraded;
    QString servers; ///< empty: none

    /// What the LAN sends, a rule for each: by its own interface whoever it is, by a shared one with a home address.
    QList<FirewallBuilder::Matches> fromLan() const;
};

/// The rules that give connections their marks, and packets those of their connections (core/plan/connectionmarks.h).
void addMarkRules(const Configuration &configuration, const Lease &lease, const QList<TunnelPath> &paths,
                  const FirewallNames &names, FirewallBuilder &table);

/// The matches of a packet for this service.
FirewallBuilder::Matches matchesOf(const Service &service);

} // namespace culvert
