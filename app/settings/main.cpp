// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationsetup.h"
#include "app/dbusbackend.h"
#include "app/polkitaction.h"
#include "app/settings/filereader.h"
#include "app/settings/filesaver.h"
#include "app/settings/interfaces.h"
#include "app/settings/kernelsupport.h"
#include "core/wire/dbusnames.h"
#include "core/wire/types.h"
#include "ui/widgets/settingswindow.h"

#include <QApplication>
#include <QDBusConnection>

using namespace culvert;

int main(int argc, char **argv)
{
    const QString description = QStringLiteral("Settings of the home gateway's tunnel.");
    answerHelp(argc, argv, description);
    QApplication application(argc, argv);
    setUpApplication(application, description);
    registerWireTypes();
    PolkitAction configure(QString::fromLatin1(dbus::action::kConfigure));
    PolkitAction control(QString::fromLatin1(dbus::action::kControl));
    DBusBackend backend(QDBusConnection::systemBus(), QString::fromLatin1(dbus::kService), configure, control);
    SettingsWindow window(backend, existingInterfaces, saveByDialog, readByDialog, kernelHasTunnels);
    window.show();
    return QApplication::exec();
}
