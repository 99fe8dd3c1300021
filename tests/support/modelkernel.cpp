// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modelkernel.h"

#include <algorithm>
#include <cerrno>

namespace culvert::test {

namespace {

const QString kLoopback = QStringLiteral("lo");

Unexpected refused(int sysErrno, const QString &what) { return unexpected(ErrorCode::KernelRefused, what, sysErrno); }

/// rule_exists() in net/core/fib_rules.c: exact but for from and to, which count only where the new rule has
/// them. A rule for everybody is refused beside one of the same preference that differs in these alone.
bool existsAs(const Rule &present, const Rule &added)
{
    return present.action == added.action && present.table == added.table && present.preference == added.preference
        && present.incoming == added.incoming && present.outgoing == added.outgoing && present.mark == added.mark
        && present.markMask == added.markMask && present.suppressPrefixLength == added.suppressPrefixLength
        && present.protocol == added.protocol && present.hasOtherSelectors == added.hasOtherSelectors
        && (!added.from || present.from == added.from) && (!added.to || present.to == added.to);
}

/// rule_find() there: whatever the request does not name fits, so the first one that fits goes.
bool isMeantBy(const Rule &present, const Rule &request)
{
    return present.action == request.action && (request.table == 0 || present.table == request.table)
        && present.preference == request.preference
        && (request.incoming.isEmpty() || present.incoming == request.incoming)
        && (request.outgoing.isEmpty() || present.outgoing == request.outgoing)
        && (request.mark == 0 || present.mark == request.mark)
        && (request.markMask == 0 || present.markMask == request.markMask)
        && (request.suppressPrefixLength < 0 || present.suppressPrefixLength == request.suppressPrefixLength)
        && (request.protocol == 0 || present.protocol == request.protocol)
        && (!request.from || present.from == request.from) && (!request.to || present.to == request.to);
}

} // namespace

struct StepTaker {
    ModelKernel &kernel;

