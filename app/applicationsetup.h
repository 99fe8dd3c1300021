// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QCommandLineParser;

namespace culvert {

/// Gives a parser the program's description and its own options, in the language of the translations that are
/// installed.
using CommandLine = void (*)(QCommandLineParser &parser);

/// Answers --help and --version and ends the program; before there is a QApplication, so that they work
/// without a display.
void answerHelp(int &argc, char **argv, CommandLine commandLine);

/// Names, desktop file, translations and command line, the same for every window of ours. Ends the program where the
/// command line is not understood. `parser`: new; holds what was asked for afterwards.
void setUpApplication(QApplication &application, CommandLine commandLine, QCommandLineParser &parser);

} // namespace culvert
