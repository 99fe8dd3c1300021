// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <compare>

namespace culvert {

/// What tells one route from another: the kernel's own key, and a number where several have the same (TOS).
struct RouteKey {
    quint32 table = 0;
    Ipv4Prefix destination;
    qint64 metric = 0;
    quint32 ordinal = 0;

    friend auto operator<=>(const RouteKey &, const RouteKey &) = default;
};

inline size_t qHash(const RouteKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.table, key.destination.address.value, key.destination.length, key.metric, key.ordinal);
}

/// A route of Backend::routes().
struct RouteRow {
    RouteKey key;
    quint32 gateway = 0; ///< 0: none
    quint32 source = 0;  ///< 0: none
    QString interface;
    QString maker; ///< as Makers (core/diagnosis/makers.h) names it
    QString type;  ///< "unreachable", "local", …; empty: an ordinary one
    QString text;  ///< as arguments of `ip route`

    friend bool operator==(const RouteRow &, const RouteRow &) = default;
};

/// A rule of Backend::routes().
struct RoutingRuleRow {
    QString preference;
    QString text; ///< as arguments of `ip rule`
    QString table;
    QString maker;

    friend bool operator==(const RoutingRuleRow &, const RoutingRuleRow &) = default;
};

/// Who is asked where a packet goes, in the order in which they are asked, and what they answer.
struct RoutingRows {
    QList<RoutingRuleRow> rules;
    QList<RouteRow> routes;
};

/// From the JSON object that `culvertctl routes --json` prints. What is no route is left out. Takes long for many
/// routes: call it in a worker.
RoutingRows readRouting(const QJsonObject &routing);

/// Who that is, for people.
QString makerText(const QString &maker);

} // namespace culvert
