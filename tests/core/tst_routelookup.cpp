// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/explainfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace culvert;
using namespace culvert::test;

class TestRouteLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_home = homeGateway(); }

    void followsMainWithoutOurRules_data();
    void followsMainWithoutOurRules();
    void listsTheRulesTriedInOrder();
    void prefersTheLongestPrefixThenTheLowestMetric();
    void selectorsDecideWhetherARuleMatches_data();
    void selectorsDecideWhetherARuleMatches();
    void rulesWithSelectorsNobodyUnderstandsDoNotMatch();
    void typesEndTheLookupEachInItsWay_data();
    void typesEndTheLookupEachInItsWay();
    void ruleActionsEndTheLookupEachInItsWay_data();
    void ruleActionsEndTheLookupEachInItsWay();
    void throwLeadsToTheNextRule();
    void suppressesPrefixesThatAreTooShort();
    void doesNotSuppressErrors();
    void gotoPassesOverRules();
    void gotoWithoutTargetAndNopGoOn();

private:
    ModelKernel m_home;
};

void TestRouteLookup::followsMainWithoutOurRules_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Internet") << QStringLiteral("192.0.2.77") << kByRouter;
    QTest::newRow("neighbour") << QStringLiteral("100.64.1.9") << QStringLiteral("direct eth1");
    QTest::newRow("LAN") << QStringLiteral("203.0.113.2") << QStringLiteral("direct eth0");
    QTest::newRow("own address") << QStringLiteral("203.0.113.1") << QStringLiteral("local");
    QTest::newRow("loopback") << QStringLiteral("127.1.2.3") << QStringLiteral("local");
    QTest::newRow("no destination") << QStringLiteral("0.0.0.0") << QStringLiteral("local");
    QTest::newRow("subnet broadcast") << QStringLiteral("203.0.113.15") << QStringLiteral("direct eth0");
}

void TestRouteLookup::followsMainWithoutOurRules()
{
    QFETCH(QString, destination);
    QFETCH(QString, expected);
    QCOMPARE(summary({.destination = *Ipv4Address::parse(destination)}, m_home), expected);
}

void TestRouteLookup::listsTheRulesTriedInOrder()
{
    const Explanation explanation = explain(to("192.0.2.77"), m_home.routingView());
    QCOMPARE(tried(explanation), QStringLiteral("0 32766*"));
    QVERIFY(explanation.path[0].matched);
    QVERIFY(!explanation.path[0].route);
    QCOMPARE(explanation.path[1].route->gateway, ip("100.64.1.1"));
}

void TestRouteLookup::prefersTheLongestPrefixThenTheLowestMetric()
{
    ModelKernel kernel = m_home;
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("192.0.2.0/24", RouteType::Unicast, kLan, 9)));
    QVERIFY(kernel.addRoute(route("192.0.2.0/24", RouteType::Unicast, kUplink, 5)));
    QVERIFY(kernel.addRoute(route("192.0.0.0/16", RouteType::Unicast, kLan)));
    QVERIFY(kernel.addRoute(route("192.0.2.64/26", RouteType::Unicast, kLan, 4294967295U)));
    QCOMPARE(summary(to("192.0.2.1"), kernel), QStringLiteral("direct eth1"));
    QCOMPARE(summary(to("192.0.2.65"), kernel), QStringLiteral("direct eth0"));
    QCOMPARE(summary(to("192.0.3.1"), kernel), QStringLiteral("direct eth0"));
}

