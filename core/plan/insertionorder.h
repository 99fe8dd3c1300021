// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/objects.h"

#include <QList>

namespace culvert {

/// The kernel keeps routes in a trie (net/ipv4/fib_trie.c) that it rebalances while it grows. A sorted list, as lists
/// come, is its worst case; the middle first (breadth first over the sorted list) costs half as much. `sorted` is
/// sorted by Route::key().
QList<Route> insertionOrder(QList<Route> sorted);

/// Likewise for removal: by the bit-reversed address, which thins the trie out evenly.
QList<Route> removalOrder(QList<Route> sorted);

} // namespace culvert
