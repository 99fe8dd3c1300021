// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QCommandLineParser;

namespace culvert {

/// Answers --help and --version and ends the program; before there is a QApplication, so that they work
/// without a display. `parser`: with the program's own options and its description.
void answerHelp(int &argc, char **argv, QCommandLineParser &parser);

/// Names, desktop file, command line and translations, the same for every window of ours. Ends the program where the
/// command line is not understood.
void setUpApplication(QApplication &application, QCommandLineParser &parser);

} // namespace culvert
