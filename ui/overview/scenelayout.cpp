// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/scenelayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace culvert {

namespace {

constexpr double kRadiusInLines = 1.7;
constexpr double kGapInLines = 0.6;
constexpr double kPitchInRadii = 3.6;
constexpr double kEarly = 0.38; ///< where a way slopes, as a part of its width
constexpr double kGentle = 0.6; ///< below the texts of the hub itself
constexpr double kRound = 0.16; ///< earlier than another bent way
constexpr double kFlat = 0.24;  ///< the level part of a bent way, as a part of its width

double widest(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, std::ceil(metrics.horizontalAdvance(line)) + 2);
    return width;
}

/// The room that the parts of the scene need, measured once.
struct Measures {
    Measures(const Scene &scene, const QFont &font, double scale = 1) : line(QFontMetricsF(font).lineSpacing())
    {
        radius = line * kRadiusInLines * scale;
        gap = line * kGapInLines;
        pitch = kPitchInRadii * radius;
        lastRow = 0;
        for (const ScenePlace &place : scene.places) {
            const double width = std::max(widest({place.title}, sceneTitleFont(font)), widest(place.details, font));
            const double height = textHeight(place, font);
            textWidths.append(width);
            textHeights.append(height);
            pitch = std::max(pitch, width + gap);
            widestText = std::max(widestText, width);
            tallest = std::max(tallest, height);
            lastColumn = std::max(lastColumn, place.column);
            lastRow = std::max(lastRow, place.row);
            firstRow = std::min(firstRow, place.row);
            if (place.kind == PlaceKind::Gateway)
                hubRow = place.row;
        }
        for (const SceneWay &way : scene.ways) {
            const double width = widest(way.labels, font);
            labelWidths.append(width);
            labelHeights.append(double(way.labels.size()) * line);
            if (width > 0)
                pitch = std::max(pitch, way.by ? (width + widestText) / 2 + gap : width + 2 * radius + gap);
            lastRow = std::max(lastRow, way.by.value_or(0));
            nearestBend = std::min(nearestBend, way.by.value_or(nearestBend));
        }
        rowPitch = 2 * radius + gap + tallest + gap;
        // The last row may hold a bent way only, and the texts of the row before reach further.
        below = 2 * gap + line / 2;
        for (qsizetype i = 0; i < scene.places.size(); ++i)
            below =
                std::max(below, radius + textHeights.at(i) + 3 * gap - (lastRow - scene.places.at(i).row) * rowPitch);
    }

    static double textHeight(const ScenePlace &place, const QFont &font)
    {
        return QFontMetricsF(sceneTitleFont(font)).lineSpacing()
            + QFontMetricsF(font).lineSpacing() * double(place.details.size());
    }

    /// What stands above the first row.
    double above() const { return radius + 2 * gap + line; }

    QSizeF least() const { return {pitch * (lastColumn + 1) + 2 * gap, above() + rowPitch * rows() + below}; }
    /// A lone middle row between a tunnel and the direct way: the texts below it need their height.
    double rows() const { return lastRow - firstRow; }

    double line;
    double radius = 0;
    double gap = 0;
    double pitch = 0;
    double rowPitch = 0;
    double tallest = 0;
    double widestText = 0; ///< of a place
    int lastColumn = 0;
    double firstRow = 0;
    double hubRow = 0; ///< of the gateway, where the ways meet
    double lastRow = 0;
    double nearestBend = std::numeric_limits<double>::max();
    double below = 0; ///< what stands below the last row
    QList<double> textWidths;
    QList<double> textHeights;
    QList<double> labelWidths;
    QList<double> labelHeights;
};

/// From point to point, leaving and arriving level, as water would. The slope lies nearer to the hub, away
/// from the texts of the places above and below.
void flowTo(QPainterPath &path, const QPointF &to, double hub, double slope)
{
    const QPointF from = path.currentPosition();
    if (qFuzzyCompare(from.y(), to.y())) {
        path.lineTo(to);
        return;
    }
    const double where = qFuzzyCompare(from.y(), hub) ? slope : 1 - slope;
    const double middle = from.x() + (to.x() - from.x()) * where;
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
}

