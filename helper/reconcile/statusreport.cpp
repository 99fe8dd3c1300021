// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/statusreport.h"

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
    if (inputs.lease && inputs.lease->address.isPrivate())
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
    } else if (!inputs.lease->router && inputs.uplink && !inputs.uplink->pointToPoint) {
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
