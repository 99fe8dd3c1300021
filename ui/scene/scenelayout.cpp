// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scenelayout.h"

#include "ui/scene/sceneways.h"

#include <QFontMetricsF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace culvert {

namespace {

constexpr double kRadiusInLines = 1.7;
constexpr double kGapInLines = 0.6;
constexpr double kMarginInLines = 1.3;
constexpr double kTubesInRadius = 1.9;
constexpr double kApart = 3.3;         ///< the centres of neighbours, in radii: what runs between them has to be seen
constexpr double kHalfLine = 1.0 / 14; ///< of the radius

QSizeF sizeOf(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, std::ceil(metrics.horizontalAdvance(line)) + 2);
    return {width, double(lines.size()) * metrics.lineSpacing()};
}

QFont resized(const QFont &font, double scale)
{
    QFont other = font;
    if (font.pointSizeF() > 0)
        other.setPointSizeF(font.pointSizeF() * scale);
    else
        other.setPixelSize(qRound(font.pixelSize() * scale));
    return other;
}

SceneLayout mapped(SceneLayout layout, const QTransform &transform)
{
    layout.zone = transform.mapRect(layout.zone);
    for (QPointF &place : layout.places)
        place = transform.map(place);
    for (QPainterPath &way : layout.ways)
        way = transform.map(way);
    for (QList<QRectF> *rects : {&layout.texts, &layout.labels}) {
        for (QRectF &rect : *rects)
            rect = transform.mapRect(rect);
    }
    return layout;
}

/// The room that the parts of the scene need, measured once, with text and signs of one size.
class Plan {
public:
    Plan(const Scene &scene, const QFont &font, double sign)
        : m_scene(scene), m_legs(legsOf(scene)), m_font(font), m_line(QFontMetricsF(font).lineSpacing()),
          m_gap(m_line * kGapInLines), m_radius(m_line * kRadiusInLines * sign), m_tube(m_radius / kTubesInRadius)
    {
        measurePlaces();
        measureWays();
        measureGaps(sign);
        measureRows();
    }

    QSizeF least() const { return stand(0, m_pitch).size; }

    /// Spread, but not so far that the drawing falls apart.
    SceneLayout filling(const QSizeF &area, Qt::LayoutDirection direction) const
    {
        constexpr double kWidestGapInLines = 7;
        constexpr double kTallestPitch = 1.4;
        const QSizeF spare = area - least();
        const double gaps = std::max(double(m_gaps.size()), 1.0);
        const double rows = std::max(m_lastRow - m_firstRow, 1.0);
        const double spread = std::clamp(spare.width() / gaps, 0.0, m_line * kWidestGapInLines);
        SceneLayout layout =
            stand(spread, std::clamp(m_pitch + spare.height() / rows, m_pitch, m_pitch * kTallestPitch));
        addWays(layout, spread);
        const QSizeF whole = area.expandedTo(layout.size);
        const QSizeF border = (whole - layout.size) / 2;
        layout.size = whole;
        layout = mapped(layout, QTransform::fromTranslate(border.width(), border.height()));
        return direction == Qt::RightToLeft ? mapped(layout, QTransform(-1, 0, 0, 1, whole.width(), 0)) : layout;
    }

private:
    int columnOf(int place) const { return m_scene.places.at(place).column; }
    double &gapOf(const Leg &leg) { return m_gaps[columnOf(leg.hub) - (leg.outwards < 0 ? 1 : 0)]; }

    void measurePlaces()
    {
        for (const ScenePlace &place : m_scene.places) {
            const QSizeF title = sizeOf({place.title}, sceneTitleFont(m_font));
            const QSizeF details = sizeOf(place.details, m_font);
            m_texts.append({std::max(title.width(), details.width()), title.height() + details.height()});
            while (m_widths.size() <= place.column)
                m_widths.append(2 * m_radius);
            m_widths[place.column] = std::max(m_widths.at(place.column), m_texts.last().width());
            m_lastRow = std::max(m_lastRow, place.row);
            m_firstRow = m_texts.size() == 1 ? place.row : std::min(m_firstRow, place.row);
            if (place.kind == PlaceKind::Gateway)
                m_hubRow = place.row;
        }
    }

