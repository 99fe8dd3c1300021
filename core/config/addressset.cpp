// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/addressset.h"

#include <algorithm>

namespace culvert {

AddressSet::AddressSet(const QList<Ipv4Prefix> &prefixes)
{
    std::vector<Range> ranges;
    ranges.reserve(size_t(prefixes.size()));
    for (const Ipv4Prefix &prefix : prefixes) {
        if (prefix.isCanonical()) {
            ranges.push_back({prefix.first().value, prefix.last().value});
        }
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const Range &one, const Range &other) { return one.first < other.first; });
    for (const Range &range : ranges) {
        // quint64: the range may end at the last address of all.
        if (!m_ranges.empty() && range.first <= quint64(m_ranges.back().last) + 1) {
            m_ranges.back().last = std::max(m_ranges.back().last, range.last);
        } else {
            m_ranges.push_back(range);
        }
    }
}

bool AddressSet::containsAll(const Ipv4Prefix &prefix) const
{
    const auto behind = std::upper_bound(m_ranges.begin(), m_ranges.end(), prefix.first().value,
                                         [](quint32 address, const Range &range) { return address < range.first; });
    return behind != m_ranges.begin() && std::prev(behind)->last >= prefix.last().value;
}

bool AddressSet::overlaps(const Ipv4Prefix &prefix) const
{
    // The first range that does not end in front of the prefix is the only one that can begin soon enough.
    const auto range = std::lower_bound(m_ranges.begin(), m_ranges.end(), prefix.first().value,
                                        [](const Range &each, quint32 address) { return each.last < address; });
    return range != m_ranges.end() && range->first <= prefix.last().value;
}

} // namespace culvert
