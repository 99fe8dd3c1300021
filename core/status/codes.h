// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/reasons.h"

#include <algorithm>
#include <array>
#include <iterator>

/// Every code that the helper gives out in a Status and in an Event. Windows have a sentence for each, and a remedy
/// where there is one; a code of a later version is told in the helper's English.
namespace culvert::codes {

namespace detail {

constexpr bool isInOrder()
{
    for (size_t i = 0; i < std::size(kReasonTable); ++i) {
        if (size_t(kReasonTable[i].code) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "kReasonTable is looked up by ReasonCode");

constexpr bool isNotice(const ReasonEntry &entry) { return !entry.state; }
inline constexpr size_t kNoticeCount =
    size_t(std::count_if(std::begin(kReasonTable), std::end(kReasonTable), isNotice));

template <size_t Count> constexpr std::array<const char *, Count> namesOf(bool notices)
{
    std::array<const char *, Count> names = {};
    size_t next = 0;
    for (const ReasonEntry &entry : kReasonTable) {
        if (isNotice(entry) == notices)
            names[next++] = entry.name;
    }
    return names;
}

} // namespace detail

/// Status::reason
inline constexpr auto kReasons = detail::namesOf<std::size(kReasonTable) - detail::kNoticeCount>(false);
/// Status::notices
inline constexpr auto kNotices = detail::namesOf<detail::kNoticeCount>(true);

/// Event::kind and Event::code, but for "state", whose codes are the names of states.
struct EventCode {
    const char *kind;
    const char *code;
};
inline constexpr EventCode kEvents[] = {
    {"lease", "lease-gained"},   {"lease", "lease-changed"},   {"lease", "lease-lost"},    {"apply", "applied"},
    {"apply", "apply-failed"},   {"repair", "repaired"},       {"warning", "fought-over"}, {"warning", "storage-alarm"},
    {"warning", "seed-invalid"}, {"apply", "forwarding-kept"}, {"apply", "pending"},       {"apply", "confirmed"},
    {"apply", "reverted"},       {"apply", "expired"},
};

} // namespace culvert::codes
