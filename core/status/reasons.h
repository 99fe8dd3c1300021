// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"

#include <optional>

namespace culvert {

/// Why a state is what it is, and what a status gives notice of.
enum class ReasonCode : quint8 {
    NoConfiguration,
    SwitchedOff,
    UplinkMissing,
    UplinkDown,
    NoAddress,
    NoRouter,
    NoCarrier,
    TunnelDown,
    TunnelDeviceMissing,
    FoughtOver,
    PlanRefused,
    NotSupported,
    KernelLacksModule,
    ForeignConflict,
    RollbackFailed,
    KernelRefused,
    StorageAlarm,
    FallbackTunnelUp,
    PrivateLease,
    ForeignRulesFirst,
};

struct ReasonEntry {
    ReasonCode code;
    const char *name;           ///< as it travels on the bus
    std::optional<State> state; ///< that it is the reason of; a notice, which leaves the state as it is, has none
    const char *text;           ///< English, with %1… for what reasonFor() is given
};

/// In the order of ReasonCode. Windows have a sentence for each, the man page culvert-helper(8) an explanation.
inline constexpr ReasonEntry kReasonTable[] = {
    {ReasonCode::NoConfiguration, "no-configuration", State::Off, "nothing has been configured yet"},
    {ReasonCode::SwitchedOff, "switched-off", State::Off, "switched off"},
    {ReasonCode::UplinkMissing, "uplink-missing", State::NoLease, "there is no interface %1"},
    {ReasonCode::UplinkDown, "uplink-down", State::NoLease, "the interface %1 is down"},
    {ReasonCode::NoAddress, "no-address", State::NoLease, "the interface %1 has no usable address yet"},
    {ReasonCode::NoRouter, "no-router", State::Degraded,
     "the lease names no router: tunnel ends are looked for on the link itself"},
    {ReasonCode::NoCarrier, "no-carrier", State::Degraded, "the interface %1 has no carrier"},
    {ReasonCode::TunnelDown, "tunnel-down", State::Degraded, "a tunnel's interface is down"},
    {ReasonCode::TunnelDeviceMissing, "tunnel-device-missing", State::Degraded, "the interface %1 of tunnel %2 is %3"},
    {ReasonCode::FoughtOver, "fought-over", State::Degraded,
     "another program keeps undoing what is set up here; the next repair is in a minute"},
    {ReasonCode::PlanRefused, "plan-refused", State::Failed, "%1"},
    {ReasonCode::NotSupported, "not-supported", State::Failed, "%1"},
    {ReasonCode::KernelLacksModule, "kernel-lacks-module", State::Failed, "%1"},
    {ReasonCode::ForeignConflict, "foreign-conflict", State::Failed, "%1"},
    {ReasonCode::RollbackFailed, "rollback-failed", State::Failed, "%1"},
    {ReasonCode::KernelRefused, "kernel-refused", State::Failed, "%1"},
    {ReasonCode::StorageAlarm, "storage-alarm", std::nullopt, "%1"},
    {ReasonCode::FallbackTunnelUp, "fallback-tunnel-up", std::nullopt,
     "the interface tunl0 is up and takes tunnelled packets from anybody; switch it off (ip link set tunl0 down)"},
    {ReasonCode::PrivateLease, "private-lease", std::nullopt,
     "the leased address %1 is a private one: tunnelled packets from outside reach it only if the device in front of "
     "it forwards protocol 4"},
    {ReasonCode::ForeignRulesFirst, "foreign-rules-first", std::nullopt,
     "the rule \"%1\"%2 comes before Culvert's rules, so that packets it matches may not go through the tunnel; if "
     "that is not intended, remove it (ip rule del pref %3) or give it a preference above %4"},
};

constexpr const ReasonEntry &entryOf(ReasonCode code) { return kReasonTable[size_t(code)]; }

/// The reason in words.
template <typename... Arguments> Reason reasonFor(ReasonCode code, const Arguments &...arguments)
{
    const ReasonEntry &entry = entryOf(code);
    QString text = QString::fromLatin1(entry.text);
    if constexpr (sizeof...(arguments) > 0)
        text = text.arg(arguments...);
    return {QString::fromLatin1(entry.name), text};
}

} // namespace culvert
