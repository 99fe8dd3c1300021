// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/state.h"
#include "core/status/lease.h"

#include <QSet>

namespace culvert {

/// Who has put a route or a rule into the kernel: "kernel", "dhcp", "culvert", "docker", …; the number of its protocol
/// where nobody is known. The protocol decides (linux/rtnetlink.h RTPROT_*, iproute2's rt_protos; 44 is ampr-ripd).
/// Programs that leave it to the kernel or use that of everybody are told by signs that are theirs alone, such as
/// Tailscale's mark; where there is none, nobody is guessed.
class Makers {
public:
    /// The view outlives the object. `lease`: whose source is also who keeps the line's routes.
    Makers(const RoutingView &view, const std::optional<Lease> &lease);

    QString of(const Rule &rule) const;
    QString of(const Route &route) const;

private:
    QString m_managedInterface; ///< by NetworkManager; empty: none
    QSet<quint32> m_tailscaleTables;
    QSet<quint32> m_wireguardTables;
};

} // namespace culvert
