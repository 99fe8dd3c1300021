// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/explain.h"
#include "core/intent/intent.h"
#include "core/plan/connectionmarks.h"
#include "core/plan/differ.h"
#include "core/plan/planner.h"
#include "core/plan/tunnelpath.h"
#include "tests/support/routingfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace culvert;
using namespace culvert::test;

namespace {

const QString kTunnel = QStringLiteral("culvert0");
const QString kWireGuard = QStringLiteral("wg0");

Lease leaseOn(const QString &interface)
{
    return {interface, ip("100.64.1.50"), 24, ip("100.64.1.1"), 1500, QStringLiteral("kernel")};
}

Configuration example(Mode mode = Mode::Source)
{
    Configuration c;
    c.mode = mode;
    c.uplinkInterface = kUplink;
    c.homeNetworks = {net("203.0.113.0/28")};
    c.homeInterfaces = {kLan};
    TunnelSettings far;
    far.name = QStringLiteral("far");
    far.remote = ip("198.51.100.9");
    far.address = ip("203.0.113.14");
    c.tunnels = {far};
    return c;
}

/// LAN and provider on one interface.
ModelKernel oneArmedMachine()
{
    ModelKernel kernel;
    kernel.addDevice(kLan);
    kernel.setLine(kLan, ip("100.64.1.50"), 24, ip("100.64.1.1"));
    (void)kernel.addAddress(kLan, ip("203.0.113.1"), 28); // behind the lease, since a new one takes all others away
    return kernel;
}

Configuration oneArmed(Mode mode = Mode::Source)
{
    Configuration c = example(mode);
    c.uplinkInterface = kLan;
    return c;
}

QStringList keysOf(const DesiredState &desired)
{
    QStringList keys;
    for (const Sysctl &sysctl : desired.sysctls)
        keys.append(sysctl.key);
    return keys;
}

/// A machine that holds what the configuration wants, and the ways of packets in it.
class Gateway {
public:
    explicit Gateway(const Configuration &c, ModelKernel machine = homeGateway(),
                     const QList<ExistingDevice> &devices = {})
        : kernel(std::move(machine)), others(existingTunnels(c)), lease(leaseOn(c.uplinkInterface)),
          desired(planValidated(c, lease, devices).value())
    {
        const Result<Steps> steps = diff(desired, kernel.observe(keysOf(desired)));
        for (const Step &step : *steps) {
            if (const Result<> done = kernel.apply(step); !done)
                refused.append(describe(step));
        }
        view = kernel.routingView();
    }

    /// "tunnel culvert0", with the source behind a translation: "tunnel culvert0 as 203.0.113.14"
    QString way(const char *to, const char *from = nullptr, const QString &in = {},
                const Service &service = {0, 0, 0}) const
    {
        PacketQuery packet{.destination = ip(to), .incoming = in};
        packet.protocol = service.protocol;
        packet.port = service.firstPort;
        if (from != nullptr)
            packet.source = ip(from);
        const Explanation found = explain(packet, view, others);
        QString text = verdictName(found.verdict);
        if (!found.interface.isEmpty())
            text += QLatin1Char(' ') + found.interface;
        if (found.sourceTranslated)
            text += QStringLiteral(" as ") + found.sourceTranslated->toString();
        return text;
    }

    QStringList rules(const char *chain) const
    {
        QStringList lines;
        for (const FirewallRule &rule : desired.firewall->rules) {
            if (rule.chain == QLatin1String(chain))
                lines.append(describe(rule, desired.firewall->markMask));
        }
        return lines;
    }

    ModelKernel kernel;
    QList<TunnelLink> others;
    Lease lease;
    DesiredState desired;
    RoutingView view;
    QStringList refused;
};

const QString kThroughTunnel = QStringLiteral("tunnel culvert0");
const QString kDirect = QStringLiteral("direct eth1");

} // namespace

