// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/wayspanel.h"

#include "ui/symbolicicon.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace culvert {

namespace {

QIcon signOf(HomeWay::By by, const QPalette &palette)
{
    switch (by) {
    case HomeWay::By::Tunnel:
        return symbolicIcon(QStringLiteral("page-tunnel-symbolic"), toneColour(Tone::Good, palette));
    case HomeWay::By::Nowhere:
        return symbolicIcon(QStringLiteral("sign-denied-symbolic"), toneColour(Tone::Wrong, palette));
    case HomeWay::By::Line:
        break;
    }
    return symbolicIcon(QStringLiteral("place-provider-symbolic"), palette.color(QPalette::WindowText));
}

} // namespace

WaysPanel::WaysPanel(QWidget *parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setColumnStretch(1, 2);
    m_rows->setColumnStretch(2, 3);
    m_rows->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    hide();
}

void WaysPanel::setWays(const QList<HomeWay> &ways)
{
    if (ways == m_ways)
        return;
    m_ways = ways;
    showWays();
}

void WaysPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showWays();
}

void WaysPanel::showWays()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const auto addText = [this](int row, int column, const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addWidget(label, row, column, Qt::AlignTop);
    };
    for (int row = 0; row < m_ways.size(); ++row) {
        const HomeWay &way = m_ways.at(row);
        auto *sign = new QLabel(this);
        sign->setPixmap(signOf(way.by, palette()).pixmap(size));
        m_rows->addWidget(sign, row, 0, Qt::AlignTop);
        addText(row, 1, way.who);
        addText(row, 2, way.way);
    }
    setVisible(!m_ways.isEmpty());
}

} // namespace culvert
