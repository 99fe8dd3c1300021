// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/configdraft.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace culvert {

class FormField;

/// A page of the settings over the draft: it shows what the draft holds, writes what is edited into
/// it, and shows problems beside the fields that they concern.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// The draft outlives the page.
    explicit SettingsPage(ConfigDraft &draft, QWidget *parent = nullptr);

    /// Whether a problem at this place is shown on this page.
    virtual bool owns(const QString &pointer) const;
    /// Shows the problems that were found before the page was made.
    void catchUp() { showProblems(); }
    /// How many problems it shows now.
    qsizetype problemCount() const;
    /// Brings the field with the first problem into view and gives it the focus.
    virtual void focusFirstProblem();
    /// The same for the field of a place of the document, and marks it; for one that is not shown now, what it is in.
    virtual void reveal(const QString &pointer);
    /// Whether there is a field to lead to for this place.
    bool has(const QString &pointer) const { return fieldFor(pointer) != nullptr; }

    /// Undo and redo are the window's in all fields of the draft: a field's own would know of its text alone.
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    /// Shows what the draft holds; widgets that hold it already are not touched, cursors stay.
    virtual void load() = 0;
    virtual void showProblems();
    void resizeEvent(QResizeEvent *event) override;
    /// What was edited on another page meanwhile is shown.
    void showEvent(QShowEvent *event) override;

    /// Registers the field for the problems of a place of the document.
    void watch(const QString &pointer, FormField *field);
    void unwatchAll();
    /// A line of text in the draft: edits go there, `set` says where.
    static void setTextIfOther(QLineEdit *edit, const QString &text);

    ConfigDraft &m_draft;

private:
    FormField *fieldFor(const QString &pointer) const;
    void leadTo(FormField *field);
    void showLed();

    QList<std::pair<QString, FormField *>> m_fields;
    QPointer<FormField> m_led; ///< where reveal() or focusFirstProblem() led to
};

/// The frame of a page: margins, a bounded width for its lines, and a stretch below.
QVBoxLayout *pageLayout(QWidget *page);

} // namespace culvert
