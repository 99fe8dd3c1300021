// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/interfaces.h"

#include "app/settings/neighbours.h"

#include <QNetworkInterface>
#include <QStringList>

namespace culvert {

QList<InterfaceChoice> existingInterfaces()
{
    QList<InterfaceChoice> choices;
    const QHash<QString, QStringList> neighbours = existingNeighbours();
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const QString name = interface.name();
        const bool tunnel = name == QLatin1String("tunl0") || name.startsWith(QLatin1String("culvert"));
        if (tunnel || interface.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        QStringList addresses;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                addresses.append(entry.ip().toString());
        }
        choices.append({name, addresses.join(QStringLiteral(", ")), neighbours.value(name)});
    }
    return choices;
}

} // namespace culvert
