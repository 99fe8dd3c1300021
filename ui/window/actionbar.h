// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace culvert {

class Backend;
class ConfigDraft;

/// Undo, Redo, the problems, Preview, Discard and Apply below the pages, and why they can or cannot be pressed. The
/// actions are for a menu, too; their shortcuts work in the whole window.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar.
    ActionBar(Backend &backend, ConfigDraft &draft, QWidget *parent = nullptr);

    /// While something is under way: what, and Apply waits. Empty: nothing is.
    void setBusy(const QString &activity);
    bool isBusy() const { return m_busy; }
    /// A short word on the last thing that was done, until the next edit.
    void setNews(const QString &news);

    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    /// Checked while the list of problems is wanted.
    QAction *problemsAction() const { return m_problems; }
    QAction *previewAction() const { return m_preview; }
    QAction *discardAction() const { return m_discard; }
    QAction *applyAction() const { return m_apply; }
    /// As apply, but it goes back by itself; in the menu alone.
    QAction *tryAction() const { return m_try; }

Q_SIGNALS:
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addButton(const char *name, const QString &text, const QString &menuText, const QString &shortcut = {});
    QToolButton *addTool(QAction *action, const char *name);
    void setUpHistory();
    void refresh();
    void countProblems();
    QString whyNot() const;
    void showAccess();

    Backend &m_backend;
    ConfigDraft &m_draft;
    bool m_busy = false;
    QString m_news;
    QLabel *m_sign;
    QLabel *m_text;
    QProgressBar *m_progress;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_problems;
    QToolButton *m_problemsButton;
    QAction *m_preview;
    QAction *m_discard;
    QAction *m_apply;
    QAction *m_try;
    QPushButton *m_applyButton = nullptr;
};

} // namespace culvert
