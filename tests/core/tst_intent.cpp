// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intent/intent.h"
#include "tests/support/addresses.h"

#include <QTest>

using namespace culvert;
using namespace culvert::intent;
using namespace culvert::test;

/// The table of the modes, line by line.
class tst_Intent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableOfTheModes_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<Sender>("sender");
        QTest::addColumn<Way>("way");

        const Way tunnelOrNothing{Reach::Networks, Excepting::Masquerading, Otherwise::Blocked};
        const Way openedToAll{Reach::NetworksForAll, Excepting::All, Otherwise::Unchanged};
        for (const Mode mode : {Mode::Everything, Mode::Source, Mode::Hybrid}) {
            const auto row = [&](const char *name, Sender sender, const Way &way) {
                QTest::addRow("%s, mode %d", name, int(mode)) << mode << sender << way;
            };
            row("gateway from home", Sender::GatewayFromHome, tunnelOrNothing);
            row("tunnelled service", Sender::MarkedByService, tunnelOrNothing);
            row("begun in a tunnel", Sender::BegunInTunnel, {Reach::Networks, Excepting::None, Otherwise::Blocked});
        }
        const auto row = [&](const char *name, Mode mode, Sender sender, const Way &way) {
            QTest::addRow("%s", name) << mode << sender << way;
        };
        row("everything: home", Mode::Everything, Sender::HomeHost, tunnelOrNothing);
        row("everything: private", Mode::Everything, Sender::PrivateHost,
            {Reach::Networks, Excepting::Masquerading, Otherwise::Unchanged});
        row("everything: gateway", Mode::Everything, Sender::Gateway,
            {Reach::Networks, Excepting::All, Otherwise::Unchanged});
        row("source: home", Mode::Source, Sender::HomeHost, tunnelOrNothing);
        row("source: private", Mode::Source, Sender::PrivateHost,
            {Reach::NetworksForAll, Excepting::Masquerading, Otherwise::Unchanged});
        row("source: gateway", Mode::Source, Sender::Gateway, openedToAll);
        row("hybrid: home", Mode::Hybrid, Sender::HomeHost,
            {Reach::NetworksForAll, Excepting::Masquerading, Otherwise::Masqueraded});
        row("hybrid: private", Mode::Hybrid, Sender::PrivateHost,
            {Reach::NetworksForAll, Excepting::Masquerading, Otherwise::Masqueraded});
        row("hybrid: gateway", Mode::Hybrid, Sender::Gateway, openedToAll);
    }
    void theTableOfTheModes()
    {
        QFETCH(Mode, mode);
        QFETCH(Sender, sender);
        QFETCH(Way, way);
        Configuration c;
        c.mode = mode;
        const Way found = wayOf(c, sender);
        QVERIFY(found.reach == way.reach);
        QVERIFY(found.excepting == way.excepting);
        QVERIFY(found.otherwise == way.otherwise);
    }

    void everybodyIsTunnelledByModeOrByNetworksForAll()
    {
        Configuration c;
        c.tunnels.resize(1);
        QVERIFY(!tunnelsEverybody(c));
        QVERIFY(networksFor(c, c.tunnels[0], Sender::Gateway).isEmpty());
        QCOMPARE(networksFor(c, c.tunnels[0], Sender::HomeHost), c.tunnels[0].networks);
        c.mode = Mode::Everything;
        QVERIFY(tunnelsEverybody(c));
        QCOMPARE(networksFor(c, c.tunnels[0], Sender::PrivateHost), c.tunnels[0].networks);
        c.mode = Mode::Source;
        c.tunnels[0].networksForAll = {prefix("44.0.0.0/9")};
        QVERIFY(tunnelsEverybody(c));
        QCOMPARE(networksFor(c, c.tunnels[0], Sender::Gateway), c.tunnels[0].networksForAll);
    }

    void marksAreNeededWhereHomePacketsHaveTwoWays()
    {
        Configuration c;
        QVERIFY(!needsConnectionMarks(c));
        c.exceptions = {{prefix("192.0.2.0/24"), {}, true, false}, {prefix("198.18.0.0/24"), {}, false, true}};
        QVERIFY(!masquerades(c) && !needsConnectionMarks(c));
        c.exceptions[0].enabled = true;
        QVERIFY(masquerades(c) && needsConnectionMarks(c));
        c.exceptions.clear();
        c.mode = Mode::Hybrid;
        QVERIFY(needsConnectionMarks(c));
    }

    void aSharedInterfaceHasNoPrivateHosts()
    {
        Configuration c;
        c.uplinkInterface = QStringLiteral("eth0");
        c.homeInterfaces = {QStringLiteral("eth0"), QStringLiteral("eth2")};
        QVERIFY(isOneArmed(c));
        QCOMPARE(privateInterfaces(c), QStringList{QStringLiteral("eth2")});
        c.uplinkInterface = QStringLiteral("eth1");
        QVERIFY(!isOneArmed(c));
        QCOMPARE(privateInterfaces(c), c.homeInterfaces);
    }
};

QTEST_APPLESS_MAIN(tst_Intent)
#include "tst_intent.moc"
