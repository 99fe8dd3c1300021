// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look.h"

#include "ui/wallclock.h"

#include <QApplication>
#include <QLocale>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOptionProgressBar>

namespace culvert {

namespace {

/// A bar that does not know how long it takes stands still.
class StillStyle : public QProxyStyle {
public:
    StillStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar || bar->minimum != bar->maximum) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        QStyleOptionProgressBar still(*bar);
        still.maximum = still.minimum + 2;
        still.progress = still.minimum + 1;
        QProxyStyle::drawControl(element, &still, painter, widget);
    }
};

QPalette darkPalette()
{
    QPalette palette(QColor(53, 53, 53));
    palette.setColor(QPalette::Base, QColor(35, 35, 35));
    palette.setColor(QPalette::AlternateBase, QColor(45, 45, 45));
    palette.setColor(QPalette::Highlight, QColor(42, 130, 218));
    return palette;
}

/// White on black, with yellow for what is chosen, as desktops for people with low vision have it.
QPalette highContrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, QColor(60, 60, 60), Qt::gray, Qt::white, Qt::white, Qt::black,
                     Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0, 255, 0));
    return palette;
}

} // namespace

void fixSurroundings()
{
    // In the middle of a minute, so that nothing that takes a moment changes it: 2026-01-15, 20:15:30 UTC.
    constexpr qint64 kEveningMs = 1'768'508'130'000;
    setWallClock([] { return kEveningMs; });
    constexpr double kPoints = 9.5;
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setStyle(new StillStyle);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(kPoints);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    setLook(Look::Light);
}

void setLook(Look look)
{
    switch (look) {
    case Look::Light:
        QApplication::setPalette(QApplication::style()->standardPalette());
        break;
    case Look::Dark:
        QApplication::setPalette(darkPalette());
        break;
    case Look::HighContrast:
        QApplication::setPalette(highContrastPalette());
        break;
    }
}

} // namespace culvert
