// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/exitstatus.h"

namespace culvert::ctl {

class HelperCalls;

/// Measures the path MTU of a tunnel of the confirmed configuration, which is all that the helper is asked for.
/// Says on standard error how far it is. SIGINT and SIGTERM cancel it.
ExitStatus measure(const Command &command, const HelperCalls &helper);

} // namespace culvert::ctl
