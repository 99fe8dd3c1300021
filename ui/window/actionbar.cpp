// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionbar.h"

#include "ui/backend.h"
#include "ui/draft/configdraft.h"
#include "ui/symbolicicon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace culvert {

ActionBar::ActionBar(Backend &backend, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_draft(draft), m_sign(new QLabel(this)), m_text(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->hide();
    m_text->setObjectName(QStringLiteral("activity"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    setUpHistory();
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    m_problems = new QAction(symbolicIcon(QStringLiteral("sign-problem-symbolic")), {}, this);
    m_problems->setCheckable(true);
    m_problems->setShortcut(Qt::Key_F8);
    m_problemsButton = addTool(m_problems, "problems");
    m_problemsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_preview = addButton("preview", tr("Previe&w…"), tr("&Preview…"), QStringLiteral("Ctrl+Shift+P"));
    m_discard = addButton("discard", tr("D&iscard"), tr("&Discard changes"));
    m_apply = addButton("apply", tr("Appl&y"), tr("&Apply"), QStringLiteral("Ctrl+S"));
    m_try = new QAction(tr("Apply for &90 seconds"), this);
    m_try->setObjectName(QStringLiteral("try"));
    m_try->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_applyButton = findChild<QPushButton *>(QStringLiteral("apply"));
    m_preview->setToolTip(tr("Shows what would change, and the exact steps that Apply would carry out"));
    m_discard->setToolTip(tr("Goes back to the settings that are in force"));

    connect(&backend, &Backend::connectionChanged, this, &ActionBar::refresh);
    connect(&backend, &Backend::accessChanged, this, &ActionBar::refresh);
    connect(&backend, &Backend::statusChanged, this, &ActionBar::refresh);
    connect(&draft, &ConfigDraft::stateChanged, this, &ActionBar::refresh);
    connect(&draft, &ConfigDraft::problemsChanged, this, &ActionBar::countProblems);
    connect(&draft, &ConfigDraft::edited, this, [this] {
        if (!m_busy)
            m_news.clear();
        refresh();
    });
    countProblems();
    refresh();
}

/// A push button that follows an action, as a QToolButton does by itself.
QAction *ActionBar::addButton(const char *name, const QString &text, const QString &menuText, const QString &shortcut)
{
    auto *action = new QAction(menuText, this);
    action->setShortcut(QKeySequence(shortcut));
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    // A click leaves the keyboard where it is: a button that is busy next would pass it on to any other place.
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setEnabled(action->isEnabled());
        button->setIcon(action->icon());
        button->setToolTip(keys.isEmpty() ? action->toolTip() : tr("%1 (%2)").arg(action->toolTip(), keys));
        button->setAccessibleDescription(button->toolTip());
    });
    return action;
}

QToolButton *ActionBar::addTool(QAction *action, const char *name)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void ActionBar::setUpHistory()
{
    m_undo = m_draft.history().createUndoAction(this, tr("Undo:"));
    m_redo = m_draft.history().createRedoAction(this, tr("Redo:"));
    // Back is where reading comes from.
    const QIcon left = symbolicIcon(QStringLiteral("sign-undo-symbolic"));
    const QIcon right = symbolicIcon(QStringLiteral("sign-redo-symbolic"));
    m_undo->setIcon(isRightToLeft() ? right : left);
    m_redo->setIcon(isRightToLeft() ? left : right);
    m_undo->setShortcuts(QKeySequence::Undo);
    QList<QKeySequence> redo = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence everywhere(Qt::CTRL | Qt::SHIFT | Qt::Key_Z); !redo.contains(everywhere))
        redo.append(everywhere);
    m_redo->setShortcuts(redo);
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = addTool(action, action == m_undo ? "undo" : "redo");
        const QString nothing = action == m_undo ? tr("Undo") : tr("Redo");
        const auto name = [action, button, nothing] {
            // Qt leaves the bare prefix where there is no step.
            if (!action->isEnabled() && action->text() != nothing)
                action->setText(nothing);
            button->setAccessibleName(action->text());
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            button->setToolTip(tr("%1 (%2)").arg(action->text(), keys));
        };
        connect(action, &QAction::changed, button, name);
        name();
    }
}