    Result<> operator()(const SetLink &step) const { return kernel.setLink(step); }
    Result<> operator()(const DeleteLink &step) const { return kernel.deleteLink(step.link.name); }
    Result<> operator()(const AddAddress &step) const
    {
        return kernel.addAddress(step.address.interface, step.address.address, step.address.prefixLength);
    }
    Result<> operator()(const DeleteAddress &step) const
    {
        return kernel.deleteAddress(step.address.interface, step.address.address, step.address.prefixLength);
    }
    Result<> operator()(const SetRoute &step) const { return kernel.insertRoute(step.route, step.replaces); }
    Result<> operator()(const DeleteRoute &step) const { return kernel.deleteRoute(step.route); }
    Result<> operator()(const AddRule &step) const { return kernel.insertRule(step.rule); }
    Result<> operator()(const DeleteRule &step) const { return kernel.deleteRule(step.rule); }
    Result<> operator()(const SetSysctl &step) const { return kernel.setSysctl(step); }
    Result<> operator()(const SetFirewall &step) const
    {
        const auto &rules = step.table.rules;
        if (std::any_of(rules.begin(), rules.end(),
                        [](const FirewallRule &rule) { return rule.action == FirewallAction::Other; }))
            return refused(EINVAL, QStringLiteral("a rule that nobody can write"));
        kernel.m_firewall = step.table;
        return {};
    }
    Result<> operator()(const DeleteFirewall &) const
    {
        kernel.m_firewall.reset();
        return {};
    }
};

ModelKernel::ModelKernel()
{
    m_rules = {{.preference = 0, .table = kLocalTable, .protocol = kKernelProtocol},
               {.preference = 32766, .table = kMainTable, .protocol = kKernelProtocol},
               {.preference = 32767, .table = kDefaultTable, .protocol = kKernelProtocol}};
    m_sysctls = {{QStringLiteral("ip_forward"), QStringLiteral("0")},
                 {QStringLiteral("conf/all/rp_filter"), QStringLiteral("0")},
                 {QStringLiteral("conf/default/rp_filter"), QStringLiteral("2")}};
    addDevice(kLoopback, 65536);
    (void)addAddress(kLoopback, Ipv4Address{0x7f000001}, 8);
}

Result<> ModelKernel::apply(const Step &step) { return std::visit(StepTaker{*this}, step.action); }

void ModelKernel::addDevice(const QString &name, int mtu, bool up)
{
    Device device;
    device.index = m_nextIndex++;
    device.link.name = name;
    device.link.mtu = mtu;
    device.link.up = up;
    device.link.alias.clear();
    m_devices.append(device);
    setSysctl(QStringLiteral("conf/%1/rp_filter").arg(name), sysctl(QStringLiteral("conf/default/rp_filter")));
    setSysctl(QStringLiteral("conf/%1/src_valid_mark").arg(name), QStringLiteral("0"));
}

Result<> ModelKernel::addTunnel(const TunnelLink &link) { return setLink({link, false}); }

/// One device for each pair of ends and parent (ip_tunnel_find()).
Result<> ModelKernel::checkEnds(const TunnelLink &link) const
{
    if (!link.parent.isEmpty() && device(link.parent) == nullptr)
        return refused(ENODEV, QStringLiteral("no device %1 for a tunnel").arg(link.parent));
    for (const Device &other : m_devices) {
        if (other.isTunnel && other.link.name != link.name && other.link.local == link.local
            && other.link.remote == link.remote && other.link.parent == link.parent)
            return refused(EEXIST, QStringLiteral("%1 has the ends of %2").arg(other.link.name, link.name));
    }
    return {};
}

Result<> ModelKernel::setLink(const SetLink &step)
{
    Device *present = find(step.link.name);
    if (step.replaces && present == nullptr)
        return refused(ENODEV, QStringLiteral("no device %1 to change").arg(step.link.name));
    if (!step.replaces && present != nullptr)
        return refused(EEXIST, QStringLiteral("%1 is there").arg(step.link.name));
    if (present != nullptr && !present->isTunnel)
        return refused(EOPNOTSUPP, QStringLiteral("%1 is no tunnel").arg(step.link.name));
    if (Result<> possible = checkEnds(step.link); !possible)
        return possible;
    if (present == nullptr) {
        addDevice(step.link.name, step.link.mtu, false);
        present = find(step.link.name);
        present->isTunnel = true;
    }
    const bool wasUp = present->link.up;
    present->link = step.link;
    present->link.up = wasUp;
    return setUp(step.link.name, step.link.up);
}

Result<> ModelKernel::setUp(const QString &name, bool up)
{
    Device *device = find(name);
    if (device == nullptr)
        return refused(ENODEV, QStringLiteral("no device %1").arg(name));
    if (device->link.up == up)
        return {};
    device->link.up = up;
    if (!up)
        flushRoutesOf(name, false);
    else
        for (const Address &address : device->addresses)
            addKernelRoutes(*device, address);
    return {};
}

Result<> ModelKernel::deleteLink(const QString &name)
{
    const Device *gone = device(name);
    if (gone == nullptr)
        return refused(ENODEV, QStringLiteral("no device %1").arg(name));
    const int index = gone->index;
    flushRoutesOf(name, true);
    m_devices.removeIf([&](const Device &device) { return device.link.name == name; });
    // What was bound to it keeps an index that nobody has any more; tools print it like this.
    for (Device &device : m_devices) {
        if (device.isTunnel && device.link.parent == name)
            device.link.parent = QStringLiteral("if%1").arg(index);
    }
    const QString settings = QStringLiteral("conf/%1/").arg(name);
    m_sysctls.removeIf([&](const auto &entry) { return entry.key().startsWith(settings); });
    return {};
}

Result<> ModelKernel::addAddress(const QString &name, Ipv4Address address, int prefixLength)
{
    Device *device = find(name);
    if (device == nullptr)
        return refused(ENODEV, QStringLiteral("no device %1").arg(name));
    if (device->addresses.contains(Address(address, prefixLength)))
        return refused(EEXIST, QStringLiteral("%1 has that address").arg(name));
    device->addresses.append({address, prefixLength});
    addKernelRoutes(*device, device->addresses.last());
    return {};
}

Result<> ModelKernel::deleteAddress(const QString &name, Ipv4Address address, int prefixLength)
{
    Device *device = find(name);
    if (device == nullptr)
        return refused(ENODEV, QStringLiteral("no device %1").arg(name));
    if (!device->addresses.removeOne(Address(address, prefixLength)))
        return refused(EADDRNOTAVAIL, QStringLiteral("%1 has no such address").arg(name));
    m_routes.removeIf([&](const Route &route) {
        return route.protocol == kKernelProtocol && route.interface == name && route.source == address;
    });
    // The same with another prefix, or, with promote_secondaries as systemd sets it, another one of the subnet.
    for (const Address &other : device->addresses) {
        if (other.first == address
            || Ipv4Prefix::of(other.first, other.second) == Ipv4Prefix::of(address, prefixLength))
            addKernelRoutes(*device, other);
    }
    // fib_sync_down_addr(): main only (K-13); fib_disable_ip(): everything, everywhere (K-12).
    if (!isLocal(address))
        m_routes.removeIf([&](const Route &route) { return route.table == kMainTable && route.source == address; });
    if (device->addresses.isEmpty())
        flushRoutesOf(name, true);
    return {};
}

Result<> ModelKernel::addRule(const Rule &rule) { return insertRule(rule); }

Result<> ModelKernel::insertRule(const Rule &rule)
{
    if (std::any_of(m_rules.begin(), m_rules.end(), [&](const Rule &other) { return existsAs(other, rule); }))
        return refused(EEXIST, QStringLiteral("rule: %1").arg(describe(rule)));
    const auto place = std::upper_bound(m_rules.begin(), m_rules.end(), rule,
                                        [](const Rule &a, const Rule &b) { return a.preference < b.preference; });
    m_rules.insert(place, rule);
    return {};
}

Result<> ModelKernel::deleteRule(const Rule &rule)
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &other) { return isMeantBy(other, rule); });
    if (found == m_rules.end())
        return refused(ENOENT, QStringLiteral("no rule: %1").arg(describe(rule)));
    m_rules.erase(found);
    return {};
}

