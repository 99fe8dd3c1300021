// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/field.h"

#include "core/base/text.h"
#include "core/config/configuration.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace culvert {

namespace {

QString listed(QStringList texts)
{
    for (QString &text : texts) {
        text = quoted(text);
    }
    return texts.join(QStringLiteral(", "));
}

// Names below /proc/sys/net/ipv4/conf that are not those of one device (net/ipv4/devinet.c), and the loopback device.
bool isReservedInterface(const QString &name)
{
    return name == QLatin1String("lo") || name == QLatin1String("all") || name == QLatin1String("default");
}

} // namespace

QString Field::shown() const
{
    if (const auto *text = value.as<QString>()) {
        return quoted(*text);
    }
    if (const auto *number = value.as<json::Number>()) {
        return escaped(QString::fromLatin1(number->written));
    }
    if (const auto *boolean = value.as<bool>()) {
        return *boolean ? QStringLiteral("true") : QStringLiteral("false");
    }
    if (value.as<json::Array>()) {
        return QStringLiteral("a list");
    }
    return value.as<json::Object>() ? QStringLiteral("an object") : QStringLiteral("null");
}

void Field::wrongType(const QString &wanted) const
{
    problem(QStringLiteral("wrong-type"), QStringLiteral("%1 is not %2").arg(shown(), wanted),
            QStringLiteral("write %1").arg(wanted));
}

void Field::outOfRange(const QString &written, qint64 minimum, qint64 maximum) const
{
    problem(QStringLiteral("out-of-range"), QStringLiteral("%1 is out of range").arg(written),
            QStringLiteral("write a number from %1 to %2").arg(minimum).arg(maximum));
}

void Field::unknownValue(const QStringList &known) const
{
    problem(QStringLiteral("unknown-value"), QStringLiteral("%1 is not a value of this key").arg(shown()),
            QStringLiteral("write one of %1").arg(listed(known)));
}

std::optional<bool> readBoolean(const Field &field)
{
    if (const auto *boolean = field.value.as<bool>()) {
        return *boolean;
    }
    field.wrongType(QStringLiteral("true or false"));
    return std::nullopt;
}

std::optional<qint64> readWhole(const Field &field, qint64 minimum, qint64 maximum)
{
    const auto *number = field.value.as<json::Number>();
    // Infinity is its own truncation, and out of every range.
    if (!number || std::trunc(number->value) != number->value) {
        field.wrongType(QStringLiteral("a whole number"));
        return std::nullopt;
    }
    if (number->value < double(minimum) || number->value > double(maximum)) {
        field.outOfRange(field.shown(), minimum, maximum);
        return std::nullopt;
    }
    return qint64(number->value);
}

std::optional<int> readInteger(const Field &field, int minimum, int maximum)
{
    const auto number = readWhole(field, minimum, maximum);
    return number ? std::optional(int(*number)) : std::nullopt;
}

std::optional<QString> readText(const Field &field)
{
    if (const auto *text = field.value.as<QString>()) {
        return *text;
    }
    field.wrongType(QStringLiteral("a string"));
    return std::nullopt;
}

std::optional<QString> readName(const Field &field)
{
    auto name = readText(field);
    if (name && !isName(*name)) {
        field.problem(
            QStringLiteral("invalid-name"), QStringLiteral("%1 is not a name").arg(field.shown()),
            QStringLiteral("write at most 15 letters, digits, \"_\", \".\" and \"-\", a letter or digit first"));
        return std::nullopt;
    }
    return name;
}

std::optional<QString> readInterfaceName(const Field &field)
{
    auto name = readName(field);
    if (name && isReservedInterface(*name)) {
        field.problem(QStringLiteral("reserved-name"),
                      QStringLiteral("%1 has a meaning of its own in the kernel").arg(field.shown()),
                      QStringLiteral("write the name of a network interface"));
        return std::nullopt;
    }
    return name;
}

std::optional<Ipv4Address> readAddress(const Field &field)
{
    const auto text = readText(field);
    const auto address = text ? Ipv4Address::parse(*text) : std::nullopt;
    if (text && !address) {
        field.problem(QStringLiteral("invalid-address"), QStringLiteral("%1 is not an IPv4 address").arg(field.shown()),
                      QStringLiteral("write four decimal numbers up to 255, without leading zeros"));
    }
    return address;
}

