// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/widgets/formfield.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace culvert {

SettingsPage::SettingsPage(ConfigDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft)
{
    connect(&draft, &ConfigDraft::replaced, this, [this] { load(); });
    connect(&draft, &ConfigDraft::problemsChanged, this, [this] { showProblems(); });
}

void SettingsPage::watch(const QString &pointer, FormField *field)
{
    m_fields.append({pointer, field});
    for (QWidget *input : field->findChildren<QWidget *>()) {
        if (qobject_cast<QLineEdit *>(input) || qobject_cast<QAbstractSpinBox *>(input)
            || qobject_cast<QComboBox *>(input))
            input->installEventFilter(this);
    }
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::unwatchAll() { m_fields.clear(); }

bool SettingsPage::owns(const QString &pointer) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [&pointer](const auto &entry) { return field::covers(entry.first, pointer); });
}

qsizetype SettingsPage::problemCount() const
{
    const ConfigProblems problems = m_draft.shownProblems();
    return std::count_if(problems.cbegin(), problems.cend(),
                         [this](const ConfigProblem &problem) { return owns(problem.pointer); });
}

void SettingsPage::showProblems()
{
    for (const auto &[pointer, field] : std::as_const(m_fields))
        field->setProblems(m_draft.shownSentences(pointer));
}

void SettingsPage::focusFirstProblem()
{
    for (const auto &[pointer, field] : std::as_const(m_fields)) {
        if (!field->problem().isEmpty()) {
            leadTo(field);
            return;
        }
    }
}

/// The innermost field of a place that is shown now.
FormField *SettingsPage::fieldFor(const QString &pointer) const
{
    FormField *best = nullptr;
    qsizetype length = -1;
    // A list's field shows no problems of its own, its rows do, and may have none to lead to.
    for (FormField *field : findChildren<FormField *>()) {
        if (field->input()->objectName() == pointer) {
            best = field;
            length = pointer.size();
        }
    }
    for (const auto &[place, field] : std::as_const(m_fields)) {
        if (field::covers(place, pointer) && place.size() > length) {
            best = field;
            length = place.size();
        }
    }
    while (best && !best->isVisibleTo(this)) {
        QWidget *above = best->parentWidget();
        while (above != this && !qobject_cast<FormField *>(above))
            above = above->parentWidget();
        best = qobject_cast<FormField *>(above);
    }
    return best;
}

void SettingsPage::reveal(const QString &pointer)
{
    if (FormField *field = fieldFor(pointer)) {
        leadTo(field);
        field->mark();
    }
}

void SettingsPage::leadTo(FormField *field)
{
    field->input()->setFocus(Qt::OtherFocusReason);
    m_led = field;
    showLed();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

/// A page that has just been turned to finds its size in several rounds of the event loop.
void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_led && window()->focusWidget() == m_led->input())
        showLed();
}

void SettingsPage::showLed()
{
    QTimer::singleShot(0, m_led, [field = m_led] {
        for (QWidget *above = field->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(field);
        }
    });
}

void SettingsPage::setTextIfOther(QLineEdit *edit, const QString &text)
{
    if (edit->text() != text)
        edit->setText(text);
}

QVBoxLayout *pageLayout(QWidget *page)
{
    // Longer lines are hard to read, and a field as wide as a screen looks lost.
    constexpr int kWidestInCharacters = 92;
    constexpr int kMargin = 20;
    auto *inner = new QWidget(page);
    inner->setMaximumWidth(page->fontMetrics().averageCharWidth() * kWidestInCharacters);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    across->addWidget(inner, 1);
    across->addStretch(0);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins({});
    layout->setSpacing(kMargin / 2);
    return layout;
}

} // namespace culvert
