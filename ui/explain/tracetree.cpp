// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/tracetree.h"

#include "ui/colours.h"
#include "ui/explain/tracetext.h"
#include "ui/symbolicicon.h"

#include <QHeaderView>

#include <algorithm>

namespace culvert {

TraceTree::TraceTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Order"), tr("Rule"), tr("Outcome"), tr("Route found, or purpose")});
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
    const QString title = trace.outer ? tr("The packet itself") : tr("Routing rules");
    constexpr int kHexadecimal = 16;
    addRules(addGroup(trace.mark == 0 ? title
                                      : tr("%1, marked 0x%2 by the firewall", "a packet, a number")
                                            .arg(title, QString::number(trace.mark, kHexadecimal))),
             trace.rules);
    addFilters(tr("Firewall"), trace.filters);
    if (trace.outer) {
        addRules(addGroup(tr("The packet that carries it through the tunnel")), trace.outer->rules);
        addFilters(tr("Firewall, for the packet that carries it"), trace.outer->filters);
    }
    expandAll();
    for (int column = 0; column < ColumnCount; ++column)
        resizeColumnToContents(column);
    // A long rule leaves room for what came of it; all of it is in its tooltip.
    constexpr double kWidestRule = 0.4;
    setColumnWidth(Rule, std::min(columnWidth(Rule), int(viewport()->width() * kWidestRule)));
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
        addStep(group, {QString::number(step.preference), rule, outcomeText(step), step.route}, step.matched,
                step.decided ? QStringLiteral("sign-done-symbolic") : QString());
    }
}

void TraceTree::addFilters(const QString &title, const QList<FilterStep> &filters)
{
    if (filters.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(title);
    for (const FilterStep &step : filters)
        addStep(group, {step.chain, step.rule, outcomeText(step), purposeText(step.purpose)}, step.matched,
                step.stops() ? QStringLiteral("sign-denied-symbolic") : QString());
}

QTreeWidgetItem *TraceTree::addStep(QTreeWidgetItem *group, const QStringList &texts, bool matched, const QString &sign)
{
    auto *item = new QTreeWidgetItem(group, texts);
    for (int column = 0; column < ColumnCount; ++column) {
        item->setToolTip(column, texts.at(column));
        if (!matched)
            item->setForeground(column, quietColour(palette()));
    }
    if (!sign.isEmpty()) {
        item->setIcon(Outcome, symbolicIcon(sign));
        QFont bold = font();
        bold.setBold(true);
        item->setFont(Outcome, bold);
    }
    return item;
}

} // namespace culvert
