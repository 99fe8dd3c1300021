// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace culvert {

enum class Look { Light, Dark, HighContrast };

/// Whatever else differs between machines: style, font, language of numbers, time zone, what blinks and moves.
void fixSurroundings();
/// The palette of the application.
void setLook(Look look);

} // namespace culvert
