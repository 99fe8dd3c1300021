// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace culvert::ctl {

/// culvertctl(1) "EXIT STATUS".
enum ExitStatus { kDone = 0, kFailed = 1, kUsage = 2, kUnreachable = 3, kNotAuthorized = 4 };

ExitStatus exitStatusOf(ErrorCode code);

} // namespace culvert::ctl
