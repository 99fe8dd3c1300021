// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modelkernel.h"

#include <QSet>

namespace culvert::test {

bool ModelKernel::isOurs(const Device &device)
{
    return device.isTunnel && device.link.alias == QLatin1String(marks::kLinkAlias);
}

static bool isOurTable(quint32 table) { return table >= marks::kFirstTable && table <= marks::kLastTable; }

static bool isOurPreference(quint32 preference)
{
    return preference >= marks::kFirstPreference && preference <= marks::kLastPreference;
}

static bool isBeforeOurs(const Rule &rule)
{
    const bool isLocal = rule.action == RuleAction::Lookup && rule.table == kLocalTable;
    return rule.preference < marks::kFirstPreference && !isLocal;
}

bool ModelKernel::isOurs(const Route &route) { return route.protocol == marks::kProtocol && isOurTable(route.table); }

bool ModelKernel::isOurs(const Rule &rule)
{
    return rule.protocol == marks::kProtocol && isOurPreference(rule.preference);
}

ObservedState ModelKernel::observe(const QStringList &wantedSysctls) const
{
    ObservedState state;
    for (const Device &device : m_devices) {
        if (!isOurs(device)) {
            state.foreign.links.append(device.link);
            continue;
        }
        state.owned.links.append(device.link);
        for (const Address &address : device.addresses)
            state.owned.addresses.append({device.link.name, address.first, address.second});
    }
    for (const Route &route : m_routes) {
        if (isOurs(route))
            state.owned.routes.append(route);
        else if (isOurTable(route.table))
            state.foreign.routes.append(route);
    }
    for (const Rule &rule : m_rules) {
        if (isOurs(rule))
            state.owned.rules.append(rule);
        else if (isOurPreference(rule.preference) || isBeforeOurs(rule))
            state.foreign.rules.append(rule);
    }
    state.owned.firewall = m_firewall;
    QSet<QString> keys(wantedSysctls.begin(), wantedSysctls.end());
    for (auto it = m_formerSysctls.begin(); it != m_formerSysctls.end(); ++it) {
        keys.insert(it.key());
        // A device that went away took its settings along; there is nothing to restore any more.
        if (m_sysctls.contains(it.key()))
            state.formerSysctls.append({it.key(), it.value()});
        const bool isLeaving = it.key() == QLatin1String("ip_forward") && !wantedSysctls.contains(it.key());
        if (isLeaving && !m_newForwarders.isEmpty()) {
            state.newForwarders = m_newForwarders;
            state.formerSysctls.last().value = QStringLiteral("1");
        }
    }
    for (auto it = m_sysctls.begin(); it != m_sysctls.end(); ++it) {
        if (keys.contains(it.key()))
            state.owned.sysctls.append({it.key(), it.value()});
    }
    return state;
}

RoutingView ModelKernel::routingView() const
{
    RoutingView view;
    for (const Device &device : m_devices) {
        view.interfaces.append({device.link.name, device.link.up, device.link.mtu, device.addresses});
        if (device.isTunnel)
            view.tunnels.append(device.link);
    }
    view.rules = m_rules;
    view.routes = m_routes;
    view.firewall = m_firewall;
    return view;
}

ModelKernel::Others ModelKernel::others() const
{
    Others others;
    QSet<QString> ourDevices;
    for (const Device &device : m_devices) {
        if (isOurs(device))
            ourDevices.insert(device.link.name);
        else
            others.devices.append(device);
    }
    for (const Route &route : m_routes) {
        if (!isOurs(route) && !(route.protocol == kKernelProtocol && ourDevices.contains(route.interface)))
            others.routes.append(route);
    }
    for (const Rule &rule : m_rules) {
        if (!isOurs(rule))
            others.rules.append(rule);
    }
    return others;
}

} // namespace culvert::test
