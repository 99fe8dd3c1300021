// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracequery.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace culvert {

/// One routing rule that was tried.
struct RuleStep {
    qint64 preference = 0;
    QString rule; ///< as arguments of `ip rule`
    std::optional<qint64> table;
    bool matched = false;
    bool understood = true; ///< false: it looks at something that Culvert does not know
    bool suppressed = false;
    bool decided = false;
    QString route; ///< as arguments of `ip route`; empty: none was found
};

/// One firewall rule that was tried.
struct FilterStep {
    QString chain;
    QString rule;
    QString purpose;
    QString action;
    bool matched = false;

    /// The packet ends here.
    bool stops() const { return matched && (action == QLatin1String("drop") || action == QLatin1String("reject")); }
};

/// The answer of Backend::explain() as a value.
struct Trace {
    enum class Verdict { Tunnel, Direct, Local, Unreachable, Dropped };

    Verdict verdict = Verdict::Dropped;
    QString tunnel;
    QString interface;
    QString gateway;
    QString source;     ///< that the deciding route gives to the gateway's own packet
    QString translated; ///< what the firewall makes of its source; empty: leaves it
    qint64 mark = 0;    ///< Culvert's bits of the packet's mark when it was routed
    QString note;       ///< English; what the steps do not show
    QList<RuleStep> rules;
    QList<FilterStep> filters;
    std::shared_ptr<const Trace> outer; ///< for a tunnelled packet

    /// The firewall rule that ends its way; null: there is none. Points into `filters`.
    const FilterStep *stoppedBy() const;
};

/// Absent where the answer has no verdict that this version knows.
std::optional<Trace> readTrace(const QJsonObject &answer);

} // namespace culvert
