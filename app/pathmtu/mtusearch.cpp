// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pathmtu/mtusearch.h"

#include <algorithm>
#include <bit>

namespace culvert {

namespace {

/// How often a silence that was none makes all others doubtful. A path that loses this much is not measured better.
constexpr int kMostDoubts = 2;

} // namespace

/// The smallest size that is too large; what is smaller than one that arrived was a mistake.
MtuSearch::Refusals::const_iterator MtuSearch::limit() const { return m_refusals.upper_bound(m_passed); }

int MtuSearch::upper() const { return limit() == m_refusals.end() ? kLargest + 1 : limit()->first; }

int MtuSearch::smallestTooLarge() const { return limit() == m_refusals.end() ? 0 : limit()->first; }

std::optional<int> MtuSearch::next() const
{
    if (m_passed == 0) {
        return m_refusals.contains(kSmallest) ? std::nullopt : std::optional(kSmallest);
    }
    const auto refusal = limit();
    if (refusal == m_refusals.end()) {
        return m_passed == kLargest ? std::nullopt : std::optional(kLargest);
    }
    if (refusal->first > m_passed + 1) {
        return refusal->second.isExact ? refusal->first - 1 : m_passed + (refusal->first - m_passed) / 2;
    }
    // Packets get lost for other reasons too: a silence that decides is looked at twice.
    const bool isDoubtful = refusal->second.by == PathMtu::Limit::Silence && m_confirmed != refusal->first;
    return isDoubtful ? std::optional(refusal->first) : std::nullopt;
}

void MtuSearch::passed(int size)
{
    const auto known = m_refusals.find(size);
    const bool wasMistaken = known != m_refusals.end() && known->second.by == PathMtu::Limit::Silence;
    if (wasMistaken && m_doubts < kMostDoubts) {
        ++m_doubts;
        std::erase_if(m_refusals, [](const auto &entry) { return entry.second.by == PathMtu::Limit::Silence; });
    }
    m_passed = std::max(m_passed, size);
}

void MtuSearch::refused(int size, PathMtu::Limit by, int mtu, std::optional<Ipv4Address> router)
{
    const bool isExact = mtu >= std::max(m_passed, kSmallest) && mtu < size;
    m_refusals[isExact ? mtu + 1 : size] = {by, isExact, router};
}

void MtuSearch::wasSilent(int size)
{
    if (!m_refusals.try_emplace(size).second) {
        m_confirmed = size;
    }
}

int MtuSearch::stepsLeft() const
{
    constexpr int kUsual = 3; // the smallest, the largest, and the one that the device says
    if (m_passed == 0) {
        return m_refusals.contains(kSmallest) ? 0 : kUsual;
    }
    if (limit() == m_refusals.end()) {
        return kUsual - 1;
    }
    if (limit()->second.isExact) {
        return next() ? 1 : 0;
    }
    const auto binary = int(std::bit_width(unsigned(upper() - m_passed - 1)));
    return next() ? std::max(1, binary) : 0;
}

PathMtu MtuSearch::result() const
{
    PathMtu result;
    result.mtu = m_passed;
    const auto refusal = limit();
    if (refusal == m_refusals.end()) {
        result.limit = PathMtu::Limit::Tunnel;
    } else {
        result.limit = refusal->second.by;
        result.router = refusal->second.router;
    }
    return result;
}

} // namespace culvert
