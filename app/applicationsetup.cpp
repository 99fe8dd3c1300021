// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationsetup.h"

#include "app/translations.h"
#include "ui/symbolicicon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>

namespace culvert {

namespace {

void loadTranslations(QCoreApplication &application)
{
    // Beside the program, so that an installation may be moved as a whole.
    const QString translations =
        QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral(CULVERT_TRANSLATIONS));
    installTranslations(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath), translations);
}

void addOptions(CommandLine commandLine, QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    commandLine(parser);
}

} // namespace

void answerHelp(int &argc, char **argv, CommandLine commandLine)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
    QCommandLineParser parser;
    addOptions(commandLine, parser);
    // Options that only a QApplication understands are not known here: it judges, later.
    parser.parse(QCoreApplication::arguments());
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.isSet(QStringLiteral("help")))
        return;
    loadTranslations(application);
    QCommandLineParser translated;
    addOptions(commandLine, translated);
    translated.showHelp();
}

void setUpApplication(QApplication &application, CommandLine commandLine, QCommandLineParser &parser)
{
    QApplication::setApplicationName(QStringLiteral("culvert"));
    QApplication::setApplicationDisplayName(QStringLiteral("Culvert"));
    QApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.culvert.Culvert"));
    QApplication::setWindowIcon(applicationIcon());
    loadTranslations(application);
    addOptions(commandLine, parser);
    parser.process(application);
}

} // namespace culvert