    void measureWays()
    {
        for (const SceneWay &way : m_scene.ways) {
            m_labels.append(sizeOf(way.labels, m_font));
            m_tallestLabel = std::max(m_tallestLabel, m_labels.last().height());
            double &width = m_widths[(columnOf(way.places.first()) + columnOf(way.places.last())) / 2];
            width = std::max(width, m_labels.last().width());
        }
    }

    void measureGaps(double sign)
    {
        for (qsizetype i = 1; i < m_widths.size(); ++i)
            m_gaps.append(std::max(m_gap + m_tube, kApart * m_radius - (m_widths.at(i - 1) + m_widths.at(i)) / 2));
        for (const QList<Leg> &legs : std::as_const(m_legs)) {
            for (const Leg &leg : legs) {
                if (!qFuzzyIsNull(leg.depth))
                    gapOf(leg) = std::max(gapOf(leg), m_gap * std::max(1.0, sign) * (leg.turns + 1) + m_tube);
            }
        }
    }

    /// Only what stands in one column needs its height; a lone one stands off the hub for the looks.
    void measureRows()
    {
        m_pitch = kApart * m_radius;
        for (qsizetype i = 0; i < m_scene.places.size(); ++i) {
            for (const ScenePlace &below : m_scene.places) {
                const ScenePlace &place = m_scene.places.at(i);
                if (below.column == place.column && below.row > place.row)
                    m_pitch = std::max(m_pitch,
                                       (2 * m_radius + 1.5 * m_gap + m_texts.at(i).height()) / (below.row - place.row));
            }
        }
    }

    double labelAbove() const { return m_radius * kHalfLine + m_gap / 3; }
    double laneHeight() const { return m_tallestLabel + labelAbove() + m_gap; }

    /// Without the ways; from the left, and as small as it may be with gaps that are that much wider and rows so far
    /// apart.
    SceneLayout stand(double spread, double pitch) const
    {
        SceneLayout layout;
        layout.font = m_font;
        layout.radius = m_radius;
        layout.tube = m_tube;
        QList<double> columns{m_widths.value(0) / 2};
        for (qsizetype i = 1; i < m_widths.size(); ++i)
            columns.append(columns.last() + (m_widths.at(i - 1) + m_widths.at(i)) / 2 + m_gaps.at(i - 1) + spread);
        QRectF all;
        for (qsizetype i = 0; i < m_scene.places.size(); ++i) {
            const ScenePlace &place = m_scene.places.at(i);
            const QPointF centre(columns.at(place.column), pitch * place.row);
            const QSizeF size = m_texts.at(i);
            layout.places.append(centre);
            layout.texts.append({{centre.x() - size.width() / 2, centre.y() + m_radius + m_gap / 2}, size});
            const QPointF corner(m_radius, m_radius);
            all |= QRectF(centre - corner, centre + corner) | layout.texts.last();
        }
        addZone(layout);
        all |= layout.zone;
        addLabels(layout, columns, pitch);
        for (const QRectF &label : std::as_const(layout.labels))
            all |= label.adjusted(0, 0, 0, 2 * labelAbove());
        const double margin = m_line * kMarginInLines;
        layout.size = all.size() + QSizeF(2 * margin, 2 * margin);
        return mapped(layout, QTransform::fromTranslate(margin - all.left(), margin - all.top()));
    }

    void addZone(SceneLayout &layout) const
    {
        for (qsizetype i = 0; i < m_scene.places.size(); ++i) {
            const QPointF centre = layout.places.at(i);
            const double half = m_widths.at(m_scene.places.at(i).column) / 2 + m_gap;
            if (m_scene.places.at(i).column < m_scene.zoneColumns)
                layout.zone |= QRectF(QPointF(centre.x() - half, centre.y() - m_radius - m_line - 1.5 * m_gap),
                                      QPointF(centre.x() + half, layout.texts.at(i).bottom() + m_gap));
        }
    }

