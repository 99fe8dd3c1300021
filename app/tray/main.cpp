// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationsetup.h"
#include "app/dbusbackend.h"
#include "app/filepreferences.h"
#include "app/polkitaction.h"
#include "app/sessionname.h"
#include "app/tray/desktopnotifications.h"
#include "app/tray/trayarrival.h"
#include "core/wire/dbusnames.h"
#include "core/wire/types.h"
#include "ui/tray/traycontroller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>
#include <QProcess>

using namespace culvert;

namespace {

/// The process hands over to the window that is there, if there is one.
void openWindow(std::optional<PageId> page)
{
    QStringList arguments;
    if (page)
        arguments = {QStringLiteral("--page"), pageName(*page)};
    QProcess::startDetached(QApplication::applicationDirPath() + QStringLiteral("/culvert"), arguments);
    qunsetenv("XDG_ACTIVATION_TOKEN"); // good for one window
}

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(culvert::TrayCommandLine)
};

void commandLine(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLineText::tr("Shows the state of the home gateway's tunnel in the system tray."));
}

} // namespace

int main(int argc, char **argv)
{
    answerHelp(argc, argv, commandLine);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    setUpApplication(application, commandLine, parser);
    QApplication::setQuitOnLastWindowClosed(false);
    if (!claimName(QDBusConnection::sessionBus(), QStringLiteral("org.culvert.Tray")))
        return EXIT_SUCCESS;

    registerWireTypes();
    PolkitAction configure(QString::fromLatin1(dbus::action::kConfigure));
    PolkitAction control(QString::fromLatin1(dbus::action::kControl));
    DBusBackend backend(QDBusConnection::systemBus(), QString::fromLatin1(dbus::kService), configure, control);
    backend.setReconnect(anotherSystemBus);
    QObject::connect(&backend, &DBusBackend::reconnected, &configure, &PolkitAction::ask);
    QObject::connect(&backend, &DBusBackend::reconnected, &control, &PolkitAction::ask);
    DesktopNotifications notifications(QDBusConnection::sessionBus());
    FilePreferences preferences;
    TrayController tray(backend, notifications, preferences, openWindow);
    QObject::connect(&tray, &TrayController::quitRequested, &application, &QApplication::quit, Qt::QueuedConnection);
    TrayArrival arrival;
    QObject::connect(&arrival, &TrayArrival::arrived, &tray, &TrayController::place);
    arrival.wait();
    configure.ask(QDBusConnection::systemBus());
    control.ask(QDBusConnection::systemBus());
    return QApplication::exec();
}
