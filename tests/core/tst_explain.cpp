// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/step.h"
#include "tests/core/explainfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace culvert;
using namespace culvert::test;

namespace {

void addTunnel(ModelKernel &kernel, const TunnelLink &link) { QVERIFY(kernel.addTunnel(link)); }

} // namespace

class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_home = homeGateway(); }

    void boundPacketsPassOverOtherDevices();
    void boundPacketsWithoutARouteAreTakenToBeOnTheLink();
    void boundPacketsStopAtADeviceThatIsDown();
    void routesByADownedInterfaceAreNotUsed();
    void localAddressesOutliveTheirLinkGoingDown();
    void aSourceMustBeLocal();
    void incomingPacketsThatNoWireCarriesAreDropped_data();
    void incomingPacketsThatNoWireCarriesAreDropped();
    void broadcastsAndMulticasts();
    void aTunnelShowsItsOuterPacket();
    void aTunnelWithoutItsLocalAddressSaysSo();
    void aTunnelThatCarriesItselfIsDropped();
    void twoTunnelsIntoEachOtherAreDropped();
    void aTunnelInATunnelIsNoLoop();
    void theParentKeepsAnOuterPacketOutOfTheTunnel();
    void aTunnelWithoutRemoteGoesToTheNextHop();
    void jsonIsAsTheContractSays();
    void jsonOfATunnelHasItsConfiguredNameAndTheOuterPacket();

private:
    ModelKernel m_home;
};

void TestExplain::boundPacketsPassOverOtherDevices()
{
    ModelKernel kernel = m_home;
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("192.0.2.0/24", RouteType::Unicast, kLan)));
    PacketQuery packet = to("192.0.2.77");
    QCOMPARE(summary(packet, kernel), QStringLiteral("direct eth0"));
    packet.bound = kUplink;
    QCOMPARE(summary(packet, kernel), kByRouter);
}

void TestExplain::boundPacketsWithoutARouteAreTakenToBeOnTheLink()
{
    ModelKernel kernel = m_home;
    PacketQuery packet = to("192.0.2.77");
    packet.bound = kLan;
    const Explanation none = explain(packet, kernel.routingView());
    QCOMPARE(summary(none), QStringLiteral("direct eth0"));
    QVERIFY(none.note.contains(QStringLiteral("eth0")));
    // The kernel does not take no for an answer either: ip_route_output_key_hash_rcu().
    QVERIFY(kernel.addRule(rule(100, RuleAction::Unreachable)));
    packet.bound = kUplink;
    QCOMPARE(summary(packet, kernel), QStringLiteral("direct eth1"));
}

void TestExplain::boundPacketsStopAtADeviceThatIsDown()
{
    ModelKernel kernel = m_home;
    QVERIFY(kernel.setUp(kUplink, false));
    PacketQuery packet = to("192.0.2.77");
    packet.bound = kUplink;
    QCOMPARE(summary(packet, kernel), QStringLiteral("unreachable"));
    packet.bound = QStringLiteral("eth9");
    const Explanation explanation = explain(packet, kernel.routingView());
    QCOMPARE(explanation.verdict, Verdict::Unreachable);
    QVERIFY(explanation.path.isEmpty());
    QVERIFY(explanation.note.contains(QStringLiteral("eth9")));
}

void TestExplain::routesByADownedInterfaceAreNotUsed()
{
    RoutingView view = m_home.routingView();
    for (RoutingView::Interface &interface : view.interfaces)
        interface.up = interface.up && interface.name != kUplink;
    QCOMPARE(summary(explain(to("192.0.2.77"), view)), QStringLiteral("unreachable"));
    view.interfaces.removeIf([](const RoutingView::Interface &interface) { return interface.name == kUplink; });
    QCOMPARE(summary(explain(to("192.0.2.77"), view)), QStringLiteral("unreachable"));
}

