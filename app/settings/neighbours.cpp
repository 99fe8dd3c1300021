// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/neighbours.h"

#include "core/base/ipv4.h"

#include <QFile>

#include <algorithm>

namespace culvert {

QHash<QString, QStringList> neighboursIn(const QByteArray &table)
{
    // IP address, HW type, Flags, HW address, Mask, Device; the first line names them.
    enum Field { Address, Flags = 2, Device = 5, FieldCount };
    constexpr uint kComplete = 0x2; // ATF_COM in <linux/if_arp.h>
    QHash<QString, QList<Ipv4Address>> found;
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() != FieldCount)
            continue;
        const auto address = Ipv4Address::parse(QString::fromLatin1(fields.at(Address)));
        if (address && (fields.at(Flags).toUInt(nullptr, 16) & kComplete))
            found[QString::fromLocal8Bit(fields.at(Device))].append(*address);
    }
    QHash<QString, QStringList> neighbours;
    for (auto it = found.begin(); it != found.end(); ++it) {
        std::sort(it->begin(), it->end());
        for (const Ipv4Address &address : std::as_const(*it))
            neighbours[it.key()].append(address.toString());
    }
    return neighbours;
}

QHash<QString, QStringList> existingNeighbours()
{
    QFile table(QStringLiteral("/proc/net/arp"));
    return table.open(QIODevice::ReadOnly) ? neighboursIn(table.readAll()) : QHash<QString, QStringList>();
}

} // namespace culvert
