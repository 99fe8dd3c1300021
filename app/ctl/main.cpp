// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"
#include "app/ctl/commands.h"
#include "app/ctl/terminal.h"
#include "core/wire/dbusnames.h"
#include "core/wire/types.h"

#include <QCoreApplication>
#include <QDBusConnection>

using namespace culvert;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const ctl::ParsedLine line = ctl::parseCommandLine(QCoreApplication::arguments().mid(1));

    int status = ctl::kDone;
    if (const auto *error = std::get_if<ctl::UsageError>(&line)) {
        ctl::printMessage(QStringLiteral("culvertctl: %1\n").arg(error->message));
        return ctl::kUsage;
    }
    if (const auto *answer = std::get_if<ctl::Answer>(&line)) {
        ctl::printData(answer->text);
    } else {
        const auto &command = std::get<ctl::Command>(line);
        registerWireTypes();
        // `check` works where there is no bus, so it does not connect to one.
        status = command.verb == ctl::Verb::Check
            ? ctl::runCheck(command)
            : ctl::run(command, QDBusConnection::systemBus(), QString::fromLatin1(dbus::kService));
    }
    return status == ctl::kDone && !ctl::allDataPrinted() ? ctl::kFailed : status;
}
