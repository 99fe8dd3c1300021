// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/makers.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace culvert {

namespace {

constexpr int kProtocolKernel = 2;
constexpr int kProtocolBoot = 3; ///< whoever says nothing, `ip route add` for one
constexpr int kProtocolDhcp = 16;

constexpr std::array<std::pair<int, const char *>, 16> kProtocols{{
    {1, "redirect"},
    {kProtocolKernel, "kernel"},
    {kProtocolBoot, "boot"},
    {4, "static"},
    {9, "ra"},
    {11, "zebra"},
    {12, "bird"},
    {kProtocolDhcp, "dhcp"},
    {18, "keepalived"},
    {44, "ampr-ripd"},
    {marks::kProtocol, "culvert"},
    {186, "bgp"},
    {187, "isis"},
    {188, "ospf"},
    {189, "rip"},
    {192, "eigrp"},
}};

QString byProtocol(int protocol)
{
    for (const auto &[number, name] : kProtocols) {
        if (number == protocol)
            return QString::fromLatin1(name);
    }
    return QString::number(protocol);
}

/// Only 0 and 3 are nobody's; who gives another number is told by it.
bool isAnonymous(int protocol) { return protocol == 0 || protocol == kProtocolBoot; }

/// tailscaled's own rules: wgengine/router, preferences 5210 to 5270, its mark or its table.
bool isTailscale(const Rule &rule)
{
    constexpr quint32 kMark = 0x80000;
    constexpr quint32 kMask = 0xff0000;
    constexpr quint32 kTable = 52;
    const bool place =
        rule.preference == 5210 || rule.preference == 5230 || rule.preference == 5250 || rule.preference == 5270;
    const bool marked = rule.mark == kMark && rule.markMask == kMask;
    const bool own = rule.action == RuleAction::Lookup && rule.table == kTable;
    return isAnonymous(rule.protocol) && place && (marked || own);
}

/// wg-quick(8) sends to a table of the mark's own number, from 51820 up, what has not the mark.
bool isWireguard(const Rule &rule)
{
    constexpr quint32 kFirst = 51820;
    return isAnonymous(rule.protocol) && rule.inverted && rule.action == RuleAction::Lookup && rule.table >= kFirst
        && rule.mark == rule.table && rule.markMask == ~quint32(0);
}

/// Bridges that a program makes under names of its own form; the kernel adds their networks' routes.
QString byBridge(const QString &interface)
{
    static const QRegularExpression docker(QStringLiteral("\\A(docker0|docker_gwbridge|br-[0-9a-f]{12})\\z"));
    static const QRegularExpression libvirt(QStringLiteral("\\Avirbr[0-9]+\\z"));
    static const QRegularExpression podman(QStringLiteral("\\A(podman|cni-podman)[0-9]+\\z"));
    if (docker.match(interface).hasMatch())
        return QStringLiteral("docker");
    if (libvirt.match(interface).hasMatch())
        return QStringLiteral("libvirt");
    if (podman.match(interface).hasMatch())
        return QStringLiteral("podman");
    return {};
}

} // namespace

Makers::Makers(const RoutingView &view, const std::optional<Lease> &lease)
    : m_managedInterface(lease && lease->source == QLatin1String("networkmanager") ? lease->interface : QString())
{
    for (const Rule &rule : view.rules) {
        if (isTailscale(rule) && rule.action == RuleAction::Lookup && rule.markMask == 0)
            m_tailscaleTables.insert(rule.table);
        if (isWireguard(rule))
            m_wireguardTables.insert(rule.table);
    }
}

QString Makers::of(const Rule &rule) const
{
    if (isTailscale(rule))
        return QStringLiteral("tailscale");
    if (isWireguard(rule))
        return QStringLiteral("wg-quick");
    return byProtocol(rule.protocol);
}

QString Makers::of(const Route &route) const
{
    if (isAnonymous(route.protocol)) {
        if (m_tailscaleTables.contains(route.table))
            return QStringLiteral("tailscale");
        if (m_wireguardTables.contains(route.table))
            return QStringLiteral("wg-quick");
    }
    if (route.protocol == kProtocolDhcp && !m_managedInterface.isEmpty() && route.interface == m_managedInterface)
        return QStringLiteral("networkmanager");
    if (route.protocol == kProtocolKernel && route.table == kMainTable) {
        if (QString bridge = byBridge(route.interface); !bridge.isEmpty())
            return bridge;
    }
    return byProtocol(route.protocol);
}

} // namespace culvert
