// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scenepainter.h"

#include "ui/colours.h"
#include "ui/symbolicicon.h"

#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>

namespace culvert {

namespace {

QString signOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Home:
        return QStringLiteral("page-home-symbolic");
    case PlaceKind::Host:
        return QStringLiteral("place-host-symbolic");
    case PlaceKind::Gateway:
        return QStringLiteral("place-gateway-symbolic");
    case PlaceKind::Provider:
        return QStringLiteral("place-provider-symbolic");
    case PlaceKind::TunnelEnd:
        return QStringLiteral("page-tunnel-symbolic");
    case PlaceKind::Internet:
        break;
    }
    return QStringLiteral("place-internet-symbolic");
}

QString badgeOf(PlaceState state)
{
    switch (state) {
    case PlaceState::Attention:
        return QStringLiteral("sign-warning-symbolic");
    case PlaceState::Broken:
        return QStringLiteral("sign-problem-symbolic");
    case PlaceState::Unknown:
        return QStringLiteral("sign-unknown-symbolic");
    default:
        return {};
    }
}

Tone toneOf(PlaceState state)
{
    if (state == PlaceState::Broken)
        return Tone::Wrong;
    return state == PlaceState::Attention ? Tone::Doubtful : Tone::Neutral;
}

class ScenePainter {
public:
    ScenePainter(QPainter &painter, const SceneLayout &layout, const QPalette &palette)
        : m_painter(painter), m_layout(layout), m_palette(palette), m_font(layout.font),
          m_ground(palette.color(QPalette::Window)), m_text(palette.color(QPalette::WindowText)),
          m_thin(std::max(layout.radius / 15, 1.3))
    {
        m_quiet = quietColour(palette);
        m_faint = readableColour(blendColours(m_text, m_ground, 0.38), m_ground, kGraphicsContrast);
        // The highlight of a desktop may be too pale for a line on its window.
        m_accent = toneColour(Tone::Good, palette);
    }

    void zone(const QString &name)
    {
        if (m_layout.zone.isEmpty())
            return;
        m_painter.setPen(QPen(blendColours(m_text, m_ground, 0.12), 1));
        m_painter.setBrush(blendColours(m_text, m_ground, 0.035));
        m_painter.drawRoundedRect(m_layout.zone, m_layout.radius / 2, m_layout.radius / 2);
        m_painter.setPen(m_quiet);
        m_painter.setFont(m_font);
        const double inset = QFontMetricsF(m_font).lineSpacing() / 2;
        m_painter.drawText(m_layout.zone.adjusted(inset, inset, -inset, 0), Qt::AlignLeading | Qt::AlignTop, name);
    }

    void way(const SceneWay &way, const QPainterPath &path)
    {
        if (way.form == WayForm::Tube)
            tube(way.state, path);
        else
            line(way.state, path);
        if (way.state == WayState::Cut)
            cross(path.pointAtPercent(way.form == WayForm::Tube ? 0.72 : 0.5));
        if (way.arrow)
            arrow(path);
    }

    void label(const QStringList &lines, const QRectF &where)
    {
        if (where.isEmpty())
            return;
        m_painter.setFont(m_font);
        m_painter.setPen(m_quiet);
        centred(where, lines.join(u'\n'));
    }

