// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/kernel/firewall.h"
#include "helper/kernel/kernelport.h"
#include "helper/kernel/sysctls.h"

#include <memory>

namespace culvert {

namespace decode {
struct Link;
}
class NetlinkMonitor;
class NetlinkSocket;

/// The running kernel, of the network namespace that open() is called in: rtnetlink(7), nf_tables, connection
/// tracking and /proc/sys. Writing needs CAP_NET_ADMIN. The echo of its own writes is not among its changes.
class NetlinkKernel final : public KernelPort {
    Q_OBJECT

public:
    /// `runtimeDirectory` exists, is ours, and lives until the next boot.
    static Result<std::unique_ptr<NetlinkKernel>> open(const QString &runtimeDirectory);
    ~NetlinkKernel() override;

    Result<ObservedState> observe(const QStringList &wantedSysctls) override;
    QList<StepFailure> perform(std::span<const Step> stage) override;
    Result<> forgetConnections(Ipv4Address address) override;
    Result<QString> kernelName(const QString &name) override;
    Result<std::optional<InterfaceState>> interfaceState(const QString &name) override;
    Result<RoutingView> routingView() override;
    Result<QHash<QString, LinkCounters>> counters(const QStringList &interfaces) override;

private:
    NetlinkKernel(NetlinkSocket socket, std::unique_ptr<NetlinkMonitor> monitor,
                  std::unique_ptr<NetlinkMonitor> firewallMonitor, const QString &runtimeDirectory);
    Result<> observeSysctls(const QStringList &wanted, const QList<decode::Link> &links, ObservedState &observed);
    /// Who needs forwarding besides us: looked at before ip_forward is first set, and before it is put back.
    Result<> observeForwarders(const QStringList &wanted, const QList<decode::Link> &links, ObservedState &observed);

    std::unique_ptr<NetlinkSocket> m_socket;
    std::unique_ptr<NetlinkMonitor> m_monitor;
    std::unique_ptr<NetlinkMonitor> m_firewallMonitor; ///< none where the kernel has no netfilter
    Sysctls m_sysctls;
    NftablesFirewall m_firewall;
};

} // namespace culvert