void TestExplain::localAddressesOutliveTheirLinkGoingDown()
{
    ModelKernel kernel = m_home;
    QVERIFY(kernel.setUp(kLan, false));
    QCOMPARE(summary(to("203.0.113.1"), kernel), QStringLiteral("local"));
    QCOMPARE(summary(to("203.0.113.2"), kernel), kByRouter);
}

void TestExplain::aSourceMustBeLocal()
{
    PacketQuery packet = to("192.0.2.77");
    packet.source = ip("203.0.113.2");
    const Explanation explanation = explain(packet, m_home.routingView());
    QCOMPARE(explanation.verdict, Verdict::Unreachable);
    QVERIFY(explanation.note.contains(QStringLiteral("203.0.113.2")));
    packet.source = ip("203.0.113.1");
    QCOMPARE(summary(packet, m_home), kByRouter);
    packet.source = ip("127.9.9.9");
    QCOMPARE(summary(packet, m_home), kByRouter);
}

void TestExplain::incomingPacketsThatNoWireCarriesAreDropped_data()
{
    QTest::addColumn<PacketQuery>("packet");
    QTest::addColumn<QString>("expected");
    const QString dropped = QStringLiteral("dropped");
    QTest::newRow("ordinary") << through("192.0.2.77", "203.0.113.2") << kByRouter;
    QTest::newRow("no source named") << PacketQuery{.destination = ip("192.0.2.77"), .incoming = kLan} << kByRouter;
    QTest::newRow("our own source") << through("192.0.2.77", "203.0.113.1") << dropped;
    QTest::newRow("loopback source") << through("192.0.2.77", "127.0.0.2") << dropped;
    QTest::newRow("zero net source") << through("192.0.2.77", "0.0.0.2") << dropped;
    QTest::newRow("multicast source") << through("192.0.2.77", "224.0.0.1") << dropped;
    QTest::newRow("broadcast source") << through("192.0.2.77", "255.255.255.255") << dropped;
    QTest::newRow("loopback destination") << through("127.0.0.1", "203.0.113.2") << dropped;
    QTest::newRow("no destination") << through("0.0.0.0", "203.0.113.2") << dropped;
    QTest::newRow("missing interface") << PacketQuery{.destination = ip("192.0.2.77"),
                                                      .incoming = QStringLiteral("eth9")}
                                       << dropped;
}

void TestExplain::incomingPacketsThatNoWireCarriesAreDropped()
{
    QFETCH(PacketQuery, packet);
    QFETCH(QString, expected);
    QCOMPARE(summary(packet, m_home), expected);
}

void TestExplain::broadcastsAndMulticasts()
{
    QCOMPARE(summary(through("203.0.113.15", "203.0.113.2"), m_home), QStringLiteral("local"));
    QCOMPARE(summary(through("255.255.255.255", "203.0.113.2"), m_home), QStringLiteral("local"));
    QCOMPARE(summary(through("239.1.1.1", "203.0.113.2"), m_home), QStringLiteral("dropped"));
    PacketQuery packet = to("224.0.0.251");
    QCOMPARE(summary(packet, m_home), kByRouter);
    packet.source = ip("203.0.113.1");
    QCOMPARE(summary(packet, m_home), QStringLiteral("direct eth0"));
    packet.source = std::nullopt;
    packet.bound = kLan;
    QCOMPARE(summary(packet, m_home), QStringLiteral("direct eth0"));
    packet.destination = ip("255.255.255.255");
    QCOMPARE(summary(packet, m_home), QStringLiteral("direct eth0"));
}

void TestExplain::aTunnelShowsItsOuterPacket()
{
    ModelKernel kernel = m_home;
    addTunnel(kernel, tunnel("culvert0", "100.64.1.50", "198.51.100.9", kUplink));
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("192.0.2.0/24", RouteType::Unicast, QStringLiteral("culvert0"))));
    const Explanation explanation = explain(through("192.0.2.77", "203.0.113.2"), kernel.routingView());
    QCOMPARE(summary(explanation), QStringLiteral("tunnel culvert0"));
    QCOMPARE(explanation.tunnel->remote, ip("198.51.100.9"));
    QVERIFY(explanation.outer);
    QCOMPARE(summary(*explanation.outer), kByRouter);
    QVERIFY(!explanation.outer->outer);
}

