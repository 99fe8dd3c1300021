// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultlist.h"

#include "ui/widgets/formfield.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace culvert {

namespace {

constexpr int kWhereRole = Qt::UserRole;

/// What it is called, and below it, muted, where it is and what it is for.
class ResultDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() * 3);
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown(option);
        initStyleOption(&shown, index);
        const QString title = std::exchange(shown.text, {});
        const QStyle *style = shown.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
        const int margin = shown.fontMetrics.height() / 2;
        QRect line = shown.rect.adjusted(margin, margin, -margin, -margin);
        line.setHeight(shown.fontMetrics.height());
        const bool selected = shown.state & QStyle::State_Selected;
        const QPalette::ColorGroup group = shown.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        painter->save();
        const auto draw = [&](const QString &text, QPalette::ColorRole role) {
            painter->setPen(shown.palette.color(group, selected ? QPalette::HighlightedText : role));
            painter->drawText(line, int(QStyle::visualAlignment(shown.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                              shown.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
        };
        draw(title, QPalette::Text);
        line.translate(0, shown.fontMetrics.height());
        draw(index.data(kWhereRole).toString(), QPalette::PlaceholderText);
        painter->restore();
    }
};

} // namespace

ResultList::ResultList(PageTitle titleOf, QWidget *parent)
    : QWidget(parent), m_titleOf(std::move(titleOf)), m_state(new HintLabel({}, this)), m_list(new QListWidget(this))
{
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, &ResultList::chooseCurrent);
    constexpr int kMargin = 20;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
}

void ResultList::showFound(const QList<SearchEntry> &found, const QString &text)
{
    m_found = found;
    m_state->setText(found.isEmpty()
                         ? tr("Nothing is called “%1”.").arg(text)
                         : tr("%Ln place(s) found. Return leads to the chosen one.", nullptr, int(found.size())));
    m_list->clear();
    for (const SearchEntry &entry : found) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        const QString page = m_titleOf(entry.page);
        const QString where = entry.pointer.isEmpty() ? tr("Page")
            : entry.hint.isEmpty()                    ? page
                                   : tr("%1: %2", "a page, and what a setting is for").arg(page, entry.hint);
        item->setData(kWhereRole, where);
        item->setData(Qt::AccessibleDescriptionRole, where);
        item->setToolTip(where);
    }
    m_list->setVisible(!found.isEmpty());
    m_list->setCurrentRow(0);
}

void ResultList::chooseCurrent()
{
    if (m_list->currentRow() < 0)
        return;
    // A copy: who hears of it ends the search.
    const SearchEntry entry = m_found.at(m_list->currentRow());
    Q_EMIT chosen(entry.page, entry.pointer);
}

bool ResultList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            chooseCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace culvert
