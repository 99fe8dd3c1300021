// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace culvert {

/// Sees one window at a time, shown and at rest; the name is fit for a file, as "overview-off".
using Visit = std::function<void(QWidget &window, const QString &name)>;

/// Shows the window over a helper that behaves, and calls `visit` for each of its pages and dialogs. Neither are
/// listed: pages are those of the window, dialogs are what its buttons and menus with "…" open, and the question
/// that it asks when it is closed.
void visitPages(const Visit &visit);
void visitDialogs(const Visit &visit);

/// States in which a page or the whole window looks different: the tunnel's, what is wrong in the settings, a
/// measurement, no helper, no configuration yet.
void visitStates(const Visit &visit);

} // namespace culvert
