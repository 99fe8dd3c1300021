// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace culvert {

/// The packet of which it is asked where it goes.
struct TraceQuery {
    QString destination;
    QString from = {};     ///< empty: the gateway itself
    QString incoming = {}; ///< interface by which the packet comes; empty: the gateway itself
    quint8 protocol = 0;   ///< IANA number; 0: some protocol that no rule names
    quint16 port = 0;      ///< at the destination, of a protocol that has ports; 0: some that no rule names

    friend bool operator==(const TraceQuery &, const TraceQuery &) = default;
};

} // namespace culvert
