// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/config/problem.h"

namespace culvert {

/// What is valid and probably not what its author means, above all what has no effect. Refuses nothing. Passes over
/// what is absent, as validate() does.
ConfigProblems warnings(const Configuration &configuration);

} // namespace culvert
