// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/addressmask.h"

#include <QRegularExpression>

namespace culvert {

namespace {

/// Dotted decimal as people and programs write it, leading zeros included: what Ipv4Address::parse() refuses is an
/// address all the same to whoever reads it.
std::optional<Ipv4Address> looselyParsed(QStringView text)
{
    constexpr uint kLargest = 255;
    constexpr int kBits = 8;
    quint32 value = 0;
    for (const QStringView part : text.split(u'.')) {
        const uint octet = part.toUInt();
        if (octet > kLargest)
            return {};
        value = value << kBits | octet;
    }
    return Ipv4Address{value};
}

} // namespace

QString AddressMask::numbered(const char *kind, const QString &text)
{
    QString &name = m_names[text];
    if (name.isEmpty())
        name = QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(m_names.size());
    return name;
}

QString AddressMask::nameOf(Ipv4Address address)
{
    for (qsizetype i = 0; i < m_home.size(); ++i) {
        if (!m_home.at(i).contains(address))
            continue;
        const quint32 place = address.value - m_home.at(i).address.value;
        const QString network = QStringLiteral("home-%1").arg(i + 1);
        return place == 0 ? network : QStringLiteral("%1+%2").arg(network).arg(place);
    }
    return numbered(address.isPrivate() ? "private-address" : "address", address.toString());
}

QString AddressMask::masked(const QString &text)
{
    // A time of day has colons as well: hardware addresses have six pairs, IPv6 addresses eight groups or a gap.
    static const QRegularExpression address(
        QStringLiteral(R"((?<ipv4>(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)))"
                       R"(|(?<mac>(?<![\w:])[0-9a-f]{2}(?::[0-9a-f]{2}){5}(?![\w:])))"
                       R"(|(?<ipv6>(?<![\w:])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7})"
                       R"(|(?:[0-9a-f]{1,4}:)*[0-9a-f]{0,4}::(?:[0-9a-f]{1,4}:)*[0-9a-f]{0,4})(?![\w:])))"),
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype end = 0;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString found = match.captured();
        if (match.hasCaptured(QStringLiteral("ipv4"))) {
            const auto parsed = looselyParsed(found);
            const bool tells = parsed && !parsed->isUnspecified() && !parsed->isLoopback();
            result += tells ? nameOf(*parsed) : found;
        } else {
            result += numbered(match.hasCaptured(QStringLiteral("mac")) ? "hardware-address" : "ipv6-address",
                               found.toLower());
        }
    }
    result += QStringView(text).mid(end);
    return result;
}

} // namespace culvert
