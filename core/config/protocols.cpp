// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/protocols.h"

#include <algorithm>
#include <iterator>

namespace culvert::protocols {

namespace {

constexpr quint8 kTcp = 6;
constexpr quint8 kUdp = 17;
constexpr quint8 kSctp = 132;
constexpr qsizetype kPortDigits = 5;

struct Protocol {
    const char *name;
    quint8 number;
};
constexpr Protocol kProtocols[] = {{"tcp", kTcp}, {"udp", kUdp}, {"sctp", kSctp},
                                   {"icmp", 1},   {"esp", 50},   {"gre", 47}};

std::optional<quint16> parsePort(QStringView text)
{
    const bool isDecimal = !text.isEmpty() && text.size() <= kPortDigits && text[0] != QLatin1Char('0')
        && std::all_of(text.begin(), text.end(),
                       [](QChar digit) { return digit >= QLatin1Char('0') && digit <= QLatin1Char('9'); });
    bool fits = false;
    const quint16 port = isDecimal ? text.toUShort(&fits) : quint16(0);
    return fits ? std::optional(port) : std::nullopt;
}

} // namespace

QStringList names()
{
    QStringList result;
    for (const Protocol &protocol : kProtocols) {
        result.append(QLatin1String(protocol.name));
    }
    return result;
}

std::optional<quint8> numberOf(QStringView name)
{
    const auto *const found =
        std::find_if(std::begin(kProtocols), std::end(kProtocols),
                     [name](const Protocol &protocol) { return name == QLatin1String(protocol.name); });
    return found == std::end(kProtocols) ? std::nullopt : std::optional(found->number);
}

QString nameOf(quint8 number)
{
    const auto *const found = std::find_if(std::begin(kProtocols), std::end(kProtocols),
                                           [number](const Protocol &protocol) { return number == protocol.number; });
    return found == std::end(kProtocols) ? QString() : QString(QLatin1String(found->name));
}

bool hasPorts(quint8 number) { return number == kTcp || number == kUdp || number == kSctp; }

std::optional<std::pair<quint16, quint16>> parsePorts(QStringView text)
{
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    const auto first = parsePort(dash < 0 ? text : text.left(dash));
    const auto last = parsePort(text.mid(dash + 1));
    return first && last && *first <= *last ? std::optional(std::pair(*first, *last)) : std::nullopt;
}

QString portsToText(quint16 first, quint16 last)
{
    return first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last);
}

} // namespace culvert::protocols