void TestRouteLookup::selectorsDecideWhetherARuleMatches_data()
{
    QTest::addColumn<Rule>("selector");
    QTest::addColumn<PacketQuery>("packet");
    QTest::addColumn<bool>("matches");
    const PacketQuery own{.destination = ip("192.0.2.77"), .source = ip("100.64.1.50")};
    const PacketQuery lan = through("192.0.2.77", "203.0.113.2");
    PacketQuery marked = own;
    marked.mark = 0x105;
    PacketQuery bound = own;
    bound.bound = kUplink;
    const auto with = [](auto change) {
        Rule r = rule(100, RuleAction::Prohibit);
        change(r);
        return r;
    };

    QTest::newRow("none") << with([](Rule &) {}) << own << true;
    QTest::newRow("from") << with([](Rule &r) { r.from = net("203.0.113.0/28"); }) << lan << true;
    QTest::newRow("from, other") << with([](Rule &r) { r.from = net("203.0.113.0/28"); }) << own << false;
    QTest::newRow("from, not chosen yet")
        << with([](Rule &r) { r.from = net("100.64.1.0/24"); }) << to("192.0.2.77") << false;
    QTest::newRow("from all, not chosen yet")
        << with([](Rule &r) { r.from = net("0.0.0.0/0"); }) << to("192.0.2.77") << true;
    QTest::newRow("to") << with([](Rule &r) { r.to = net("192.0.2.0/24"); }) << own << true;
    QTest::newRow("to, other") << with([](Rule &r) { r.to = net("192.0.3.0/24"); }) << own << false;
    QTest::newRow("iif lo, own") << with([](Rule &r) { r.incoming = QStringLiteral("lo"); }) << own << true;
    QTest::newRow("iif lo, forwarded") << with([](Rule &r) { r.incoming = QStringLiteral("lo"); }) << lan << false;
    QTest::newRow("iif") << with([](Rule &r) { r.incoming = kLan; }) << lan << true;
    QTest::newRow("iif, own") << with([](Rule &r) { r.incoming = kLan; }) << own << false;
    QTest::newRow("oif") << with([](Rule &r) { r.outgoing = kUplink; }) << own << false;
    QTest::newRow("mark") << with([](Rule &r) {
        r.mark = 5;
        r.markMask = 0xff;
    }) << marked << true;
    QTest::newRow("mark, whole") << with([](Rule &r) {
        r.mark = 5;
        r.markMask = 0xffffffff;
    }) << marked << false;
    QTest::newRow("mark, none") << with([](Rule &r) {
        r.mark = 5;
        r.markMask = 0xff;
    }) << own << false;
    QTest::newRow("not to") << with([](Rule &r) {
        r.to = net("192.0.2.0/24");
        r.inverted = true;
    }) << own << false;
    QTest::newRow("not to, other") << with([](Rule &r) {
        r.to = net("192.0.3.0/24");
        r.inverted = true;
    }) << own << true;
    QTest::newRow("all of several") << with([](Rule &r) {
        r.incoming = kLan;
        r.from = net("203.0.113.0/28");
    }) << lan << true;
    QTest::newRow("one of several not") << with([](Rule &r) {
        r.incoming = kLan;
        r.from = net("10.0.0.0/8");
    }) << lan << false;
}

void TestRouteLookup::selectorsDecideWhetherARuleMatches()
{
    QFETCH(Rule, selector);
    QFETCH(PacketQuery, packet);
    QFETCH(bool, matches);
    ModelKernel kernel = m_home;
    QVERIFY(kernel.addRule(selector));
    const Explanation explanation = explain(packet, kernel.routingView());
    QCOMPARE(explanation.path[1].matched, matches);
    QCOMPARE(summary(explanation), matches ? QStringLiteral("unreachable") : kByRouter);
}

void TestRouteLookup::rulesWithSelectorsNobodyUnderstandsDoNotMatch()
{
    ModelKernel kernel = m_home;
    Rule byPort = rule(100, RuleAction::Blackhole);
    byPort.hasOtherSelectors = true;
    QVERIFY(kernel.addRule(byPort));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView());
    QCOMPARE(summary(explanation), kByRouter);
    QVERIFY(!explanation.path[1].matched);
    const QJsonObject entry = toJson(explanation, {})[QStringLiteral("path")].toArray()[1].toObject();
    QCOMPARE(entry[QStringLiteral("understood")].toBool(true), false);
}

void TestRouteLookup::typesEndTheLookupEachInItsWay_data()
{
    QTest::addColumn<RouteType>("type");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("forwarded");
    QTest::newRow("unreachable") << RouteType::Unreachable << QStringLiteral("unreachable")
                                 << QStringLiteral("unreachable");
    QTest::newRow("prohibit") << RouteType::Prohibit << QStringLiteral("unreachable") << QStringLiteral("unreachable");
    QTest::newRow("blackhole") << RouteType::Blackhole << QStringLiteral("dropped") << QStringLiteral("dropped");
    QTest::newRow("throw") << RouteType::Throw << kByRouter << kByRouter;
}

void TestRouteLookup::typesEndTheLookupEachInItsWay()
{
    QFETCH(RouteType, type);
    QFETCH(QString, own);
    QFETCH(QString, forwarded);
    ModelKernel kernel = m_home;
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("0.0.0.0/0", type, {}, kWorstMetric)));
    QCOMPARE(summary(to("192.0.2.77"), kernel), own);
    QCOMPARE(summary(through("192.0.2.77", "203.0.113.2"), kernel), forwarded);
}

