// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/coverage.h"

#include <algorithm>
#include <bit>

namespace culvert {

namespace {

QList<Ipv4Prefix> coveredPrefixes(const QList<ExceptionRoute> &exceptions)
{
    QList<Ipv4Prefix> result{{{0x00000000}, 8}, {{0x7f000000}, 8}, {{0xe0000000}, 3}};
    result.reserve(result.size() + exceptions.size());
    for (const ExceptionRoute &exception : exceptions) {
        if (exception.enabled) {
            result.append(exception.destination);
        }
    }
    return result;
}

// The smallest prefix around all of them.
Ipv4Prefix commonPrefix(const QList<Ipv4Prefix> &networks)
{
    Ipv4Prefix result = networks.first();
    for (const Ipv4Prefix &network : networks) {
        const int common = std::countl_zero(result.address.value ^ network.address.value);
        result = Ipv4Prefix::of(result.address, std::min({common, int(result.length), int(network.length)}));
    }
    return result;
}

} // namespace

Coverage::Coverage(const QList<ExceptionRoute> &exceptions)
    : m_exceptions(exceptions), m_covered(coveredPrefixes(exceptions))
{
}

bool Coverage::coversAll(const QList<Ipv4Prefix> &networks) const
{
    return !networks.isEmpty() && std::all_of(networks.begin(), networks.end(), [this](const Ipv4Prefix &network) {
        return network.isCanonical() && m_covered.containsAll(network);
    });
}

std::optional<qsizetype> Coverage::findCoveringException(const QList<Ipv4Prefix> &networks) const
{
    if (networks.isEmpty()) {
        return std::nullopt;
    }
    // A prefix that contains all of them contains the smallest one around them: one comparison an exception.
    const Ipv4Prefix common = commonPrefix(networks);
    for (qsizetype index = 0; index < m_exceptions.size(); ++index) {
        const ExceptionRoute &exception = m_exceptions[index];
        if (exception.enabled && exception.destination.isCanonical() && exception.destination.contains(common)) {
            return index;
        }
    }
    return std::nullopt;
}

} // namespace culvert
