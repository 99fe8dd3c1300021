// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/codec.h"

#include "core/config/protocols.h"

#include <QDBusArgument>
#include <QRegularExpression>

#include <algorithm>

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

// The keys of a packet.
constexpr QLatin1String kDestination("destination");
constexpr QLatin1String kSource("source");
constexpr QLatin1String kIncoming("in-interface");
constexpr QLatin1String kProtocol("protocol");
constexpr QLatin1String kPort("port");

// A key comes from anybody, and goes into the error's text.
Unexpected wrongPacket(const QString &key, const char *what)
{
    constexpr qsizetype kLongestKey = 64;
    return unexpected(ErrorCode::InvalidConfiguration,
                      QStringLiteral("%1: %2").arg(key.left(kLongestKey), QLatin1String(what)));
}

// The names that the configuration allows, which are fewer than the kernel's (K-24).
bool isInterfaceName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]{0,14}\\z"));
    return pattern.match(name).hasMatch();
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

QVariantMap toMap(const Event &event)
{
    return {
        {QStringLiteral("time"), event.time},
        {QStringLiteral("kind"), event.kind},
        {QStringLiteral("code"), event.code},
        {QStringLiteral("text"), event.text},
    };
}

Event eventFrom(const QVariantMap &map)
{
    const auto text = [&](const QString &key) { return exactly<QString>(map.value(key)).value_or(QString()); };
    return {exactly<qint64>(map.value(QStringLiteral("time"))).value_or(0), text(QStringLiteral("kind")),
            text(QStringLiteral("code")), text(QStringLiteral("text"))};
}

VariantMapList toMaps(const QList<Event> &events)
{
    VariantMapList maps;
    for (const Event &event : events) {
        maps.append(toMap(event));
    }
    return maps;
}

QList<Event> eventsFrom(const VariantMapList &maps)
{
    QList<Event> events;
    for (const QVariantMap &map : maps) {
        events.append(eventFrom(map));
    }
    return events;
}

// Every counter, for both directions.
static constexpr struct {
    const char *key;
    quint64 LinkCounters::*field;
} kCounterKeys[] = {
    {"rx-bytes", &LinkCounters::rxBytes},      {"rx-packets", &LinkCounters::rxPackets},
    {"tx-bytes", &LinkCounters::txBytes},      {"tx-packets", &LinkCounters::txPackets},
    {"tx-errors", &LinkCounters::txErrors},    {"tx-carrier-errors", &LinkCounters::txCarrierErrors},
    {"collisions", &LinkCounters::collisions},
};

VariantMapList toMaps(const QHash<QString, LinkCounters> &counters)
{
    QStringList interfaces = counters.keys();
    interfaces.sort();
    VariantMapList maps;
    for (const QString &interface : std::as_const(interfaces)) {
        const LinkCounters values = counters.value(interface);
        QVariantMap map{{QStringLiteral("interface"), interface}};
        for (const auto &counter : kCounterKeys) {
            map.insert(QLatin1String(counter.key), values.*counter.field);
        }
        maps.append(map);
    }
    return maps;
}

QHash<QString, LinkCounters> countersFrom(const VariantMapList &maps)
{
    QHash<QString, LinkCounters> counters;
    for (const QVariantMap &map : maps) {
        const auto interface = exactly<QString>(map.value(QStringLiteral("interface")));
        if (!interface) {
            continue;
        }
        LinkCounters &values = counters[*interface];
        for (const auto &counter : kCounterKeys) {
            values.*counter.field = exactly<quint64>(map.value(QLatin1String(counter.key))).value_or(0);
        }
    }
    return counters;
}

QVariantMap toMap(const WirePacket &packet)
{
    QVariantMap map{{kDestination, packet.destination}};
    if (!packet.source.isEmpty()) {
        map.insert(kSource, packet.source);
    }
    if (!packet.incoming.isEmpty()) {
        map.insert(kIncoming, packet.incoming);
    }
    if (packet.protocol != 0) {
        map.insert(kProtocol, QVariant::fromValue(packet.protocol));
    }
    if (packet.port != 0) {
        map.insert(kPort, QVariant::fromValue(packet.port));
    }
    return map;
}

Result<PacketQuery> packetFrom(const QVariantMap &map)
{
    constexpr QLatin1String keys[] = {kDestination, kSource, kIncoming, kProtocol, kPort};
    for (auto key = map.keyBegin(); key != map.keyEnd(); ++key) {
        if (std::ranges::none_of(keys, [&](QLatin1String known) { return known == *key; })) {
            return wrongPacket(*key, "unknown key");
        }
    }
    PacketQuery packet;
    const auto destination = addressIn(map, kDestination);
    if (!destination) {
        return wrongPacket(kDestination, "an IPv4 address is required");
    }
    packet.destination = *destination;
    packet.source = addressIn(map, kSource);
    if (map.contains(kSource) && !packet.source) {
        return wrongPacket(kSource, "not an IPv4 address");
    }
    packet.incoming = exactly<QString>(map.value(kIncoming)).value_or(QString());
    if (map.contains(kIncoming) && !isInterfaceName(packet.incoming)) {
        return wrongPacket(kIncoming, "invalid interface name");
    }
    const auto protocol = exactly<uchar>(map.value(kProtocol));
    if (map.contains(kProtocol) && !protocol) {
        return wrongPacket(kProtocol, "wrong type: expected a byte (y)");
    }
    packet.protocol = protocol.value_or(0);
    const auto port = exactly<ushort>(map.value(kPort));
    if (map.contains(kPort) && !port) {
        return wrongPacket(kPort, "wrong type: expected a 16-bit number (q)");
    }
    packet.port = port.value_or(0);
    if (packet.port != 0 && !protocols::hasPorts(packet.protocol)) {
        return wrongPacket(kPort, "this protocol has no ports");
    }
    return packet;
}

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

} // namespace culvert
