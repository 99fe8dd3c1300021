// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kernel/state.h"
#include "core/kernel/step.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace culvert::test {

/// rtm_protocol of what the kernel makes by itself, of an administrator, and of DHCP; linux/rtnetlink.h.
inline constexpr int kKernelProtocol = 2;
inline constexpr int kStaticProtocol = 4;
inline constexpr int kDhcpProtocol = 16;

/// Links, addresses, routes, rules and sysctls as Linux keeps them, with what it refuses and what it
/// takes away without a word (K-09, K-11 to K-15). A value: a copy is another machine in the same state.
/// The errors are those of the kernel, not of the helper, which takes some of them for success.
///
/// Sources: net/ipv4/{devinet,fib_frontend,fib_semantics,fib_trie,ip_tunnel}.c, net/core/fib_rules.c.
class ModelKernel {
public:
    using Address = std::pair<Ipv4Address, int>; ///< with prefix length

    /// Every link; `link` has its name, mtu, alias and flags, and for an ipip device the rest.
    struct Device {
        int index = 0;
        bool isTunnel = false;
        TunnelLink link;
        QList<Address> addresses;

        friend bool operator==(const Device &, const Device &) = default;
    };

    /// A machine with nothing but `lo` and the three rules that the kernel starts with.
    ModelKernel();

    /// One step as the kernel takes it.
    Result<> apply(const Step &step);

    /// As helper/kernel/kernelport.h has it.
    ObservedState observe(const QStringList &wantedSysctls = {}) const;
    RoutingView routingView() const;

    /// What other people do. Those that can fail do so as the kernel would.
    void addDevice(const QString &name, int mtu = 1500, bool up = true);
    Result<> addTunnel(const TunnelLink &link);
    /// `ip link property add`: another name that requests may use, and nothing else.
    void addAltName(const QString &name, const QString &other) { m_altNames[other] = name; }
    /// As helper/kernel/kernelport.h has it.
    QString kernelName(const QString &name) const { return m_altNames.value(name, name); }
    /// Docker and its like have come since we set ip_forward.
    void setNewForwarders(const QStringList &names) { m_newForwarders = names; }
    Result<> setUp(const QString &name, bool up);
    Result<> deleteLink(const QString &name);
    Result<> addAddress(const QString &name, Ipv4Address address, int prefixLength);
    Result<> deleteAddress(const QString &name, Ipv4Address address, int prefixLength);
    Result<> addRoute(const Route &route);
    void deleteRoutes(const std::function<bool(const Route &)> &which);
    Result<> addRule(const Rule &rule);
    /// `ip rule flush` spares preference 0; systemd-networkd also what the kernel made (K of section 1, 12).
    void deleteRules(const std::function<bool(const Rule &)> &which);
    void setMtu(const QString &name, int mtu);
    void setSysctl(const QString &key, const QString &value) { m_sysctls[key] = value; }

    /// The line: address and default route, as a network manager sets them up. The former address and
    /// what came with it goes when the new one is there, or before (`removesFirst`), as some clients do.
    void setLine(const QString &name, Ipv4Address address, int prefixLength, std::optional<Ipv4Address> router,
                 bool removesFirst = false);
    void dropLine(const QString &name);

    const Device *device(const QString &name) const;
    const QList<Route> &routes() const { return m_routes; }
    const QList<Rule> &rules() const { return m_rules; }
    const std::optional<FirewallTable> &firewall() const { return m_firewall; }
    /// `nft flush ruleset`.
    void flushFirewall() { m_firewall.reset(); }
    /// Somebody's rule in our table, of a kind that is not known here; refused when it is to be written again.
    void addForeignFirewallRule()
    {
        if (m_firewall)
            m_firewall->rules.append({.chain = m_firewall->chains.first().name, .action = FirewallAction::Other});
    }
    QString sysctl(const QString &key) const { return m_sysctls.value(key); }

    /// All that is not ours, in a comparable form: other links and their addresses, other routes but those
    /// that the kernel keeps for our own devices, other rules.
    struct Others {
        QList<Device> devices;
        QList<Route> routes;
        QList<Rule> rules;

        friend bool operator==(const Others &, const Others &) = default;
    };
    Others others() const;

private:
    friend struct StepTaker;

    Device *find(const QString &name);
    Result<> setLink(const SetLink &step);
    Result<> checkEnds(const TunnelLink &link) const;
    Result<> checkRoute(const Route &route) const;
    Result<> insertRoute(const Route &route, bool replaces);
    Result<> deleteRoute(const Route &route);
    Result<> insertRule(const Rule &rule);
    Result<> deleteRule(const Rule &rule);
    Result<> setSysctl(const SetSysctl &step);

    bool isLocal(Ipv4Address address) const;
    void addKernelRoutes(const Device &device, const Address &address);
    void flushRoutesOf(const QString &device, bool localToo);

    static bool isOurs(const Device &device);
    static bool isOurs(const Route &route);
    static bool isOurs(const Rule &rule);

    int m_nextIndex = 1;
    QList<Device> m_devices;
    QList<Route> m_routes;
    QList<Rule> m_rules;
    QMap<QString, QString> m_sysctls;
    QMap<QString, QString> m_formerSysctls;
    QMap<QString, QString> m_altNames; ///< to the device's own name
    QStringList m_newForwarders;
    std::optional<FirewallTable> m_firewall;
};

} // namespace culvert::test
