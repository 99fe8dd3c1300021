// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/kernelsupport.h"

#include <QFile>
#include <QSysInfo>

namespace culvert {

std::optional<bool> hasTunnelModule(const QString &loaded, const QString &modules)
{
    if (QFile::exists(loaded + QStringLiteral("/ipip")))
        return true;
    bool isKnown = false;
    // modules.dep(5): "kernel/net/ipv4/ipip.ko.xz: …"; modules.builtin has the path alone.
    for (const char *name : {"/modules.dep", "/modules.builtin"}) {
        QFile list(modules + QLatin1String(name));
        if (!list.open(QIODevice::ReadOnly))
            continue;
        isKnown = true;
        const QByteArray content = '\n' + list.readAll();
        if (content.contains("\nkernel/net/ipv4/ipip.ko"))
            return true;
    }
    return isKnown ? std::optional(false) : std::nullopt;
}

std::optional<bool> kernelHasTunnels()
{
    return hasTunnelModule(QStringLiteral("/sys/module"), QStringLiteral("/lib/modules/") + QSysInfo::kernelVersion());
}

} // namespace culvert
