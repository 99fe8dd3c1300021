// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationsetup.h"

#include "ui/symbolicicon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace culvert {

namespace {

void load(QApplication &application, const QString &catalogue, const QString &directory)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), catalogue, QStringLiteral("_"), directory))
        QApplication::installTranslator(translator);
}

} // namespace

void answerHelp(int &argc, char **argv, QCommandLineParser &parser)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
    parser.addHelpOption();
    parser.addVersionOption();
    // Options that only a QApplication understands are not known here: it judges, later.
    parser.parse(QCoreApplication::arguments());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
}

void setUpApplication(QApplication &application, QCommandLineParser &parser)
{
    QApplication::setApplicationName(QStringLiteral("culvert"));
    QApplication::setApplicationDisplayName(QStringLiteral("Culvert"));
    QApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.culvert.Culvert"));
    QApplication::setWindowIcon(applicationIcon());
    // Beside the program, so that an installation may be moved as a whole.
    const QString translations =
        QDir(QApplication::applicationDirPath()).absoluteFilePath(QStringLiteral(CULVERT_TRANSLATIONS));
    load(application, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, QStringLiteral("culvert"), translations);
    parser.process(application);
}

} // namespace culvert
