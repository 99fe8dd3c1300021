// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/interfaces.h"

#include "app/settings/neighbours.h"
#include "core/base/ipv4.h"

#include <QDir>
#include <QStringList>
#include <QtEndian>

#include <memory>

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

namespace culvert {

QStringList bridgePorts(const QString &interface, const QString &sysfs)
{
    // One link for each port: Documentation/ABI/testing/sysfs-class-net in the kernel's sources, "brif".
    return QDir(sysfs + u'/' + interface + QStringLiteral("/brif"))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// getifaddrs(3) has each interface once for its link, and once for each address, under the address's label.
QList<InterfaceChoice> existingInterfaces()
{
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) != 0)
        return {};
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> list(first, &freeifaddrs);
    QStringList names;
    QHash<QString, QStringList> addresses;
    for (const ifaddrs *entry = first; entry; entry = entry->ifa_next) {
        if (!entry->ifa_addr || (entry->ifa_flags & IFF_LOOPBACK))
            continue;
        const QString name = QString::fromLocal8Bit(entry->ifa_name);
        if (entry->ifa_addr->sa_family == AF_PACKET) {
            names.append(name);
        } else if (entry->ifa_addr->sa_family == AF_INET) {
            const auto *address = reinterpret_cast<const sockaddr_in *>(entry->ifa_addr);
            addresses[name.section(u':', 0, 0)].append(
                Ipv4Address{qFromBigEndian(address->sin_addr.s_addr)}.toString());
        }
    }
    QList<InterfaceChoice> choices;
    const QHash<QString, QStringList> neighbours = existingNeighbours();
    for (const QString &name : std::as_const(names)) {
        if (name != QLatin1String("tunl0") && !name.startsWith(QLatin1String("culvert")))
            choices.append(
                {name, addresses.value(name).join(QStringLiteral(", ")), neighbours.value(name), bridgePorts(name)});
    }
    return choices;
}

} // namespace culvert
