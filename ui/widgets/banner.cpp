// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/accessiblerole.h"
#include "ui/colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace culvert {

namespace {

QString signName(Tone tone)
{
    return tone == Tone::Good ? QStringLiteral("sign-done-symbolic")
        : tone == Tone::Wrong ? QStringLiteral("sign-problem-symbolic")
                              : QStringLiteral("sign-warning-symbolic");
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_text(new QLabel(this)), m_detail(new QLabel(this)),
      m_buttons(new QHBoxLayout), m_close(new QToolButton(this))
{
    // Screen readers read an alert out when it is shown, wherever the focus is.
    giveAccessibleRole<Banner>(QAccessible::AlertMessage);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window); // also on a page that has another one
    for (QLabel *label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setVisible(false);
}

void Banner::showMessage(Tone tone, const QString &text, const QString &detail)
{
    m_tone = tone;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(text);
    paintTone();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::updateText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Banner::text() const { return m_text->text(); }

QString Banner::detail() const { return m_detail->text(); }

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Banner::setClosable(bool closable) { m_close->setVisible(closable); }

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_painting && parentWidget())
        paintTone();
}

void Banner::paintTone()
{
    constexpr double kTint = 0.16;
    m_painting = true;
    const QPalette inherited = parentWidget()->palette();
    const QColor tone = toneColour(m_tone, inherited);
    QPalette tinted = inherited;
    tinted.setColor(QPalette::Window, blendColours(tone, inherited.color(QPalette::Window), kTint));
    tinted.setColor(QPalette::PlaceholderText, quietColour(tinted));
    setPalette(tinted);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(symbolicIcon(signName(m_tone), tone).pixmap(size));
    m_painting = false;
}

} // namespace culvert
