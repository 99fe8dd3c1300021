// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/firewall.h"

#include <algorithm>

namespace culvert {

QList<Ipv4Prefix> prefixesOfRange(Ipv4Address first, Ipv4Address last)
{
    QList<Ipv4Prefix> prefixes;
    quint64 next = first.value;
    while (next <= last.value) {
        // The largest prefix that begins here and does not reach beyond the end.
        int length = 32;
        while (length > 0) {
            const quint64 size = quint64(1) << (33 - length);
            if (next % size != 0 || next + size - 1 > last.value)
                break;
            --length;
        }
        prefixes.append({Ipv4Address{quint32(next)}, quint8(length)});
        next += quint64(1) << (32 - length);
    }
    return prefixes;
}

QList<Ipv4Prefix> canonical(QList<Ipv4Prefix> prefixes)
{
    std::sort(prefixes.begin(), prefixes.end());
    QList<Ipv4Prefix> result;
    result.reserve(prefixes.size());
    for (qsizetype i = 0; i < prefixes.size();) {
        const Ipv4Address first = prefixes[i].first();
        quint32 last = prefixes[i].last().value;
        // What overlaps or touches is one range.
        for (++i; i < prefixes.size() && prefixes[i].address.value <= quint64(last) + 1; ++i)
            last = std::max(last, prefixes[i].last().value);
        result.append(prefixesOfRange(first, {last}));
    }
    return result;
}

} // namespace culvert
