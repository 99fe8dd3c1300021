// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/firewall.h"

#include <QRandomGenerator>

namespace culvert::test {

/// Every kind of match and action that there is, alone and together, with purposes that tell which.
FirewallTable tableOfEverything();

/// Some table as the planner might make it: valid, and in the order that FirewallTable asks for.
FirewallTable randomTable(QRandomGenerator &random);

} // namespace culvert::test