void TestExplain::aTunnelWithoutItsLocalAddressSaysSo()
{
    ModelKernel kernel = m_home;
    addTunnel(kernel, tunnel("culvert0", "100.64.1.99", "198.51.100.9", kUplink)); // K-08
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("192.0.2.0/24", RouteType::Unicast, QStringLiteral("culvert0"))));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView());
    QCOMPARE(explanation.verdict, Verdict::Tunnel);
    QCOMPARE(explanation.outer->verdict, Verdict::Unreachable);
    QVERIFY(explanation.outer->note.contains(QStringLiteral("100.64.1.99")));
}

void TestExplain::aTunnelThatCarriesItselfIsDropped()
{
    ModelKernel kernel = m_home;
    addTunnel(kernel, tunnel("culvert0", "100.64.1.50", "198.51.100.9"));
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("0.0.0.0/0", RouteType::Unicast, QStringLiteral("culvert0"))));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView()); // K-17
    QCOMPARE(summary(explanation), QStringLiteral("dropped culvert0"));
    QVERIFY(explanation.note.startsWith(QStringLiteral("loop")));
    QCOMPARE(summary(*explanation.outer), QStringLiteral("dropped culvert0"));
    QVERIFY(explanation.outer->note.contains(QStringLiteral("culvert0")));
}

void TestExplain::twoTunnelsIntoEachOtherAreDropped()
{
    ModelKernel kernel = m_home;
    addTunnel(kernel, tunnel("one", "100.64.1.50", "198.51.100.1"));
    addTunnel(kernel, tunnel("two", "100.64.1.50", "198.51.100.2"));
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("198.51.100.1/32", RouteType::Unicast, QStringLiteral("two"))));
    QVERIFY(kernel.addRoute(route("198.51.100.2/32", RouteType::Unicast, QStringLiteral("one"))));
    QVERIFY(kernel.addRoute(route("192.0.2.0/24", RouteType::Unicast, QStringLiteral("one"))));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView()); // K-18
    QCOMPARE(summary(explanation), QStringLiteral("dropped one"));
    QCOMPARE(summary(*explanation.outer), QStringLiteral("dropped two"));
    QCOMPARE(summary(*explanation.outer->outer), QStringLiteral("dropped one"));
    QVERIFY(!explanation.outer->outer->outer);
}

void TestExplain::aTunnelInATunnelIsNoLoop()
{
    ModelKernel kernel = m_home;
    addTunnel(kernel, tunnel("one", "100.64.1.50", "198.51.100.1"));
    addTunnel(kernel, tunnel("two", "100.64.1.50", "198.51.100.2"));
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("198.51.100.1/32", RouteType::Unicast, QStringLiteral("two"))));
    QVERIFY(kernel.addRoute(route("192.0.2.0/24", RouteType::Unicast, QStringLiteral("one"))));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView());
    QCOMPARE(summary(explanation), QStringLiteral("tunnel one"));
    QCOMPARE(summary(*explanation.outer), QStringLiteral("tunnel two"));
    QCOMPARE(summary(*explanation.outer->outer), kByRouter);
}

void TestExplain::theParentKeepsAnOuterPacketOutOfTheTunnel()
{
    ModelKernel kernel = m_home;
    addTunnel(kernel, tunnel("culvert0", "100.64.1.50", "198.51.100.9", kUplink));
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("0.0.0.0/0", RouteType::Unicast, QStringLiteral("culvert0"))));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView());
    QCOMPARE(summary(explanation), QStringLiteral("tunnel culvert0"));
    QCOMPARE(summary(*explanation.outer), kByRouter);
}

