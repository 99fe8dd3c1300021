// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageid.h"

namespace culvert {

QString pageName(PageId page) { return pageNames().at(qsizetype(page)); }

std::optional<PageId> pageFromName(QStringView name)
{
    const qsizetype index = pageNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(PageId(index));
}

QStringList pageNames()
{
    return {QStringLiteral("overview"),   QStringLiteral("explain"), QStringLiteral("routes"),
            QStringLiteral("traffic"),    QStringLiteral("tunnel"),  QStringLiteral("home"),
            QStringLiteral("exceptions"), QStringLiteral("mtu"),     QStringLiteral("history"),
            QStringLiteral("guide")};
}

} // namespace culvert
