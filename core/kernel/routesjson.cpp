// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/routesjson.h"

#include "core/kernel/step.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace culvert {

namespace {

constexpr std::array<std::pair<int, const char *>, 16> kMakers{{
    {1, "redirect"},
    {2, "kernel"},
    {3, "boot"},
    {4, "static"},
    {9, "ra"},
    {11, "zebra"},
    {12, "bird"},
    {16, "dhcp"},
    {18, "keepalived"},
    {44, "ampr-ripd"},
    {marks::kProtocol, "culvert"},
    {186, "bgp"},
    {187, "isis"},
    {188, "ospf"},
    {189, "rip"},
    {192, "eigrp"},
}};

QJsonValue optionalText(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

template <typename T> QJsonValue optionalText(const std::optional<T> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonObject toJson(const Rule &rule)
{
    QJsonObject object{{QStringLiteral("text"), describe(rule)},
                       {QStringLiteral("maker"), makerOf(rule.protocol)},
                       {QStringLiteral("preference"), qint64(rule.preference)},
                       {QStringLiteral("from"), optionalText(rule.from)},
                       {QStringLiteral("to"), optionalText(rule.to)},
                       {QStringLiteral("incoming"), optionalText(rule.incoming)}};
    if (rule.action == RuleAction::Lookup)
        object.insert(QStringLiteral("table"), qint64(rule.table));
    return object;
}

QJsonObject toJson(const Route &route)
{
    return {{QStringLiteral("text"), describe(route)},
            {QStringLiteral("maker"), makerOf(route.protocol)},
            {QStringLiteral("table"), qint64(route.table)},
            {QStringLiteral("destination"), route.destination.toString()},
            {QStringLiteral("gateway"), optionalText(route.gateway)},
            {QStringLiteral("interface"), optionalText(route.interface)},
            {QStringLiteral("source"), optionalText(route.source)},
            {QStringLiteral("metric"), qint64(route.metric)}};
}

template <typename T> QJsonArray arrayOf(const QList<T> &objects)
{
    QJsonArray array;
    for (const T &object : objects)
        array.append(toJson(object));
    return array;
}

} // namespace

QString makerOf(int protocol)
{
    for (const auto &[number, name] : kMakers) {
        if (number == protocol)
            return QString::fromLatin1(name);
    }
    return QString::number(protocol);
}

QJsonObject routesToJson(const RoutingView &view)
{
    return {{QStringLiteral("rules"), arrayOf(view.rules)}, {QStringLiteral("routes"), arrayOf(view.routes)}};
}

} // namespace culvert
