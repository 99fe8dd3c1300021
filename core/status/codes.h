// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Every code that the helper gives out in a Status and in an Event. Windows have a sentence for each, and a remedy
/// where there is one; a code of a later version is told in the helper's English.
namespace culvert::codes {

/// Status::reason
inline constexpr const char *kReasons[] = {
    "no-configuration", "switched-off",        "uplink-missing",   "uplink-down",
    "no-address",       "no-router",           "no-carrier",       "tunnel-down",
    "fought-over",      "plan-refused",        "not-supported",    "kernel-refused",
    "rollback-failed",  "kernel-lacks-module", "foreign-conflict", "tunnel-device-missing",
};

/// Status::notices
inline constexpr const char *kNotices[] = {"storage-alarm", "fallback-tunnel-up", "private-lease",
                                           "foreign-rules-first"};

/// Event::kind and Event::code, but for "state", whose codes are the names of states.
struct EventCode {
    const char *kind;
    const char *code;
};
inline constexpr EventCode kEvents[] = {
    {"lease", "lease-gained"},   {"lease", "lease-changed"},   {"lease", "lease-lost"},    {"apply", "applied"},
    {"apply", "apply-failed"},   {"repair", "repaired"},       {"warning", "fought-over"}, {"warning", "storage-alarm"},
    {"warning", "seed-invalid"}, {"apply", "forwarding-kept"},
};

} // namespace culvert::codes
