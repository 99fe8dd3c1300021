// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QVBoxLayout;

namespace culvert {

/// Text in the muted colour of the palette, wrapping: explanations under a field.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HintLabel(const QString &text, QWidget *parent = nullptr);
};

/// A heading inside a page.
class HeadingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HeadingLabel(const QString &text, QWidget *parent = nullptr);
};

/// A sign and a sentence in the colour for what is wrong; hidden while there is no text.
class ProblemLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    QLabel *m_sign;
    QLabel *m_text;
};

/// An editor, what it is for, and what is wrong with what it holds.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over. `input` is what takes the focus, where the editor is made of several widgets.
    FormField(QWidget *editor, const QString &hint, QWidget *input = nullptr, QWidget *parent = nullptr);

    QWidget *input() const { return m_input; }
    QString problem() const { return m_problem->text(); }
    /// An empty list: nothing is wrong. Screen readers hear it as the editor's description.
    void setProblems(const QStringList &sentences);

private:
    QWidget *m_input;
    QString m_hint;
    ProblemLabel *m_problem;
};

} // namespace culvert
