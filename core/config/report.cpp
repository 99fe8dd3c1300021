// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/report.h"

#include <utility>

namespace culvert {

namespace {

constexpr qsizetype kMaximumKey = 64;

QString pointerToken(QStringView key)
{
    QString token = key.left(kMaximumKey).toString();
    token.replace(QLatin1Char('~'), QLatin1String("~0"));
    token.replace(QLatin1Char('/'), QLatin1String("~1"));
    return key.size() > kMaximumKey ? token + QChar(0x2026) : token;
}

} // namespace

QString Place::pointer() const
{
    if (!m_parent) {
        return {};
    }
    return m_parent->pointer() + QLatin1Char('/') + (m_index >= 0 ? QString::number(m_index) : pointerToken(m_key));
}

void Report::add(const Place &place, const QString &code, const QString &text, const QString &remedy)
{
    add(place.pointer(), code, text, remedy);
}

void Report::add(const QString &pointer, const QString &code, const QString &text, const QString &remedy)
{
    if (m_problems.size() < kMaximum) {
        m_problems.append({pointer, code, text, remedy, m_kind == Kind::Warnings});
    } else {
        ++m_omitted;
    }
}

ConfigProblems Report::take()
{
    if (m_omitted > 0) {
        const bool isWarning = m_kind == Kind::Warnings;
        m_problems.append({QString(), isWarning ? QStringLiteral("more-warnings") : QStringLiteral("more-problems"),
                           QStringLiteral("there are %1 more %2")
                               .arg(m_omitted)
                               .arg(isWarning ? QStringLiteral("warnings") : QStringLiteral("problems")),
                           isWarning ? QStringLiteral("see the warnings above first")
                                     : QStringLiteral("fix the problems above first"),
                           isWarning});
        m_omitted = 0;
    }
    return std::exchange(m_problems, {});
}

} // namespace culvert
