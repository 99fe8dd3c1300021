// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace culvert {

/// Muted text, wrapping: explanations under a field.
class HintLabel : public QLabel {
    Q_OBJECT

public:
    explicit HintLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mute();
};

/// A heading inside a page.
class HeadingLabel : public QLabel {
    Q_OBJECT

public:
    explicit HeadingLabel(const QString &text, QWidget *parent = nullptr);
};

/// A sign and a sentence in the colour for what is wrong; hidden while there is no text.
class ProblemLabel : public QWidget {
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

/// An editor, and below it what it is for, or what is wrong with what it holds.
class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes the editor over. `input` is what takes the focus, where the editor is made of several widgets.
    FormField(QWidget *editor, const QString &hint, QWidget *input = nullptr, QWidget *parent = nullptr);

    QWidget *input() const { return m_input; }
    QString problem() const { return m_problem->text(); }
    QString hint() const { return m_hint->text(); }
    void setHint(const QString &hint);
    /// An empty list: nothing is wrong. Screen readers hear it as the editor's description.
    void setProblems(const QStringList &sentences);
    /// Draws a frame around it for a moment: somebody was led here.
    void mark();
    bool isMarked() const { return m_marked.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_marked; ///< runs while the frame is there
    QWidget *m_input;
    QString m_description; ///< of the input, while nothing is wrong
    HintLabel *m_hint;
    ProblemLabel *m_problem;
};

/// Labels beside their fields, in two columns. QFormLayout gives too little height to texts that wrap.
class Form : public QGridLayout {
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    /// The label names the field for screen readers, too. Returns it.
    QLabel *addRow(const QString &label, FormField *field);
    /// Forms of one page have their fields below each other.
    static void align(const QList<Form *> &forms);

private:
    QList<QLabel *> m_labels;
};

} // namespace culvert
