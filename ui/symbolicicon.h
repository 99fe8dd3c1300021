// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace culvert {

/// An icon of our own set (resources/icons), by its name without suffix, painted in the text colour of
/// the palette at the moment of painting, so that it fits dark and light; or in a given colour. Where the
/// desktop's icon theme has the name too, QIcon::name() tells it, for trays that paint it themselves.
QIcon symbolicIcon(const QString &name, const QColor &colour = {});

/// The application's icon: the desktop's, or the one that is built in.
QIcon applicationIcon();

/// A hue that says good, doubtful or wrong, and can be read as text on the palette's window.
enum class Tone { Neutral, Good, Doubtful, Wrong };
QColor toneColour(Tone tone, const QPalette &palette);

} // namespace culvert
