// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/step.h"
#include "core/plan/planner.h"
#include "tests/support/addresses.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;

namespace {

/// The contract's example.
Configuration example()
{
    Configuration c;
    c.uplinkInterface = QStringLiteral("eth1");
    c.homeNetworks = {prefix("203.0.113.0/28")};
    c.homeInterfaces = {QStringLiteral("eth0")};
    TunnelSettings office;
    office.name = QStringLiteral("office");
    office.remote = address("198.51.100.9");
    office.address = address("203.0.113.1");
    c.tunnels = {office};
    return c;
}

Lease lease()
{
    return {QStringLiteral("eth1"), address("100.64.1.50"), 24, address("100.64.1.1"), 1500, QStringLiteral("kernel")};
}

QStringList lines(const DesiredState &state)
{
    QStringList text;
    for (const TunnelLink &link : state.links)
        text.append(QStringLiteral("%1 %2>%3 dev %4 ttl %5 mtu %6")
                        .arg(link.name, link.local.toString(), link.remote.toString(), link.parent)
                        .arg(link.ttl)
                        .arg(link.mtu));
    for (const AddressEntry &entry : state.addresses)
        text.append(entry.interface + QLatin1Char(' ') + entry.address.toString()
                    + (entry.prefixLength == 32 ? QString() : QStringLiteral("/%1").arg(entry.prefixLength)));
    for (const Route &route : state.routes)
        text.append(describe(route).remove(QStringLiteral(" proto 199")));
    QList<Rule> rules = state.rules;
    std::stable_sort(rules.begin(), rules.end(),
                     [](const Rule &a, const Rule &b) { return a.preference < b.preference; });
    for (const Rule &rule : rules)
        text.append(describe(rule).remove(QStringLiteral(" protocol 199")));
    for (const Sysctl &sysctl : state.sysctls)
        text.append(sysctl.key + QLatin1Char('=') + sysctl.value);
    return text;
}

QStringList text(const char *block)
{
    QStringList list = QString::fromLatin1(block).split(QLatin1Char('\n'));
    for (QString &line : list)
        line = line.trimmed();
    list.removeAll(QString());
    return list;
}

void compare(const Result<DesiredState> &state, const char *expected)
{
    QVERIFY2(state, state ? "" : qPrintable(state.error().detail));
    QStringList have = lines(*state);
    QStringList want = text(expected);
    have.sort();
    want.sort();
    for (const QString &line : have)
        QVERIFY2(want.contains(line), qPrintable(QStringLiteral("too much: ") + line));
    for (const QString &line : want)
        QVERIFY2(have.contains(line), qPrintable(QStringLiteral("missing: ") + line));
    QCOMPARE(have, want);
}

} // namespace

