// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/coverage.h"

#include <algorithm>

namespace culvert {

Coverage::Coverage(const QList<ExceptionRoute> &exceptions) : m_exceptions(exceptions)
{
    std::vector<Range> ranges = {{0x00000000, 0x00ffffff}, {0x7f000000, 0x7fffffff}, {0xe0000000, 0xffffffff}};
    ranges.reserve(ranges.size() + size_t(exceptions.size()));
    for (const ExceptionRoute &exception : exceptions) {
        if (exception.enabled && exception.destination.isCanonical()) {
            ranges.push_back({exception.destination.first().value, exception.destination.last().value});
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

bool Coverage::covers(const Ipv4Prefix &network) const
{
    const auto behind = std::upper_bound(m_ranges.begin(), m_ranges.end(), network.first().value,
                                         [](quint32 address, const Range &range) { return address < range.first; });
    return behind != m_ranges.begin() && std::prev(behind)->last >= network.last().value;
}

bool Coverage::coversAll(const QList<Ipv4Prefix> &networks) const
{
    return !networks.isEmpty() && std::all_of(networks.begin(), networks.end(), [this](const Ipv4Prefix &network) {
        return network.isCanonical() && covers(network);
    });
}

std::optional<qsizetype> Coverage::aloneCoversAll(const QList<Ipv4Prefix> &networks) const
{
    for (qsizetype index = 0; index < m_exceptions.size(); ++index) {
        const ExceptionRoute &exception = m_exceptions[index];
        const bool covered = exception.enabled && exception.destination.isCanonical()
            && std::all_of(networks.begin(), networks.end(),
                           [&](const Ipv4Prefix &network) { return exception.destination.contains(network); });
        if (covered) {
            return index;
        }
    }
    return std::nullopt;
}

} // namespace culvert
