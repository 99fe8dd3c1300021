// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/trace.h"

#include <QTreeWidget>

namespace culvert {

/// Every rule that was tried, in the order of trying: for the packet, for the packet that carries it
/// through a tunnel, and of the firewall.
class TraceTree : public QTreeWidget {
    Q_OBJECT

public:
    enum Column { Preference, Rule, Outcome, Route, ColumnCount };

    explicit TraceTree(QWidget *parent = nullptr);

    void showTrace(const Trace &trace);

private:
    QTreeWidgetItem *addGroup(const QString &title);
    void addRules(QTreeWidgetItem *group, const QList<RuleStep> &rules);
    void addFilters(const QString &title, const QList<FilterStep> &filters);
    /// `sign`: the icon of a step that settles the matter; empty: it does not.
    QTreeWidgetItem *addStep(QTreeWidgetItem *group, const QStringList &texts, bool matched, const QString &sign);
};

} // namespace culvert
