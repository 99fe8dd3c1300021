// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/statusreport.h"

#include "core/kernel/step.h"
#include "core/status/reasons.h"

#include <algorithm>

namespace culvert {

namespace {

ReasonCode codeOf(ErrorCode error)
{
    switch (error) {
    case ErrorCode::PlanRefused:
        return ReasonCode::PlanRefused;
    case ErrorCode::NotSupported:
        return ReasonCode::NotSupported;
    case ErrorCode::KernelLacksModule:
        return ReasonCode::KernelLacksModule;
    case ErrorCode::ForeignConflict:
        return ReasonCode::ForeignConflict;
    case ErrorCode::RollbackFailed:
        return ReasonCode::RollbackFailed;
    default:
        return ReasonCode::KernelRefused;
    }
}

QString wordsOf(const Error &error)
{
    return error.kernelText.isEmpty() ? error.detail
                                      : error.detail + QStringLiteral(" (the kernel says: %1)").arg(error.kernelText);
}

std::optional<ExistingDevice> deviceOf(const StatusInputs &inputs, const QString &name)
{
    const auto found = std::find_if(inputs.devices.begin(), inputs.devices.end(),
                                    [&](const ExistingDevice &device) { return device.name == name; });
    return found == inputs.devices.end() ? std::nullopt : std::optional(*found);
}

/// A tunnel whose device somebody else makes, and which is missing or down; nullptr if there is none.
const TunnelSettings *tunnelWithoutDevice(const StatusInputs &inputs)
{
    for (const TunnelSettings &tunnel : inputs.configuration->tunnels) {
        if (tunnel.device.isEmpty())
            continue;
        const auto device = deviceOf(inputs, tunnel.device);
        if (!device || !device->up)
            return &tunnel;
    }
    return nullptr;
}

QList<TunnelStatus> tunnelsOf(const StatusInputs &inputs)
{
    QList<TunnelStatus> tunnels;
    const Configuration &configuration = *inputs.configuration;
    for (qsizetype i = 0; i < configuration.tunnels.size(); ++i) {
        const TunnelSettings &settings = configuration.tunnels[i];
        TunnelStatus tunnel{.name = settings.name,
                            .interface = configuration.tunnelInterface(i),
                            .remote = settings.remote,
                            .local = {},
                            .mtu = 0,
                            .up = false,
                            .counters = {}};
        if (!settings.device.isEmpty()) {
            const auto device = deviceOf(inputs, tunnel.interface);
            if (device) {
                tunnel.mtu = device->mtu;
                tunnel.up = device->up;
            }
            tunnels.append(tunnel);
            continue;
        }
        const auto link = std::find_if(inputs.owned.links.begin(), inputs.owned.links.end(),
                                       [&](const TunnelLink &other) { return other.name == tunnel.interface; });
        if (link != inputs.owned.links.end()) {
            tunnel.local = link->local;
            tunnel.mtu = link->mtu;
            tunnel.up = link->up;
        }
        tunnels.append(tunnel);
    }
    return tunnels;
}

/// Others' rules that the kernel tries before ours, for packets that ours are for as well.
QList<Rule> foreignRulesFirst(const StatusInputs &inputs)
{
    QStringList incoming = inputs.configuration->homeInterfaces;
    incoming << QString() << QStringLiteral("lo");
    QList<Rule> first;
    for (const Rule &rule : inputs.foreignRules) {
        const bool isLookup = rule.preference < marks::kFirstPreference && rule.action == RuleAction::Lookup
            && rule.table != kLocalTable && rule.table != 0; // 0: l3mdev, whose table is each device's own
        // Connected networks alone, as our own rules have it.
        const bool isConnectedOnly = rule.table == kMainTable && rule.suppressPrefixLength >= 0;
        // Only what another program has marked, for itself.
        const bool isMarked = !rule.inverted && (rule.mark & rule.markMask) != 0;
        if (isLookup && !isConnectedOnly && !isMarked && rule.outgoing.isEmpty() && incoming.contains(rule.incoming))
            first.append(rule);
    }
    return first;
}

Reason noticeOf(const QList<Rule> &first)
{
    const QString more = first.size() > 1 ? QStringLiteral(" (and %1 more)").arg(first.size() - 1) : QString();
    return reasonFor(ReasonCode::ForeignRulesFirst, describe(first.first()), more,
                     QString::number(first.first().preference), QString::number(marks::kLastPreference));
}

QList<Reason> noticesOf(const StatusInputs &inputs)
{
    QList<Reason> notices;
    if (!inputs.storageAlarm.isEmpty())
        notices.append(reasonFor(ReasonCode::StorageAlarm, inputs.storageAlarm));
    if (inputs.fallbackTunnelUp)
        notices.append(reasonFor(ReasonCode::FallbackTunnelUp));
    if (!inputs.configuration || !inputs.configuration->enabled)
        return notices;
    if (const QList<Rule> first = foreignRulesFirst(inputs); !first.isEmpty())
        notices.append(noticeOf(first));
    if (inputs.lease && inputs.lease->address.isBehindNat())
        notices.append(reasonFor(ReasonCode::PrivateLease, inputs.lease->address.toString()));
    return notices;
}

struct Finding {
    ReasonCode code;
    Reason reason;
};

template <typename... Arguments> std::optional<Finding> found(ReasonCode code, const Arguments &...arguments)
{
    return Finding{code, reasonFor(code, arguments...)};
}

/// The first of these that is so: what is worse comes first. Absent if all is up.
std::optional<Finding> findingOf(const StatusInputs &inputs, const QList<TunnelStatus> &tunnels)
{
    if (!inputs.configuration)
        return found(ReasonCode::NoConfiguration);
    if (inputs.failure)
        return found(codeOf(inputs.failure->code), wordsOf(*inputs.failure));
    if (!inputs.configuration->enabled)
        return found(ReasonCode::SwitchedOff);
    const QString uplink = inputs.configuration->uplinkInterface;
    if (!inputs.lease) {
        if (!inputs.uplink)
            return found(ReasonCode::UplinkMissing, uplink);
        return found(inputs.uplink->up ? ReasonCode::NoAddress : ReasonCode::UplinkDown, uplink);
    }
    if (inputs.foughtOver)
        return found(ReasonCode::FoughtOver);
    if (const TunnelSettings *tunnel = tunnelWithoutDevice(inputs)) {
        const QString how = deviceOf(inputs, tunnel->device) ? QStringLiteral("down") : QStringLiteral("missing");
        return found(ReasonCode::TunnelDeviceMissing, tunnel->device, tunnel->name, how);
    }
    if (!inputs.lease->router && inputs.uplink && !inputs.uplink->pointToPoint && !inputs.uplink->leadsEverywhere)
        return found(ReasonCode::NoRouter);
    if (inputs.uplink && !inputs.uplink->running)
        return found(ReasonCode::NoCarrier, inputs.lease->interface);
    if (!std::all_of(tunnels.begin(), tunnels.end(), [](const TunnelStatus &tunnel) { return tunnel.up; }))
        return found(ReasonCode::TunnelDown);
    return std::nullopt;
}

} // namespace

Status makeStatus(const StatusInputs &inputs)
{
    Status status;
    status.state = State::Up;
    status.generation = inputs.generation;
    status.pendingSecondsLeft = inputs.pendingSecondsLeft;
    status.notices = noticesOf(inputs);
    if (inputs.configuration) {
        status.lease = inputs.lease;
        if (inputs.configuration->enabled)
            status.tunnels = tunnelsOf(inputs);
    }
    if (const std::optional<Finding> finding = findingOf(inputs, status.tunnels)) {
        status.state = entryOf(finding->code).state.value_or(State::Up);
        status.reason = finding->reason;
    }
    return status;
}

} // namespace culvert
