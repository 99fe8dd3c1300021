// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/exitstatus.h"

#include <QDBusConnection>
#include <QString>

namespace culvert::ctl {

/// Carries out `check`, which needs no bus. Prints to standard output and standard error.
ExitStatus runCheck(const Command &command);

/// Carries out any command, waiting in the event loop. `service`: dbus::kService, but for tests. Needs a
/// QCoreApplication; call registerWireTypes() before.
ExitStatus run(const Command &command, const QDBusConnection &bus, const QString &service);

} // namespace culvert::ctl
