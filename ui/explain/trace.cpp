// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/trace.h"

#include <QJsonArray>

#include <algorithm>

namespace culvert {

namespace {

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

bool flag(const QJsonObject &object, const char *key, bool otherwise = false)
{
    return object.value(QLatin1String(key)).toBool(otherwise);
}

std::optional<Trace::Verdict> verdictFrom(const QString &name)
{
    constexpr std::pair<const char *, Trace::Verdict> kVerdicts[] = {{"tunnel", Trace::Verdict::Tunnel},
                                                                     {"direct", Trace::Verdict::Direct},
                                                                     {"local", Trace::Verdict::Local},
                                                                     {"unreachable", Trace::Verdict::Unreachable},
                                                                     {"dropped", Trace::Verdict::Dropped}};
    for (const auto &[known, verdict] : kVerdicts) {
        if (name == QLatin1String(known))
            return verdict;
    }
    return {};
}

RuleStep ruleFrom(const QJsonObject &object)
{
    RuleStep step;
    step.preference = object.value(QLatin1String("preference")).toInteger();
    step.rule = text(object, "rule");
    if (const QJsonValue table = object.value(QLatin1String("table")); table.isDouble())
        step.table = table.toInteger();
    step.matched = flag(object, "matched");
    step.understood = flag(object, "understood", true);
    step.suppressed = flag(object, "suppressed");
    step.decided = flag(object, "decided");
    step.route = text(object, "route");
    return step;
}

FilterStep filterFrom(const QJsonObject &object)
{
    return {text(object, "chain"), text(object, "rule"), text(object, "purpose"), text(object, "action"),
            flag(object, "matched")};
}

} // namespace

const FilterStep *Trace::stoppedBy() const
{
    const auto found =
        std::find_if(filters.cbegin(), filters.cend(), [](const FilterStep &step) { return step.stops(); });
    return found == filters.cend() ? nullptr : &*found;
}

std::optional<Trace> readTrace(const QJsonObject &answer)
{
    const auto verdict = verdictFrom(text(answer, "verdict"));
    if (!verdict)
        return {};
    Trace trace;
    trace.verdict = *verdict;
    trace.tunnel = text(answer, "tunnel");
    trace.interface = text(answer, "interface");
    trace.gateway = text(answer, "gateway");
    trace.source = text(answer, "source");
    trace.translated = text(answer, "source-translated");
    trace.mark = answer.value(QLatin1String("mark")).toInteger();
    trace.note = text(answer, "note");
    for (const QJsonValue step : answer.value(QLatin1String("path")).toArray())
        trace.rules.append(ruleFrom(step.toObject()));
    for (const QJsonValue step : answer.value(QLatin1String("firewall")).toArray())
        trace.filters.append(filterFrom(step.toObject()));
    // The outer packet of a packet is one: deeper nesting has no meaning and is not followed.
    if (const QJsonValue outer = answer.value(QLatin1String("outer")); outer.isObject()) {
        QJsonObject once = outer.toObject();
        once.remove(QStringLiteral("outer"));
        if (const auto read = readTrace(once))
            trace.outer = std::make_shared<const Trace>(*read);
    }
    return trace;
}

} // namespace culvert
