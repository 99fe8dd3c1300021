// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/explain.h"
#include "core/kernel/step.h"

#include <QHash>
#include <QJsonArray>

namespace culvert {

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(const std::optional<Ipv4Address> &address)
{
    return address ? QJsonValue(address->toString()) : QJsonValue();
}

QString actionName(FirewallAction action)
{
    switch (action) {
    case FirewallAction::Accept:
        return QStringLiteral("accept");
    case FirewallAction::Drop:
        return QStringLiteral("drop");
    case FirewallAction::Reject:
        return QStringLiteral("reject");
    case FirewallAction::SourceNat:
        return QStringLiteral("translate");
    case FirewallAction::MarkConnection:
    case FirewallAction::MarkPacket:
        return QStringLiteral("mark");
    case FirewallAction::ClampMssToRoute:
    case FirewallAction::ClampMss:
        return QStringLiteral("clamp-mss");
    case FirewallAction::Other:
        break;
    }
    return QStringLiteral("other");
}

QJsonObject toJson(const RuleTrial &trial)
{
    const bool looksUp = trial.rule.action == RuleAction::Lookup;
    return {{QStringLiteral("preference"), qint64(trial.rule.preference)},
            {QStringLiteral("rule"), describe(trial.rule)},
            {QStringLiteral("table"), looksUp ? QJsonValue(qint64(trial.rule.table)) : QJsonValue()},
            {QStringLiteral("matched"), trial.matched},
            {QStringLiteral("understood"), !trial.rule.hasOtherSelectors},
            {QStringLiteral("suppressed"), trial.suppressed},
            {QStringLiteral("route"), trial.route ? QJsonValue(describe(*trial.route)) : QJsonValue()},
            {QStringLiteral("decided"), trial.decided}};
}

QJsonObject toJson(const FirewallTrial &trial)
{
    return {{QStringLiteral("chain"), trial.rule.chain},
            {QStringLiteral("rule"), describe(trial.rule)},
            {QStringLiteral("purpose"), trial.rule.purpose},
            {QStringLiteral("matched"), trial.matched},
            {QStringLiteral("action"), actionName(trial.rule.action)}};
}

/// The address that the deciding route gives to a packet without one (RTA_PREFSRC).
std::optional<Ipv4Address> chosenSource(const Explanation &explanation)
{
    if (explanation.path.isEmpty())
        return {};
    const RuleTrial &last = explanation.path.last();
    return last.decided && last.route ? last.route->source : std::nullopt;
}

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Tunnel:
        return QStringLiteral("tunnel");
    case Verdict::Direct:
        return QStringLiteral("direct");
    case Verdict::Local:
        return QStringLiteral("local");
    case Verdict::Unreachable:
        return QStringLiteral("unreachable");
    case Verdict::Dropped:
        break;
    }
    return QStringLiteral("dropped");
}

QJsonObject toJson(const Explanation &explanation, const QHash<QString, QString> &tunnelNames)
{
    QJsonArray path;
    for (const RuleTrial &trial : explanation.path)
        path.append(toJson(trial));
    QJsonArray firewall;
    for (const FirewallTrial &trial : explanation.firewall)
        firewall.append(toJson(trial));
    const QString tunnel = explanation.verdict == Verdict::Tunnel
        ? tunnelNames.value(explanation.interface, explanation.interface)
        : QString();
    return {{QStringLiteral("verdict"), verdictName(explanation.verdict)},
            {QStringLiteral("tunnel"), orNull(tunnel)},
            {QStringLiteral("interface"), orNull(explanation.interface)},
            {QStringLiteral("gateway"), orNull(explanation.gateway)},
            {QStringLiteral("source"), orNull(chosenSource(explanation))},
            {QStringLiteral("note"), orNull(explanation.note)},
            {QStringLiteral("path"), path},
            {QStringLiteral("firewall"), firewall},
            {QStringLiteral("mark"), qint64(explanation.mark)},
            {QStringLiteral("source-translated"), orNull(explanation.sourceTranslated)},
            {QStringLiteral("outer"),
             explanation.outer ? QJsonValue(toJson(*explanation.outer, tunnelNames)) : QJsonValue()}};
}

} // namespace culvert
