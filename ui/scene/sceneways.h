// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/scene.h"

#include <QPainterPath>
#include <QRectF>

namespace culvert {

/// A part of a way, seen from the place where ways meet: level out of it, up or down in the gap beside its column, and
/// level again.
struct Leg {
    int hub = 0;            ///< index of the place
    int outwards = 1;       ///< to the next column or, -1, to the one before
    double depth = 0;       ///< in rows, down from the hub; lanes lie below all rows
    int turn = 0;           ///< in the gap, from the hub: who goes furthest turns first, so that none crosses another
    int turns = 1;          ///< in that gap, up or down
    bool backwards = false; ///< the way ends at the hub
};

/// Of each way.
QList<QList<Leg>> legsOf(const Scene &scene);

/// What a leg has to keep clear of.
struct Room {
    QList<QRectF> texts;
    double half = 0;  ///< of the width of the way, with a margin
    double round = 0; ///< the radius of corners, at most
};

/// Turns at `turn`, which lies between both ends: upright, with corners as round as the room allows.
QPainterPath uprightLeg(const QPointF &hub, const QPointF &end, double turn, const Room &room);

/// As water would flow; upright where there is no room for that.
QPainterPath flowingLeg(const QPointF &hub, const QPointF &end, double turn, const Room &room);

} // namespace culvert
