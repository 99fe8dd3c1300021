// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ipv4.h"

#include "core/base/text.h"

#include <QList>

#include <algorithm>

namespace culvert {

namespace {

// A decimal number of ASCII digits without a leading zero.
std::optional<quint32> parseDecimal(QStringView text, quint32 maximum)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text[0] == QLatin1Char('0'))) {
        return std::nullopt;
    }
    quint32 value = 0;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit < u'0' || unit > u'9') {
            return std::nullopt;
        }
        value = value * 10 + (unit - u'0');
    }
    return value <= maximum ? std::optional(value) : std::nullopt;
}

bool looksOctal(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QStringView address = slash < 0 ? text : text.left(slash);
    const auto parts = address.split(QLatin1Char('.'));
    return parts.size() == 4 && std::any_of(parts.begin(), parts.end(), [](QStringView part) {
               return part.size() > 1 && part.startsWith(QLatin1Char('0'));
           });
}

} // namespace

std::optional<Ipv4Address> Ipv4Address::parse(QStringView text)
{
    Ipv4Address result;
    for (int octet = 0; octet < 4; ++octet) {
        const qsizetype dot = text.indexOf(QLatin1Char('.'));
        if ((dot < 0) != (octet == 3)) {
            return std::nullopt;
        }
        const auto value = parseDecimal(dot < 0 ? text : text.left(dot), 255);
        if (!value) {
            return std::nullopt;
        }
        result.value = (result.value << 8) | *value;
        text = text.mid(dot + 1);
    }
    return result;
}

QString Ipv4Address::toString() const
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(value >> 24)
        .arg((value >> 16) & 255)
        .arg((value >> 8) & 255)
        .arg(value & 255);
}

bool Ipv4Address::isUnicast() const
{
    const quint32 top = value >> 24;
    return top != 0 && top != 127 && top < 224;
}

bool Ipv4Address::isPrivate() const
{
    static constexpr Ipv4Prefix kPrivate[] = {
        {{0x0a000000}, 8}, {{0xac100000}, 12}, {{0xc0a80000}, 16}, {{0x64400000}, 10}};
    return std::any_of(std::begin(kPrivate), std::end(kPrivate),
                       [this](const Ipv4Prefix &prefix) { return prefix.contains(*this); });
}

bool Ipv4Address::isBehindNat() const
{
    static constexpr Ipv4Prefix kDsLite{{0xc0000000}, 29};
    return isPrivate() || kDsLite.contains(*this);
}

Ipv4Prefix Ipv4Prefix::of(Ipv4Address address, int length)
{
    Ipv4Prefix result{address, quint8(std::clamp(length, 0, 32))};
    result.address.value &= result.mask();
    return result;
}

std::optional<Ipv4Prefix> Ipv4Prefix::parseMasked(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0) {
        return std::nullopt;
    }
    const auto address = Ipv4Address::parse(text.left(slash));
    const auto length = parseDecimal(text.mid(slash + 1), 32);
    return address && length ? std::optional(of(*address, int(*length))) : std::nullopt;
}

std::optional<Ipv4Prefix> Ipv4Prefix::parse(QStringView text)
{
    const auto masked = parseMasked(text);
    const bool hasHostBits = masked && Ipv4Address::parse(text.left(text.indexOf(QLatin1Char('/')))) != masked->address;
    return hasHostBits ? std::nullopt : masked;
}

std::optional<Ipv4Prefix> Ipv4Prefix::parseAddressOrPrefix(QStringView text)
{
    if (const auto address = Ipv4Address::parse(text)) {
        return host(*address);
    }
    return parse(text);
}

QString Ipv4Prefix::parseFailure(QStringView text)
{
    if (const auto masked = parseMasked(text)) {
        return QStringLiteral("%1 has bits set behind its length; write %2").arg(quoted(text), masked->toString());
    }
    if (looksOctal(text)) {
        return QStringLiteral(
                   "%1 has a leading zero, which some programs read as octal; write decimal numbers without it")
            .arg(quoted(text));
    }
    if (text.contains(QLatin1Char(':'))) {
        return QStringLiteral("%1 is not an IPv4 address; write four decimal numbers, as in 203.0.113.0/28")
            .arg(quoted(text));
    }
    if (Ipv4Address::parse(text)) {
        return QStringLiteral("%1 has no length; write %1/32 for this one address").arg(text);
    }
    return QStringLiteral(
               "%1 is not an IPv4 prefix; write four numbers up to 255 and a length up to 32, as in 203.0.113.0/28")
        .arg(quoted(text));
}

bool Ipv4Prefix::isRoutable() const
{
    // Where none is: 0/8, 127/8, and 224/3 from there to the end.
    static constexpr Ipv4Prefix kUnroutable[] = {{{0x00000000}, 8}, {{0x7f000000}, 8}, {{0xe0000000}, 3}};
    return std::none_of(std::begin(kUnroutable), std::end(kUnroutable),
                        [this](const Ipv4Prefix &prefix) { return prefix.contains(*this); });
}

QString Ipv4Prefix::toString() const { return address.toString() + QLatin1Char('/') + QString::number(length); }

QString Ipv4Prefix::toRouteString() const
{
    if (isDefault()) {
        return QStringLiteral("default");
    }
    return isHost() ? address.toString() : toString();
}

} // namespace culvert
