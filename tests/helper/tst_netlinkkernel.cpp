// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/kernelfixture.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace culvert;
using namespace culvert::test;

namespace {

constexpr quint32 kTable = marks::kFirstTable;

Route throwRoute(const char *destination)
{
    return {.table = kTable, .destination = prefix(destination), .type = RouteType::Throw};
}

Route viaRouter(const char *destination, const char *router)
{
    return {.table = kTable,
            .destination = prefix(destination),
            .interface = QStringLiteral("wan0"),
            .gateway = address(router)};
}

QSet<QString> asText(const QList<Route> &routes)
{
    QSet<QString> lines;
    for (const Route &route : routes)
        lines.insert(describe(route));
    return lines;
}

} // namespace

class NetlinkKernelTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void readsBackRoutesOfEachType()
    {
        Route onLink = throwRoute("198.51.100.1");
        onLink.type = RouteType::Unicast;
        onLink.interface = QStringLiteral("wan0");
        onLink.source = address("198.51.100.77");
        Route far = viaRouter("203.0.113.0/28", "192.0.2.55");
        far.onlink = true;
        far.source = address("192.168.1.1");
        Route narrow = viaRouter("203.0.113.16/28", "198.51.100.1");
        narrow.mtu = 1480;
        Route guard = throwRoute("0.0.0.0/0");
        guard.type = RouteType::Unreachable;
        guard.metric = kWorstMetric;
        Route otherTable = throwRoute("100.64.2.2");
        otherTable.table = marks::kLastTable;
        const QList<Route> routes{onLink,
                                  far,
                                  narrow,
                                  guard,
                                  throwRoute("100.64.2.2"),
                                  otherTable,
                                  viaRouter("198.18.0.0/15", "198.51.100.1")};
        QList<StepAction> steps;
        for (const Route &route : routes)
            steps.append(SetRoute{route, false});
        carryOut(steps);

        const ObservedState observed = observe();
        QCOMPARE(sorted(observed.owned.routes), sorted(routes));
        QVERIFY(observed.foreign.routes.isEmpty());
    }

    void replacesARouteInPlace()
    {
        const Route before = viaRouter("192.0.2.9", "198.51.100.1");
        const Route after = viaRouter("192.0.2.9", "198.51.100.2");
        carryOut({SetRoute{before, false}});
        carryOut({SetRoute{after, true}});
        QCOMPARE(observe().owned.routes, QList<Route>{after});
    }

    void setsAndLiftsTheMtuOfARoute()
    {
        Route route = viaRouter("192.0.2.9", "198.51.100.1");
        for (const int mtu : {1480, 1452, 0, 576}) {
            const bool replaces = route.mtu != 0 || mtu == 576;
            route.mtu = mtu;
            carryOut({SetRoute{route, replaces}});
            QCOMPARE(observe().owned.routes, QList<Route>{route});
        }
        const QJsonArray metrics =
            ipJson(QStringLiteral("route show table 1998"))[0][QLatin1String("metrics")].toArray();
        QCOMPARE(metrics[0][QLatin1String("mtu")].toInt(), 576);
    }

    void removesRoutesAndTakesMissingOnesAsRemoved()
    {
        const Route route = throwRoute("192.0.2.9");
        carryOut({SetRoute{route, false}});
        carryOut({DeleteRoute{route}});
        QVERIFY(observe().owned.routes.isEmpty());
        carryOut({DeleteRoute{route}});
    }

    void keepsForeignLookAlikes()
    {
        ip(QStringLiteral("route add throw 192.0.2.9 table 1998 proto 77"));
        ip(QStringLiteral("route add throw 192.0.2.10 table 100 proto 199"));
        const Route ours = throwRoute("192.0.2.9");
        const ObservedState observed = observe();
        QVERIFY(observed.owned.isEmpty());
        QCOMPARE(observed.foreign.routes.size(), 1);
        QCOMPARE(observed.foreign.routes.first().protocol, 77);
        carryOut({DeleteRoute{ours}});
        QCOMPARE(ipJson(QStringLiteral("route show table 1998")).size(), 1);
        QCOMPARE(ipJson(QStringLiteral("route show table 100")).size(), 1);
    }

    void takesAnEqualRouteAsDone()
    {
        const Route route = viaRouter("192.0.2.9", "198.51.100.1");
        carryOut({SetRoute{route, false}});
        carryOut({SetRoute{route, false}});
        QCOMPARE(observe().owned.routes, QList<Route>{route});
    }

    void namesTheForeignRouteInItsPlace()
    {
        ip(QStringLiteral("route add unreachable 192.0.2.9 table 1998 proto 77"));
        const auto failures = perform({SetRoute{throwRoute("192.0.2.9"), false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.code, ErrorCode::ForeignConflict);
        QVERIFY(failures[0].error.detail.contains(QStringLiteral("unreachable 192.0.2.9 table 1998 proto 77")));
    }

    void doesNotSilentlyReplaceADifferentRouteOfOurs()
    {
        carryOut({SetRoute{viaRouter("192.0.2.9", "198.51.100.1"), false}});
        const auto failures = perform({SetRoute{viaRouter("192.0.2.9", "198.51.100.2"), false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.code, ErrorCode::KernelRefused);
        QCOMPARE(failures[0].error.sysErrno, EEXIST);
        QVERIFY(failures[0].error.detail.contains(QStringLiteral("via 198.51.100.1")));
    }

    void goesOnBehindAFailureAndKeepsTheKernelsWords()
    {
        const auto failures =
            perform({SetRoute{throwRoute("192.0.2.1"), false}, SetRoute{viaRouter("192.0.2.2", "10.9.9.9"), false},
                     SetRoute{throwRoute("192.0.2.3"), false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].index, 1);
        QCOMPARE(failures[0].error.code, ErrorCode::KernelRefused);
        QCOMPARE(failures[0].error.sysErrno, ENETUNREACH);
        QVERIFY(failures[0].error.kernelText.contains(QStringLiteral("gateway")));
        QCOMPARE(observe().owned.routes.size(), 2);
    }

    void namesTheInterfaceThatIsMissing()
    {
        Route route = viaRouter("192.0.2.2", "198.51.100.1");
        route.interface = QStringLiteral("wan7");
        const auto failures = perform({SetRoute{route, false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.sysErrno, ENODEV);
        QVERIFY(failures[0].error.detail.contains(QStringLiteral("wan7")));
    }

    void listsEveryForeignLinkWithHostileNamesToo()
    {
        ip(QStringLiteral("link add \"$(id);'\" type veth peer name \"-x\""));
        QSet<QString> names;
        for (const TunnelLink &link : observe().foreign.links)
            names.insert(link.name);
        QVERIFY(names.contains(QStringLiteral("$(id);'")));
        QVERIFY(names.contains(QStringLiteral("-x")));
        QVERIFY(names.contains(QStringLiteral("wan0")));
    }

    void tellsTheStateOfAnInterface()
    {
        ip(QStringLiteral("address add 198.51.100.78/24 dev wan0"));
        ip(QStringLiteral("address add 169.254.7.7/16 dev wan0 scope link"));
        ip(QStringLiteral("link set wan0 mtu 1400"));
        ip(QStringLiteral("route add default via 198.51.100.1 dev wan0 metric 100"));
        ip(QStringLiteral("route add default via 198.51.100.2 dev wan0 metric 50"));
        ip(QStringLiteral("route add default via 192.168.1.254 dev lan0"));
        ip(QStringLiteral("route add default via 198.51.100.3 dev wan0 table 77"));
        const auto found = kernel().interfaceState(QStringLiteral("wan0"));
        QVERIFY(found.has_value() && found->has_value());
        const InterfaceState &state = **found;
        QCOMPARE(state.name, QStringLiteral("wan0"));
        QCOMPARE(state.index,
                 ipJson(QStringLiteral("link show wan0"))[0].toObject()[QStringLiteral("ifindex")].toInt());
        QVERIFY(state.up);
        QTRY_VERIFY((*kernel().interfaceState(QStringLiteral("wan0")))->running);
        QVERIFY(!state.pointToPoint);
        QCOMPARE(state.mtu, 1400);
        const QList<InterfaceState::Address> addresses{{address("198.51.100.77"), 24, false},
                                                       {address("198.51.100.78"), 24, true}};
        QVERIFY(state.addresses == addresses);
        QCOMPARE(state.router, address("198.51.100.2"));
    }

    void tellsThatAnInterfaceIsAbsentDownOrWithoutARouter()
    {
        const auto absent = kernel().interfaceState(QStringLiteral("ppp0"));
        QVERIFY(absent.has_value() && !absent->has_value());
        const auto impossible = kernel().interfaceState(QStringLiteral("a-name-that-is-too-long-for-one"));
        QVERIFY(impossible.has_value() && !impossible->has_value());
        const auto empty = kernel().interfaceState(QString());
        QVERIFY(empty.has_value() && !empty->has_value());
        ip(QStringLiteral("link set wan0 down"));
        const auto down = kernel().interfaceState(QStringLiteral("wan0"));
        QVERIFY(down.has_value() && down->has_value());
        QVERIFY(!(*down)->up);
        QVERIFY(!(*down)->router);
    }

    /// Two providers, each with a table of its own: main has no default route by the second.
    void findsTheRouterInATableOfItsOwn()
    {
        ip(QStringLiteral("route add default via 192.168.1.254 dev lan0"));
        ip(QStringLiteral("route add default via 198.51.100.9 dev wan0 table 77 metric 9"));
        ip(QStringLiteral("route add default via 198.51.100.3 dev wan0 table 300 metric 5"));
        ip(QStringLiteral("route add default via 198.51.100.4 dev wan0 table 1998"));
        const auto state = [&] { return (*kernel().interfaceState(QStringLiteral("wan0"))).value(); };
        QCOMPARE(state().router, address("198.51.100.3"));
        QVERIFY(!state().leadsEverywhere);
        ip(QStringLiteral("route add default via 198.51.100.1 dev wan0 metric 500"));
        QCOMPARE(state().router, address("198.51.100.1"));
    }

    void tellsADefaultRouteWithoutANextHop()
    {
        const auto state = [&] { return (*kernel().interfaceState(QStringLiteral("wan0"))).value(); };
        QVERIFY(!state().leadsEverywhere);
        ip(QStringLiteral("route add default dev wan0"));
        QVERIFY(state().leadsEverywhere);
        QVERIFY(!state().router);
        QVERIFY(!(*kernel().interfaceState(QStringLiteral("lan0"))).value().leadsEverywhere);
    }

    void knowsAnInterfaceByAnAlternativeName()
    {
        ip(QStringLiteral("link property add dev wan0 altname provider"));
        QCOMPARE(*kernel().kernelName(QStringLiteral("provider")), QStringLiteral("wan0"));
        QCOMPARE(*kernel().kernelName(QStringLiteral("wan0")), QStringLiteral("wan0"));
        QCOMPARE(*kernel().kernelName(QStringLiteral("nobody")), QStringLiteral("nobody"));
        QCOMPARE(*kernel().kernelName(QString()), QString());
        const auto state = kernel().interfaceState(QStringLiteral("provider"));
        QVERIFY(state.has_value() && state->has_value());
        QCOMPARE((*state)->name, QStringLiteral("wan0"));
    }

    void takesTheFirstRouterOfAMultipathDefault()
    {
        ip(QStringLiteral("route add default nexthop via 198.51.100.5 dev wan0 nexthop via 192.168.1.9 dev lan0"));
        const auto found = kernel().interfaceState(QStringLiteral("wan0"));
        QVERIFY(found.has_value() && found->has_value());
        QCOMPARE((*found)->router, address("198.51.100.5"));
    }

    void viewsAllRoutesAsIprouteDoes()
    {
        carryOut({SetRoute{viaRouter("192.0.2.9", "198.51.100.1"), false}, SetRoute{throwRoute("100.64.2.2"), false}});
        ip(QStringLiteral("route add default via 198.51.100.1 dev wan0 metric 7"));
        ip(QStringLiteral("route add blackhole 10.66.0.0/16"));
        const auto view = kernel().routingView();
        QVERIFY(view.has_value());
        QStringList expected = QString::fromUtf8(ip(QStringLiteral("-N -4 route show table all")))
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(view->routes.size(), expected.size());
        const QSet<QString> found = asText(view->routes);
        QVERIFY(found.contains(QStringLiteral("192.0.2.9 via 198.51.100.1 dev wan0 table 1998 proto 199")));
        QVERIFY(found.contains(QStringLiteral("throw 100.64.2.2 table 1998 proto 199")));
        QVERIFY(found.contains(QStringLiteral("default via 198.51.100.1 dev wan0 table main metric 7 proto 3")));
        QVERIFY(found.contains(QStringLiteral("blackhole 10.66.0.0/16 table main proto 3")));
        QVERIFY(found.contains(QStringLiteral("local 198.51.100.77 dev wan0 src 198.51.100.77 table local proto 2")));
        QCOMPARE(view->rules.size(), 3);
        QCOMPARE(view->rules.first().table, kLocalTable);
        QCOMPARE(view->rules.last().table, kDefaultTable);
        const auto wan = std::find_if(view->interfaces.begin(), view->interfaces.end(),
                                      [](const auto &interface) { return interface.name == QStringLiteral("wan0"); });
        QVERIFY(wan != view->interfaces.end());
        QVERIFY(wan->up);
        const QList<std::pair<Ipv4Address, int>> addresses{{address("198.51.100.77"), 24}};
        QCOMPARE(wan->addresses, addresses);
    }

    void countsAsIprouteDoes()
    {
        ip(QStringLiteral("neighbour add 198.51.100.1 lladdr 02:00:00:00:00:01 dev wan0"));
        const int sender = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_in router{};
        router.sin_family = AF_INET;
        router.sin_port = htons(9);
        router.sin_addr.s_addr = htonl(address("198.51.100.1").value);
        QCOMPARE(::sendto(sender, "x", 1, 0, reinterpret_cast<sockaddr *>(&router), sizeof(router)), ssize_t(1));
        ::close(sender);
        const auto before = kernel().counters({QStringLiteral("wan0"), QStringLiteral("nothing0")});
        QVERIFY(before.has_value());
        QCOMPARE(before->size(), 1);
        const QJsonObject statistics =
            ipJson(QStringLiteral("-s link show wan0"))[0].toObject()[QStringLiteral("stats64")].toObject();
        const auto after = kernel().counters({QStringLiteral("wan0")});
        QVERIFY(after.has_value());
        const auto between = [](double value, quint64 low, quint64 high) {
            return value >= double(low) && value <= double(high);
        };
        const QJsonObject sent = statistics[QStringLiteral("tx")].toObject();
        const LinkCounters first = before->value(QStringLiteral("wan0"));
        const LinkCounters second = after->value(QStringLiteral("wan0"));
        QVERIFY(first.txPackets > 0 && first.txBytes > first.txPackets);
        QVERIFY(between(sent[QStringLiteral("packets")].toDouble(), first.txPackets, second.txPackets));
        QVERIFY(between(sent[QStringLiteral("bytes")].toDouble(), first.txBytes, second.txBytes));
        const QJsonObject received = statistics[QStringLiteral("rx")].toObject();
        QVERIFY(between(received[QStringLiteral("packets")].toDouble(), first.rxPackets, second.rxPackets));
        QVERIFY(between(received[QStringLiteral("bytes")].toDouble(), first.rxBytes, second.rxBytes));
    }
};

CULVERT_KERNEL_TEST_MAIN(NetlinkKernelTest)
#include "tst_netlinkkernel.moc"
