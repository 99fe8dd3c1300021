// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/scene.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>

namespace culvert {

/// Where everything of a scene stands, in the units of the font; all of it lies within `size`, and no way crosses a
/// text.
struct SceneLayout {
    QSizeF size;
    QFont font;        ///< the given one, or a little smaller where the room asks for it
    double radius = 0; ///< of a place's sign
    double tube = 0;   ///< how wide a tube is
    QRectF zone;       ///< empty: there is none
    QList<QPointF> places;
    QList<QRectF> texts; ///< of the places: title and details
    QList<QPainterPath> ways;
    QList<QRectF> labels; ///< of the ways; empty: none
};

/// The least area in which no text is cut off, drawn as small as can be read well.
QSizeF leastSceneSize(const Scene &scene, const QFont &font);

/// The area in which texts have the size of the font, and signs go well with them.
QSizeF goodSceneSize(const Scene &scene, const QFont &font);

/// Fills the area, or the least one where that is larger. Columns run as the language is read.
SceneLayout layOut(const Scene &scene, const QSizeF &area, const QFont &font, Qt::LayoutDirection direction);

QFont sceneTitleFont(const QFont &font);

} // namespace culvert
