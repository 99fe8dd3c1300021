// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routerow.h"

#include "core/kernel/step.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct RouteText {
    Q_DECLARE_TR_FUNCTIONS(RouteText)
};

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

quint32 address(const QJsonObject &object, const char *key)
{
    const auto parsed = Ipv4Address::parse(text(object, key));
    return parsed ? parsed->value : 0;
}

/// A route that is no ordinary one begins with its type: ip-route(8).
QString typeIn(const QString &route)
{
    const qsizetype end = route.indexOf(u' ');
    const QString first = end < 0 ? route : route.left(end);
    const bool ordinary = first.isEmpty() || first.at(0).isDigit() || first == QLatin1String("default");
    return ordinary ? QString() : first;
}

/// The same few words in a hundred thousand rows are kept once.
class Words {
public:
    QString shared(const QString &word) { return *m_words.insert(word); }

private:
    QSet<QString> m_words;
};

QList<RouteRow> readRoutes(const QJsonArray &routes)
{
    QList<RouteRow> rows;
    rows.reserve(routes.size());
    QHash<RouteKey, quint32> seen;
    seen.reserve(routes.size());
    Words words;
    for (const QJsonValue value : routes) {
        const QJsonObject object = value.toObject();
        const auto destination = Ipv4Prefix::parse(text(object, "destination"));
        if (!destination)
            continue;
        RouteRow row;
        row.key = {quint32(object.value(QLatin1String("table")).toInteger()), *destination,
                   object.value(QLatin1String("metric")).toInteger(), 0};
        row.key.ordinal = seen[row.key]++;
        row.gateway = address(object, "gateway");
        row.source = address(object, "source");
        row.interface = words.shared(text(object, "interface"));
        row.maker = words.shared(text(object, "maker"));
        row.text = text(object, "text");
        row.type = words.shared(typeIn(row.text));
        rows.append(row);
    }
    return rows;
}

QList<RoutingRuleRow> readRules(const QJsonArray &rules)
{
    QList<RoutingRuleRow> rows;
    for (const QJsonValue value : rules) {
        const QJsonObject object = value.toObject();
        const QJsonValue table = object.value(QLatin1String("table"));
        rows.append({QString::number(object.value(QLatin1String("preference")).toInteger()), text(object, "text"),
                     table.isDouble() ? tableName(quint32(table.toInteger())) : QString(), text(object, "maker")});
    }
    return rows;
}

} // namespace

RoutingRows readRouting(const QJsonObject &routing)
{
    return {readRules(routing.value(QLatin1String("rules")).toArray()),
            readRoutes(routing.value(QLatin1String("routes")).toArray())};
}

QString makerText(const QString &maker)
{
    // Names of programs are the same in every language.
    static const QHash<QString, QString> names{
        {QStringLiteral("bird"), QStringLiteral("BIRD")},
        {QStringLiteral("culvert"), QStringLiteral("Culvert")},
        {QStringLiteral("docker"), QStringLiteral("Docker")},
        {QStringLiteral("networkmanager"), QStringLiteral("NetworkManager")},
        {QStringLiteral("podman"), QStringLiteral("Podman")},
        {QStringLiteral("tailscale"), QStringLiteral("Tailscale")},
        {QStringLiteral("wg-quick"), QStringLiteral("WireGuard (wg-quick)")},
    };
    if (const auto name = names.constFind(maker); name != names.cend())
        return *name;
    if (maker == QLatin1String("kernel"))
        return RouteText::tr("Linux kernel");
    if (maker == QLatin1String("boot"))
        return RouteText::tr("by hand");
    if (maker == QLatin1String("static"))
        return RouteText::tr("administrator");
    if (maker == QLatin1String("dhcp"))
        return RouteText::tr("DHCP client");
    bool isNumber = false;
    maker.toInt(&isNumber);
    return isNumber ? RouteText::tr("unknown (%1)", "number of a routing protocol").arg(maker) : maker;
}

} // namespace culvert
