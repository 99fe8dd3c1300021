// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationsetup.h"
#include "app/dbusbackend.h"
#include "app/polkitaction.h"
#include "app/tray/trayarrival.h"
#include "core/wire/dbusnames.h"
#include "core/wire/types.h"
#include "ui/traycontroller.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>

using namespace culvert;

int main(int argc, char **argv)
{
    const QString description = QStringLiteral("Shows the state of the home gateway's tunnel in the system tray.");
    answerHelp(argc, argv, description);
    QApplication application(argc, argv);
    setUpApplication(application, description);
    QApplication::setQuitOnLastWindowClosed(false);
    registerWireTypes();
    PolkitAction configure(QString::fromLatin1(dbus::action::kConfigure));
    PolkitAction control(QString::fromLatin1(dbus::action::kControl));
    DBusBackend backend(QDBusConnection::systemBus(), QString::fromLatin1(dbus::kService), configure, control);
    backend.setReconnect(anotherSystemBus);
    TrayController tray(
        backend, [] { QProcess::startDetached(QApplication::applicationDirPath() + QStringLiteral("/culvert"), {}); });
    QObject::connect(&tray, &TrayController::quitRequested, &application, &QApplication::quit, Qt::QueuedConnection);
    TrayArrival arrival;
    QObject::connect(&arrival, &TrayArrival::arrived, &tray, &TrayController::place);
    arrival.wait();
    return QApplication::exec();
}
