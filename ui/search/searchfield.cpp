// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfield.h"

#include "ui/search/resultlist.h"
#include "ui/symbolicicon.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>

namespace culvert {

SearchField::SearchField(ResultList &results, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("find"));
    setPlaceholderText(tr("Find a setting"));
    setAccessibleName(placeholderText());
    addAction(symbolicIcon(QStringLiteral("sign-search-symbolic")), QLineEdit::LeadingPosition);
    // Its picture is looked for in all of the desktop's icons, which takes longer than the rest of the window.
    connect(this, &QLineEdit::textChanged, this, [this] { setClearButtonEnabled(true); });
    // As wide as the list of pages below it, whatever its text would take.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QLineEdit::returnPressed, &results, &ResultList::chooseCurrent);
    onKey(this, Qt::Key_Down, [&results] { results.list()->setFocus(Qt::OtherFocusReason); });
    onKey(this, Qt::Key_Escape, [this] { clear(); });
    onKey(&results, Qt::Key_Escape, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
    });
}

/// Where it has nothing to undo or to redo itself, the window has.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::onKey(QWidget *of, Qt::Key key, const std::function<void()> &act)
{
    auto *action = new QAction(of);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    of->addAction(action);
    connect(action, &QAction::triggered, this, act);
}

} // namespace culvert