class tst_Planner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modeSourceTunnelsWhatTheHomeSends()
    {
        compare(plan(example(), lease()), R"(
            culvert0 100.64.1.50>198.51.100.9 dev eth1 ttl 64 mtu 1480
            culvert0 203.0.113.1
            198.51.100.9 via 100.64.1.1 dev eth1 onlink src 100.64.1.50 table 1998
            unreachable 198.51.100.9 table 1998 metric 4294967295
            default dev culvert0 mtu 1480 table 1999
            unreachable 203.0.113.0/28 table 1999
            unreachable default table 1999 metric 4294967295
            198.51.100.9 dev culvert0 mtu 1480 table 2001
            unreachable 198.51.100.9 table 2001 metric 4294967295
            pref 1998 from 203.0.113.0/28 iif eth0 lookup 2001
            pref 1998 from 203.0.113.0/28 iif lo lookup 2001
            pref 1998 from 203.0.113.0/28 to 100.64.1.0/24 iif eth0 lookup 1999
            pref 1998 from 203.0.113.0/28 to 100.64.1.0/24 iif lo lookup 1999
            pref 2000 from all iif lo lookup 1998
            pref 2010 from 203.0.113.0/28 iif eth0 lookup main suppress_prefixlength 0
            pref 2010 from 203.0.113.0/28 iif lo lookup main suppress_prefixlength 0
            pref 2011 from all iif culvert0 lookup main suppress_prefixlength 0
            pref 2020 from 203.0.113.0/28 iif eth0 lookup 1999
            pref 2020 from 203.0.113.0/28 iif lo lookup 1999
            pref 2030 from all iif culvert0 unreachable
            conf/culvert0/rp_filter=2
            ip_forward=1)");
    }

    void modeEverythingTunnelsTheGatewayAndPrivateHostsToo()
    {
        Configuration c = example();
        c.mode = Mode::Everything;
        c.exceptions = {{prefix("100.64.2.0/24"), {}, false, true}, {prefix("192.0.2.1/32"), {}, false, false}};
        const Result<DesiredState> everything = plan(c, lease());
        c.mode = Mode::Source;
        const Result<DesiredState> source = plan(c, lease());
        QVERIFY(everything && source);
        QStringList more = lines(*everything);
        for (const QString &line : lines(*source))
            QVERIFY2(more.removeOne(line), qPrintable(line)); // changing the mode touches no home rule
        QStringList want = text(R"(
            unreachable default table 2000 metric 4294967295
            default dev culvert0 src 203.0.113.1 mtu 1480 table 2000
            throw 100.64.2.0/24 table 2000
            pref 2002 from 100.64.1.50/32 iif lo lookup main
            pref 2002 from all iif lo oif eth1 lookup main
            pref 2002 from all to 100.64.1.1/32 iif lo lookup main
            pref 2004 from all to 100.64.1.0/24 iif lo lookup 2000
            pref 2004 from all to 100.64.1.0/24 iif eth0 lookup 1999
            pref 2011 from all iif lo lookup main suppress_prefixlength 0
            pref 2011 from all iif eth0 lookup main suppress_prefixlength 0
            pref 2022 from all iif lo lookup 2000
            pref 2022 from all iif eth0 lookup 1999)");
        more.sort();
        want.sort();
        QCOMPARE(more, want);
    }

    void severalTunnelsHaveTheirOwnNetworks()
    {
        Configuration c = example();
        c.mode = Mode::Everything;
        c.tunnels[0].networks = {prefix("192.0.2.0/24")};
        TunnelSettings mesh;
        mesh.name = QStringLiteral("mesh");
        mesh.remote = address("198.51.100.17");
        mesh.networks = {prefix("44.0.0.0/9"), prefix("44.128.0.0/10")};
        mesh.interface = QStringLiteral("ampr");
        c.tunnels.append(mesh);
        const Result<DesiredState> state = plan(c, lease());
        QVERIFY(state);
        const QStringList have = lines(*state);
        for (const char *line :
             {"192.0.2.0/24 dev culvert0 mtu 1480 table 1999", "44.0.0.0/9 dev ampr mtu 1480 table 1999",
              "44.128.0.0/10 dev ampr mtu 1480 table 2000",
              "198.51.100.17 via 100.64.1.1 dev eth1 onlink src 100.64.1.50 table 1998",
              "unreachable default table 1999 metric 4294967295", "pref 2022 from all iif lo lookup 2000",
              "unreachable 44.0.0.0/9 table 2000 metric 4294967295", "pref 2022 from all iif eth0 lookup 2002",
              "192.0.2.0/24 dev culvert0 mtu 1480 table 2002", "pref 2030 from all iif ampr unreachable"})
            QVERIFY2(have.contains(QLatin1String(line)), line);
        // Nothing has the whole world, so what is in none of the networks stays as it is.
        for (const quint32 table : {tables::kGatewayTable, tables::kPrivateTable}) {
            QVERIFY(std::none_of(state->routes.begin(), state->routes.end(), [&](const Route &route) {
                return route.table == table && route.destination.isDefault();
            }));
        }
    }

    void withoutALeaseOnlyTheGuardStays()
    {
        compare(plan(example(), {}), R"(
            unreachable default table 1999 metric 4294967295
            pref 2010 from 203.0.113.0/28 iif eth0 lookup main suppress_prefixlength 0
            pref 2010 from 203.0.113.0/28 iif lo lookup main suppress_prefixlength 0
            pref 2020 from 203.0.113.0/28 iif eth0 lookup 1999
            pref 2020 from 203.0.113.0/28 iif lo lookup 1999
            ip_forward=1)");
        Configuration unguarded = example();
        unguarded.leakGuard = false;
        compare(plan(unguarded, {}), "ip_forward=1");
    }

    void switchedOffMeansNothing()
    {
        Configuration c = example();
        c.enabled = false;
        const Result<DesiredState> state = plan(c, lease());
        QVERIFY(state && state->isEmpty());
    }

    void aTunnelEndOnTheIspSubnetIsOnTheLink()
    {
        Configuration c = example();
        c.tunnels[0].remote = address("100.64.1.77");
        const Result<DesiredState> state = plan(c, lease());
        QVERIFY(state);
        QVERIFY(lines(*state).contains(QStringLiteral("100.64.1.77 dev eth1 src 100.64.1.50 table 1998")));
    }

    void aPointToPointLineHasNoNeighboursAndNoRouter()
    {
        Lease ppp = lease();
        ppp.interface = QStringLiteral("ppp0");
        ppp.prefixLength = 32;
        ppp.router.reset();
        ppp.mtu = 1492;
        Configuration c = example();
        c.mode = Mode::Everything;
        const Result<DesiredState> state = plan(c, ppp);
        QVERIFY(state);
        const QStringList have = lines(*state);
        QVERIFY(have.contains(QStringLiteral("198.51.100.9 dev ppp0 src 100.64.1.50 table 1998")));
        QVERIFY(have.filter(QStringLiteral("pref 2004")).isEmpty());
        QCOMPARE(state->links.first().mtu, 1472); // R-52
    }

    void neighboursCanStayNeighbours()
    {
        Configuration c = example();
        c.mode = Mode::Everything;
        c.neighboursThroughTunnel = false;
        const Result<DesiredState> state = plan(c, lease());
        QVERIFY(state);
        QVERIFY(lines(*state).filter(QStringLiteral("100.64.1.0/24")).isEmpty());
    }

    void refusesByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Configuration>("configuration");
        QTest::addColumn<Lease>("lease");

        Lease inHome = lease();
        inHome.address = address("203.0.113.5");
        QTest::newRow("lease in the home block") << QStringLiteral("lease-in-home") << example() << inHome;
        Lease atEnd = lease();
        atEnd.address = address("198.51.100.9");
        QTest::newRow("tunnel to itself (R-45)") << QStringLiteral("tunnel-end-is-lease") << example() << atEnd;

        Configuration c = example();
        c.tunnels[0].remote = address("203.0.113.9");
        QTest::newRow("tunnel end in the home block") << QStringLiteral("/tunnels/0/remote") << c << lease();
        c = example();
        c.exceptions = {{prefix("0.0.0.0/1"), {}, false, true}, {prefix("128.0.0.0/1"), {}, false, true}};
        QTest::newRow("exceptions cover the tunnel's world") << QStringLiteral("/exceptions") << c << lease();
    }
    void refusesByName()
    {
        QFETCH(QString, name);
        QFETCH(Configuration, configuration);
        QFETCH(Lease, lease);
        const Result<DesiredState> state = plan(configuration, lease);
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::PlanRefused);
        QVERIFY2(state.error().detail.contains(name), qPrintable(state.error().detail));
    }

    void whatThisVersionDoesNotDoIsNotPretended()
    {
        Configuration c = example();
        c.role = Role::FarEnd;
        const Result<DesiredState> state = plan(c, lease());
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::NotSupported);
    }
};

QTEST_APPLESS_MAIN(tst_Planner)
#include "tst_planner.moc"