std::optional<InterfaceAddress> readInterfaceAddress(const Field &field)
{
    const auto text = readText(field);
    if (!text) {
        return std::nullopt;
    }
    const qsizetype slash = text->indexOf(QLatin1Char('/'));
    const auto address = Ipv4Address::parse(QStringView(*text).first(slash < 0 ? text->size() : slash));
    const auto network = Ipv4Prefix::parseMasked(*text);
    if (address && slash < 0) {
        field.problem(QStringLiteral("invalid-prefix"), QStringLiteral("%1 has no length").arg(field.shown()),
                      QStringLiteral("write the length of its network too, as in %1/30").arg(*text));
    } else if (!address || !network || network->length == 0) {
        field.problem(QStringLiteral("invalid-prefix"),
                      QStringLiteral("%1 is not an IPv4 address with a prefix length").arg(field.shown()),
                      QStringLiteral("write an address without leading zeros and a length from 1 to 32, as in "
                                     "10.255.0.2/30"));
    } else if (!network->first().isUnicast() || !network->last().isUnicast()) {
        field.problem(QStringLiteral("not-unicast"),
                      QStringLiteral("the network of %1 holds addresses that no host can have").arg(field.shown()),
                      QStringLiteral("write the address that this machine has in the transit network"));
    } else if (network->length <= 30 && (*address == network->first() || *address == network->last())) {
        // RFC 3021: networks of two addresses have neither of these.
        field.problem(QStringLiteral("not-a-host-address"),
                      QStringLiteral("%1 is the %2 address of its network")
                          .arg(field.shown(),
                               *address == network->first() ? QStringLiteral("network") : QStringLiteral("broadcast")),
                      QStringLiteral("write the address that this machine has in that network"));
    } else {
        return InterfaceAddress{*address, network->length};
    }
    return std::nullopt;
}

Ipv4Prefix readPrefix(const Field &field, PrefixForm form)
{
    const auto text = readText(field);
    if (!text) {
        return kUnreadPrefix;
    }
    const bool mayBeAddress = form == PrefixForm::AddressOrPrefix;
    if (const auto prefix = mayBeAddress ? Ipv4Prefix::parseAddressOrPrefix(*text) : Ipv4Prefix::parse(*text)) {
        return *prefix;
    }
    if (const auto masked = Ipv4Prefix::parseMasked(*text)) {
        field.problem(QStringLiteral("host-bits"),
                      QStringLiteral("%1 has bits set behind its length").arg(field.shown()),
                      QStringLiteral("write %1").arg(masked->toString()));
    } else if (Ipv4Address::parse(*text)) {
        field.problem(QStringLiteral("invalid-prefix"), QStringLiteral("%1 has no length").arg(field.shown()),
                      QStringLiteral("write %1/32 if you mean this one address").arg(*text));
    } else {
        field.problem(
            QStringLiteral("invalid-prefix"),
            QStringLiteral("%1 is not an IPv4 %2")
                .arg(field.shown(), mayBeAddress ? QStringLiteral("address or prefix") : QStringLiteral("prefix")),
            QStringLiteral("write four decimal numbers up to 255 without leading zeros, and a length up to 32, as in "
                           "203.0.113.0/28"));
    }
    return kUnreadPrefix;
}

ObjectReader::ObjectReader(const Field &field) : m_field(field), m_members(field.value.as<json::Object>())
{
    if (!m_members) {
        m_field.wrongType(QStringLiteral("an object"));
    }
}

const json::Member *ObjectReader::find(QLatin1String key) const
{
    if (!m_members) {
        return nullptr;
    }
    const auto found = std::find_if(m_members->begin(), m_members->end(),
                                    [key](const json::Member &member) { return member.key == key; });
    return found == m_members->end() ? nullptr : &*found;
}

void ObjectReader::reportMissing(QLatin1String key) const
{
    m_field.report.add(Place(m_field.place, QString(key)), QStringLiteral("missing-key"),
                       QStringLiteral("the key %1 is missing").arg(quoted(QString(key))), QStringLiteral("add it"));
}

void ObjectReader::reportUnknown() const
{
    if (!m_members) {
        return;
    }
    for (const json::Member &member : *m_members) {
        const bool isKnown =
            std::any_of(m_known.begin(), m_known.end(), [&member](QLatin1String key) { return member.key == key; });
        if (!isKnown) {
            m_field.report.add(Place(m_field.place, member.key), QStringLiteral("unknown-key"),
                               QStringLiteral("unknown key %1").arg(quoted(member.key)),
                               QStringLiteral("remove it, or correct its spelling"));
        }
    }
}

} // namespace culvert
