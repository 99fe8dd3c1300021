// SPDX-License-Identifier: GPL-3.0-or-later
// The table inet culvert in a real kernel (R-19, R-53, K-23, K-24, F24).
#include "core/plan/firewallplan.h"
#include "tests/helper/firewallsamples.h"
#include "tests/helper/kernelfixture.h"

#include "helper/kernel/netlinkmonitor.h"

#include <QProcess>
#include <QSignalSpy>

using namespace culvert;
using namespace culvert::test;

namespace {

QString text(const char *value) { return QString::fromLatin1(value); }

FirewallRule rule(const char *chain, const QList<PacketMatch> &matches, FirewallAction action = FirewallAction::Drop,
                  const QString &purpose = {})
{
    return {.chain = text(chain), .matches = matches, .action = action, .number = 0, .address = {}, .purpose = purpose};
}

Configuration plainConfiguration()
{
    Configuration c;
    c.uplinkInterface = text("wan0");
    c.homeNetworks = {prefix("203.0.113.0/28")};
    c.homeInterfaces = {text("lan0")};
    TunnelSettings tunnel;
    tunnel.name = text("far");
    tunnel.remote = address("198.51.100.9");
    c.tunnels = {tunnel};
    return c;
}

/// With something of everything, and neighbours in every list.
Configuration richConfiguration()
{
    Configuration c = plainConfiguration();
    c.homeNetworks.append(prefix("203.0.113.16/28"));
    c.homeInterfaces.append(text("lan10"));
    c.homeInterfaces.append(text("lan2"));
    const QList<Service> services{{6, 22, 22}, {17, 5060, 5061}, {50, 0, 0}, {1, 0, 0}, {132, 7, 7}};
    for (quint32 i = 0; i < 15; ++i) {
        TunnelSettings tunnel = c.tunnels.first();
        tunnel.name = QStringLiteral("t%1").arg(i);
        tunnel.remote = {tunnel.remote.value + i + 1};
        tunnel.address = Ipv4Address{address("203.0.113.14").value - i};
        tunnel.services = services.mid(i % 5);
        c.tunnels.append(tunnel);
    }
    for (quint32 i = 0; i < 100; ++i)
        c.exceptions.append({Ipv4Prefix::of({0xc0000000 + i * i * 256}, int(24 + i % 9)), {}, i % 3 != 0, true});
    c.hybrid = HybridSettings{{prefix("203.0.113.4/31"), prefix("203.0.113.6")}, services};
    return c;
}

/// As if typed in a shell, e.g. for the system's nft(8), which others use.
QByteArray shell(const QString &line)
{
    QProcess process;
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), line});
    const bool finished = process.waitForFinished(120'000);
    const QByteArray errors = process.readAllStandardError();
    if (!finished || process.exitCode() != 0)
        QTest::qFail((line.toUtf8() + ": " + errors).constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

} // namespace

Q_DECLARE_METATYPE(culvert::Configuration)
Q_DECLARE_METATYPE(culvert::FirewallRule)

class NftablesTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void hasNoTableAtFirst()
    {
        QCOMPARE(observe().owned.firewall, std::nullopt);
        carryOut({DeleteFirewall{}});
    }

    void readsWhatItWrote()
    {
        for (const FirewallTable &wanted : {tableOfEverything(), everyCombination()}) {
            carryOut({SetFirewall{wanted}});
            compare(wanted);
        }
    }

    /// What a preview prints can be typed, and makes the same table.
    void takesThePreviewFromAShell()
    {
        FirewallTable wanted = tableOfEverything();
        for (qsizetype i = 0; i < wanted.rules.size(); ++i)
            wanted.rules[i].purpose = QStringLiteral("rule %1: the gateway's \\ $HOME").arg(i); // no double quotes
        shell(QStringLiteral("set -e\n") + describe(wanted).join(QLatin1Char('\n')));
        compare(wanted);
    }

    void readsBackWhateverTheNextTableIs()
    {
        QRandomGenerator random(1971);
        for (int i = 0; i < 40; ++i) {
            const FirewallTable wanted = randomTable(random);
            carryOut({SetFirewall{wanted}});
            compare(wanted);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("round %1").arg(i)));
        }
    }

    void readsBackSetsAtTheEdges_data()
    {
        QTest::addColumn<QList<Ipv4Prefix>>("prefixes");
        const auto row = [](const char *name, std::initializer_list<const char *> texts) {
            QList<Ipv4Prefix> prefixes;
            for (const char *one : texts)
                prefixes.append(prefix(one));
            QTest::newRow(name) << canonical(prefixes);
        };
        row("everything", {"0.0.0.0/0"});
        row("both halves", {"0.0.0.0/1", "128.0.0.0/1"});
        row("the upper half", {"128.0.0.0/1"});
        row("what is forged", {"0.0.0.0/8", "127.0.0.0/8", "224.0.0.0/3", "198.51.100.7"});
        row("the first and the last", {"0.0.0.0/32", "255.255.255.255/32"});
        row("all but the last", {"0.0.0.0/1", "128.0.0.0/2", "255.255.255.254/32"});
        row("neighbours that are no prefix", {"192.0.2.1/32", "192.0.2.2/31", "192.0.2.4/30"});
    }
    void readsBackSetsAtTheEdges()
    {
        QFETCH(QList<Ipv4Prefix>, prefixes);
        const FirewallTable table{{}, {{text("home"), prefixes}}, {}};
        carryOut({SetFirewall{table}});
        compare(table);
        carryOut({SetFirewall{tableOfEverything()}, SetFirewall{table}});
        compare(table);
    }

    void readsBackEveryPlan_data()
    {
        QTest::addColumn<Configuration>("configuration");
        for (const Mode mode : {Mode::Source, Mode::Everything, Mode::Hybrid}) {
            for (const auto clamp : {MssPolicy::Clamp::Auto, MssPolicy::Clamp::Value, MssPolicy::Clamp::Off}) {
                for (const bool leakGuard : {true, false}) {
                    for (const bool isRich : {true, false}) {
                        const QString name = QStringLiteral("mode %1, mss %2, guard %3, rich %4")
                                                 .arg(int(mode))
                                                 .arg(int(clamp))
                                                 .arg(leakGuard)
                                                 .arg(isRich);
                        Configuration configuration = isRich ? richConfiguration() : plainConfiguration();
                        configuration.mode = mode;
                        configuration.mss = {clamp, 1400};
                        configuration.leakGuard = leakGuard;
                        QTest::newRow(qPrintable(name)) << configuration;
                    }
                }
            }
        }
        for (const quint32 mask : {0x0000001fU, 0xf8000000U, 0x003f0000U}) { // marks.mask
            Configuration configuration = richConfiguration();
            configuration.mode = Mode::Hybrid;
            configuration.marksMask = mask;
            QTest::newRow(qPrintable(QStringLiteral("marks in %1").arg(mask, 8, 16, QLatin1Char('0'))))
                << configuration;
        }
    }
    /// What the planner writes, and in the form in which it writes it.
    void readsBackEveryPlan()
    {
        QFETCH(Configuration, configuration);
        const Lease lease{text("wan0"), address("198.51.100.77"), 24, address("198.51.100.1"), 1500, text("kernel")};
        for (const std::optional<Lease> &now : {std::optional(lease), std::optional<Lease>(), std::optional(lease)}) {
            const std::optional<FirewallTable> planned = planFirewall(configuration, now);
            if (planned) {
                carryOut({SetFirewall{*planned}});
                compare(*planned);
            } else {
                carryOut({DeleteFirewall{}});
                QCOMPARE(observe().owned.firewall, std::nullopt);
            }
        }
    }

    void keepsTheOldTableWhenTheNewOneIsBad_data()
    {
        QTest::addColumn<FirewallRule>("bad");
        QTest::newRow("a set that is not there") << rule("forwarded", {{PacketField::Source, {text("@nobody")}}});
        QTest::newRow("a chain that is not there") << rule("nowhere", {});
        QTest::newRow("a hook that cannot do it") << rule("own", {{PacketField::SourceInterface, {text("eth1")}}});
        QTest::newRow("a name that is too long")
            << rule("forwarded", {{PacketField::IncomingInterface, {QString(16, QLatin1Char('x'))}}});
    }
    void keepsTheOldTableWhenTheNewOneIsBad()
    {
        QFETCH(FirewallRule, bad);
        FirewallTable wanted = tableOfEverything();
        carryOut({SetFirewall{wanted}});
        wanted.sets[0].prefixes = {prefix("10.0.0.0/8")};
        wanted.chains.removeIf([](const FirewallChain &chain) { return chain.name == QLatin1String("services"); });
        wanted.rules.append(bad);
        const auto failures = perform({SetFirewall{wanted}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.code, ErrorCode::KernelRefused);
        QVERIFY(!failures[0].error.kernelText.isEmpty());
        QVERIFY2(failures[0].error.kernelText.size() < 1000, qPrintable(failures[0].error.kernelText));
        compare(tableOfEverything());
        // And leaves none where there was none.
        carryOut({DeleteFirewall{}});
        QCOMPARE(perform({SetFirewall{wanted}}).size(), 1);
        QCOMPARE(observe().owned.firewall, std::nullopt);
    }

    void writesNothingThatItCannotSay_data()
    {
        QTest::addColumn<FirewallRule>("bad");
        QTest::newRow("no values") << rule("forwarded", {{PacketField::Source, {}}});
        QTest::newRow("a flag with values") << rule("forwarded", {{PacketField::TcpSyn, {text("rst")}}});
        QTest::newRow("a rule of others") << rule("forwarded", {}, FirewallAction::Other);
    }
    void writesNothingThatItCannotSay()
    {
        QFETCH(FirewallRule, bad);
        FirewallTable table = tableOfEverything();
        table.rules.append(bad);
        const auto failures = perform({SetFirewall{table}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.code, ErrorCode::Internal);
        QCOMPARE(observe().owned.firewall, std::nullopt);
    }

    void leavesAloneWhatStays()
    {
        FirewallTable table = tableOfEverything();
        carryOut({SetFirewall{table}});
        const QString home = QStringLiteral("set inet culvert home");
        const QString forwarded = QStringLiteral("chain inet culvert forwarded");
        const QByteArray before = handleOf(home) + handleOf(forwarded);
        table.rules.removeIf([](const FirewallRule &rule) { return rule.chain == QLatin1String("sources"); });
        table.chains.removeIf([](const FirewallChain &chain) { return chain.name == QLatin1String("sources"); });
        table.chains[0].priority = -299;
        table.sets[1].prefixes = {prefix("192.0.2.0/24")};
        carryOut({SetFirewall{table}});
        compare(table);
        QCOMPARE(handleOf(home) + handleOf(forwarded), before);
        // Where others have put something of theirs into it, it is made anew.
        shell(QStringLiteral("nft 'add chain inet culvert theirs; add map inet culvert m { type mark : verdict; }'"));
        QVERIFY(observe().owned.firewall != table);
        carryOut({SetFirewall{table}});
        compare(table);
        QVERIFY(handleOf(home) + handleOf(forwarded) != before);
    }

    void touchesNoTableOfOthers()
    {
        shell(
            QStringLiteral("nft 'add table ip culvert; add chain ip culvert forwarded; add table inet filter;"
                           "add chain inet filter forward { type filter hook forward priority 0; policy drop; };"
                           "add rule inet filter forward ct state established counter accept;"
                           "add set inet filter home { type ipv4_addr; }; add element inet filter home { 10.0.0.1 }'"));
        const QByteArray others = shell(QStringLiteral("nft -a list ruleset"));
        carryOut({SetFirewall{tableOfEverything()}});
        carryOut({SetFirewall{tableOfEverything()}});
        QVERIFY(shell(QStringLiteral("nft -a list ruleset")).startsWith(others));
        carryOut({DeleteFirewall{}});
        QCOMPARE(shell(QStringLiteral("nft -a list ruleset")), others);
    }

    void removesTwice()
    {
        carryOut({SetFirewall{tableOfEverything()}});
        carryOut({DeleteFirewall{}, DeleteFirewall{}});
        QCOMPARE(observe().owned.firewall, std::nullopt);
        QCOMPARE(shell(QStringLiteral("nft list ruleset")), QByteArray());
    }

    void doesItInTheOrderOfTheSteps()
    {
        const Route route{.table = marks::kFirstTable, .destination = prefix("192.0.2.0/24"), .type = RouteType::Throw};
        QCOMPARE(perform({SetFirewall{{}}, SetRoute{route}, DeleteFirewall{}, SetRoute{route}}).size(), 0);
        QCOMPARE(observe().owned.firewall, std::nullopt);
        QCOMPARE(observe().owned.routes, QList{route});
    }

    void showsItInTheRoutingView()
    {
        carryOut({SetFirewall{tableOfEverything()}});
        const Result<RoutingView> view = kernel().routingView();
        QVERIFY(view.has_value());
        QVERIFY(view->firewall == tableOfEverything());
    }

    void holdsManyElements()
    {
        constexpr quint32 kMany = 20'000;
        FirewallTable table = tableOfEverything();
        table.sets[0].prefixes.clear();
        for (quint32 i = 0; i < kMany; ++i)
            table.sets[0].prefixes.append(Ipv4Prefix::of({0x0a000000 + i * 512}, i % 2 == 0 ? 24 : 32));
        carryOut({SetFirewall{table}});
        QVERIFY(observe().owned.firewall == table);
        table.rules.removeLast();
        table.sets[0].prefixes.removeFirst();
        carryOut({SetFirewall{table}});
        QVERIFY(observe().owned.firewall == table);
    }

    void makesNothingOfOddNames_data() // R-19, K-24
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a;b", "a\"b", "a{b", "a'b", "$(id)", "-x", "\x1b[1m", "\x7f", "\xc3\xa9", "a*", "*",
                                 "@home", "lo }", "a\\"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    /// It names that one interface, or is refused; it never becomes syntax.
    void makesNothingOfOddNames()
    {
        QFETCH(QString, name);
        const FirewallTable table{{{text("forwarded"), text("filter"), text("forward"), 0}},
                                  {{text("home"), {}}},
                                  {rule("forwarded", {{PacketField::IncomingInterface, {name}}})}};
        const bool isRefused = !perform({SetFirewall{table}}).isEmpty();
        const std::optional<FirewallTable> found = observe().owned.firewall;
        QCOMPARE(found.has_value(), !isRefused);
        if (found) {
            QCOMPARE(found->rules.size(), 1);
            QCOMPARE(found->rules[0].matches.size(), 1);
            QCOMPARE(found->rules[0].matches[0].values.size(), 1);
            QString only = found->rules[0].matches[0].values[0];
            QCOMPARE(only.remove(QLatin1Char('\\')), name.remove(QLatin1Char('\\'))); // of an escape
        }
    }

    void announcesWhatOthersDoToIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("all tables flushed") << QStringLiteral("nft flush ruleset");
        QTest::newRow("the table deleted") << QStringLiteral("nft delete table inet culvert");
        QTest::newRow("its rules flushed") << QStringLiteral("nft flush table inet culvert");
        QTest::newRow("a rule added") << QStringLiteral("nft insert rule inet culvert forwarded accept");
        QTest::newRow("an element added") << QStringLiteral("nft add element inet culvert home { 10.0.0.1 }");
    }
    void announcesWhatOthersDoToIt() // F24
    {
        QFETCH(QString, line);
        carryOut({SetFirewall{tableOfEverything()}});
        QSignalSpy changed(&kernel(), &KernelPort::changed);
        settle(changed);
        shell(line);
        QVERIFY(changed.isEmpty());
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().first().toBool(), false);
        QVERIFY(observe().owned.firewall != tableOfEverything());
        carryOut({SetFirewall{tableOfEverything()}});
        compare(tableOfEverything());
    }

    void takesAnOverrunAsChangeOfEverything()
    {
        constexpr quint32 kNobody = 1;
        const auto monitor = NetlinkMonitor::openFirewall(kNobody, 4096); // the kernel's least is about that
        QVERIFY(monitor.has_value());
        QSignalSpy changed(monitor->get(), &NetlinkMonitor::changed);
        carryOut({SetFirewall{tableOfEverything()}});
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().first().toBool(), true);
    }

    void staysSilentOnItsOwnAndOnOthersTables()
    {
        QSignalSpy changed(&kernel(), &KernelPort::changed);
        settle(changed);
        carryOut({SetFirewall{tableOfEverything()}});
        carryOut({SetFirewall{FirewallTable{}}});
        carryOut({DeleteFirewall{}});
        shell(QStringLiteral("nft 'add table inet culvert2; add table ip culvert; add chain ip culvert forwarded'"));
        QVERIFY(!changed.wait(300));
    }

private:
    /// New links speak of themselves for a while: their carrier, their IPv6 addresses.
    static void settle(QSignalSpy &changed)
    {
        while (changed.wait(300)) { }
        changed.clear();
    }

    static QByteArray handleOf(const QString &object)
    {
        const QString name = object.section(QLatin1Char(' '), -1);
        return shell(QStringLiteral("nft -a list %1 | grep '%2 { # handle'").arg(object, name));
    }

    /// Rule by rule, so that a failure names the form.
    void compare(const FirewallTable &wanted)
    {
        const std::optional<FirewallTable> found = observe().owned.firewall;
        QVERIFY(found.has_value());
        QCOMPARE(found->chains, wanted.chains);
        QCOMPARE(found->sets, wanted.sets);
        for (qsizetype i = 0; i < std::min(found->rules.size(), wanted.rules.size()); ++i)
            QVERIFY2(found->rules[i] == wanted.rules[i],
                     qPrintable(describe(wanted.rules[i]) + QStringLiteral(" became ") + describe(found->rules[i])));
        QCOMPARE(*found, wanted);
    }
};

CULVERT_KERNEL_TEST_MAIN(NftablesTest)
#include "tst_nftables.moc"
