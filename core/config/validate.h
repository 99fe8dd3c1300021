// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/config/report.h"

namespace culvert {

/// What no single value shows. Passes over what is absent: empty names, 0.0.0.0, prefixes that are not
/// canonical; so it can be asked about a document of which some values could not be read.
void validate(const Configuration &configuration, Report &report);

} // namespace culvert
