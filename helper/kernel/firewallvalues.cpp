// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/firewallvalues.h"

namespace culvert::firewalljson {

namespace {

bool isTerm(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() >= 0 : value.isString() && !value.toString().isEmpty();
}
QString term(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

/// The kernel divides and joins what has intervals in it, and nothing else.
std::optional<QStringList> addresses(const QJsonArray &elements)
{
    QList<Ipv4Prefix> prefixes;
    bool hasIntervals = false;
    for (const auto &element : elements) {
        const auto some = prefixesOf(element);
        if (!some)
            return std::nullopt;
        prefixes += *some;
        hasIntervals = hasIntervals || !element.isString();
    }
    QStringList values;
    for (const Ipv4Prefix &prefix : hasIntervals ? canonical(prefixes) : prefixes)
        values.append(prefix.isHost() ? prefix.address.toString() : prefix.toString());
    return values;
}

std::optional<QString> valueOf(PacketField field, const QJsonValue &element)
{
    if (field == PacketField::DestinationPort && element[QLatin1String("range")].isArray()) {
        const QJsonArray range = element[QLatin1String("range")].toArray();
        if (range.size() != 2 || !isTerm(range[0]) || !isTerm(range[1]))
            return std::nullopt;
        return term(range[0]) + QLatin1Char('-') + term(range[1]);
    }
    if (!isTerm(element))
        return std::nullopt;
    return term(element);
}

} // namespace

QJsonObject object(const QJsonValue &value, const char *key) { return value[QLatin1String(key)].toObject(); }
QString text(const QJsonValue &value, const char *key) { return value[QLatin1String(key)].toString(); }

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    for (const char *list : {"set", "|"}) {
        if (value[QLatin1String(list)].isArray())
            return value[QLatin1String(list)].toArray();
    }
    return {value};
}

std::optional<QList<Ipv4Prefix>> prefixesOf(const QJsonValue &element)
{
    if (element.isString()) {
        const auto address = Ipv4Address::parse(element.toString());
        return address ? std::optional(QList{Ipv4Prefix::host(*address)}) : std::nullopt;
    }
    if (const QJsonObject prefix = object(element, "prefix"); !prefix.isEmpty()) {
        const auto address = Ipv4Address::parse(text(prefix, "addr"));
        const int length = prefix[QLatin1String("len")].toInt(-1);
        if (!address || length < 0 || length > 32)
            return std::nullopt;
        return QList{Ipv4Prefix::of(*address, length)};
    }
    const QJsonArray range = element[QLatin1String("range")].toArray();
    const auto first = Ipv4Address::parse(range.at(0).toString());
    const auto last = Ipv4Address::parse(range.at(1).toString());
    if (!first || !last || *last < *first)
        return std::nullopt;
    return prefixesOfRange(*first, *last);
}

std::optional<QStringList> valuesOf(PacketField field, const QJsonValue &right)
{
    const bool isAddress = field == PacketField::Source || field == PacketField::Destination
        || field == PacketField::BegunTo || field == PacketField::AnsweredTo;
    const bool isNamedSet = isAddress && right.toString().startsWith(QLatin1Char('@'));
    QStringList values;
    if (isAddress && !isNamedSet) {
        const auto found = addresses(listOf(right));
        if (!found)
            return std::nullopt;
        values = *found;
    } else {
        for (const auto &element : listOf(right)) {
            const auto value = valueOf(field, element);
            if (!value)
                return std::nullopt;
            values.append(*value);
        }
    }
    values.sort();
    return values.isEmpty() ? std::nullopt : std::optional(values);
}

} // namespace culvert::firewalljson
