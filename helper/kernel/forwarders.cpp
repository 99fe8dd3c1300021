// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/forwarders.h"

#include <QRegularExpression>

namespace culvert::forwarders {

QStringList among(const QStringList &names)
{
    // docker_gwbridge is Swarm's; docker-bridges the table of Docker's nftables backend; nm-shared-IFACE is
    // NetworkManager's (nm-firewall-utils.c); libvirt_network is libvirt's (network_nftables.c).
    static const QRegularExpression pattern(
        QStringLiteral("\\A(docker0|docker_gwbridge|docker-bridges|br-[0-9a-f]{12}|podman[0-9]+|cni-podman[0-9]+|cni0"
                       "|virbr[0-9]+|lxcbr[0-9]+|lxdbr[0-9]+|incusbr[0-9]+|libvirt_network|nm-shared-.+)\\z"));
    QStringList found = names.filter(pattern);
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace culvert::forwarders
