// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/exitstatus.h"

#include <QDBusConnection>
#include <QString>

namespace culvert::ctl {

/// The commands that follow the helper. They wait in the event loop for what it announces and ask again for nothing.

ExitStatus showStatus(const Command &command, const QDBusConnection &bus, const QString &service);
/// Returns when the process gets SIGINT or SIGTERM, or at once if the helper cannot be reached.
ExitStatus monitor(const Command &command, const QDBusConnection &bus, const QString &service);

} // namespace culvert::ctl
