// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/addressset.h"
#include "core/config/configuration.h"

#include <optional>

namespace culvert {

/// What the enabled exceptions cover together. What nobody can route anyway (0/8, 127/8, 224/3) counts as
/// covered: to except all the rest leaves a tunnel nothing.
class Coverage {
public:
    /// The list must outlive this.
    explicit Coverage(const QList<ExceptionRoute> &exceptions);

    /// False for an empty list, and where one of the networks is not canonical.
    bool coversAll(const QList<Ipv4Prefix> &networks) const;
    /// The first exception that does so alone.
    std::optional<qsizetype> findCoveringException(const QList<Ipv4Prefix> &networks) const;

private:
    const QList<ExceptionRoute> &m_exceptions;
    AddressSet m_covered;
};

} // namespace culvert
