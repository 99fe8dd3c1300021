// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/differ.h"
#include "core/plan/planner.h"
#include "tests/support/addresses.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;

namespace {

Configuration example(Mode mode = Mode::Source)
{
    Configuration c;
    c.mode = mode;
    c.uplinkInterface = QStringLiteral("eth1");
    c.homeNetworks = {prefix("203.0.113.0/28")};
    c.homeInterfaces = {QStringLiteral("eth0")};
    TunnelSettings office;
    office.name = QStringLiteral("office");
    office.remote = address("198.51.100.9");
    c.tunnels = {office};
    return c;
}

Lease lease(const char *leased = "100.64.1.50")
{
    return {QStringLiteral("eth1"), address(leased), 24, address("100.64.1.1"), 1500, QStringLiteral("kernel")};
}

DesiredState planned(const Configuration &configuration, const std::optional<Lease> &at = lease())
{
    return *plan(configuration, at);
}

ObservedState observed(const KernelState &owned) { return {.owned = owned}; }

Steps steps(const DesiredState &desired, const ObservedState &now)
{
    const Result<Steps> result = diff(desired, now);
    return result ? *result : Steps{};
}

template <typename T> qsizetype count(const Steps &list)
{
    return std::count_if(list.begin(), list.end(),
                         [](const Step &step) { return std::holds_alternative<T>(step.action); });
}

/// Where the step is whose line begins so; -1 if there is none.
qsizetype indexOf(const Steps &list, const char *text)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (describe(list[i]).startsWith(QLatin1String(text)))
            return i;
    }
    return -1;
}

} // namespace