/// Gateways of other shapes than the contract's example: what their packets do.
class tst_PlanGateways : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networksForAllAreReachedByEverybody()
    {
        for (const Mode mode : {Mode::Source, Mode::Hybrid}) {
            Configuration c = example(mode);
            c.tunnels[0].networksForAll = {net("44.0.0.0/9")};
            c.exceptions = {{net("44.1.0.0/16"), {}, false, true}, {net("44.2.0.0/16"), {}, true, true}};
            const Gateway g(c);
            QCOMPARE(g.refused.join(QLatin1Char('\n')), QString());
            QCOMPARE(g.way("44.5.5.5"), kThroughTunnel);
            QCOMPARE(explain({.destination = ip("44.5.5.5")}, g.view).verdict, Verdict::Tunnel);
            QCOMPARE(g.way("44.5.5.5", "192.168.1.9", kLan), kThroughTunnel + QStringLiteral(" as 203.0.113.14"));
            QCOMPARE(g.way("44.5.5.5", "203.0.113.3", kLan), kThroughTunnel);
            // Everything else as without Culvert, as is what has chosen the leased address.
            QCOMPARE(g.way("9.9.9.9"), kDirect);
            QCOMPARE(g.way("44.5.5.5", "100.64.1.50"), kDirect);
            // Exceptions: the gateway's own, and those of the LAN where they masquerade.
            QCOMPARE(g.way("44.1.1.1"), kDirect);
            QCOMPARE(g.way("44.2.1.1"), kDirect);
            QCOMPARE(g.way("44.1.1.1", "192.168.1.9", kLan), kThroughTunnel + QStringLiteral(" as 203.0.113.14"));
            QCOMPARE(g.way("44.2.1.1", "192.168.1.9", kLan), kDirect + QStringLiteral(" as 100.64.1.50"));
            QVERIFY(g.rules("forwarded")
                        .contains(QStringLiteral("iifname \"culvert0\" ct state { established, related } accept")));
        }
    }

    void onlyExceptionsInsideAreInTheGatewaysTable()
    {
        Configuration c = example();
        c.tunnels[0].networksForAll = {net("44.0.0.0/9")};
        c.exceptions = {{net("9.0.0.0/8"), {}, false, true},
                        {net("44.1.0.0/16"), {}, false, true},
                        {net("44.0.0.0/9"), {}, false, true},
                        {net("44.0.0.0/8"), {}, false, true}};
        QList<Ipv4Prefix> thrown;
        const DesiredState desired = plan(c, leaseOn(kUplink)).value();
        for (const Route &route : desired.routes) {
            if (route.table == tables::kGatewayTable && route.type == RouteType::Throw)
                thrown.append(route.destination);
        }
        std::sort(thrown.begin(), thrown.end());
        QCOMPARE(thrown, (QList<Ipv4Prefix>{net("44.0.0.0/9"), net("44.1.0.0/16")}));
    }

    void withoutALanTheGatewayIsTheOnlyHomeHost()
    {
        for (const Mode mode : {Mode::Source, Mode::Hybrid, Mode::Everything}) {
            for (const bool masquerade : {false, true}) {
                Configuration c = example(mode);
                c.homeInterfaces.clear();
                const Service secureShell{6, 22, 22};
                c.tunnels[0].services = {secureShell};
                c.exceptions = {{net("192.0.2.0/24"), {}, masquerade, true}};
                if (mode == Mode::Hybrid)
                    c.hybrid = HybridSettings{{net("203.0.113.4/32")}, {{6, 20, 21}}};
                const Gateway g(c);
                QCOMPARE(g.refused.join(QLatin1Char('\n')), QString());
                for (const FirewallRule &rule : g.desired.firewall->rules) {
                    for (const PacketMatch &match : rule.matches)
                        QVERIFY2(match.field == PacketField::TcpSyn || !match.values.isEmpty(),
                                 qPrintable(describe(rule)));
                }
                for (const Rule &rule : g.desired.rules)
                    QVERIFY(!rule.incoming.isEmpty());
                QCOMPARE(g.way("9.9.9.9", "203.0.113.1"), kThroughTunnel);
                QCOMPARE(g.way("9.9.9.9"), mode == Mode::Everything ? kThroughTunnel : kDirect);
                QCOMPARE(g.way("203.0.113.1", "9.9.9.9", kTunnel), QStringLiteral("dropped"));
                QCOMPARE(g.way("203.0.113.1", "9.9.9.9", kTunnel, secureShell), QStringLiteral("local"));
            }
        }
    }

    void oneArmHasTheHomeToldApartByItsAddresses()
    {
        for (const Mode mode : {Mode::Source, Mode::Everything}) {
            const Gateway g(oneArmed(mode), oneArmedMachine());
            QCOMPARE(g.refused.join(QLatin1Char('\n')), QString());
            QCOMPARE(g.way("9.9.9.9", "203.0.113.3", kLan), kThroughTunnel);
            QCOMPARE(g.way("203.0.113.3", "9.9.9.9", kTunnel), QStringLiteral("direct eth0"));
            QCOMPARE(g.way("203.0.113.3", "203.0.113.1"), QStringLiteral("direct eth0"));
            QCOMPARE(g.way("203.0.113.4", "203.0.113.3", kLan), QStringLiteral("direct eth0"));
            // Not what the ISP or its other customers send.
            QCOMPARE(g.way("9.9.9.9", "100.64.1.77", kLan), QStringLiteral("direct eth0"));
            QCOMPARE(g.way("100.64.1.50", "198.51.100.9", kLan), QStringLiteral("local"));
            QCOMPARE(g.way("198.51.100.9", "100.64.1.50"), QStringLiteral("direct eth0"));
            QCOMPARE(g.way("100.64.1.77", "203.0.113.3", kLan), kThroughTunnel);
            // The tunnel's address: to the home, and not to the ISP's side.
            QCOMPARE(g.way("203.0.113.14", "203.0.113.3", kLan), QStringLiteral("local"));
            QCOMPARE(g.way("203.0.113.14", "9.9.9.9", kLan), QStringLiteral("dropped"));
        }
    }

    void theLeakGuardOfOneArmLetsTheHomeTalkToItself()
    {
        ModelKernel machine = oneArmedMachine();
        Gateway g(oneArmed(), machine);
        g.kernel.deleteRoutes([](const Route &route) { return route.table == tables::kHomeTable; });
        g.view = g.kernel.routingView();
        QCOMPARE(g.way("9.9.9.9", "203.0.113.3", kLan), QStringLiteral("unreachable"));
        QCOMPARE(g.way("9.9.9.9", "203.0.113.1"), QStringLiteral("unreachable"));
        QCOMPARE(g.way("203.0.113.4", "203.0.113.1"), QStringLiteral("direct eth0"));
    }

    void anExceptionOfOneArmDoesNotCloseTheTunnelToItsAnswers()
    {
        Configuration c = oneArmed();
        c.exceptions = {{net("192.0.2.0/24"), {}, true, true}};
        const Gateway g(c, oneArmedMachine());
        QCOMPARE(g.way("192.0.2.9", "203.0.113.3", kLan), QStringLiteral("direct eth0 as 100.64.1.50"));
        QCOMPARE(g.way("203.0.113.3", "192.0.2.9", kTunnel), QStringLiteral("direct eth0"));
        Configuration hybrid = oneArmed(Mode::Hybrid);
        hybrid.hybrid = HybridSettings{{net("203.0.113.4/32")}, {}};
        hybrid.tunnels[0].networksForAll = {net("44.0.0.0/9")};
        const Gateway h(hybrid, oneArmedMachine());
        QCOMPARE(h.refused, QStringList());
        QCOMPARE(h.way("9.9.9.9", "203.0.113.3", kLan), QStringLiteral("direct eth0 as 100.64.1.50"));
        QCOMPARE(h.way("9.9.9.9", "203.0.113.4", kLan), kThroughTunnel);
        QCOMPARE(h.way("44.1.1.1", "203.0.113.3", kLan), kThroughTunnel);
        QCOMPARE(h.way("203.0.113.4", "203.0.113.3", kLan), QStringLiteral("direct eth0"));
    }

    void aTransitNetworkIsReachedThroughTheTunnel()
    {
        for (const Mode mode : {Mode::Source, Mode::Hybrid, Mode::Everything}) {
            Configuration c = example(mode);
            c.tunnels[0].transit = InterfaceAddress{ip("10.255.0.1"), 30};
            const Gateway g(c);
            QCOMPARE(g.refused.join(QLatin1Char('\n')), QString());
            QVERIFY(g.desired.addresses.contains(AddressEntry{kTunnel, ip("10.255.0.1"), 30}));
            QCOMPARE(g.way("10.255.0.2"), kThroughTunnel);
            QCOMPARE(g.way("10.255.0.2", "10.255.0.1"), kThroughTunnel);
            QCOMPARE(
                explain(
                    {.destination = ip("10.255.0.1"), .source = ip("10.255.0.2"), .incoming = kTunnel, .protocol = 1},
                    g.view)
                    .verdict,
                Verdict::Local);
            // Asked from farther away, it answers by the tunnel as well, and never by the uplink.
            QCOMPARE(g.way("9.9.9.9", "10.255.0.1"), kThroughTunnel);
            QCOMPARE(g.way("10.255.0.1", "9.9.9.9", kUplink), QStringLiteral("dropped"));
        }
    }

    void aTransitAddressChangesWithinItsSubnet()
    {
        Configuration c = example();
        c.tunnels[0].transit = InterfaceAddress{ip("10.255.0.1"), 30};
        for (const bool withAddress : {true, false}) {
            if (!withAddress)
                c.tunnels[0].address.reset();
            c.tunnels[0].transit->address = ip("10.255.0.1");
            Gateway g(c);
            c.tunnels[0].transit->address = ip("10.255.0.2");
            const DesiredState next = plan(c, g.lease).value();
            const Steps steps = diff(next, g.kernel.observe(keysOf(next))).value();
            for (const Step &step : steps)
                QVERIFY2(g.kernel.apply(step), qPrintable(describe(step)));
            QVERIFY(diff(next, g.kernel.observe(keysOf(next))).value().isEmpty());
            const QStringList lines = describe(steps);
            QVERIFY(lines.indexOf(QStringLiteral("ip address del 10.255.0.1/30 dev culvert0"))
                    < lines.indexOf(QStringLiteral("ip address add 10.255.0.2/30 dev culvert0")));
            QVERIFY(lines.contains(QStringLiteral("ip address del 10.255.0.1/30 dev culvert0")));
        }
    }

    /// Its outer packets keep to the uplink; the machine itself is one behind the tunnel, for hosts at home.
    void aTunnelEndMayLieBehindATunnel()
    {
        for (const Mode mode : {Mode::Source, Mode::Everything}) {
            Configuration c = example(mode);
            c.tunnels[0].networks = {net("198.51.100.0/24")};
            TunnelSettings other = c.tunnels.first();
            other.name = QStringLiteral("other");
            other.remote = ip("198.51.100.17");
            other.networks = {net("44.0.0.0/9")};
            c.tunnels.append(other);
            const Gateway g(c);
            QCOMPARE(g.refused.join(QLatin1Char('\n')), QString());
            for (const char *end : {"198.51.100.9", "198.51.100.17"}) {
                QCOMPARE(g.way(end, "100.64.1.50"), kDirect);
                QCOMPARE(g.way(end), kDirect);
                QCOMPARE(g.way(end, "203.0.113.3", kLan), kThroughTunnel);
                QCOMPARE(g.way(end, "203.0.113.1"), kThroughTunnel);
            }
        }
    }

    void anExistingDeviceIsUsedAndLeftAlone()
    {
        Configuration c = example(Mode::Everything);
        c.tunnels[0].device = kWireGuard;
        ModelKernel machine = homeGateway();
        machine.addDevice(kWireGuard, 1420);
        (void)machine.addAddress(kWireGuard, ip("10.9.0.2"), 24);
        machine.setSysctl(QStringLiteral("conf/wg0/rp_filter"), QStringLiteral("1"));
        Gateway g(c, machine, {{kWireGuard, true, 1420}});
        QCOMPARE(g.refused.join(QLatin1Char('\n')), QString());
        QVERIFY(g.desired.links.isEmpty() && g.desired.addresses.isEmpty());
        QCOMPARE(g.way("9.9.9.9", "203.0.113.3", kLan), QStringLiteral("tunnel wg0"));
        QCOMPARE(g.way("9.9.9.9", "192.168.1.9", kLan), QStringLiteral("tunnel wg0 as 203.0.113.14"));
        QCOMPARE(g.way("9.9.9.9"), QStringLiteral("tunnel wg0 as 203.0.113.14"));
        QCOMPARE(g.way("198.51.100.9"), kDirect);
        QVERIFY(g.rules("received").filter(QStringLiteral("protocol 4")).filter(QStringLiteral("accept")).isEmpty());
        QVERIFY(std::all_of(g.desired.routes.begin(), g.desired.routes.end(),
                            [](const Route &r) { return r.interface != kWireGuard || (r.mtu == 1420 && !r.source); }));
        QVERIFY(g.rules("forwarded").join(QLatin1Char('\n')).contains(QStringLiteral("size set 1380")));
        QCOMPARE(g.kernel.sysctl(QStringLiteral("conf/wg0/rp_filter")), QStringLiteral("2"));
        const Steps undo = diff({}, g.kernel.observe()).value();
        for (const Step &step : undo)
            QVERIFY2(g.kernel.apply(step), qPrintable(describe(step)));
        QCOMPARE(g.kernel.sysctl(QStringLiteral("conf/wg0/rp_filter")), QStringLiteral("1"));
        QVERIFY(g.kernel.device(kWireGuard) != nullptr);
    }

    void whatShouldGoThroughAMissingDeviceStops()
    {
        Configuration c = example(Mode::Everything);
        TunnelSettings wide = c.tunnels.first();
        wide.name = QStringLiteral("wide");
        wide.remote = ip("198.51.100.17");
        c.tunnels.append(wide);
        c.tunnels[0].networks = {net("44.0.0.0/9")};
        c.tunnels[0].device = kWireGuard;
        for (const bool isThere : {false, true}) {
            ModelKernel machine = homeGateway();
            QList<ExistingDevice> devices;
            if (isThere) {
                machine.addDevice(kWireGuard, 1420, false);
                devices.append({kWireGuard, false, 1420});
            }
            const Gateway g(c, machine, devices);
            QCOMPARE(g.refused.join(QLatin1Char('\n')), QString());
            QCOMPARE(g.way("44.1.1.1", "203.0.113.3", kLan), QStringLiteral("unreachable"));
            QCOMPARE(g.way("44.1.1.1", "192.168.1.9", kLan), QStringLiteral("unreachable"));
            QCOMPARE(g.way("44.1.1.1"), QStringLiteral("unreachable"));
            QCOMPARE(g.way("9.9.9.9", "203.0.113.3", kLan), QStringLiteral("tunnel culvert1"));
        }
    }

    void marksStayWithinTheConfiguredMask()
    {
        Configuration c = example(Mode::Hybrid);
        c.marksMask = 0x00001f00;
        c.hybrid = HybridSettings{{net("203.0.113.4/32")}, {{6, 20, 21}}};
        const Gateway g(c);
        for (const Rule &rule : g.desired.rules) {
            QVERIFY(rule.markMask == 0 || rule.markMask == c.marksMask);
            QCOMPARE(rule.mark & ~c.marksMask, 0U);
        }
        QCOMPARE(g.desired.firewall->markMask, c.marksMask);
        QVERIFY(g.rules("marks").contains(
            QStringLiteral("iifname \"culvert0\" meta mark set meta mark & 0xffffe0ff | 0x100")));
        QCOMPARE(g.way("9.9.9.9", "203.0.113.4", kLan), kThroughTunnel);
        QCOMPARE(g.way("9.9.9.9", "203.0.113.3", kLan), QStringLiteral("direct eth1 as 100.64.1.50"));
        // Where no rule speaks of marks, the kernel could not tell the mask.
        c = example();
        c.marksMask = 0x00001f00;
        QCOMPARE(Gateway(c).desired.firewall->markMask, marks::kMarkMask);
    }

    void countsAreNotStructure()
    {
        QElapsedTimer timer;
        timer.start();
        for (const Mode mode : {Mode::Source, Mode::Everything, Mode::Hybrid}) {
            qsizetype rulesOfOne = 0;
            qsizetype firewallOfFew = 0;
            for (const int count : {1, 40, int(limits::kTunnels)}) {
                Configuration c = example(mode);
                c.exceptions = {{net("192.0.2.0/24"), {}, true, true}};
                const TunnelSettings first = c.tunnels.first();
                for (int i = 1; i < count; ++i) {
                    TunnelSettings more = first;
                    more.name = QStringLiteral("t%1").arg(i);
                    more.remote = Ipv4Address{ip("198.18.0.1").value + quint32(i)};
                    more.networks = {Ipv4Prefix::of({ip("44.0.0.0").value + (quint32(i) << 8)}, 24)};
                    c.tunnels.append(more);
                }
                const Gateway g(c);
                QCOMPARE(g.refused.join(QLatin1Char('\n')), QString());
                const qsizetype rules =
                    std::count_if(g.desired.rules.begin(), g.desired.rules.end(), [](const Rule &r) {
                        return !r.incoming.startsWith(QStringLiteral("culvert")) && r.markMask == 0;
                    });
                if (count == 1)
                    rulesOfOne = rules;
                QCOMPARE(rules, rulesOfOne);
                if (count == 40)
                    firewallOfFew = g.desired.firewall->rules.size();
                else if (count > 40)
                    QCOMPARE(g.desired.firewall->rules.size(), firewallOfFew);
                for (const Route &route : g.desired.routes)
                    QVERIFY(route.table <= marks::kLastTable);
                if (count > 1 && mode != Mode::Hybrid)
                    QCOMPARE(g.way(count == 40 ? "44.0.39.1" : "44.0.255.1", "203.0.113.3", kLan),
                             QStringLiteral("tunnel culvert%1").arg(count - 1));
                QCOMPARE(g.way("198.18.0.2", "100.64.1.50"), kDirect);
            }
        }
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_PlanGateways)
#include "tst_plangateways.moc"