void TestExplain::aTunnelWithoutRemoteGoesToTheNextHop()
{
    ModelKernel kernel = m_home;
    TunnelLink mesh = tunnel("tunl7", "100.64.1.50", "0.0.0.0");
    addTunnel(kernel, mesh);
    QVERIFY(kernel.addRule(rule(100)));
    Route via = route("192.0.2.0/24", RouteType::Unicast, mesh.name);
    via.gateway = ip("203.0.113.9");
    via.onlink = true;
    QVERIFY(kernel.addRoute(via));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView());
    QCOMPARE(summary(explanation), QStringLiteral("tunnel tunl7 via 203.0.113.9"));
    QCOMPARE(summary(*explanation.outer), QStringLiteral("direct eth0"));
}

void TestExplain::jsonIsAsTheContractSays()
{
    const QJsonObject json = toJson(explain(to("192.0.2.77"), m_home.routingView()), {});
    const QJsonObject local{
        {QStringLiteral("preference"), 0},       {QStringLiteral("rule"), describe(m_home.rules()[0])},
        {QStringLiteral("table"), 255},          {QStringLiteral("matched"), true},
        {QStringLiteral("understood"), true},    {QStringLiteral("suppressed"), false},
        {QStringLiteral("route"), QJsonValue()}, {QStringLiteral("decided"), false}};
    const QJsonObject main{
        {QStringLiteral("preference"), 32766},
        {QStringLiteral("rule"), describe(m_home.rules()[1])},
        {QStringLiteral("table"), 254},
        {QStringLiteral("matched"), true},
        {QStringLiteral("understood"), true},
        {QStringLiteral("suppressed"), false},
        {QStringLiteral("route"),
         QStringLiteral("default via 100.64.1.1 dev eth1 src 100.64.1.50 table main metric 100 proto 16")},
        {QStringLiteral("decided"), true}};
    const QJsonObject expected{{QStringLiteral("verdict"), QStringLiteral("direct")},
                               {QStringLiteral("tunnel"), QJsonValue()},
                               {QStringLiteral("interface"), kUplink},
                               {QStringLiteral("gateway"), QStringLiteral("100.64.1.1")},
                               {QStringLiteral("source"), QStringLiteral("100.64.1.50")},
                               {QStringLiteral("note"), QJsonValue()},
                               {QStringLiteral("path"), QJsonArray{local, main}},
                               {QStringLiteral("firewall"), QJsonArray{}},
                               {QStringLiteral("mark"), 0},
                               {QStringLiteral("source-translated"), QJsonValue()},
                               {QStringLiteral("outer"), QJsonValue()}};
    QCOMPARE(json, expected);
}

void TestExplain::jsonOfATunnelHasItsConfiguredNameAndTheOuterPacket()
{
    ModelKernel kernel = m_home;
    addTunnel(kernel, tunnel("culvert0", "100.64.1.50", "198.51.100.9", kUplink));
    Rule blocked = rule(90, RuleAction::Prohibit);
    blocked.from = net("192.0.2.0/24");
    QVERIFY(kernel.addRule(blocked));
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("192.0.2.0/24", RouteType::Unicast, QStringLiteral("culvert0"))));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView());
    const QJsonObject json = toJson(explanation, {{QStringLiteral("culvert0"), QStringLiteral("office")}});
    QCOMPARE(json[QStringLiteral("verdict")].toString(), QStringLiteral("tunnel"));
    QCOMPARE(json[QStringLiteral("tunnel")].toString(), QStringLiteral("office"));
    QCOMPARE(json[QStringLiteral("interface")].toString(), QStringLiteral("culvert0"));
    QVERIFY(json[QStringLiteral("path")].toArray()[1].toObject()[QStringLiteral("table")].isNull());
    const QJsonObject outer = json[QStringLiteral("outer")].toObject();
    QCOMPARE(outer[QStringLiteral("verdict")].toString(), QStringLiteral("direct"));
    QCOMPARE(outer[QStringLiteral("interface")].toString(), kUplink);
    QVERIFY(outer[QStringLiteral("tunnel")].isNull());
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
