// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kernel/state.h"
#include "core/kernel/step.h"

namespace culvert {

/// The steps from what is to what should be; empty if nothing is to be done. Pure.
///
/// Order: guards and the rules that keep home packets off the line; the outer path of every tunnel and the
/// rules that lead to it; devices; then what sends traffic into a tunnel; then removals in the opposite
/// order. After every step, and so after every prefix of the list, no outer packet can be routed into a
/// tunnel, no rule leads to a table without its guard, and no home packet finds a new way out by the line.
///
/// Nothing that lacks our mark is touched. Where somebody else's object has the place that ours
/// needs, the whole is refused (ForeignConflict) and names it.
Result<Steps> diff(const DesiredState &desired, const ObservedState &observed);

} // namespace culvert
