// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace culvert {

/// The picture as it is stored and compared: two logical pixels across are one, and colours are coarser. What is left
/// does not tell one renderer of letters from another; where things are and which colour they have, it does.
QImage reducedPicture(const QImage &picture, qreal devicePixelRatio);

/// The parts in which two reduced pictures differ, in their pixels; empty: they show the same. All of the
/// picture where the sizes differ.
QList<QRect> pictureDifferences(const QImage &stored, const QImage &made);

/// Both side by side, with the differing parts framed, for a person.
QImage differenceSheet(const QImage &stored, const QImage &made, const QList<QRect> &differences);

} // namespace culvert
