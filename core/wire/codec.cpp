// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/codec.h"

#include <QDBusArgument>

namespace culvert {

namespace {

constexpr int kNothingPending = -1;

// The value, if it has exactly this type: QVariant's conversions would read "12" as 12 and a map as nothing.
template <typename T> std::optional<T> exactly(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<T>() ? std::optional(value.value<T>()) : std::nullopt;
}

// The same for containers, which QtDBus leaves undecoded inside a variant.
template <typename T> std::optional<T> exactly(const QVariant &value, QLatin1String signature)
{
    if (value.metaType() == QMetaType::fromType<QDBusArgument>()) {
        const auto argument = value.value<QDBusArgument>();
        return argument.currentSignature() == signature ? std::optional(qdbus_cast<T>(argument)) : std::nullopt;
    }
    return exactly<T>(value);
}

std::optional<Ipv4Address> addressIn(const QVariantMap &map, const QString &key)
{
    const auto text = exactly<QString>(map.value(key));
    return text ? Ipv4Address::parse(*text) : std::nullopt;
}

QVariantMap toMap(const std::optional<Lease> &lease)
{
    if (!lease) {
        return {};
    }
    QVariantMap map{
        {QStringLiteral("interface"), lease->interface},
        {QStringLiteral("address"), lease->address.toString()},
        {QStringLiteral("prefix-length"), lease->prefixLength},
        {QStringLiteral("mtu"), lease->mtu},
        {QStringLiteral("source"), lease->source},
    };
    if (lease->router) {
        map.insert(QStringLiteral("router"), lease->router->toString());
    }
    return map;
}

// A lease without its interface and address is none.
std::optional<Lease> leaseFrom(const QVariantMap &map)
{
    const auto interface = exactly<QString>(map.value(QStringLiteral("interface")));
    const auto address = addressIn(map, QStringLiteral("address"));
    if (!interface || !address) {
        return std::nullopt;
    }
    Lease lease;
    lease.interface = *interface;
    lease.address = *address;
    lease.prefixLength = exactly<int>(map.value(QStringLiteral("prefix-length"))).value_or(lease.prefixLength);
    lease.router = addressIn(map, QStringLiteral("router"));
    lease.mtu = exactly<int>(map.value(QStringLiteral("mtu"))).value_or(lease.mtu);
    lease.source = exactly<QString>(map.value(QStringLiteral("source"))).value_or(QString());
    return lease;
}

QVariantMap toMap(const TunnelStatus &tunnel)
{
    QVariantMap map{
        {QStringLiteral("name"), tunnel.name},
        {QStringLiteral("interface"), tunnel.interface},
        {QStringLiteral("remote"), tunnel.remote.toString()},
        {QStringLiteral("mtu"), tunnel.mtu},
        {QStringLiteral("up"), tunnel.up},
    };
    if (tunnel.local) {
        map.insert(QStringLiteral("local"), tunnel.local->toString());
    }
    return map;
}

std::optional<TunnelStatus> tunnelFrom(const QVariantMap &map)
{
    const auto name = exactly<QString>(map.value(QStringLiteral("name")));
    const auto interface = exactly<QString>(map.value(QStringLiteral("interface")));
    const auto remote = addressIn(map, QStringLiteral("remote"));
    if (!name || !interface || !remote) {
        return std::nullopt;
    }
    TunnelStatus tunnel;
    tunnel.name = *name;
    tunnel.interface = *interface;
    tunnel.remote = *remote;
    tunnel.local = addressIn(map, QStringLiteral("local"));
    tunnel.mtu = exactly<int>(map.value(QStringLiteral("mtu"))).value_or(0);
    tunnel.up = exactly<bool>(map.value(QStringLiteral("up"))).value_or(false);
    return tunnel;
}

// Counters come by another way and would be lost if the tunnels were just replaced.
void replaceTunnels(Status &status, const VariantMapList &maps)
{
    QHash<QString, LinkCounters> counters;
    for (const TunnelStatus &tunnel : std::as_const(status.tunnels)) {
        counters.insert(tunnel.interface, tunnel.counters);
    }
    status.tunnels.clear();
    for (const QVariantMap &map : maps) {
        if (auto tunnel = tunnelFrom(map)) {
            tunnel->counters = counters.value(tunnel->interface);
            status.tunnels.append(*tunnel);
        }
    }
}

} // namespace

QVariantMap statusProperties(const Status &status)
{
    VariantMapList tunnels;
    for (const TunnelStatus &tunnel : status.tunnels) {
        tunnels.append(toMap(tunnel));
    }
    ReasonList notices;
    for (const Reason &notice : status.notices) {
        notices.append({notice.code, notice.text});
    }
    return {
        {QStringLiteral("State"), stateName(status.state)},
        {QStringLiteral("ReasonCode"), status.reason.code},
        {QStringLiteral("ReasonText"), status.reason.text},
        {QStringLiteral("Generation"), status.generation},
        {QStringLiteral("Lease"), toMap(status.lease)},
        {QStringLiteral("Tunnels"), QVariant::fromValue(tunnels)},
        {QStringLiteral("PendingSecondsLeft"),
         status.pendingSecondsLeft ? int(*status.pendingSecondsLeft) : kNothingPending},
        {QStringLiteral("Notices"), QVariant::fromValue(notices)},
    };
}

void applyStatusProperties(Status &status, const QVariantMap &properties)
{
    if (const auto name = exactly<QString>(properties.value(QStringLiteral("State")))) {
        status.state = stateFromName(*name).value_or(status.state);
    }
    if (const auto code = exactly<QString>(properties.value(QStringLiteral("ReasonCode")))) {
        status.reason.code = *code;
    }
    if (const auto text = exactly<QString>(properties.value(QStringLiteral("ReasonText")))) {
        status.reason.text = *text;
    }
    if (const auto generation = exactly<quint64>(properties.value(QStringLiteral("Generation")))) {
        status.generation = *generation;
    }
    if (const auto lease = exactly<QVariantMap>(properties.value(QStringLiteral("Lease")), QLatin1String("a{sv}"))) {
        status.lease = leaseFrom(*lease);
    }
    if (const auto tunnels =
            exactly<VariantMapList>(properties.value(QStringLiteral("Tunnels")), QLatin1String("aa{sv}"))) {
        replaceTunnels(status, *tunnels);
    }
    if (const auto seconds = exactly<int>(properties.value(QStringLiteral("PendingSecondsLeft")))) {
        status.pendingSecondsLeft = *seconds < 0 ? std::nullopt : std::optional(quint32(*seconds));
    }
    if (const auto notices = exactly<ReasonList>(properties.value(QStringLiteral("Notices")), QLatin1String("a(ss)"))) {
        status.notices.clear();
        for (const WireReason &notice : *notices) {
            status.notices.append({notice.code, notice.text});
        }
    }
}

WireEvent toWire(const Event &event) { return {event.time, event.kind, event.code, event.text}; }

Event fromWire(const WireEvent &event) { return {event.time, event.kind, event.code, event.text}; }

// A problem on the bus has four strings and no place for its kind: the code tells. No code of a problem has a colon.
static constexpr QLatin1String kWarningPrefix("warning:");

WireProblem toWire(const ConfigProblem &problem)
{
    return {problem.pointer, problem.isWarning ? kWarningPrefix + problem.code : problem.code, problem.text,
            problem.remedy};
}

ConfigProblem fromWire(const WireProblem &problem)
{
    const bool isWarning = problem.code.startsWith(kWarningPrefix);
    return {problem.pointer, isWarning ? problem.code.mid(kWarningPrefix.size()) : problem.code, problem.text,
            problem.remedy, isWarning};
}

WireCounters toWire(const QString &interface, const LinkCounters &counters)
{
    return {interface,          counters.rxBytes,  counters.rxPackets,       counters.txBytes,
            counters.txPackets, counters.txErrors, counters.txCarrierErrors, counters.collisions};
}

LinkCounters fromWire(const WireCounters &counters)
{
    return {counters.rxBytes,  counters.rxPackets,       counters.txBytes,   counters.txPackets,
            counters.txErrors, counters.txCarrierErrors, counters.collisions};
}

} // namespace culvert
