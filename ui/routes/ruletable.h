// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routerow.h"

#include <QTableWidget>

namespace culvert {

/// Routing rules in the order in which they are tried.
class RuleTable : public QTableWidget {
    Q_OBJECT

public:
    enum Column { Preference, Rule, Table, Maker, ColumnCount };

    explicit RuleTable(QWidget *parent = nullptr);

    /// Touches the rows that differ.
    void showRules(const QList<RoutingRuleRow> &rules);
    /// As lines for a shell: what is selected.
    QString selectedLines() const;

private:
    void showRule(int row, const RoutingRuleRow &rule);

    QList<RoutingRuleRow> m_rules;
};

} // namespace culvert
