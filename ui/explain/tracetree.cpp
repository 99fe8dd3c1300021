// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/tracetree.h"

#include "ui/colours.h"
#include "ui/explain/tracescene.h"
#include "ui/symbolicicon.h"

#include <QHeaderView>

namespace culvert {

TraceTree::TraceTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Preference"), tr("Rule"), tr("Table"), tr("Outcome"), tr("Route found, or purpose")});
    setAccessibleName(tr("Rules that were tried"));
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header()->setStretchLastSection(true);
    constexpr int kRows = 9;
    setMinimumHeight(fontMetrics().height() * kRows);
}

void TraceTree::showTrace(const Trace &trace)
{
    clear();
    addRules(addGroup(trace.outer ? tr("The packet itself") : tr("Routing rules")), trace.rules);
    addFilters(tr("Firewall"), trace.filters);
    if (trace.outer) {
        addRules(addGroup(tr("The packet that carries it through the tunnel")), trace.outer->rules);
        addFilters(tr("Firewall, for the packet that carries it"), trace.outer->filters);
    }
    expandAll();
    for (int column = 0; column < ColumnCount; ++column)
        resizeColumnToContents(column);
}

QTreeWidgetItem *TraceTree::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(this, {title});
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

void TraceTree::addRules(QTreeWidgetItem *group, const QList<RuleStep> &rules)
{
    for (const RuleStep &step : rules) {
        // The preference has a column of its own.
        QString rule = step.rule;
        const QString preference = QStringLiteral("pref %1 ").arg(step.preference);
        if (rule.startsWith(preference))
            rule.remove(0, preference.size());
        const QString table = step.table ? QString::number(*step.table) : QString();
        addStep(group, {QString::number(step.preference), rule, table, outcomeText(step), step.route}, step.matched,
                step.decided);
    }
}

void TraceTree::addFilters(const QString &title, const QList<FilterStep> &filters)
{
    if (filters.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(title);
    for (const FilterStep &step : filters)
        addStep(group, {step.chain, step.rule, {}, outcomeText(step), step.purpose}, step.matched, false);
}

QTreeWidgetItem *TraceTree::addStep(QTreeWidgetItem *group, const QStringList &texts, bool matched, bool decided)
{
    auto *item = new QTreeWidgetItem(group, texts);
    for (int column = 0; column < ColumnCount; ++column) {
        item->setToolTip(column, texts.at(column));
        if (!matched)
            item->setForeground(column, quietColour(palette()));
    }
    if (decided) {
        item->setIcon(Outcome, symbolicIcon(QStringLiteral("sign-done-symbolic")));
        QFont bold = font();
        bold.setBold(true);
        item->setFont(Outcome, bold);
    }
    return item;
}

} // namespace culvert
