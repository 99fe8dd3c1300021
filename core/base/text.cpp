// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QChar>

namespace culvert {

namespace {

QString shortEscape(char16_t unit)
{
    switch (unit) {
    case u'\b':
        return QStringLiteral("\\b");
    case u'\f':
        return QStringLiteral("\\f");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
    }
}

// Categories that move the cursor, hide text or change its direction, and surrogates without their other half.
bool isPrintable(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString escaped(QStringView text, qsizetype maximum)
{
    QString result;
    qsizetype position = 0;
    while (position < text.size() && position < maximum) {
        const bool isPair =
            text[position].isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate();
        const auto units = text.mid(position, isPair ? 2 : 1);
        const char32_t point = isPair ? QChar::surrogateToUcs4(units[0], units[1]) : units[0].unicode();
        if (isPrintable(point)) {
            result += units;
        } else {
            for (const QChar unit : units) {
                result += shortEscape(unit.unicode());
            }
        }
        position += units.size();
    }
    if (position < text.size()) {
        result += QChar(0x2026);
    }
    return result;
}

QString quoted(QStringView text, qsizetype maximum)
{
    return QLatin1Char('"') + escaped(text, maximum) + QLatin1Char('"');
}

} // namespace culvert
