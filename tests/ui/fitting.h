// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace culvert {

/// Texts of the window that have less room than they need, and parts that stick out of what holds them; a line each.
QStringList cutTexts(const QWidget &window);

/// Letters that two controls of the window share with Alt; a line each.
QStringList ambiguousMnemonics(const QWidget &window);

/// Pictures in labels that have fewer pixels than the screen; a line each.
QStringList coarsePictures(const QWidget &window);

} // namespace culvert