void ModelKernel::deleteRules(const std::function<bool(const Rule &)> &which) { m_rules.removeIf(which); }

Result<> ModelKernel::setSysctl(const SetSysctl &step)
{
    if (!m_sysctls.contains(step.sysctl.key))
        return refused(ENOENT, QStringLiteral("no such sysctl: %1").arg(step.sysctl.key));
    m_sysctls[step.sysctl.key] = step.sysctl.value;
    if (step.restores)
        m_formerSysctls.remove(step.sysctl.key);
    else if (!step.former.isEmpty() && !m_formerSysctls.contains(step.sysctl.key))
        m_formerSysctls.insert(step.sysctl.key, step.former);
    return {};
}

void ModelKernel::setMtu(const QString &name, int mtu)
{
    if (Device *device = find(name))
        device->link.mtu = mtu;
}

void ModelKernel::setLine(const QString &name, Ipv4Address address, int prefixLength, std::optional<Ipv4Address> router,
                          bool removesFirst)
{
    if (removesFirst)
        dropLine(name);
    const QList<Address> former = device(name)->addresses;
    if (!former.contains(Address(address, prefixLength)))
        (void)addAddress(name, address, prefixLength);
    deleteRoutes([&](const Route &route) { return route.protocol == kDhcpProtocol && route.interface == name; });
    (void)addRoute({.destination = Ipv4Prefix::everything(),
                    .metric = 100,
                    .interface = name,
                    .gateway = router,
                    .onlink = router && !Ipv4Prefix::of(address, prefixLength).contains(*router),
                    .source = address,
                    .protocol = kDhcpProtocol});
    for (const Address &old : former) {
        if (old != Address(address, prefixLength))
            (void)deleteAddress(name, old.first, old.second);
    }
}

void ModelKernel::dropLine(const QString &name)
{
    deleteRoutes([&](const Route &route) { return route.protocol == kDhcpProtocol && route.interface == name; });
    const QList<Address> addresses = device(name)->addresses;
    for (const Address &address : addresses)
        (void)deleteAddress(name, address.first, address.second);
}

const ModelKernel::Device *ModelKernel::device(const QString &name) const
{
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&](const Device &device) { return device.link.name == name; });
    return found == m_devices.end() ? nullptr : &*found;
}

ModelKernel::Device *ModelKernel::find(const QString &name)
{
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&](const Device &device) { return device.link.name == name; });
    return found == m_devices.end() ? nullptr : &*found;
}

} // namespace culvert::test
