// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"

#include <optional>
#include <vector>

namespace culvert {

/// What the enabled exceptions cover together, as disjoint ranges in ascending order. What nobody can route
/// anyway (0/8, 127/8, 224/3) counts as covered: to except all the rest leaves a tunnel nothing.
class Coverage {
public:
    /// The list must outlive this.
    explicit Coverage(const QList<ExceptionRoute> &exceptions);

    /// False for an empty list, and where one of the networks is not canonical.
    bool coversAll(const QList<Ipv4Prefix> &networks) const;
    /// The first exception that does so alone.
    std::optional<qsizetype> aloneCoversAll(const QList<Ipv4Prefix> &networks) const;

private:
    struct Range {
        quint32 first;
        quint32 last;
    };
    bool covers(const Ipv4Prefix &network) const;

    const QList<ExceptionRoute> &m_exceptions;
    std::vector<Range> m_ranges;
};

} // namespace culvert
