// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationsetup.h"
#include "app/dbusbackend.h"
#include "app/filepreferences.h"
#include "app/polkitaction.h"
#include "app/settings/filereader.h"
#include "app/settings/filesaver.h"
#include "app/settings/interfaces.h"
#include "app/settings/kernelsupport.h"
#include "app/settings/raisewindow.h"
#include "app/settings/singleinstance.h"
#include "core/wire/dbusnames.h"
#include "core/wire/types.h"
#include "ui/window/settingswindow.h"
#include "ui/window/windowmemory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>

#include <cstdio>

using namespace culvert;

namespace {

const QString kPage = QStringLiteral("page");

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(culvert::SettingsCommandLine)
};

void commandLine(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandLineText::tr("Settings of the home gateway's tunnel."));
    parser.addOption({kPage, CommandLineText::tr("Opens this page: %1.").arg(pageNames().join(QStringLiteral(", "))),
                      CommandLineText::tr("page")});
}

} // namespace

int main(int argc, char **argv)
{
    answerHelp(argc, argv, commandLine);
    const QVariantMap platformData = SingleInstance::platformDataFromEnvironment();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    setUpApplication(application, commandLine, parser);
    const std::optional<PageId> page = pageFromName(parser.value(kPage));
    if (parser.isSet(kPage) && !page) {
        const QString pages = pageNames().join(QStringLiteral(", "));
        std::fprintf(
            stderr, "culvert: %s\n",
            qPrintable(
                CommandLineText::tr("There is no page “%1”. The pages are: %2.").arg(parser.value(kPage), pages)));
        return EXIT_FAILURE;
    }
    SingleInstance instance(QDBusConnection::sessionBus());
    if (instance.handOver(page, platformData))
        return EXIT_SUCCESS;

    registerWireTypes();
    PolkitAction configure(QString::fromLatin1(dbus::action::kConfigure));
    PolkitAction control(QString::fromLatin1(dbus::action::kControl));
    DBusBackend backend(QDBusConnection::systemBus(), QString::fromLatin1(dbus::kService), configure, control);
    backend.setReconnect(anotherSystemBus);
    QObject::connect(&backend, &DBusBackend::reconnected, &configure, &PolkitAction::ask);
    QObject::connect(&backend, &DBusBackend::reconnected, &control, &PolkitAction::ask);
    FilePreferences preferences;
    SettingsWindow window(backend, existingInterfaces, saveByDialog, readByDialog, kernelHasTunnels);
    const WindowMemory memory(window, preferences);
    if (page)
        window.showPage(*page);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window,
                     [&window](std::optional<PageId> wanted, const QVariantMap &data) {
                         if (wanted)
                             window.showPage(*wanted);
                         raiseWindow(window, data);
                     });
    QObject::connect(&window, &SettingsWindow::seen, &window, [&configure, &control] {
        configure.ask(QDBusConnection::systemBus());
        control.ask(QDBusConnection::systemBus());
    });
    window.show();
    return QApplication::exec();
}
