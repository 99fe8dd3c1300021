// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace culvert {

/// The hosts in the kernel's IPv4 neighbour table by the interface on which they are, in ascending order. `table` is
/// the text of /proc/net/arp, which everybody may read (proc_net(5)); hosts that did not answer are left out.
QHash<QString, QStringList> neighboursIn(const QByteArray &table);

/// Of this machine, now.
QHash<QString, QStringList> existingNeighbours();

} // namespace culvert