    void place(const ScenePlace &place, const QPointF &centre, const QRectF &texts)
    {
        const double radius = m_layout.radius;
        const QRectF frame(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        const bool dim = place.state == PlaceState::Resting || place.state == PlaceState::Unknown;
        const Tone tone = toneOf(place.state);
        QPen outline(tone == Tone::Neutral ? (dim ? m_faint : m_quiet) : toneColour(tone, m_palette), m_thin);
        if (place.state == PlaceState::Broken)
            outline.setDashPattern({4, 3});
        else if (dim)
            outline.setDashPattern({1.2, 2.6});
        outline.setCapStyle(Qt::FlatCap);
        m_painter.setPen(outline);
        m_painter.setBrush(m_palette.color(QPalette::Base));
        if (place.kind == PlaceKind::Gateway)
            m_painter.drawRoundedRect(frame, radius * 0.45, radius * 0.45);
        else
            m_painter.drawEllipse(frame);
        const double inset = radius * 0.45;
        paintSign(signOf(place.kind), dim ? m_faint : m_text, frame.adjusted(inset, inset, -inset, -inset));
        if (const QString badge = badgeOf(place.state); !badge.isEmpty())
            paintBadge(badge, place.state, frame);
        paintTexts(place, texts, dim);
    }

private:
    QPen penFor(WayState state, double width) const
    {
        QPen pen(m_faint, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        switch (state) {
        case WayState::Main:
            pen.setColor(m_accent);
            pen.setWidthF(width * 1.5);
            break;
        case WayState::Open:
            break;
        case WayState::Resting:
            pen.setDashPattern({5, 4});
            break;
        case WayState::Changing:
            pen.setColor(m_accent);
            pen.setDashPattern({6, 2, 1, 2});
            break;
        case WayState::Cut:
            pen.setColor(toneColour(Tone::Wrong, m_palette));
            pen.setDashPattern({4, 3});
            break;
        case WayState::Unknown:
            pen.setCapStyle(Qt::RoundCap);
            pen.setDashPattern({0.1, 2.4});
            break;
        }
        return pen;
    }

    void line(WayState state, const QPainterPath &path) { m_painter.strokePath(path, penFor(state, m_thin * 1.3)); }

    /// A culvert: two walls, and what flows between them.
    void tube(WayState state, const QPainterPath &path)
    {
        const bool live = state == WayState::Main;
        const QColor wall = blendColours(live ? m_accent : penFor(state, 1).color(), m_ground, live ? 0.75 : 0.6);
        QPainterPathStroker stroker;
        stroker.setWidth(m_layout.tube);
        stroker.setCapStyle(Qt::FlatCap);
        stroker.setJoinStyle(Qt::RoundJoin);
        QPen pen(wall, m_thin);
        if (!live)
            pen.setDashPattern(penFor(state, 1).dashPattern());
        m_painter.setPen(pen);
        m_painter.setBrush(blendColours(live ? m_accent : m_text, m_ground, live ? 0.2 : 0.06));
        m_painter.drawPath(stroker.createStroke(path));
        if (live)
            m_painter.strokePath(path, penFor(state, m_thin * 1.3));
    }

    void cross(const QPointF &at)
    {
        const double arm = m_layout.radius / 4.5;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ground);
        m_painter.drawEllipse(at, arm * 1.7, arm * 1.7);
        m_painter.setPen(QPen(toneColour(Tone::Wrong, m_palette), m_thin * 1.6, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(at - QPointF(arm, arm), at + QPointF(arm, arm));
        m_painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
    }

    /// Half way of the last part: where the packet goes.
    void arrow(const QPainterPath &path)
    {
        constexpr double kWhere = 0.6;
        const double size = m_layout.radius / 3;
        m_painter.save();
        m_painter.translate(path.pointAtPercent(kWhere));
        m_painter.rotate(-path.angleAtPercent(kWhere));
        m_painter.setPen(QPen(m_text, m_thin * 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(QPolygonF({{-size / 2, -size * 0.8}, {size / 2, 0}, {-size / 2, size * 0.8}}));
        m_painter.restore();
    }

    void paintSign(const QString &name, const QColor &colour, const QRectF &where)
    {
        symbolicIcon(name, colour).paint(&m_painter, where.toRect());
    }

    void paintBadge(const QString &name, PlaceState state, const QRectF &frame)
    {
        const double size = m_layout.radius * 0.78;
        const QRectF where(frame.right() - size * 0.8, frame.top() - size * 0.2, size, size);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette.color(QPalette::Base));
        m_painter.drawEllipse(where.adjusted(-2, -2, 2, 2));
        paintSign(name, toneColour(toneOf(state), m_palette), where);
    }

    /// Runs as its own letters do: an address or "1.8 MB/s" is not turned round in a window that runs from the right.
    void centred(const QRectF &where, const QString &text)
    {
        const Qt::LayoutDirection outside = m_painter.layoutDirection();
        m_painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.drawText(where, Qt::AlignCenter | Qt::TextDontClip, text);
        m_painter.setLayoutDirection(outside);
    }

    void paintTexts(const ScenePlace &place, const QRectF &texts, bool dim)
    {
        const QFont title = sceneTitleFont(m_font);
        m_painter.setFont(title);
        m_painter.setPen(dim ? m_quiet : m_text);
        QRectF row(texts);
        row.setHeight(QFontMetricsF(title).lineSpacing());
        centred(row, place.title);
        m_painter.setFont(m_font);
        m_painter.setPen(m_quiet);
        row.moveTop(row.bottom());
        row.setHeight(QFontMetricsF(m_font).lineSpacing());
        for (const QString &detail : place.details) {
            centred(row, detail);
            row.moveTop(row.bottom());
        }
    }

    QPainter &m_painter;
    const SceneLayout &m_layout;
    const QPalette &m_palette;
    const QFont &m_font;
    QColor m_ground;
    QColor m_text;
    QColor m_quiet;
    QColor m_faint;
    QColor m_accent;
    double m_thin;
};

} // namespace

void paintScene(QPainter &painter, const Scene &scene, const SceneLayout &layout, const QPalette &palette)
{
    ScenePainter scenePainter(painter, layout, palette);
    scenePainter.zone(scene.zone);
    // Tubes first: the line runs in front of them, and places stand on both.
    for (const WayForm form : {WayForm::Tube, WayForm::Line}) {
        for (int i = 0; i < scene.ways.size(); ++i) {
            if (scene.ways.at(i).form == form)
                scenePainter.way(scene.ways.at(i), layout.ways.at(i));
        }
    }
    for (int i = 0; i < scene.ways.size(); ++i)
        scenePainter.label(scene.ways.at(i).labels, layout.labels.at(i));
    for (int i = 0; i < scene.places.size(); ++i)
        scenePainter.place(scene.places.at(i), layout.places.at(i), layout.texts.at(i));
}

} // namespace culvert
