// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/firewall.h"

#include <bit>

namespace culvert {

/// Connection marks: a connection stays on the way on which it began, whatever the configuration says by now.
/// A connection's mark is copied to those of its packets that the home or the gateway sends; a rule by that mark
/// leads them into a table. Only our bits are looked at and changed; the outer packet of a tunnel has none of them.
///
/// The values are counted within the mask: five bits hold 28 tunnels of their own, and those behind share one.
class ConnectionMarks {
public:
    explicit constexpr ConnectionMarks(quint32 mask = marks::kMarkMask) : m_mask(mask) { }

    constexpr quint32 mask() const { return m_mask; }

    /// Tunnelled because of what it is; by which tunnel, its destination says.
    constexpr quint32 tunnelled() const { return m_mask; }
    /// A packet only: its connection has the leased address, and stays on the uplink where new ones are tunnelled.
    constexpr quint32 leased() const { return m_mask - unit(); }
    /// It began in one of the tunnels that have no mark of their own; by which it goes on, its destination says.
    constexpr quint32 shared() const { return m_mask - 2 * unit(); }

    /// How many tunnels, from the first one, have a mark of their own. Each of these needs a table as well, so a wide
    /// mask does not mean more of them.
    constexpr qsizetype ownMarks() const
    {
        constexpr int kMost = 28;
        const qsizetype values = qsizetype(m_mask / unit());
        return values - 3 < kMost ? values - 3 : kMost;
    }
    /// It began in the tunnel at this position, by coming in or by going out, and stays there.
    constexpr quint32 beganIn(qsizetype tunnel) const
    {
        return tunnel < ownMarks() ? quint32(tunnel + 1) * unit() : shared();
    }

private:
    constexpr quint32 unit() const { return quint32(1) << std::countr_zero(m_mask); }

    quint32 m_mask;
};

} // namespace culvert
