// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QDBusError;

namespace culvert {

/// "org.culvert.Gateway1.Error.KernelRefused"
QString errorName(ErrorCode code);

/// The error behind a failed call: ours by name, the bus's own (nobody there, no reply, access
/// denied by the bus policy) by what they mean for a client; unknown names are Internal with their text.
Error errorFromDBus(const QString &name, const QString &message);

/// The message of a D-Bus error: `detail`, and the kernel's words where there are any.
QString errorMessage(const Error &error);

} // namespace culvert
