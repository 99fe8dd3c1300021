// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend.h"
#include "ui/pageid.h"
#include "ui/symbolicicon.h"

#include <optional>

namespace culvert {

/// What a button beside a finding does.
struct Remedy {
    enum class Kind { OpenPage, TryAgain };

    Kind kind = Kind::TryAgain;
    PageId page = PageId::Overview; ///< with OpenPage
    QString label;

    friend bool operator==(const Remedy &, const Remedy &) = default;
};

/// Something that deserves attention, and what can be done about it.
struct Finding {
    Tone tone = Tone::Neutral;
    QString text;
    std::optional<Remedy> remedy;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Advice on the state first, then the notices. The sentence about the state itself stands in the
/// window's header, beside the switch, and is not said again. Nothing is found without a connection.
QList<Finding> findings(Backend::Connection connection, const Status &status);

} // namespace culvert