void TestRouteLookup::ruleActionsEndTheLookupEachInItsWay_data()
{
    QTest::addColumn<RuleAction>("action");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unreachable") << RuleAction::Unreachable << QStringLiteral("unreachable");
    QTest::newRow("prohibit") << RuleAction::Prohibit << QStringLiteral("unreachable");
    QTest::newRow("blackhole") << RuleAction::Blackhole << QStringLiteral("dropped");
    QTest::newRow("unknown to us") << RuleAction::Other << QStringLiteral("dropped");
    QTest::newRow("nop") << RuleAction::Nop << kByRouter;
}

void TestRouteLookup::ruleActionsEndTheLookupEachInItsWay()
{
    QFETCH(RuleAction, action);
    QFETCH(QString, expected);
    ModelKernel kernel = m_home;
    QVERIFY(kernel.addRule(rule(100, action)));
    QCOMPARE(summary(to("192.0.2.77"), kernel), expected);
}

void TestRouteLookup::throwLeadsToTheNextRule()
{
    ModelKernel kernel = m_home;
    QVERIFY(kernel.addRule(rule(100)));
    QVERIFY(kernel.addRoute(route("0.0.0.0/0", RouteType::Unicast, kLan)));
    QVERIFY(kernel.addRoute(route("192.0.2.0/24", RouteType::Throw)));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView());
    QCOMPARE(summary(explanation), kByRouter);
    QCOMPARE(tried(explanation), QStringLiteral("0 100 32766*"));
    QCOMPARE(explanation.path[1].route->type, RouteType::Throw);
    QCOMPARE(summary(to("192.0.3.1"), kernel), QStringLiteral("direct eth0"));
}

void TestRouteLookup::suppressesPrefixesThatAreTooShort()
{
    ModelKernel kernel = m_home;
    Rule connected = rule(100, RuleAction::Lookup, kMainTable);
    connected.suppressPrefixLength = 0;
    QVERIFY(kernel.addRule(connected));
    QVERIFY(kernel.addRule(rule(200, RuleAction::Blackhole)));
    const Explanation away = explain(to("192.0.2.77"), kernel.routingView());
    QCOMPARE(summary(away), QStringLiteral("dropped"));
    QVERIFY(away.path[1].suppressed);
    QVERIFY(away.path[1].route);
    QCOMPARE(summary(to("203.0.113.2"), kernel), QStringLiteral("direct eth0"));
}

void TestRouteLookup::doesNotSuppressErrors()
{
    ModelKernel kernel = m_home;
    Rule connected = rule(100);
    connected.suppressPrefixLength = 0;
    QVERIFY(kernel.addRule(connected));
    QVERIFY(kernel.addRoute(route("0.0.0.0/0", RouteType::Unreachable)));
    QCOMPARE(summary(to("192.0.2.77"), kernel), QStringLiteral("unreachable"));
}

void TestRouteLookup::gotoPassesOverRules()
{
    ModelKernel kernel = m_home;
    Rule jump = rule(100, RuleAction::Goto);
    jump.gotoTarget = 300;
    QVERIFY(kernel.addRule(jump));
    QVERIFY(kernel.addRule(rule(200, RuleAction::Blackhole)));
    QVERIFY(kernel.addRule(rule(300, RuleAction::Nop)));
    const Explanation explanation = explain(to("192.0.2.77"), kernel.routingView());
    QCOMPARE(summary(explanation), kByRouter);
    QCOMPARE(tried(explanation), QStringLiteral("0 100 300 32766*"));
}

void TestRouteLookup::gotoWithoutTargetAndNopGoOn()
{
    ModelKernel kernel = m_home;
    Rule jump = rule(100, RuleAction::Goto);
    jump.gotoTarget = 300;
    QVERIFY(kernel.addRule(jump));
    QVERIFY(kernel.addRule(rule(150, RuleAction::Nop)));
    QVERIFY(kernel.addRule(rule(200, RuleAction::Prohibit)));
    QCOMPARE(tried(explain(to("192.0.2.77"), kernel.routingView())), QStringLiteral("0 100 150 200*"));
}

QTEST_GUILESS_MAIN(TestRouteLookup)
#include "tst_routelookup.moc"
