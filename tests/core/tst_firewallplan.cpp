// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/explain.h"
#include "core/plan/connectionmarks.h"
#include "core/plan/differ.h"
#include "core/plan/firewallplan.h"
#include "core/plan/planner.h"
#include "tests/support/routingfixture.h"

#include <QTest>

#include <algorithm>

using namespace culvert;
using namespace culvert::test;

namespace {

const QString kTunnel = QStringLiteral("culvert0");
constexpr quint8 kIpip = 4;
constexpr quint8 kTcp = 6;

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

Lease lease() { return {kUplink, ip("100.64.1.50"), 24, ip("100.64.1.1"), 1500, QStringLiteral("kernel")}; }

QStringList rulesOf(const Configuration &c, const char *chain, const std::optional<Lease> &at = lease())
{
    QStringList lines;
    if (const auto table = planFirewall(c, at)) {
        for (const FirewallRule &rule : table->rules) {
            if (rule.chain == QLatin1String(chain))
                lines.append(describe(rule));
        }
    }
    return lines;
}

/// The home gateway with what this configuration wants.
RoutingView gateway(const Configuration &c)
{
    ModelKernel kernel = homeGateway();
    const Result<DesiredState> desired = plan(c, lease());
    const Result<Steps> steps = diff(*desired, kernel.observe({QStringLiteral("ip_forward")}));
    for (const Step &step : *steps)
        (void)kernel.apply(step);
    return kernel.routingView();
}

Explanation verdict(const RoutingView &view, const PacketQuery &packet) { return explain(packet, view); }

} // namespace

