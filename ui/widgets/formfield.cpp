// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/colours.h"
#include "ui/symbolicicon.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace culvert {

HintLabel::HintLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    setTextFormat(Qt::PlainText);
    mute();
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mute();
}

void HintLabel::mute()
{
    QPalette muted = palette();
    const QColor quiet = quietColour(muted);
    if (muted.color(QPalette::PlaceholderText) == quiet)
        return;
    muted.setColor(QPalette::PlaceholderText, quiet);
    setPalette(muted);
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
    : QWidget(parent), m_input(input ? input : editor), m_hint(new HintLabel(hint, this)),
      m_problem(new ProblemLabel(this))
{
    auto *below = new QVBoxLayout;
    below->addWidget(m_problem);
    below->addWidget(m_hint);
    if (qobject_cast<QCheckBox *>(editor)) {
        const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, editor)
            + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, editor);
        below->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this) / 2);
    // What need not be wide is not stretched: a number in a field as wide as the page looks lost.
    const bool wide = editor->sizePolicy().expandingDirections().testFlag(Qt::Horizontal) || editor->layout();
    layout->addWidget(editor, 0, wide ? Qt::Alignment() : Qt::AlignLeading);
    layout->addLayout(below);
    m_hint->setVisible(!hint.isEmpty());
    if (!hint.isEmpty())
        m_input->setAccessibleDescription(hint);
    m_description = m_input->accessibleDescription();
    m_marked.setSingleShot(true);
    connect(&m_marked, &QTimer::timeout, this, [this] { update(); });
}

void FormField::setHint(const QString &hint)
{
    if (hint == m_hint->text())
        return;
    m_hint->setText(hint);
    m_hint->setVisible(problem().isEmpty() && !hint.isEmpty());
    m_description = hint;
    if (problem().isEmpty())
        m_input->setAccessibleDescription(hint);
}

void FormField::setProblems(const QStringList &sentences)
{
    const QString text = sentences.join(u'\n');
    if (text == m_problem->text())
        return;
    m_problem->setText(text);
    m_hint->setVisible(text.isEmpty() && !m_hint->text().isEmpty());
    m_input->setAccessibleDescription(text.isEmpty() ? m_description : text);
}

void FormField::mark()
{
    constexpr int kLongEnoughToSeeMs = 2500;
    m_marked.start(kLongEnoughToSeeMs);
    update();
}

void FormField::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!isMarked())
        return;
    constexpr double kRadius = 4;
    constexpr int kTint = 45;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = palette().color(QPalette::Highlight);
    painter.setPen(QPen(tint, 2));
    tint.setAlpha(kTint);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}
namespace {

/// What stands beside it, and on it: who speaks to the computer says what can be read there.
QString nameFor(const QWidget &input, const QString &label)
{
    QString name = QString(label).remove(u'&').remove(u':');
    if (const auto *button = qobject_cast<const QAbstractButton *>(&input))
        name += QStringLiteral(": ") + QString(button->text()).remove(u'&');
    return name;
}

} // namespace

Form::Form(QWidget *parent) : QGridLayout(parent)
{
    constexpr int kColumnGap = 14;
    constexpr int kRowGap = 12;
    setContentsMargins({});
    setHorizontalSpacing(kColumnGap);
    setVerticalSpacing(kRowGap);
    setColumnStretch(1, 1);
}

QLabel *Form::addRow(const QString &label, FormField *field)
{
    auto *name = new QLabel(label);
    name->setBuddy(field->input());
    name->setMinimumHeight(field->input()->sizeHint().height());
    if (field->input()->accessibleName().isEmpty())
        field->input()->setAccessibleName(nameFor(*field->input(), label));
    const int row = rowCount();
    addWidget(name, row, 0, Qt::AlignTop | Qt::AlignTrailing);
    addWidget(field, row, 1);
    m_labels.append(name);
    return name;
}

void Form::align(const QList<Form *> &forms)
{
    int widest = 0;
    for (const Form *form : forms) {
        for (const QLabel *label : form->m_labels)
            widest = qMax(widest, label->sizeHint().width());
    }
    for (Form *form : forms)
        form->setColumnMinimumWidth(0, widest);
}

} // namespace culvert
