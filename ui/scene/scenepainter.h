// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/scenelayout.h"

#include <QPalette>

class QPainter;

namespace culvert {

/// The palette's Window is what it is painted on. A state is told by outline, line style and sign; colour only repeats
/// it.
void paintScene(QPainter &painter, const Scene &scene, const SceneLayout &layout, const QPalette &palette);

} // namespace culvert
