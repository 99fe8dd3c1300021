// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configuration.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr qsizetype kNameLength = 15; // IFNAMSIZ less the zero

bool isAsciiAlphanumeric(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

} // namespace

bool isName(QStringView text)
{
    return !text.isEmpty() && text.size() <= kNameLength && isAsciiAlphanumeric(text[0])
        && std::all_of(text.begin(), text.end(), [](QChar character) {
               return isAsciiAlphanumeric(character) || QStringView(u"_.-").contains(character);
           });
}

QString Configuration::tunnelInterface(qsizetype index) const
{
    const TunnelSettings &tunnel = tunnels.at(index);
    if (!tunnel.device.isEmpty())
        return tunnel.device;
    const QString &written = tunnel.interface;
    return written.isEmpty() ? QStringLiteral("culvert%1").arg(index) : written;
}

} // namespace culvert
