// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <optional>

namespace culvert {

/// How far a measurement of a path MTU has come. Sizes are those of whole IPv4 packets, in bytes.
struct MtuProgress {
    int size = 0;     ///< being tried
    int passed = 0;   ///< the largest that arrived; 0: none yet
    int tooLarge = 0; ///< the smallest known to be too large; 0: none yet
    int done = 0;     ///< sizes tried
    int total = 0;    ///< about how many it will take

    friend bool operator==(const MtuProgress &, const MtuProgress &) = default;
};

/// How large a packet through a tunnel may be, as a measurement found it.
struct PathMtu {
    enum class Outcome {
        Measured,
        NoAnswer,    ///< not even to the smallest packet: nothing can be concluded
        Unreachable, ///< somebody, `router` or this machine, says that nothing gets there
        NoSource,    ///< this machine has no address of the home to measure from, or has it no longer
    };
    /// What keeps larger packets out.
    enum class Limit {
        Tunnel,  ///< the MTU of the tunnel's device
        Router,  ///< a router on the way, which says so
        Silence, ///< a black hole: larger ones vanish, and nobody says so (RFC 2923)
    };

    Outcome outcome = Outcome::NoAnswer;
    Ipv4Address source = {};
    Ipv4Address target = {};
    int mtu = 0; ///< bytes of the largest packet that arrived, with Outcome::Measured
    Limit limit = Limit::Silence;
    std::optional<Ipv4Address> router = {}; ///< who said so
    QString detail = {};                    ///< English, the kernel's words; often empty

    /// What to set as the tunnel's MTU and as MSS; absent where the document has no such value.
    std::optional<int> advisedMtu() const;
    std::optional<int> advisedMss() const;

    friend bool operator==(const PathMtu &, const PathMtu &) = default;
};

/// As `culvertctl mtu --json` prints it.
QJsonObject toJson(const PathMtu &result);

} // namespace culvert

Q_DECLARE_METATYPE(culvert::MtuProgress)
