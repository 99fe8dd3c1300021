// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steplist.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStringListModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace culvert {

namespace {

/// All lines are as wide as the longest: in a fixed font its length tells, and none has to be measured.
class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLongest(qsizetype characters) { m_longest = characters; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        constexpr int kMargin = 12;
        const QFontMetrics metrics(option.font);
        return {metrics.horizontalAdvance(u'0') * int(m_longest) + kMargin, metrics.height() + 2};
    }

private:
    qsizetype m_longest = 0;
};

} // namespace

StepList::StepList(QWidget *parent) : QListView(parent), m_model(new QStringListModel(this))
{
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    setUniformItemSizes(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideNone);
    // Commands are written from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Exact steps"));
}

void StepList::setLines(const QStringList &lines)
{
    qsizetype longest = 0;
    for (const QString &line : lines)
        longest = std::max(longest, line.size());
    static_cast<LineDelegate *>(itemDelegate())->setLongest(longest);
    m_model->setStringList(lines);
    // The keyboard begins at the first; chosen is none.
    selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

QStringList StepList::lines() const { return m_model->stringList(); }

void StepList::copy() const
{
    QModelIndexList chosen = selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QStringList texts;
    for (const QModelIndex &index : std::as_const(chosen))
        texts.append(index.data().toString());
    if (chosen.isEmpty())
        texts = lines();
    QGuiApplication::clipboard()->setText(texts.join(u'\n') + u'\n');
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    // A view copies the current line alone.
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QListView::keyPressEvent(event);
}

} // namespace culvert
