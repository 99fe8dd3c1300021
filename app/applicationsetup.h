// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace culvert {

/// Answers --help and --version and ends the program; before there is a QApplication, so that they work
/// without a display.
void answerHelp(int &argc, char **argv, const QString &description);

/// Names, desktop file, command line and translations, the same for every window of ours.
void setUpApplication(QApplication &application, const QString &description);

} // namespace culvert
