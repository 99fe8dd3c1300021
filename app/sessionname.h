// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDBusConnection;

namespace culvert {

/// Takes a name on the session bus, so that one process of a kind runs in a session. False: another one has it.
/// True also without a bus: then nobody can tell, and the program starts.
bool claimName(const QDBusConnection &bus, const QString &name);

} // namespace culvert
