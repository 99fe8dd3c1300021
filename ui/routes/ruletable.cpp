// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routes/ruletable.h"

#include "ui/symbolicicon.h"

#include <QHeaderView>

namespace culvert {

RuleTable::RuleTable(QWidget *parent) : QTableWidget(parent)
{
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Preference"), tr("Rule"), tr("Table"), tr("Made by")});
    setAccessibleName(tr("Rules"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(Rule, QHeaderView::Stretch);
}

void RuleTable::showRules(const QList<RoutingRuleRow> &rules)
{
    if (rules == m_rules)
        return;
    setRowCount(int(rules.size()));
    for (int row = 0; row < rules.size(); ++row) {
        if (row >= m_rules.size() || rules.at(row) != m_rules.at(row))
            showRule(row, rules.at(row));
    }
    m_rules = rules;
    for (const int column : {Preference, Table, Maker})
        resizeColumnToContents(column);
}

void RuleTable::showRule(int row, const RoutingRuleRow &rule)
{
    QString text = rule.text;
    const QString preference = QStringLiteral("pref %1 ").arg(rule.preference);
    if (text.startsWith(preference))
        text.remove(0, preference.size());
    const QString cells[] = {rule.preference, text, rule.table, makerText(rule.maker)};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setToolTip(rule.text);
        setItem(row, column, item);
    }
    if (rule.maker == QLatin1String("culvert"))
        item(row, Maker)->setIcon(symbolicIcon(QStringLiteral("page-tunnel-symbolic")));
}

QString RuleTable::selectedLines() const
{
    QStringList lines;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        lines.append(QStringLiteral("ip rule add ") + m_rules.at(index.row()).text);
    return lines.join(u'\n');
}

} // namespace culvert
