// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/statusreport.h"

#include "core/kernel/step.h"

#include <algorithm>

namespace culvert {

namespace {

Reason reasonForNoLease(const StatusInputs &inputs)
{
    const QString interface = inputs.configuration->uplinkInterface;
    if (!inputs.uplink)
        return {QStringLiteral("uplink-missing"), QStringLiteral("there is no interface %1").arg(interface)};
    if (!inputs.uplink->up)
        return {QStringLiteral("uplink-down"), QStringLiteral("the interface %1 is down").arg(interface)};
    return {QStringLiteral("no-address"), QStringLiteral("the interface %1 has no usable address yet").arg(interface)};
}

Reason reasonForFailure(const Error &error)
{
    const auto code = [&] {
        switch (error.code) {
        case ErrorCode::PlanRefused:
            return QStringLiteral("plan-refused");
        case ErrorCode::NotSupported:
            return QStringLiteral("not-supported");
        case ErrorCode::KernelLacksModule:
            return QStringLiteral("kernel-lacks-module");
        case ErrorCode::ForeignConflict:
            return QStringLiteral("foreign-conflict");
        case ErrorCode::RollbackFailed:
            return QStringLiteral("rollback-failed");
        default:
            return QStringLiteral("kernel-refused");
        }
    }();
    QString text = error.detail;
    if (!error.kernelText.isEmpty())
        text += QStringLiteral(" (the kernel says: %1)").arg(error.kernelText);
    return {code, text};
}

std::optional<ExistingDevice> deviceOf(const StatusInputs &inputs, const QString &name)
{
    const auto found = std::find_if(inputs.devices.begin(), inputs.devices.end(),
                                    [&](const ExistingDevice &device) { return device.name == name; });
    return found == inputs.devices.end() ? std::nullopt : std::optional(*found);
}

/// Of a tunnel's device that somebody else makes; absent while all of them are there and up.
std::optional<Reason> reasonForDevice(const StatusInputs &inputs)
{
    for (const TunnelSettings &tunnel : inputs.configuration->tunnels) {
        if (tunnel.device.isEmpty())
            continue;
        const auto device = deviceOf(inputs, tunnel.device);
        if (device && device->up)
            continue;
        const QString what = device ? QStringLiteral("the interface %1 of tunnel %2 is down")
                                    : QStringLiteral("there is no interface %1 for tunnel %2");
        return Reason{QStringLiteral("tunnel-device-missing"), what.arg(tunnel.device, tunnel.name)};
    }
    return std::nullopt;
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
    return {QStringLiteral("foreign-rules-first"),
            QStringLiteral("the rule \"%1\"%2 comes before Culvert's rules, so that packets it matches may not go "
                           "through the tunnel; if that is not intended, remove it (ip rule del pref %3) or give it a "
                           "preference above %4")
                .arg(describe(first.first()), more)
                .arg(first.first().preference)
                .arg(marks::kLastPreference)};
}

QList<Reason> noticesOf(const StatusInputs &inputs)
{
    QList<Reason> notices;
    if (!inputs.storageAlarm.isEmpty())
        notices.append({QStringLiteral("storage-alarm"), inputs.storageAlarm});
    if (inputs.fallbackTunnelUp)
        notices.append({QStringLiteral("fallback-tunnel-up"),
                        QStringLiteral("the interface tunl0 is up and takes tunnelled packets from anybody; "
                                       "switch it off (ip link set tunl0 down)")});
    if (!inputs.configuration || !inputs.configuration->enabled)
        return notices;
    if (const QList<Rule> first = foreignRulesFirst(inputs); !first.isEmpty())
        notices.append(noticeOf(first));
    if (inputs.lease && inputs.lease->address.isBehindNat())
        notices.append(
            {QStringLiteral("private-lease"),
             QStringLiteral("the leased address %1 is a private one: tunnelled packets from outside reach it only "
                            "if the device in front of it forwards protocol 4")
                 .arg(inputs.lease->address.toString())});
    return notices;
}

} // namespace

Status makeStatus(const StatusInputs &inputs)
{
    Status status;
    status.generation = inputs.generation;
    status.notices = noticesOf(inputs);
    if (!inputs.configuration) {
        status.reason = {QStringLiteral("no-configuration"), QStringLiteral("nothing has been configured yet")};
        return status;
    }
    status.lease = inputs.lease;
    if (!inputs.configuration->enabled) {
        status.reason = {QStringLiteral("switched-off"), QStringLiteral("switched off")};
        if (inputs.failure) {
            status.state = State::Failed;
            status.reason = reasonForFailure(*inputs.failure);
        }
        return status;
    }
    status.tunnels = tunnelsOf(inputs);
    const bool allUp =
        std::all_of(status.tunnels.begin(), status.tunnels.end(), [](const TunnelStatus &t) { return t.up; });
    if (inputs.failure) {
        status.state = State::Failed;
        status.reason = reasonForFailure(*inputs.failure);
    } else if (!inputs.lease) {
        status.state = State::NoLease;
        status.reason = reasonForNoLease(inputs);
    } else if (inputs.foughtOver) {
        status.state = State::Degraded;
        status.reason = {
            QStringLiteral("fought-over"),
            QStringLiteral("another program keeps undoing what is set up here; the next repair is in a minute")};
    } else if (const std::optional<Reason> missing = reasonForDevice(inputs)) {
        status.state = State::Degraded;
        status.reason = *missing;
    } else if (!inputs.lease->router && inputs.uplink && !inputs.uplink->pointToPoint
               && !inputs.uplink->leadsEverywhere) {
        status.state = State::Degraded;
        status.reason = {QStringLiteral("no-router"),
                         QStringLiteral("the lease names no router: tunnel ends are looked for on the link itself")};
    } else if (inputs.uplink && !inputs.uplink->running) {
        status.state = State::Degraded;
        status.reason = {QStringLiteral("no-carrier"),
                         QStringLiteral("the interface %1 has no carrier").arg(inputs.lease->interface)};
    } else if (!allUp) {
        status.state = State::Degraded;
        status.reason = {QStringLiteral("tunnel-down"), QStringLiteral("a tunnel's interface is down")};
    } else {
        status.state = State::Up;
    }
    return status;
}

} // namespace culvert
