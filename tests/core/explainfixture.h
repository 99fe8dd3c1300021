// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/explain.h"
#include "tests/support/routingfixture.h"

#include <QStringList>

/// Short forms for the tests of explain().
namespace culvert::test {

inline constexpr quint32 kTable = 77;

inline PacketQuery to(const char *destination) { return {.destination = ip(destination)}; }

inline PacketQuery through(const char *destination, const char *source)
{
    return {.destination = ip(destination), .source = ip(source), .incoming = kLan};
}

/// A rule of the test's own in front of main's, with that preference.
inline Rule rule(quint32 preference, RuleAction action = RuleAction::Lookup, quint32 table = kTable)
{
    return {.preference = preference,
            .action = action,
            .table = action == RuleAction::Lookup ? table : 0,
            .protocol = kStaticProtocol};
}

inline Route route(const char *destination, RouteType type = RouteType::Unicast, const QString &interface = {},
                   quint32 metric = 0)
{
    return {.table = kTable,
            .destination = net(destination),
            .metric = metric,
            .type = type,
            .interface = interface,
            .protocol = kStaticProtocol};
}

inline TunnelLink tunnel(const char *name, const char *local, const char *remote, const QString &parent = {})
{
    return {.name = QString::fromLatin1(name),
            .local = ip(local),
            .remote = ip(remote),
            .parent = parent,
            .alias = QString()};
}

/// "direct eth1 via 100.64.1.1"
inline QString summary(const Explanation &explanation)
{
    QString text = verdictName(explanation.verdict);
    if (!explanation.interface.isEmpty())
        text += QLatin1Char(' ') + explanation.interface;
    if (explanation.gateway)
        text += QStringLiteral(" via ") + explanation.gateway->toString();
    return text;
}

inline QString summary(const PacketQuery &packet, const ModelKernel &kernel)
{
    return summary(explain(packet, kernel.routingView()));
}

inline const QString kByRouter = QStringLiteral("direct eth1 via 100.64.1.1");

/// Rules tried, as "0 32766*", the star where the lookup ended.
inline QString tried(const Explanation &explanation)
{
    QStringList list;
    for (const RuleTrial &trial : explanation.path)
        list.append(QString::number(trial.rule.preference) + (trial.decided ? QStringLiteral("*") : QString()));
    return list.join(QLatin1Char(' '));
}

} // namespace culvert::test
