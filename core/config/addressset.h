// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

#include <QList>

#include <vector>

namespace culvert {

/// A set of addresses, made of prefixes once and asked often: kept as disjoint ranges in ascending order, so that a
/// question costs a binary search and not a look at each of 200,000 prefixes.
class AddressSet {
public:
    /// Passes over prefixes that are not canonical.
    explicit AddressSet(const QList<Ipv4Prefix> &prefixes);

    bool containsAll(const Ipv4Prefix &prefix) const;
    bool overlaps(const Ipv4Prefix &prefix) const;

private:
    struct Range {
        quint32 first;
        quint32 last;
    };
    std::vector<Range> m_ranges;
};

} // namespace culvert
