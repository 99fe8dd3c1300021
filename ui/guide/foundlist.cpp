// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/foundlist.h"

#include "ui/accessiblerole.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace culvert {

FoundList::FoundList(QWidget *parent) : QFrame(parent), m_layout(new QGridLayout(this))
{
    giveAccessibleRole<FoundList>(QAccessible::List);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("What was found on this machine"));
    m_layout->setContentsMargins({});
    m_layout->setColumnStretch(1, 1);
}

void FoundList::setFound(const QList<Found> &found)
{
    if (found == m_found)
        return;
    m_found = found;
    while (m_rows.size() < found.size()) {
        auto *sign = new QLabel(this);
        auto *text = new QLabel(this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        const int row = int(m_rows.size());
        m_layout->addWidget(sign, row, 0, Qt::AlignTop);
        m_layout->addWidget(text, row, 1);
        m_rows.emplaceBack(sign, text);
    }
    QStringList all;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto &[sign, text] = m_rows.at(row);
        sign->setVisible(row < found.size());
        text->setVisible(row < found.size());
        text->setText(row < found.size() ? found.at(row).text : QString());
        all.append(text->text());
    }
    setAccessibleDescription(all.join(u' '));
    paintSigns();
}

void FoundList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSigns();
}

void FoundList::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void FoundList::paintSigns()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    for (int row = 0; row < m_found.size(); ++row) {
        const Tone tone = m_found.at(row).tone;
        const QString name = tone == Tone::Good ? QStringLiteral("sign-done-symbolic")
            : tone == Tone::Wrong               ? QStringLiteral("sign-problem-symbolic")
            : tone == Tone::Doubtful            ? QStringLiteral("sign-warning-symbolic")
                                                : QStringLiteral("sign-unknown-symbolic");
        m_rows.at(row).first->setPixmap(symbolicIcon(name, toneColour(tone, palette())).pixmap(size));
    }
}

} // namespace culvert
