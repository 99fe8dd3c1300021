// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/kernel/firewall.h"

#include <algorithm>

namespace culvert {

/// Connection marks: a connection stays on the way on which it began, whatever the configuration says by now.
/// A connection's mark is copied to those of its packets that the home or the gateway sends; a rule by that mark
/// leads them into a table. Only our bits are looked at and changed; the outer packet of a tunnel has none of them.
namespace connectionmarks {

/// Tunnelled because of what it is; by which tunnel, its destination says.
inline constexpr quint32 kTunnelled = marks::kMarkMask;

/// A packet only: its connection has the leased address, and goes on by the line where new ones are tunnelled.
inline constexpr quint32 kLine = 0x1e000000;

/// It began in the tunnel at this position, by coming in or by going out, and stays there.
inline constexpr quint32 beganIn(qsizetype tunnel)
{
    constexpr int kLowestBit = 24; // of kMarkMask
    return quint32(tunnel + 1) << kLowestBit;
}

} // namespace connectionmarks

/// Some exception is reached by the LAN with the leased address.
inline bool masquerades(const Configuration &configuration)
{
    return std::any_of(configuration.exceptions.begin(), configuration.exceptions.end(),
                       [](const ExceptionRoute &exception) { return exception.enabled && exception.masquerade; });
}

/// Home packets to one and the same place may go by different ways, so their connections have to be told apart.
inline bool needsConnectionMarks(const Configuration &configuration)
{
    return configuration.mode == Mode::Hybrid || masquerades(configuration);
}

} // namespace culvert
