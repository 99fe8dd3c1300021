// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace culvert {

/// What a person operates in a window as it is shown: visible, enabled, and not a part of another control (the line
/// of a spin box, the button that clears a line). Of radio buttons the one that is chosen: arrows lead to the others.
QList<QWidget *> controlsOf(const QWidget &window);

/// Class, name and text, for messages.
QString describe(const QWidget &widget);

} // namespace culvert
