// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with many exceptions at once.
#include "ui/exceptions/exceptionlist.h"
#include "ui/exceptions/exceptionmodel.h"
#include "ui/exceptions/exceptionspage.h"
#include "ui/exceptions/importdialog.h"
#include "ui/symbolicicon.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>

#include <numeric>

namespace culvert {

void ExceptionsPage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    const auto enable = [this](bool on) {
        return [this, on] { changeSelected([on](ExceptionDraft &exception) { exception.route.enabled = on; }); };
    };
    const auto masquerade = [this](bool on) {
        return [this, on] { changeSelected([on](ExceptionDraft &exception) { exception.route.masquerade = on; }); };
    };
    const QList<QAction *> changes{make(tr("Switch &on"), {}, enable(true)),
                                   make(tr("Switch o&ff"), {}, enable(false)),
                                   separator(),
                                   make(tr("For the &LAN too"), {}, masquerade(true)),
                                   make(tr("For the &gateway only"), {}, masquerade(false)),
                                   separator(),
                                   make(tr("Change the la&bel…"), {}, &ExceptionsPage::labelSelected),
                                   make(tr("&Copy"), QKeySequence::Copy, &ExceptionsPage::copySelected)};
    auto *remove = make(tr("&Remove"), QKeySequence::Delete, &ExceptionsPage::removeSelected);
    auto *all = make(tr("Select &all"), QKeySequence::SelectAll, [this] { m_table->selectAll(); });
    m_change = makeMenuButton(tr("Chan&ge"), changes);
    m_change->setToolTip(tr("Changes all exceptions that are selected"));
    // NOLINTNEXTLINE(bugprone-throw-keyword-missing): nothing is thrown, the page is called after exceptions
    m_remove = new QPushButton(symbolicIcon(QStringLiteral("sign-remove-symbolic")), tr("Remove"), this);
    connect(m_remove, &QPushButton::clicked, this, &ExceptionsPage::removeSelected);

    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(changes);
    m_table->addActions(
        {remove, separator(), all, make(tr("&Paste a list"), QKeySequence::Paste, &ExceptionsPage::importClipboard)});
    // A view of its own would switch the current row alone.
    // NOLINTNEXTLINE(bugprone-throw-keyword-missing): nothing is thrown, the page is called after exceptions
    new QShortcut(Qt::Key_Space, m_table, this, &ExceptionsPage::switchSelected, Qt::WidgetShortcut);
}

QPushButton *ExceptionsPage::makeMenuButton(const QString &text, const QList<QAction *> &actions)
{
    auto *button = new QPushButton(text, this);
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    return button;
}

QList<quint32> ExceptionsPage::selected() const { return m_model->positions(m_table->selectionModel()->selection()); }

void ExceptionsPage::changeSelected(const std::function<void(ExceptionDraft &)> &change)
{
    const QList<quint32> positions = selected();
    const QModelIndex current = m_table->currentIndex();
    const quint32 currentPosition = current.isValid() ? m_model->positions({current, current}).constFirst() : 0;
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->change(positions, change);
    if (m_table->selectionModel()->hasSelection())
        return;
    const QItemSelection again = m_model->selectionOf(positions);
    const QItemSelection currentRow = m_model->selectionOf({currentPosition});
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    if (current.isValid() && !currentRow.isEmpty())
        m_table->selectionModel()->setCurrentIndex(m_model->index(currentRow.constFirst().top(), current.column()),
                                                   QItemSelectionModel::NoUpdate);
    m_table->verticalScrollBar()->setValue(scrolled);
}

void ExceptionsPage::switchSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const int column =
        current.column() == ExceptionModel::Masquerade ? ExceptionModel::Masquerade : ExceptionModel::Destination;
    const bool on = current.siblingAtColumn(column).data(Qt::CheckStateRole) != Qt::Checked;
    changeSelected([on, column](ExceptionDraft &exception) {
        (column == ExceptionModel::Masquerade ? exception.route.masquerade : exception.route.enabled) = on;
    });
}

void ExceptionsPage::labelSelected()
{
    const QList<quint32> positions = selected();
    if (positions.isEmpty())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Change the label"));
    dialog->setLabelText(tr("Label of %n exception(s):", nullptr, int(positions.size())));
    dialog->setTextValue(m_draft.content().exceptions.at(positions.constFirst()).route.label);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &label) {
        changeSelected([&label](ExceptionDraft &exception) { exception.setLabel(label); });
    });
    dialog->open();
}

void ExceptionsPage::removeSelected() { m_model->remove(selected()); }

void ExceptionsPage::copySelected()
{
    QList<ExceptionDraft> copied;
    for (const quint32 position : selected())
        copied.append(m_draft.content().exceptions.at(position));
    if (!copied.isEmpty())
        QGuiApplication::clipboard()->setText(toList(copied));
}

void ExceptionsPage::showSelected()
{
    const bool any = m_table->selectionModel()->hasSelection();
    m_change->setEnabled(any);
    m_remove->setEnabled(any);
}

void ExceptionsPage::importFile(const QString &path)
{
    m_news->hide();
    m_read(this, path, [page = QPointer(this)](const ReadFile &file) {
        if (!page)
            return;
        if (file.problem.isEmpty())
            page->importText(file.name, decodeList(file.content));
        else
            page->m_news->showMessage(Tone::Wrong, tr("The file could not be read."), file.problem);
    });
}

void ExceptionsPage::importClipboard()
{
    m_news->hide();
    importText(tr("From the clipboard"), QGuiApplication::clipboard()->text());
}

void ExceptionsPage::importText(const QString &source, const QString &text)
{
    auto *dialog = new ImportDialog(m_draft, source, text, this);
    connect(dialog, &ImportDialog::imported, this, [this](qsizetype count) {
        m_news->showMessage(Tone::Good, tr("%n exception(s) added.", nullptr, int(count)));
        const qsizetype all = m_draft.content().exceptions.size();
        QList<quint32> added(count);
        std::iota(added.begin(), added.end(), quint32(all - count));
        const QItemSelection selection = m_model->selectionOf(added);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (!selection.isEmpty())
            m_table->scrollTo(selection.constFirst().topLeft());
        m_table->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void ExceptionsPage::exportAs(const QString &name, QString (*toText)(const QList<ExceptionDraft> &))
{
    m_save(this, name, toText(m_draft.content().exceptions).toUtf8(), [page = QPointer(this)](const QString &sentence) {
        if (page)
            page->m_news->showMessage(Tone::Wrong, tr("The exceptions could not be saved."), sentence);
    });
}

void ExceptionsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isFile = m_read && event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile();
    if (isFile || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ExceptionsPage::dropEvent(QDropEvent *event)
{
    const QMimeData *dropped = event->mimeData();
    event->acceptProposedAction();
    if (m_read && dropped->hasUrls() && dropped->urls().constFirst().isLocalFile())
        importFile(dropped->urls().constFirst().toLocalFile());
    else
        importText(tr("From what was dropped here"), dropped->text());
}

} // namespace culvert
