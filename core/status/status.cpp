// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/status.h"

#include <QJsonArray>

#include <iterator>

namespace culvert {

namespace {

constexpr const char *kStateNames[] = {"off", "no-lease", "applying", "up", "degraded", "failed"};

QJsonValue toJsonOrNull(const std::optional<Ipv4Address> &address)
{
    return address ? QJsonValue(address->toString()) : QJsonValue(QJsonValue::Null);
}

// JSON numbers of Qt are signed; no counter and no generation comes near 2^63.
QJsonValue toJsonNumber(quint64 value) { return QJsonValue(qint64(value)); }

QJsonObject toJson(const Reason &reason)
{
    return {{QStringLiteral("code"), reason.code}, {QStringLiteral("text"), reason.text}};
}

QJsonObject toJson(const TunnelStatus &tunnel)
{
    return {
        {QStringLiteral("name"), tunnel.name},
        {QStringLiteral("interface"), tunnel.interface},
        {QStringLiteral("remote"), tunnel.remote.toString()},
        {QStringLiteral("local"), toJsonOrNull(tunnel.local)},
        {QStringLiteral("mtu"), tunnel.mtu},
        {QStringLiteral("up"), tunnel.up},
        {QStringLiteral("rx-bytes"), toJsonNumber(tunnel.counters.rxBytes)},
        {QStringLiteral("rx-packets"), toJsonNumber(tunnel.counters.rxPackets)},
        {QStringLiteral("tx-bytes"), toJsonNumber(tunnel.counters.txBytes)},
        {QStringLiteral("tx-packets"), toJsonNumber(tunnel.counters.txPackets)},
        {QStringLiteral("tx-errors"), toJsonNumber(tunnel.counters.txErrors)},
    };
}

} // namespace

QString stateName(State state) { return QLatin1String(kStateNames[size_t(state)]); }

std::optional<State> stateFromName(QStringView name)
{
    for (size_t index = 0; index < std::size(kStateNames); ++index) {
        if (name == QLatin1String(kStateNames[index])) {
            return State(index);
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const Status &status)
{
    QJsonArray tunnels;
    for (const TunnelStatus &tunnel : status.tunnels) {
        tunnels.append(toJson(tunnel));
    }
    QJsonArray notices;
    for (const Reason &notice : status.notices) {
        notices.append(toJson(notice));
    }
    return {
        {QStringLiteral("state"), stateName(status.state)},
        {QStringLiteral("reason"), toJson(status.reason)},
        {QStringLiteral("generation"), toJsonNumber(status.generation)},
        {QStringLiteral("lease"), status.lease ? QJsonValue(toJson(*status.lease)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("tunnels"), tunnels},
        {QStringLiteral("pending"),
         status.pendingSecondsLeft
             ? QJsonValue(QJsonObject{{QStringLiteral("seconds-left"), qint64(*status.pendingSecondsLeft)}})
             : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("notices"), notices},
    };
}

QJsonObject toJson(const Lease &lease)
{
    return {
        {QStringLiteral("interface"), lease.interface},
        {QStringLiteral("address"), lease.address.toString()},
        {QStringLiteral("prefix-length"), lease.prefixLength},
        {QStringLiteral("router"), toJsonOrNull(lease.router)},
        {QStringLiteral("mtu"), lease.mtu},
        {QStringLiteral("source"), lease.source},
    };
}

QJsonObject toJson(const Event &event)
{
    return {
        {QStringLiteral("time"), event.time},
        {QStringLiteral("kind"), event.kind},
        {QStringLiteral("code"), event.code},
        {QStringLiteral("text"), event.text},
    };
}

} // namespace culvert
