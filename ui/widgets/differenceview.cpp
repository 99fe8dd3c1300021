// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/differenceview.h"

namespace culvert {

DifferenceView::DifferenceView(const QList<DifferenceGroup> &groups, const PageTitle &titleOf, QWidget *parent)
    : QTreeWidget(parent)
{
    // Not seen, but heard: Qt's own would be “1”.
    setHeaderLabel(tr("Changes"));
    setHeaderHidden(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Changes"));
    for (const DifferenceGroup &group : groups) {
        auto *heading = new QTreeWidgetItem(this, {titleOf(group.page)});
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(0, bold);
        for (const QString &line : group.lines) {
            auto *item = new QTreeWidgetItem(heading, {line});
            item->setToolTip(0, line);
        }
    }
    if (groups.isEmpty())
        new QTreeWidgetItem(this, {tr("Nothing: the settings are the same.")});
    expandAll();
    // The keyboard begins at the first; chosen is none.
    setCurrentItem(topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
}

QString DifferenceView::text() const
{
    QStringList lines;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        lines.append(topLevelItem(i)->text(0));
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            lines.append(QStringLiteral("  ") + topLevelItem(i)->child(j)->text(0));
    }
    return lines.join(u'\n');
}

} // namespace culvert