class tst_Differ : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToDoIsNoStep()
    {
        const DesiredState state = planned(example(Mode::Everything));
        const Result<Steps> result = diff(state, observed(state));
        QVERIFY(result && result->isEmpty());
    }

    void theOuterPathComesBeforeWhatNeedsIt()
    {
        const Steps list = steps(planned(example(Mode::Everything)), observed({}));
        const qsizetype guard = indexOf(list, "ip route add unreachable 198.51.100.9");
        const qsizetype path = indexOf(list, "ip route add 198.51.100.9 via");
        const qsizetype rule = indexOf(list, "ip rule add pref 2000 from all iif lo lookup 1998");
        const qsizetype link = indexOf(list, "ip link add culvert0");
        const qsizetype into = indexOf(list, "ip route add default dev culvert0 mtu 1480 table 2000");
        const qsizetype lead = indexOf(list, "ip rule add pref 2022 from all iif lo lookup 2000");
        QVERIFY(guard >= 0 && path >= 0);
        QVERIFY(guard < path && path < rule && rule < link && link < into && into < lead);
        QVERIFY(
            std::is_sorted(list.begin(), list.end(), [](const Step &a, const Step &b) { return a.stage < b.stage; }));
    }

    void aNewLeaseChangesTheDeviceInPlace()
    {
        //
        const Steps list = steps(planned(example(), lease("100.64.1.51")), observed(planned(example())));
        QCOMPARE(count<DeleteLink>(list), 0);
        QCOMPARE(count<DeleteRoute>(list), 0);
        QCOMPARE(count<SetLink>(list), 1);
        QVERIFY(std::get<SetLink>(list.last().action).replaces);
        QVERIFY(indexOf(list, "ip route replace 198.51.100.9") >= 0);
    }

    void aNewLeaseTouchesNoException()
    {
        Configuration c = example(Mode::Everything);
        const auto size = [&] { return steps(planned(c, lease("100.64.1.51")), observed(planned(c))).size(); };
        const qsizetype without = size();
        for (quint32 i = 0; i < 10'000; ++i)
            c.exceptions.append({Ipv4Prefix::host({0x64640000U + i}), {}, false, true});
        QCOMPARE(size(), without);
    }

    void removalGoesTheOppositeWay()
    {
        const Steps list = steps({}, observed(planned(example(Mode::Everything))));
        const qsizetype lead = indexOf(list, "ip rule del pref 2022");
        const qsizetype into = indexOf(list, "ip route del default dev culvert0");
        const qsizetype link = indexOf(list, "ip link del culvert0");
        const qsizetype rule = indexOf(list, "ip rule del pref 2000");
        const qsizetype path = indexOf(list, "ip route del 198.51.100.9 via");
        const qsizetype guard = indexOf(list, "ip route del unreachable 198.51.100.9");
        QVERIFY(lead >= 0 && lead < into && into < link && link < rule && rule < path && path < guard);
        // What keeps home packets off the line goes last, and its guard behind it.
        const qsizetype home = indexOf(list, "ip rule del pref 2020 from 203.0.113.0/28");
        QVERIFY(home > path && home < indexOf(list, "ip route del unreachable default table 1999"));
    }

    void duplicateRulesAreReducedToOne()
    {
        // R-50, K-14
        const DesiredState state = planned(example());
        KernelState doubled = state;
        doubled.rules.append(state.rules.first());
        const Steps list = steps(state, observed(doubled));
        QCOMPARE(list.size(), 1);
        QCOMPARE(std::get<DeleteRule>(list.first().action).rule, state.rules.first());
    }

    void exchangedTunnelEndsDoNotCollide()
    {
        // K-09: the kernel has one device for each pair of ends, so one of the two makes room first.
        Configuration c = example();
        TunnelSettings second = c.tunnels.first();
        second.name = QStringLiteral("second");
        second.remote = address("198.51.100.17");
        second.networks = {prefix("192.0.2.0/24")};
        c.tunnels.append(second);
        const KernelState before = planned(c);
        std::swap(c.tunnels[0], c.tunnels[1]);
        const Steps list = steps(planned(c), observed(before));
        QCOMPARE(count<DeleteLink>(list), 2);
        QCOMPARE(count<SetLink>(list), 2);
        QVERIFY(indexOf(list, "ip link del culvert0") < indexOf(list, "ip link add culvert0"));
        // and the routes that went with the device come back
        QVERIFY(indexOf(list, "ip route replace default dev culvert1 mtu 1480 table 1999")
                > indexOf(list, "ip link add culvert1"));
    }

    void foreignObjectsInOurPlacesAreNamed()
    {
        //
        ObservedState now;
        now.foreign.links.append(
            {.name = QStringLiteral("culvert0"), .local = {}, .remote = {}, .parent = {}, .alias = {}});
        Result<Steps> result = diff(planned(example()), now);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ForeignConflict);
        QVERIFY(result.error().detail.contains(QStringLiteral("culvert0")));

        now = {};
        now.foreign.routes.append(
            {.table = tables::kHomeTable, .destination = {}, .interface = QStringLiteral("wg0"), .protocol = 4});
        result = diff(planned(example()), now);
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(QStringLiteral("default dev wg0")));
        // and one that is only near is none of our business
        now.foreign.routes.first().destination = prefix("10.0.0.0/8");
        QVERIFY(diff(planned(example()), now));
    }

    void sysctlsRememberWhatTheyWere()
    {
        ObservedState now;
        now.owned.sysctls = {{QStringLiteral("ip_forward"), QStringLiteral("0")}};
        const Steps list = steps(planned(example()), now);
        const qsizetype at = indexOf(list, "sysctl -w net.ipv4.ip_forward=1");
        QVERIFY(at >= 0);
        QCOMPARE(std::get<SetSysctl>(list[at].action).former, QStringLiteral("0"));
        QVERIFY(std::get<SetSysctl>(list[indexOf(list, "sysctl -w net.ipv4.conf.culvert0.rp_filter")].action)
                    .former.isEmpty());

        now = observed(planned(example()));
        now.formerSysctls = {{QStringLiteral("ip_forward"), QStringLiteral("0")}};
        const Steps back = steps({}, now);
        const qsizetype last = indexOf(back, "sysctl -w net.ipv4.ip_forward=0");
        QVERIFY(last >= 0);
        const auto restore = std::get<SetSysctl>(back[last].action);
        QVERIFY(restore.restores);
        QCOMPARE(restore.sysctl, (Sysctl{QStringLiteral("ip_forward"), QStringLiteral("0")}));
    }

    void theFirewallIsFirstToComeAndLastToGo()
    {
        const Steps there = steps(planned(example()), observed({}));
        const qsizetype firewall = indexOf(there, "nft 'add table inet culvert'");
        QVERIFY(firewall >= 0 && firewall < indexOf(there, "ip rule add")); // among the guards
        const Steps back = steps({}, observed(planned(example())));
        QVERIFY(std::holds_alternative<DeleteFirewall>(back.last().action));
        // Another lease is another table, in one transaction.
        QCOMPARE(count<SetFirewall>(steps(planned(example(), lease("100.64.1.51")), observed(planned(example())))), 1);
        // Flushed by others: F24
        KernelState flushed = planned(example());
        flushed.firewall.reset();
        const Steps repair = steps(planned(example()), observed(flushed));
        QCOMPARE(repair.size(), 1);
        QCOMPARE(std::get<SetFirewall>(repair.first().action).table, *planned(example()).firewall);
    }

    void manyRoutesGoInMiddleFirst()
    {
        Configuration c = example(Mode::Everything);
        for (quint32 i = 0; i < 1000; ++i)
            c.exceptions.append({Ipv4Prefix::host({0x64640000U + i}), {}, false, true});
        QList<quint32> order;
        for (const Step &step : steps(planned(c), observed({}))) {
            const auto *route = std::get_if<SetRoute>(&step.action);
            if (route && route->route.type == RouteType::Throw)
                order.append(route->route.destination.address.value);
        }
        QCOMPARE(order.size(), 1000);
        QVERIFY(order.first() > 0x64640000U + 480
                && order.first() < 0x64640000U + 520); // the middle, but for the few others
        std::sort(order.begin(), order.end());
        QCOMPARE(order.last(), 0x64640000U + 999);
        QCOMPARE(std::adjacent_find(order.begin(), order.end()), order.end());
    }
};

QTEST_APPLESS_MAIN(tst_Differ)
#include "tst_differ.moc"
