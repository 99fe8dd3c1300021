// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace culvert {

HintLabel::HintLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    setTextFormat(Qt::PlainText);
}

HeadingLabel::HeadingLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    setFont(bold);
    setTextFormat(Qt::PlainText);
}

ProblemLabel::ProblemLabel(QWidget *parent) : QWidget(parent), m_sign(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    paintTone();
    setVisible(false);
}

void ProblemLabel::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && parentWidget())
        paintTone();
}

void ProblemLabel::paintTone()
{
    const QColor wrong = toneColour(Tone::Wrong, window()->palette());
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(symbolicIcon(QStringLiteral("sign-problem-symbolic"), wrong).pixmap(size));
    QPalette coloured = m_text->palette();
    if (coloured.color(QPalette::WindowText) == wrong)
        return;
    coloured.setColor(QPalette::WindowText, wrong);
    m_text->setPalette(coloured);
}

FormField::FormField(QWidget *editor, const QString &hint, QWidget *input, QWidget *parent)
    : QWidget(parent), m_input(input ? input : editor), m_hint(hint), m_problem(new ProblemLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this) / 2);
    layout->addWidget(editor);
    layout->addWidget(m_problem);
    if (!hint.isEmpty())
        layout->addWidget(new HintLabel(hint, this));
    m_input->setAccessibleDescription(hint);
    setFocusProxy(m_input);
}

void FormField::setProblems(const QStringList &sentences)
{
    const QString text = sentences.join(u'\n');
    if (text == m_problem->text())
        return;
    m_problem->setText(text);
    m_input->setAccessibleDescription(text.isEmpty() ? m_hint : text);
}

} // namespace culvert