void ActionBar::setBusy(const QString &activity)
{
    m_busy = !activity.isEmpty();
    m_progress->setVisible(m_busy);
    m_progress->setAccessibleName(activity);
    m_news = activity;
    refresh();
    Q_EMIT busyChanged();
}

void ActionBar::setNews(const QString &news)
{
    m_news = news;
    refresh();
}

void ActionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_applyButton) {
        showAccess();
        countProblems();
    }
}

QString ActionBar::whyNot() const
{
    switch (m_backend.connection()) {
    case Backend::Connection::Unknown:
        return tr("Waiting for the Culvert service to answer. You can edit meanwhile.");
    case Backend::Connection::Absent:
        return tr("The Culvert service is not running: settings can be edited, but not applied.");
    case Backend::Connection::Connected:
        break;
    }
    if (m_backend.configureAccess() == Backend::Access::Denied)
        return tr("You are not allowed to change these settings. Ask the administrator of this machine.");
    if (m_backend.status().pendingSecondsLeft)
        return tr("A change waits to be kept or undone, above, before another one can be made.");
    if (m_draft.hasConflict())
        return tr("Answer the question above first: whose settings are kept.");
    return {};
}

void ActionBar::countProblems()
{
    const qsizetype count = m_draft.shownProblems().size();
    const qsizetype warnings = m_draft.shownWarnings().size();
    m_problems->setIcon(
        count > 0 || warnings == 0
            ? symbolicIcon(QStringLiteral("sign-problem-symbolic"), toneColour(Tone::Wrong, palette()))
            : symbolicIcon(QStringLiteral("sign-warning-symbolic"), toneColour(Tone::Doubtful, palette())));
    QStringList text;
    if (count > 0 || warnings == 0)
        text.append(count > 0 ? tr("%n problem(s)", nullptr, int(count)) : tr("No problems"));
    if (warnings > 0)
        text.append(tr("%n warning(s)", nullptr, int(warnings)));
    m_problems->setText(text.join(QStringLiteral(", ")));
    m_problems->setToolTip((count > 0 || warnings == 0 ? tr("Lists everything that has to be corrected (%1)")
                                                       : tr("Lists the warnings (%1)"))
                               .arg(m_problems->shortcut().toString(QKeySequence::NativeText)));
    const bool any = count + warnings > 0;
    m_problems->setEnabled(any);
    m_problemsButton->setVisible(any);
    if (!any)
        m_problems->setChecked(false);
}

void ActionBar::refresh()
{
    const QString reason = whyNot();
    const bool possible = reason.isEmpty() && !m_busy;
    m_apply->setEnabled(possible && m_draft.isDirty() && !m_draft.hasConflict());
    m_try->setEnabled(m_apply->isEnabled());
    m_applyButton->setDefault(m_apply->isEnabled());
    m_preview->setEnabled(m_backend.connection() == Backend::Connection::Connected && !m_busy);
    m_discard->setEnabled(m_draft.isDirty() && !m_busy);
    const bool asks = m_backend.configureAccess() == Backend::Access::NeedsPassword;
    const QString how =
        asks ? tr("An administrator's password will be asked for.") : tr("Puts these settings into force");
    m_apply->setToolTip(reason.isEmpty() ? how : reason);
    QString text = reason;
    if (text.isEmpty())
        text = m_news;
    if (text.isEmpty() && m_draft.isDirty())
        text = asks ? tr("Changed, not applied yet. Apply asks for an administrator's password.")
                    : tr("Changed, not applied yet.");
    m_text->setText(text);
    showAccess();
}

void ActionBar::showAccess()
{
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    QString sign;
    if (!connected)
        sign = QStringLiteral("sign-warning-symbolic");
    else if (m_backend.configureAccess() == Backend::Access::Denied)
        sign = QStringLiteral("sign-denied-symbolic");
    else if (m_backend.configureAccess() == Backend::Access::NeedsPassword)
        sign = QStringLiteral("sign-locked-symbolic");
    m_apply->setIcon(sign.isEmpty() || !connected ? QIcon() : symbolicIcon(sign));
    m_sign->setVisible(!connected);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(
        symbolicIcon(QStringLiteral("sign-warning-symbolic"), toneColour(Tone::Doubtful, palette())).pixmap(size));
}

} // namespace culvert
