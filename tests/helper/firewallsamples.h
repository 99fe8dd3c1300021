// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/firewall.h"

#include <QRandomGenerator>

namespace culvert::test {

/// Every kind of match and action that there is, some together, with purposes that are hard to quote.
FirewallTable tableOfEverything();

/// Every kind of match with every action.
FirewallTable everyCombination();

/// Some table as the planner might make it: valid, and in the order that FirewallTable asks for.
FirewallTable randomTable(QRandomGenerator &random);

} // namespace culvert::test
