// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/symbolicicon.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace culvert {

namespace {

constexpr int kCountRole = Qt::UserRole;
constexpr int kTitleRole = Qt::UserRole + 1;

/// A roomy row, and the number of problems at its end.
class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() * 9 / 4);
        size.rwidth() += badgeWidth(option, QStringLiteral("99")) + option.fontMetrics.averageCharWidth() * 2;
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const qlonglong count = index.data(kCountRole).toLongLong();
        if (count == 0)
            return;
        const QString text = QLocale().toString(count);
        const int height = option.fontMetrics.height() + 2;
        const int gap = option.fontMetrics.averageCharWidth();
        QRect badge(0, 0, badgeWidth(option, text), height);
        badge.moveCenter(option.rect.center());
        if (option.direction == Qt::RightToLeft)
            badge.moveLeft(option.rect.left() + gap);
        else
            badge.moveRight(option.rect.right() - gap);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(toneColour(Tone::Wrong, option.palette));
        painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter->setPen(option.palette.color(QPalette::Base));
        painter->drawText(badge, Qt::AlignCenter, text);
        painter->restore();
    }

private:
    static int badgeWidth(const QStyleOptionViewItem &option, const QString &text)
    {
        const int height = option.fontMetrics.height() + 2;
        return qMax(height, option.fontMetrics.horizontalAdvance(text) + height / 2);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new PageDelegate(this));
    setAccessibleName(tr("Pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
}

void Sidebar::addPage(const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(symbolicIcon(iconName), title, this);
    item->setData(kTitleRole, title);
}

void Sidebar::setProblemCount(int page, qsizetype count)
{
    QListWidgetItem *entry = item(page);
    entry->setData(kCountRole, count);
    const QString title = entry->data(kTitleRole).toString();
    entry->setData(Qt::AccessibleTextRole,
                   count == 0 ? title : tr("%1, %n problem(s)", nullptr, int(count)).arg(title));
    entry->setToolTip(count == 0 ? QString() : tr("%n problem(s)", nullptr, int(count)));
}

qsizetype Sidebar::problemCount(int page) const { return item(page)->data(kCountRole).toLongLong(); }

bool Sidebar::event(QEvent *event)
{
    // All pages are there by now; measuring them at each one took a tenth of the window's making.
    if (event->type() == QEvent::Polish)
        fitWidth();
    return QListWidget::event(event);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

/// Where the window is low it has a scroll bar, beside the titles.
void Sidebar::fitWidth()
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    setFixedWidth(sizeHintForColumn(0) + 2 * frameWidth() + qMax(scrollBar, fontMetrics().averageCharWidth()));
}

} // namespace culvert
