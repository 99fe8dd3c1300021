// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/firewall.h"
#include "tests/support/routingfixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace culvert;
using namespace culvert::test;

class tst_Firewall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesAreAsFewPrefixesAsPossible_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one") << "10.0.0.1"
                             << "10.0.0.1" << QStringList{QStringLiteral("10.0.0.1/32")};
        QTest::newRow("aligned") << "10.0.0.0"
                                 << "10.0.0.255" << QStringList{QStringLiteral("10.0.0.0/24")};
        QTest::newRow("crooked") << "10.0.0.1"
                                 << "10.0.0.6"
                                 << QStringList{QStringLiteral("10.0.0.1/32"), QStringLiteral("10.0.0.2/31"),
                                                QStringLiteral("10.0.0.4/31"), QStringLiteral("10.0.0.6/32")};
        QTest::newRow("everything") << "0.0.0.0"
                                    << "255.255.255.255" << QStringList{QStringLiteral("0.0.0.0/0")};
        QTest::newRow("the end") << "255.255.255.254"
                                 << "255.255.255.255" << QStringList{QStringLiteral("255.255.255.254/31")};
    }
    void rangesAreAsFewPrefixesAsPossible()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const Ipv4Prefix &prefix : prefixesOfRange(*Ipv4Address::parse(first), *Ipv4Address::parse(last)))
            found.append(prefix.toString());
        QCOMPARE(found, expected);
    }

    void canonicalKeepsTheAddressesAndNothingElse()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<Ipv4Prefix> given;
            for (int i = 0; i < 12; ++i)
                given.append(Ipv4Prefix::of({0x0a000000U + quint32(random.bounded(64))}, int(random.bounded(26, 33))));
            const QList<Ipv4Prefix> made = canonical(given);
            QCOMPARE(canonical(made), made);
            QVERIFY(made.size() <= given.size());
            const auto contains = [](const QList<Ipv4Prefix> &list, Ipv4Address address) {
                return std::any_of(list.begin(), list.end(),
                                   [&](const Ipv4Prefix &prefix) { return prefix.contains(address); });
            };
            for (quint32 i = 0; i < 80; ++i)
                QCOMPARE(contains(made, {0x0a000000U + i}), contains(given, {0x0a000000U + i}));
        }
    }

    void neighboursBecomeOne()
    {
        QCOMPARE(canonical({net("10.0.1.0/24"), net("10.0.0.0/24"), net("10.0.0.7/32")}),
                 QList<Ipv4Prefix>{net("10.0.0.0/23")});
        QCOMPARE(canonical({net("128.0.0.0/1"), net("0.0.0.0/1")}), QList<Ipv4Prefix>{Ipv4Prefix::everything()});
    }

    void rulesReadAsNftWritesThem_data()
    {
        QTest::addColumn<FirewallRule>("rule");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, const QList<PacketMatch> &matches, FirewallAction action,
                            quint32 number = 0, Ipv4Address address = {}) {
            QTest::newRow(text) << FirewallRule{QStringLiteral("c"), matches, action, number, address, {}}
                                << QString::fromLatin1(text);
        };
        row("oifname \"eth1\" ip saddr @home counter reject with icmp type admin-prohibited",
            {{PacketField::OutgoingInterface, {QStringLiteral("eth1")}},
             {PacketField::Source, {QStringLiteral("@home")}}},
            FirewallAction::Reject);
        row("iifname != { \"eth0\", \"eth2\" } ip protocol 6 th dport 20-21 accept",
            {{PacketField::IncomingInterface, {QStringLiteral("eth0"), QStringLiteral("eth2")}, true},
             {PacketField::Protocol, {QStringLiteral("6")}},
             {PacketField::DestinationPort, {QStringLiteral("20-21")}}},
            FirewallAction::Accept);
        row("ct mark & 0x1f000000 == 0x1000000 meta mark set meta mark & 0xe0ffffff | 0x1000000",
            {{PacketField::ConnectionMark, {QStringLiteral("16777216")}}}, FirewallAction::MarkPacket, 0x1000000);
        row("oifname \"culvert0\" meta mark set meta mark & 0xe0ffffff",
            {{PacketField::OutgoingInterface, {QStringLiteral("culvert0")}}}, FirewallAction::MarkPacket);
        row("oifname \"culvert0\" tcp flags & (syn | rst) == syn tcp option maxseg size set rt mtu",
            {{PacketField::OutgoingInterface, {QStringLiteral("culvert0")}}, {PacketField::TcpSyn}},
            FirewallAction::ClampMssToRoute);
        row("ct state { established, related } tcp option maxseg size set 1440",
            {{PacketField::ConnectionState, {QStringLiteral("established"), QStringLiteral("related")}}},
            FirewallAction::ClampMss, 1440);
        row("tcp flags & (syn | rst) != syn accept", {{PacketField::TcpSyn, {}, true}}, FirewallAction::Accept);
        row("ct status confirmed ct reply ip daddr != 100.64.1.50 ct original ip daddr 100.64.1.51 accept",
            {{PacketField::ConnectionStatus, {QStringLiteral("confirmed")}},
             {PacketField::AnsweredTo, {QStringLiteral("100.64.1.50")}, true},
             {PacketField::BegunTo, {QStringLiteral("100.64.1.51")}}},
            FirewallAction::Accept);
        row("ip daddr @masqueraded snat ip to 100.64.1.50",
            {{PacketField::Destination, {QStringLiteral("@masqueraded")}}}, FirewallAction::SourceNat, 0,
            ip("100.64.1.50"));
        row("fib saddr oifname \"eth0\" counter drop", {{PacketField::SourceInterface, {QStringLiteral("eth0")}}},
            FirewallAction::Drop);
    }
    void rulesReadAsNftWritesThem()
    {
        QFETCH(FirewallRule, rule);
        QTEST(describe(rule), "text");
    }

    void aTableIsReplacedWhole()
    {
        const FirewallTable table{{{QStringLiteral("own"), QStringLiteral("filter"), QStringLiteral("output"), 0}},
                                  {{QStringLiteral("home"), {net("203.0.113.0/28")}}},
                                  {{.chain = QStringLiteral("own"),
                                    .matches = {{PacketField::Source, {QStringLiteral("@home")}}},
                                    .purpose = QStringLiteral("leak guard")}}};
        QCOMPARE(
            describe(table),
            (QStringList{
                QStringLiteral("nft 'add table inet culvert'"), QStringLiteral("nft 'delete table inet culvert'"),
                QStringLiteral("nft 'add table inet culvert'"),
                QStringLiteral("nft 'add set inet culvert home { type ipv4_addr; flags interval; }'"),
                QStringLiteral("nft 'add element inet culvert home { 203.0.113.0/28 }'"),
                QStringLiteral("nft 'add chain inet culvert own { type filter hook output priority 0; }'"),
                QStringLiteral("nft 'add rule inet culvert own ip saddr @home counter drop comment \"leak guard\"'")}));
    }
};

QTEST_APPLESS_MAIN(tst_Firewall)
#include "tst_firewall.moc"