class tst_FirewallPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void protocolFourIsForTunnelsAlone()
    {
        // before decapsulation, by interface, source and destination together.
        QCOMPARE(rulesOf(example(), "received").mid(0, 2),
                 (QStringList{
                     QStringLiteral("iifname \"eth1\" ip protocol 4 ip saddr 198.51.100.9 ip daddr 100.64.1.50 accept"),
                     QStringLiteral("ip protocol 4 counter drop")}));
        const RoutingView view = gateway(example());
        const auto fate = [&](const char *from, const char *to, const QString &in) {
            return verdict(view, {.destination = ip(to), .source = ip(from), .incoming = in, .protocol = kIpip})
                .verdict;
        };
        QCOMPARE(fate("198.51.100.9", "100.64.1.50", kUplink), Verdict::Local);
        QCOMPARE(fate("198.51.100.8", "100.64.1.50", kUplink), Verdict::Dropped); // K-04
        QCOMPARE(fate("198.51.100.9", "100.64.1.50", kLan), Verdict::Dropped);    // K-02
        QCOMPARE(fate("198.51.100.9", "203.0.113.1", kUplink), Verdict::Dropped); // K-05
    }

    void whatComesOutOfATunnelIsNotBelieved_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<bool>("passes");
        QTest::newRow("a stranger to the home") << "9.9.9.9"
                                                << "203.0.113.3" << true;
        QTest::newRow("a home source") << "203.0.113.5"
                                       << "203.0.113.3" << false;
        QTest::newRow("the lease") << "100.64.1.50"
                                   << "203.0.113.3" << false;
        QTest::newRow("a LAN address") << "192.168.1.9"
                                       << "203.0.113.3" << false;
        QTest::newRow("loopback") << "127.0.0.1"
                                  << "203.0.113.3" << false;
        QTest::newRow("the gateway") << "192.168.1.1"
                                     << "203.0.113.3" << false;
        QTest::newRow("this network") << "0.1.2.3"
                                      << "203.0.113.3" << false;
        QTest::newRow("many hosts") << "224.0.0.9"
                                    << "203.0.113.3" << false;
        QTest::newRow("reserved") << "240.1.2.3"
                                  << "203.0.113.3" << false;
        QTest::newRow("everybody") << "255.255.255.255"
                                   << "203.0.113.3" << false;
        QTest::newRow("to a private host") << "9.9.9.9"
                                           << "192.168.1.9" << false;
    }
    void whatComesOutOfATunnelIsNotBelieved()
    {
        // R-43, K-06
        QFETCH(QString, source);
        QFETCH(QString, destination);
        QFETCH(bool, passes);
        const Explanation found = verdict(gateway(example()),
                                          {.destination = *Ipv4Address::parse(destination),
                                           .source = *Ipv4Address::parse(source),
                                           .incoming = kTunnel});
        QCOMPARE(found.verdict, passes ? Verdict::Direct : Verdict::Dropped);
    }

    /// Every rule that a packet passes costs throughput (bench/throughput).
    void mostPacketsLeaveEarly()
    {
        QCOMPARE(rulesOf(example(), "arrivals").first(), QStringLiteral("iifname != \"culvert0\" accept"));
        const QString carriesOn = QStringLiteral("tcp flags & (syn | rst) != syn");
        QCOMPARE(
            rulesOf(example(), "forwarded").mid(0, 2),
            (QStringList{QStringLiteral("oifname \"culvert0\" %1 ip saddr 203.0.113.0/28 accept").arg(carriesOn),
                         QStringLiteral("iifname \"culvert0\" %1 ip daddr 203.0.113.0/28 accept").arg(carriesOn)}));
        // One prefix needs no set, and nothing here needs a mark, a translation or, in forward, a connection.
        const FirewallTable table = *planFirewall(example(), lease());
        QVERIFY(table.sets.isEmpty());
        QCOMPARE(table.chains.size(), 5);
        QVERIFY(rulesOf(example(), "forwarded").filter(QStringLiteral("ct state")).isEmpty());
        Configuration c = example();
        c.homeNetworks.append(net("203.0.113.32/28"));
        QCOMPARE(planFirewall(c, lease())->sets.size(), 1);
        QVERIFY(rulesOf(c, "own").first().contains(QStringLiteral("ip saddr @home")));
    }

    /// Whoever has no home address gets answers out of a tunnel only where he can send into it.
    void answersToStrangersArePossibleWhereTheyMayAsk()
    {
        const QString answers = QStringLiteral("iifname \"culvert0\" ct state { established, related } accept");
        QVERIFY(rulesOf(example(Mode::Everything), "forwarded").contains(answers));
        Configuration open = example();
        open.leakGuard = false;
        QVERIFY(rulesOf(open, "forwarded").contains(answers));
        QVERIFY(!rulesOf(example(Mode::Hybrid), "forwarded").contains(answers));
    }

    /// A rule that asks for TCP flags does not concern what is no TCP, whether it is inverted or not.
    void invertedFlagsAreOfTcpAllTheSame()
    {
        const RoutingView view = gateway(example());
        const auto tried = [&](quint8 protocol) {
            const Explanation found = verdict(
                view,
                {.destination = ip("9.9.9.9"), .source = ip("203.0.113.3"), .incoming = kLan, .protocol = protocol});
            QStringList matched;
            for (const FirewallTrial &trial : found.firewall) {
                if (trial.matched && trial.rule.chain == QLatin1String("forwarded"))
                    matched.append(trial.rule.purpose);
            }
            return matched;
        };
        constexpr quint8 kUdp = 17;
        QCOMPARE(tried(kTcp),
                 (QStringList{QStringLiteral("MSS into a tunnel"), QStringLiteral("the home into a tunnel")}));
        QCOMPARE(tried(kUdp), QStringList{QStringLiteral("the home into a tunnel")});
    }

    void theGatewaysServicesAreClosedButForThoseNamed()
    {
        //
        Configuration c = example();
        c.tunnels[0].services = {{kTcp, 22, 22}, {47, 0, 0}};
        const RoutingView view = gateway(c);
        const auto open = [&](quint8 protocol, quint16 port) {
            return verdict(view,
                           {.destination = ip("203.0.113.1"),
                            .source = ip("9.9.9.9"),
                            .incoming = kTunnel,
                            .protocol = protocol,
                            .port = port})
                       .verdict
                == Verdict::Local;
        };
        QVERIFY(open(kTcp, 22) && open(47, 0) && open(1, 0));
        QVERIFY(!open(kTcp, 23) && !open(17, 22) && !open(50, 0));
    }

    void theLeakGuardClosesWhateverTheRoutesSay()
    {
        // K-11, K-27: somebody's more specific route in main, and the tunnel's table empty.
        ModelKernel kernel = homeGateway();
        const Result<Steps> steps = diff(*plan(example(), lease()), kernel.observe({QStringLiteral("ip_forward")}));
        for (const Step &step : *steps)
            (void)kernel.apply(step);
        QVERIFY(kernel.addRoute({.destination = net("9.9.0.0/16"),
                                 .interface = kUplink,
                                 .gateway = ip("100.64.1.1"),
                                 .protocol = kDhcpProtocol}));
        kernel.deleteRoutes([](const Route &route) { return route.table == tables::kHomeTable; });
        for (const char *source : {"203.0.113.3", "203.0.113.1"}) {
            const bool own = ip(source) == ip("203.0.113.1");
            const PacketQuery packet{
                .destination = ip("9.9.9.9"), .source = ip(source), .incoming = own ? QString() : kLan};
            QCOMPARE(explain(packet, kernel.routingView()).verdict, Verdict::Unreachable); // and the sender is told
            RoutingView bare = kernel.routingView();
            bare.firewall.reset();
            QCOMPARE(explain(packet, bare).verdict, Verdict::Direct); // which is what it is for
        }
        Configuration open = example();
        open.leakGuard = false;
        QVERIFY(rulesOf(open, "own").isEmpty());
        QVERIFY(rulesOf(open, "departures").isEmpty());
    }

    void withoutALeaseTheGuardStandsAlone()
    {
        QCOMPARE(rulesOf(example(), "forwarded", {}),
                 QStringList{QStringLiteral(
                     "oifname \"eth1\" ip saddr 203.0.113.0/28 counter reject with icmp type admin-prohibited")});
        QVERIFY(rulesOf(example(), "arrivals", {}).isEmpty());
        QVERIFY(rulesOf(example(), "received", {}).isEmpty());
        Configuration open = example();
        open.leakGuard = false;
        QVERIFY(!planFirewall(open, {}));
    }

    void mssIsClampedBothWays()
    {
        Configuration c = example();
        const auto clamps = [&] { return rulesOf(c, "forwarded").filter(QStringLiteral("maxseg")); };
        const QString syn = QStringLiteral("tcp flags & (syn | rst) == syn tcp option maxseg size set ");
        QCOMPARE(clamps(),
                 (QStringList{QStringLiteral("oifname \"culvert0\" ") + syn + QStringLiteral("rt mtu"),
                              QStringLiteral("iifname \"culvert0\" ") + syn + QStringLiteral("1440")}));
        c.tunnels[0].mtu = 1400;
        QCOMPARE(clamps().last(), QStringLiteral("iifname \"culvert0\" ") + syn + QStringLiteral("1360"));
        c.mss = {MssPolicy::Clamp::Value, 1200};
        QCOMPARE(clamps(),
                 (QStringList{QStringLiteral("oifname \"culvert0\" ") + syn + QStringLiteral("1200"),
                              QStringLiteral("iifname \"culvert0\" ") + syn + QStringLiteral("1200")}));
        c.mss = {MssPolicy::Clamp::Off, 0};
        QVERIFY(clamps().isEmpty());
    }

    void privateHostsGetTheTunnelsAddressInModeEverything()
    {
        const RoutingView view = gateway(example(Mode::Everything));
        const Explanation found = verdict(
            view, {.destination = ip("9.9.9.9"), .source = ip("192.168.1.9"), .incoming = kLan, .protocol = kTcp});
        QCOMPARE(found.verdict, Verdict::Tunnel);
        QCOMPARE(found.sourceTranslated, std::optional(ip("203.0.113.14")));
        const Explanation home =
            verdict(view, {.destination = ip("9.9.9.9"), .source = ip("203.0.113.3"), .incoming = kLan});
        QVERIFY(!home.sourceTranslated);
    }

    void aMasqueradingExceptionIsForTheLanToo()
    {
        Configuration c = example();
        c.exceptions = {{net("100.64.2.2/32"), {}, true, true}, {net("100.64.3.3/32"), {}, false, true}};
        const RoutingView view = gateway(c);
        for (const char *host : {"203.0.113.3", "192.168.1.9"}) {
            const Explanation found =
                verdict(view, {.destination = ip("100.64.2.2"), .source = ip(host), .incoming = kLan});
            QCOMPARE(found.verdict, Verdict::Direct);
            QCOMPARE(found.interface, kUplink);
            QCOMPARE(found.sourceTranslated, std::optional(ip("100.64.1.50")));
        }
        QCOMPARE(
            verdict(view, {.destination = ip("100.64.3.3"), .source = ip("203.0.113.3"), .incoming = kLan}).verdict,
            Verdict::Tunnel);
    }

    void marksAreOursAloneAndLeaveWithNobody()
    {
        Configuration c = example(Mode::Hybrid);
        c.hybrid = HybridSettings{{net("203.0.113.5/32"), net("203.0.113.9/32")}, {{kTcp, 20, 21}}};
        const FirewallTable table = *planFirewall(c, lease());
        int marking = 0;
        for (const FirewallRule &rule : table.rules) {
            if (rule.action == FirewallAction::MarkConnection || rule.action == FirewallAction::MarkPacket) {
                ++marking;
                QCOMPARE(rule.number & ~marks::kMarkMask, 0U);
            }
        }
        QVERIFY(marking >= 6);
        QVERIFY(rulesOf(c, "departures")
                    .contains(QStringLiteral("oifname \"culvert0\" meta mark set meta mark & 0xe0ffffff")));
        const auto sets = table.sets;
        QVERIFY(std::any_of(sets.begin(), sets.end(), [&c](const FirewallSet &set) {
            return set.name == QLatin1String("servers") && set.prefixes == c.hybrid->servers;
        }));
    }

    /// the kernel asks by which way the answer to a packet would go, and drops it where that is another one.
    void whatComesInByATunnelWouldBeAnsweredByIt()
    {
        Configuration c = example(Mode::Hybrid);
        const DesiredState state = *plan(c, lease());
        QVERIFY(rulesOf(c, "marks")
                    .contains(QStringLiteral("iifname \"culvert0\" meta mark set meta mark & 0xe0ffffff | 0x1000000")));
        QVERIFY(state.sysctls.contains(Sysctl{QStringLiteral("conf/culvert0/src_valid_mark"), QStringLiteral("1")}));
        c.mode = Mode::Source;
        QVERIFY(!plan(c, lease())
                     ->sysctls.contains(Sysctl{QStringLiteral("conf/culvert0/src_valid_mark"), QStringLiteral("1")}));
    }

    /// Older than the marks, with a home address and never with the leased one: it can only have begun in a tunnel.
    void formerConnectionsStayInTheirTunnel()
    {
        Configuration c = example(Mode::Hybrid);
        TunnelSettings mesh = c.tunnels.first();
        mesh.name = QStringLiteral("mesh");
        mesh.remote = ip("192.0.2.9");
        mesh.address.reset();
        mesh.networks = {net("44.0.0.0/9")};
        c.tunnels.append(mesh);
        const QString former =
            QStringLiteral("iifname \"eth0\" ct mark & 0x1f000000 == 0x0 ip saddr 203.0.113.0/28 ct status confirmed ");
        const QString toMesh = QStringLiteral("ip daddr 44.0.0.0/9 ");
        // By a home address and no other: a translated one has another way, also with an address of a former lease.
        const QString begun = QStringLiteral("ct reply ip daddr 203.0.113.0/28 ");
        const QString asked = QStringLiteral("ct original ip daddr 203.0.113.0/28 ");
        const QString mark = QStringLiteral("ct mark set ct mark & 0xe0ffffff | 0x%1");
        QStringList marking = rulesOf(c, "marks").filter(QStringLiteral("confirmed"));
        QCOMPARE(marking,
                 (QStringList{former + toMesh + begun + mark.arg(QStringLiteral("2000000")),
                              former + toMesh + asked + mark.arg(QStringLiteral("2000000")),
                              former + begun + mark.arg(QStringLiteral("1000000")),
                              former + asked + mark.arg(QStringLiteral("1000000"))}));
        // Before the packet gets the mark of its connection, so that none of its packets goes astray.
        const QStringList all = rulesOf(c, "marks");
        QVERIFY(all.indexOf(marking.last())
                < all.indexOf(QStringLiteral("iifname \"eth0\" ct mark & 0x1f000000 == 0x1000000 "
                                             "meta mark set meta mark & 0xe0ffffff | 0x1000000")));
        // The first packet of a connection is none of them.
        const Explanation found =
            verdict(gateway(c), {.destination = ip("9.9.9.9"), .source = ip("203.0.113.3"), .incoming = kLan});
        QCOMPARE(found.verdict, Verdict::Direct);
        QCOMPARE(found.sourceTranslated, std::optional(ip("100.64.1.50")));
        QVERIFY(std::any_of(found.firewall.begin(), found.firewall.end(), [](const FirewallTrial &trial) {
            return !trial.matched && trial.rule.purpose.startsWith(QStringLiteral("began in this tunnel before"));
        }));
    }

    /// A host at home has marks of its own connections to private hosts, and they answer it at home.
    void marksLeadNobodyPastWhatIsConnected()
    {
        for (const Mode mode : {Mode::Source, Mode::Everything, Mode::Hybrid}) {
            Configuration c = example(mode);
            c.exceptions = {{net("100.64.2.2/32"), {}, true, true}};
            const DesiredState state = *plan(c, lease());
            for (const QString &incoming : {kLan, QStringLiteral("lo")}) {
                const auto leads = [&](const Rule &rule) {
                    return rule.incoming == incoming && !rule.from && !rule.to && rule.mark == 0
                        && rule.table == kMainTable && rule.suppressPrefixLength == 0;
                };
                QCOMPARE(std::count_if(state.rules.begin(), state.rules.end(), leads), 1);
                const auto before = std::find_if(state.rules.begin(), state.rules.end(), leads);
                for (const Rule &rule : state.rules)
                    QVERIFY(rule.mark == 0 || rule.to || rule.preference > before->preference);
            }
        }
    }

    /// The way back: one that has the leased address goes on by the line where marks are looked at anyway.
    void translatedConnectionsStayOnTheUplink()
    {
        const QString marking = QStringLiteral(
            "iifname \"eth0\" ct reply ip daddr 100.64.1.50 meta mark set meta mark & 0xe0ffffff | 0x1e000000");
        const auto leads = [](const Configuration &c) {
            const DesiredState state = *plan(c, lease());
            return std::any_of(state.rules.begin(), state.rules.end(), [](const Rule &rule) {
                return rule.mark == ConnectionMarks().leased() && rule.table == kMainTable && rule.incoming == kLan;
            });
        };
        for (const Mode mode : {Mode::Source, Mode::Everything}) {
            Configuration c = example(mode);
            QVERIFY(rulesOf(c, "marks").isEmpty()); // it would cost every packet
            QVERIFY(!leads(c));
            c.exceptions = {{net("100.64.2.2/32"), {}, true, true}};
            QVERIFY(rulesOf(c, "marks").contains(marking));
            QVERIFY(leads(c));
            QVERIFY(rulesOf(c, "forwarded")
                        .contains(QStringLiteral(
                            "oifname \"eth1\" ip saddr 203.0.113.0/28 ip daddr != 100.64.2.2 ct reply ip daddr != "
                            "100.64.1.50 counter reject with icmp type admin-prohibited")));
            // Behind the translation nothing is excused.
            QVERIFY(rulesOf(c, "departures")
                        .contains(QStringLiteral("oifname \"eth1\" ip saddr 203.0.113.0/28 counter drop")));
        }
        QVERIFY(!rulesOf(example(Mode::Hybrid), "marks").contains(marking)); // there it is the way anyway
    }

    void marksAreCountedWithinTheirMask()
    {
        for (const quint32 mask : {0x1f000000U, 0x1fU, 0xff00U, 0xffff0000U, 0xf8000000U}) {
            const ConnectionMarks marks(mask);
            QSet<quint32> seen{0, marks.tunnelled(), marks.leased(), marks.shared()};
            QCOMPARE(seen.size(), 4);
            QCOMPARE(marks.ownMarks(), 28);
            for (qsizetype i = 0; i < limits::kTunnels; ++i) {
                const quint32 mark = marks.beganIn(i);
                QCOMPARE(mark & ~mask, 0U);
                QCOMPARE(seen.contains(mark), i >= marks.ownMarks());
                seen.insert(mark);
            }
        }
        QCOMPARE(ConnectionMarks().tunnelled(), 0x1f000000U);
        QCOMPARE(ConnectionMarks().leased(), 0x1e000000U);
        QCOMPARE(ConnectionMarks().beganIn(0), 0x01000000U);
        QVERIFY(tables::kReplyTables + quint32(ConnectionMarks().ownMarks()) <= marks::kLastTable);
    }

    void theTableIsInTheOrderThatTheKernelGivesBack()
    {
        Configuration c = example(Mode::Hybrid);
        c.hybrid = HybridSettings{{net("203.0.113.5/32")}, {{kTcp, 20, 21}}};
        c.exceptions = {{net("100.64.2.2/32"), {}, true, true}};
        const FirewallTable table = *planFirewall(c, lease());
        const auto byName = [](const auto &a, const auto &b) { return a.name < b.name; };
        QVERIFY(std::is_sorted(table.chains.begin(), table.chains.end(), byName));
        QVERIFY(std::is_sorted(table.sets.begin(), table.sets.end(), byName));
        QVERIFY(std::is_sorted(table.rules.begin(), table.rules.end(),
                               [](const FirewallRule &a, const FirewallRule &b) { return a.chain < b.chain; }));
        for (const FirewallRule &rule : table.rules) {
            QVERIFY(rule.purpose.size() <= 100 && !rule.purpose.isEmpty());
            for (const PacketMatch &match : rule.matches)
                QVERIFY(std::is_sorted(match.values.begin(), match.values.end()));
        }
    }
};

QTEST_APPLESS_MAIN(tst_FirewallPlan)
#include "tst_firewallplan.moc"
