// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/routesjson.h"

#include "core/kernel/makers.h"
#include "core/kernel/step.h"

#include <QJsonArray>

namespace culvert {

namespace {

QJsonValue optionalText(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

template <typename T> QJsonValue optionalText(const std::optional<T> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonObject toJson(const Rule &rule, const Makers &makers)
{
    QJsonObject object{{QStringLiteral("text"), describe(rule)},
                       {QStringLiteral("maker"), makers.of(rule)},
                       {QStringLiteral("preference"), qint64(rule.preference)},
                       {QStringLiteral("from"), optionalText(rule.from)},
                       {QStringLiteral("to"), optionalText(rule.to)},
                       {QStringLiteral("incoming"), optionalText(rule.incoming)}};
    if (rule.action == RuleAction::Lookup)
        object.insert(QStringLiteral("table"), qint64(rule.table));
    return object;
}

QJsonObject toJson(const Route &route, const Makers &makers)
{
    return {{QStringLiteral("text"), describe(route)},
            {QStringLiteral("maker"), makers.of(route)},
            {QStringLiteral("table"), qint64(route.table)},
            {QStringLiteral("destination"), route.destination.toString()},
            {QStringLiteral("gateway"), optionalText(route.gateway)},
            {QStringLiteral("interface"), optionalText(route.interface)},
            {QStringLiteral("source"), optionalText(route.source)},
            {QStringLiteral("metric"), qint64(route.metric)}};
}

template <typename T> QJsonArray arrayOf(const QList<T> &objects, const Makers &makers)
{
    QJsonArray array;
    for (const T &object : objects)
        array.append(toJson(object, makers));
    return array;
}

} // namespace

QJsonObject routesToJson(const RoutingView &view, const std::optional<Lease> &lease)
{
    const Makers makers(view, lease);
    return {{QStringLiteral("rules"), arrayOf(view.rules, makers)},
            {QStringLiteral("routes"), arrayOf(view.routes, makers)}};
}

} // namespace culvert
