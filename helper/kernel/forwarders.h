// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Programs that forward packets besides us, told by names that are theirs alone.
namespace culvert::forwarders {

inline const QString kSysctl = QStringLiteral("ip_forward");

/// Of these names of links and firewall tables the ones that need ip_forward: bridges of Docker, Podman, CNI, libvirt,
/// LXC, LXD and Incus, and the tables of Docker, libvirt's networks and NetworkManager's shared connections. All of
/// these programs set ip_forward when they start, and none puts it back.
QStringList among(const QStringList &names);

} // namespace culvert::forwarders
