// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbolicicon.h"

#include "ui/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace culvert {

namespace {

class SvgEngine : public QIconEngine {
public:
    SvgEngine(const QString &name, const QString &path, bool symbolic, const QColor &colour)
        : m_name(name), m_symbolic(symbolic), m_colour(colour)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        if (m_symbolic)
            svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        // A window asks for its own icon in each size, twice.
        const QString key =
            QStringLiteral("culvert/%1/%2/%3/%4").arg(m_name, colour(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    /// What window managers draw; a window would ask for 128 pixels as well, which takes longer than the others
    /// together.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {32, 32}, {64, 64}}; }
    QString iconName() override { return QIcon::hasThemeIcon(m_name) ? m_name : QString(); }
    bool isNull() override { return m_svg.isEmpty(); }
    QIconEngine *clone() const override { return new SvgEngine(*this); }
    QString key() const override { return QStringLiteral("culvert-svg"); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::WindowText);
    }

    QString m_name;
    QByteArray m_svg;
    bool m_symbolic;
    QColor m_colour;
};

} // namespace

QIcon symbolicIcon(const QString &name, const QColor &colour)
{
    return QIcon(new SvgEngine(name, QStringLiteral(":/culvert/icons/symbolic/%1.svg").arg(name), true, colour));
}

QIcon applicationIcon()
{
    const QString name = QStringLiteral("org.culvert.Culvert");
    return QIcon(new SvgEngine(name, QStringLiteral(":/culvert/icons/scalable/%1.svg").arg(name), false, {}));
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const bool dark = ground.lightness() < 128;
    const auto readable = [&ground](const QColor &hue) { return readableColour(hue, ground, kTextContrast); };
    switch (tone) {
    case Tone::Good:
        return readable(QColor::fromHsl(145, dark ? 130 : 190, dark ? 150 : 70));
    case Tone::Doubtful:
        return readable(QColor::fromHsl(35, dark ? 220 : 255, dark ? 145 : 80));
    case Tone::Wrong:
        return readable(QColor::fromHsl(4, dark ? 230 : 190, dark ? 165 : 90));
    case Tone::Neutral:
        break;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace culvert