/// Signs grow with the room that there is; texts have the size that the person has chosen.
Measures fitting(const Scene &scene, const QSizeF &area, const QFont &font)
{
    constexpr double kScales[] = {2.4, 2.2, 2, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1};
    for (const double scale : kScales) {
        Measures measures(scene, font, scale);
        const QSizeF least = measures.least();
        if (least.width() <= area.width() && least.height() <= area.height())
            return measures;
    }
    return Measures(scene, font);
}

} // namespace

QFont sceneTitleFont(const QFont &font)
{
    QFont title = font;
    title.setBold(true);
    return title;
}

QSizeF leastSceneSize(const Scene &scene, const QFont &font) { return Measures(scene, font).least(); }

SceneLayout layOut(const Scene &scene, const QSizeF &area, const QFont &font, Qt::LayoutDirection direction)
{
    const Measures need = fitting(scene, area, font);
    SceneLayout layout;
    layout.size = area.expandedTo(need.least());
    layout.radius = need.radius;
    const double columns = need.lastColumn + 1;
    // Spread, but not so far that the drawing falls apart.
    constexpr double kWidestPitch = 1.7;
    constexpr double kTallestPitch = 1.5;
    const double pitch = std::min((layout.size.width() - 2 * need.gap) / columns, need.pitch * kWidestPitch);
    const double spare = layout.size.height() - need.least().height();
    const double rowPitch =
        need.rows() > 0 ? std::min(need.rowPitch + spare / need.rows(), need.rowPitch * kTallestPitch) : need.rowPitch;
    const double left = (layout.size.width() - pitch * columns) / 2;
    const double height = need.above() + rowPitch * need.rows() + need.below;
    const double top = (layout.size.height() - height) / 2 + need.above();
    const auto across = [&](double column) {
        const double x = left + pitch * (column + 0.5);
        return direction == Qt::RightToLeft ? layout.size.width() - x : x;
    };
    const auto down = [&](double row) { return top + rowPitch * (row - need.firstRow); };

    for (int i = 0; i < scene.places.size(); ++i) {
        const ScenePlace &place = scene.places.at(i);
        const QPointF centre(across(place.column), down(place.row));
        layout.places.append(centre);
        const double width = need.textWidths.at(i);
        layout.texts.append(
            QRectF(centre.x() - width / 2, centre.y() + need.radius + need.gap / 2, width, need.textHeights.at(i)));
    }
    for (int i = 0; i < scene.ways.size(); ++i) {
        const SceneWay &way = scene.ways.at(i);
        QPainterPath path(layout.places.at(way.places.first()));
        QPointF label;
        const double hub = down(need.hubRow);
        if (way.by) {
            const QPointF from = layout.places.at(way.places.first());
            const QPointF to = layout.places.at(way.places.last());
            const QPointF bend((from.x() + to.x()) / 2, down(*way.by));
            const QPointF level((to.x() - from.x()) * kFlat / 2, 0);
            // A further one runs round the label of the nearer one.
            const double slope = *way.by > need.nearestBend ? kGentle - kRound : kGentle;
            flowTo(path, bend - level, hub, slope);
            path.lineTo(bend + level);
            flowTo(path, to, hub, slope);
            label = bend;
        } else {
            for (qsizetype stop = 1; stop < way.places.size(); ++stop)
                flowTo(path, layout.places.at(way.places.at(stop)), hub, kEarly);
            label = (layout.places.at(way.places.at(0)) + layout.places.at(way.places.at(1))) / 2;
        }
        layout.ways.append(path);
        const double width = need.labelWidths.at(i);
        const double tall = need.labelHeights.at(i);
        // A bent way carries its label in its middle.
        const double offset = way.by ? -tall / 2 : -need.gap - tall;
        layout.labels.append(tall > 0 ? QRectF(label.x() - width / 2, label.y() + offset, width, tall) : QRectF());
    }
    if (scene.zoneColumns > 0) {
        const double first = across(0);
        const double last = across(scene.zoneColumns - 1);
        double upper = layout.size.height();
        double lower = 0;
        for (int i = 0; i < scene.places.size(); ++i) {
            if (scene.places.at(i).column < scene.zoneColumns) {
                upper = std::min(upper, layout.places.at(i).y() - need.above());
                lower = std::max(lower, layout.texts.at(i).bottom() + need.gap);
            }
        }
        layout.zone = QRectF(QPointF(std::min(first, last) - pitch / 2 + need.gap / 2, upper),
                             QPointF(std::max(first, last) + pitch / 2 - need.gap / 2, lower));
    }
    return layout;
}

} // namespace culvert