    /// Lanes lie below what stands between the ends of their ways, and as far from the hub as the first row.
    void addLabels(SceneLayout &layout, const QList<double> &columns, double pitch) const
    {
        double first = (2 * m_hubRow - m_firstRow) * pitch;
        for (const SceneWay &way : m_scene.ways) {
            for (qsizetype i = 0; way.lane && i < m_scene.places.size(); ++i) {
                const int column = m_scene.places.at(i).column;
                if (column > columnOf(way.places.first()) && column < columnOf(way.places.last()))
                    first = std::max(first, layout.texts.at(i).bottom() + laneHeight());
            }
        }
        for (qsizetype i = 0; i < m_scene.ways.size(); ++i) {
            const SceneWay &way = m_scene.ways.at(i);
            const QSizeF size = m_labels.at(i);
            const double x = columns.at((columnOf(way.places.first()) + columnOf(way.places.last())) / 2);
            const double y = first + way.lane.value_or(0) * laneHeight() - labelAbove() - size.height();
            layout.labels.append({{x - size.width() / 2, y}, size});
        }
    }

    void addWays(SceneLayout &layout, double spread) const
    {
        Room room{layout.texts + layout.labels, 0, m_radius};
        for (qsizetype i = 0; i < m_scene.ways.size(); ++i) {
            const SceneWay &way = m_scene.ways.at(i);
            const QRectF label = layout.labels.at(i);
            room.half = (way.form == WayForm::Tube ? m_tube / 2 : m_radius * kHalfLine) + m_gap / 4;
            QPainterPath path;
            for (qsizetype part = 0; part < m_legs.at(i).size(); ++part) {
                const Leg &leg = m_legs.at(i).at(part);
                const QPointF hub = layout.places.at(leg.hub);
                QPointF end(leg.outwards > 0 ? label.left() : label.right(), label.bottom() + labelAbove());
                if (!way.lane)
                    end = layout.places.at(way.places.at(leg.backwards ? part : part + 1));
                const int column = columnOf(leg.hub);
                const double gap = m_gaps.at(leg.outwards > 0 ? column : column - 1) + spread - m_tube;
                const double turn = hub.x()
                    + leg.outwards * ((m_widths.at(column) + m_tube) / 2 + gap * (leg.turn + 1) / (leg.turns + 1));
                const QPainterPath route =
                    way.lane && !label.isEmpty() ? uprightLeg(hub, end, turn, room) : flowingLeg(hub, end, turn, room);
                if (path.isEmpty())
                    path = leg.backwards ? route.toReversed() : route;
                else
                    path.connectPath(leg.backwards ? route.toReversed() : route);
            }
            layout.ways.append(path);
        }
    }

    const Scene &m_scene;
    QList<QList<Leg>> m_legs; ///< of each way
    QFont m_font;
    double m_line;
    double m_gap;
    double m_radius;
    double m_tube;
    QList<QSizeF> m_texts;  ///< of the places
    QList<QSizeF> m_labels; ///< of the ways
    QList<double> m_widths; ///< of the columns
    QList<double> m_gaps;   ///< between them
    double m_tallestLabel = 0;
    double m_pitch = 0;
    double m_firstRow = 0;
    double m_hubRow = 0; ///< of the gateway, where the ways meet
    double m_lastRow = 0;
};

constexpr double kLeastText = 0.85;
constexpr double kLeastSign = 0.75;

/// Signs grow with the room that there is; texts have the size that the person has chosen, as long as that fits.
Plan fitting(const Scene &scene, const QSizeF &area, const QFont &font)
{
    const auto fits = [&area](const Plan &plan) {
        const QSizeF least = plan.least();
        return least.width() <= area.width() && least.height() <= area.height();
    };
    for (const double sign : {2.4, 2.2, 2.0, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.9, 0.8}) {
        if (Plan plan(scene, font, sign); fits(plan))
            return plan;
    }
    for (const double text : {1.0, 0.95, 0.9}) {
        if (Plan plan(scene, resized(font, text), kLeastSign); fits(plan))
            return plan;
    }
    return Plan(scene, resized(font, kLeastText), kLeastSign);
}

} // namespace

QFont sceneTitleFont(const QFont &font)
{
    QFont title = font;
    title.setBold(true);
    return title;
}

QSizeF leastSceneSize(const Scene &scene, const QFont &font)
{
    return Plan(scene, resized(font, kLeastText), kLeastSign).least();
}

QSizeF goodSceneSize(const Scene &scene, const QFont &font) { return Plan(scene, font, 1).least(); }

SceneLayout layOut(const Scene &scene, const QSizeF &area, const QFont &font, Qt::LayoutDirection direction)
{
    return fitting(scene, area, font).filling(area, direction);
}

} // namespace culvert
