// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/problempanel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace culvert {

ProblemPanel::ProblemPanel(ConfigDraft &draft, std::function<QString(const QString &)> pageOf, QWidget *parent)
    : QTreeView(parent), m_model(new ProblemModel(draft, std::move(pageOf), this))
{
    setModel(m_model);
    setAccessibleName(tr("Problems"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    constexpr int kPageCharacters = 20;
    constexpr int kFieldCharacters = 32;
    header()->resizeSection(ProblemModel::Page, character * kPageCharacters);
    header()->resizeSection(ProblemModel::Field, character * kFieldCharacters);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT problemChosen(m_model->pointerAt(index.row())); };
    connect(this, &QTreeView::clicked, this, choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemPanel::fit);
}

void ProblemPanel::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    fit();
}

/// A row is always the current one, so that the keyboard has where to begin. Rows are measured with the names of their
/// pages, which makes the pages: not before somebody looks.
void ProblemPanel::fit()
{
    if (!isVisible())
        return;
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
    updateGeometry();
}

QSize ProblemPanel::sizeHint() const
{
    constexpr int kMostRows = 6;
    const int rows = qBound(1, m_model->rowCount(), kMostRows);
    const int row = qMax(sizeHintForRow(0), fontMetrics().height());
    return {QTreeView::sizeHint().width(), header()->sizeHint().height() + rows * row + 2 * frameWidth()};
}

void ProblemPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT problemChosen(m_model->pointerAt(currentIndex().row()));
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QTreeView::keyPressEvent(event);
}

void ProblemPanel::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace culvert
