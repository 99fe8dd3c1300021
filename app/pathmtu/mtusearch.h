// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/pathmtu.h"

#include <map>
#include <optional>

namespace culvert {

/// Finds the largest packet that a path carries, from what became of packets of various sizes. Pure: whoever owns
/// it sends a packet of the size next(), says what became of it, and asks again. What comes late counts too.
class MtuSearch {
public:
    static constexpr int kSmallest = 68;   ///< every link carries it whole (RFC 791)
    static constexpr int kLargest = 65515; ///< in a tunnel, with the outer header, 65535

    /// The size to try; absent when all is known that can be.
    std::optional<int> next() const;

    /// A packet of that size arrived.
    void passed(int size);
    /// It is too large for the tunnel's device, or a router says so. `mtu` is what would fit, as they say; 0, or
    /// a value that contradicts what is known, counts as not said (RFC 1191, 5: old routers say 0).
    void refused(int size, PathMtu::Limit by, int mtu, std::optional<Ipv4Address> router = {});
    /// Nothing was heard of it, however often it was tried.
    void wasSilent(int size);

    /// 0: none.
    int largestPassed() const { return m_passed; }
    /// 0: none.
    int smallestTooLarge() const;
    /// About how many sizes are still to be tried.
    int stepsLeft() const;
    /// mtu, limit and router; nothing else. Meaningful when next() is absent and something passed.
    PathMtu result() const;

private:
    struct Refusal {
        PathMtu::Limit by = PathMtu::Limit::Silence;
        bool isExact = false; ///< somebody said that one byte less would do
        std::optional<Ipv4Address> router = {};
    };
    using Refusals = std::map<int, Refusal>;

    Refusals::const_iterator limit() const;
    int upper() const;

    int m_passed = 0;
    Refusals m_refusals;
    std::optional<int> m_confirmed; ///< the silence that was looked at twice
    int m_doubts = 0;
};

} // namespace culvert
