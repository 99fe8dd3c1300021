// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/sceneways.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace culvert {

namespace {

bool meets(const QPainterPath &path, const Room &room)
{
    const QPolygonF points = path.toSubpathPolygons().value(0);
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QRectF piece =
            QRectF(points.at(i - 1), points.at(i)).normalized().adjusted(-room.half, -room.half, room.half, room.half);
        if (std::any_of(room.texts.cbegin(), room.texts.cend(),
                        [&](const QRectF &text) { return text.intersects(piece); }))
            return true;
    }
    return false;
}

bool sameSide(const Leg &one, const Leg &other)
{
    return one.hub == other.hub && one.outwards == other.outwards && one.depth * other.depth > 0;
}

void findTurns(QList<QList<Leg>> &all)
{
    for (QList<Leg> &legs : all) {
        for (Leg &leg : legs) {
            QList<double> further;
            QList<double> nearer;
            for (const QList<Leg> &others : std::as_const(all)) {
                for (const Leg &other : others) {
                    QList<double> &list = std::abs(other.depth) > std::abs(leg.depth) ? further : nearer;
                    if (sameSide(leg, other) && !list.contains(other.depth))
                        list.append(other.depth);
                }
            }
            leg.turn = int(further.size());
            leg.turns = int(std::max(further.size() + nearer.size(), qsizetype(1)));
        }
    }
}

/// As water would flow.
QPainterPath slope(const QPointF &hub, const QPointF &end, double turn, double gentle)
{
    QPainterPath path(hub);
    path.lineTo(turn + (hub.x() - turn) * gentle, hub.y());
    path.cubicTo({turn, hub.y()}, {turn, end.y()}, {turn + (end.x() - turn) * gentle, end.y()});
    path.lineTo(end);
    return path;
}

} // namespace

QList<QList<Leg>> legsOf(const Scene &scene)
{
    double hubRow = 0;
    double lastRow = 0;
    for (const ScenePlace &place : scene.places) {
        lastRow = std::max(lastRow, place.row);
        if (place.kind == PlaceKind::Gateway)
            hubRow = place.row;
    }
    const auto leg = [&](int hub, int end, double row) {
        const ScenePlace &place = scene.places.at(hub);
        return Leg{hub, scene.places.at(end).column > place.column ? 1 : -1, row - place.row};
    };
    QList<QList<Leg>> all;
    for (const SceneWay &way : scene.ways) {
        QList<Leg> legs;
        for (qsizetype i = 1; i < way.places.size(); ++i) {
            int hub = way.places.at(i - 1);
            int end = way.places.at(i);
            if (way.lane) {
                const double row = lastRow + 1 + *way.lane;
                legs.append(leg(hub, end, row));
                std::swap(hub, end);
                legs.append(leg(hub, end, row));
                legs.last().backwards = true;
                continue;
            }
            const bool backwards = scene.places.at(hub).row != hubRow && scene.places.at(end).row == hubRow;
            if (backwards)
                std::swap(hub, end);
            legs.append(leg(hub, end, scene.places.at(end).row));
            legs.last().backwards = backwards;
        }
        all.append(legs);
    }
    findTurns(all);
    return all;
}

QPainterPath uprightLeg(const QPointF &hub, const QPointF &end, double turn, const Room &room)
{
    const double down = end.y() > hub.y() ? 1 : -1;
    const double across = end.x() > hub.x() ? 1 : -1;
    QPainterPath path;
    for (const double part : {1.0, 0.8, 0.6, 0.4, 0.2}) {
        const double most = std::min(room.round * part, std::abs(end.y() - hub.y()) / 2);
        const double first = std::min(most, std::abs(turn - hub.x()));
        const double last = std::min(most, std::abs(end.x() - turn));
        path = QPainterPath(hub);
        path.lineTo(turn - across * first, hub.y());
        path.quadTo({turn, hub.y()}, {turn, hub.y() + down * first});
        path.lineTo(turn, end.y() - down * last);
        path.quadTo({turn, end.y()}, {turn + across * last, end.y()});
        path.lineTo(end);
        if (!meets(path, room))
            break;
    }
    return path;
}

QPainterPath flowingLeg(const QPointF &hub, const QPointF &end, double turn, const Room &room)
{
    if (qFuzzyCompare(hub.y(), end.y())) {
        QPainterPath path(hub);
        path.lineTo(end);
        return path;
    }
    for (const double gentle : {1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3}) {
        const QPainterPath path = slope(hub, end, turn, gentle);
        if (!meets(path, room))
            return path;
    }
    return uprightLeg(hub, end, turn, room);
}

} // namespace culvert
