// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionname.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

namespace culvert {

bool claimName(const QDBusConnection &bus, const QString &name)
{
    if (!bus.isConnected())
        return true;
    const auto reply = bus.interface()->registerService(name, QDBusConnectionInterface::DontQueueService,
                                                        QDBusConnectionInterface::DontAllowReplacement);
    return !reply.isValid() || reply.value() == QDBusConnectionInterface::ServiceRegistered;
}

} // namespace culvert
