// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace culvert {

/// Least contrasts by WCAG 2.1, success criteria 1.4.3 and 1.4.11.
constexpr double kTextContrast = 4.5;
constexpr double kGraphicsContrast = 3;

/// 1 to 21, as WCAG 2.1 defines it.
double contrastRatio(const QColor &a, const QColor &b);

/// `share` of 0…1 of the one over the other.
QColor blendColours(const QColor &over, const QColor &under, double share);

/// The colour, darker or lighter by as much as it takes to have the contrast on the ground.
QColor readableColour(const QColor &colour, const QColor &ground, double contrast);

/// For what explains and is not the matter itself: the palette's text, muted as far as it can still be read on its
/// window. Its own colour for examples in fields is too pale for that on most desktops.
QColor quietColour(const QPalette &palette);

} // namespace culvert
