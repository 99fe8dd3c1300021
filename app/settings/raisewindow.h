// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QWidget;

namespace culvert {

/// Shows the window in front of the others and gives it the keyboard, because a person has asked for it: desktops keep
/// windows from doing that by themselves. `platformData`: of org.freedesktop.Application.
void raiseWindow(QWidget &window, const QVariantMap &platformData);

} // namespace culvert
