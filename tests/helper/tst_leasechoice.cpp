// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/lease/leasechoice.h"

#include <QTest>

using namespace culvert;

namespace {

Ipv4Address ip(const char *text) { return Ipv4Address::parse(QString::fromLatin1(text)).value(); }

const QString kManager = QStringLiteral("networkmanager");

/// eth1 with 192.0.2.7/24, and a second address 192.0.2.8/24, behind 192.0.2.1.
InterfaceState uplink()
{
    InterfaceState state;
    state.name = QStringLiteral("eth1");
    state.index = 3;
    state.up = true;
    state.running = true;
    state.mtu = 1500;
    state.addresses = {{ip("192.0.2.7"), 24, false}, {ip("192.0.2.8"), 24, true}};
    state.router = ip("192.0.2.1");
    return state;
}

ManagedLease says(const char *address, const char *router = nullptr, std::optional<int> mtu = {})
{
    return {ip(address), 24, router ? std::optional(ip(router)) : std::nullopt, mtu};
}

Lease lease(const char *address, const char *router, const QString &source, int mtu = 1500)
{
    return {QStringLiteral("eth1"), ip(address), 24, router ? std::optional(ip(router)) : std::nullopt, mtu, source};
}

} // namespace

using Kernel = std::optional<InterfaceState>;
using Manager = std::optional<ManagedLease>;
using Chosen = std::optional<Lease>;

class TestLeaseChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chooses_data()
    {
        QTest::addColumn<Kernel>("kernel");
        QTest::addColumn<bool>("managed");
        QTest::addColumn<Manager>("manager");
        QTest::addColumn<Chosen>("chosen");

        const Lease fromKernel = lease("192.0.2.7", "192.0.2.1", QStringLiteral("kernel"));
        QTest::newRow("no interface") << Kernel() << true << Manager(says("192.0.2.7")) << Chosen();
        QTest::newRow("kernel alone") << Kernel(uplink()) << false << Manager() << Chosen(fromKernel);
        QTest::newRow("a manager that does not manage it is not heard")
            << Kernel(uplink()) << false << Manager(says("192.0.2.8", "192.0.2.2", 1400)) << Chosen(fromKernel);
        QTest::newRow("a manager without a word") << Kernel(uplink()) << true << Manager() << Chosen(fromKernel);
        QTest::newRow("the manager names the first")
            << Kernel(uplink()) << true << Manager(says("192.0.2.7", "192.0.2.254"))
            << Chosen(lease("192.0.2.7", "192.0.2.254", kManager));
        QTest::newRow("the manager names another of the kernel's")
            << Kernel(uplink()) << true << Manager(says("192.0.2.8"))
            << Chosen(lease("192.0.2.8", "192.0.2.1", kManager));
        QTest::newRow("the manager is ahead or behind")
            << Kernel(uplink()) << true << Manager(says("198.51.100.4", "198.51.100.1", 1400)) << Chosen(fromKernel);

        InterfaceState without = uplink();
        without.addresses.clear();
        QTest::newRow("the kernel has no address yet")
            << Kernel(without) << true << Manager(says("192.0.2.7")) << Chosen();

        InterfaceState down = uplink();
        down.up = false;
        QTest::newRow("the link is down") << Kernel(down) << true << Manager(says("192.0.2.7")) << Chosen();

        InterfaceState unplugged = uplink();
        unplugged.running = false;
        QTest::newRow("the cable is out, the address stays")
            << Kernel(unplugged) << false << Manager() << Chosen(fromKernel);

        InterfaceState secondaryFirst = uplink();
        secondaryFirst.addresses.move(1, 0);
        QTest::newRow("primary before secondary") << Kernel(secondaryFirst) << false << Manager() << Chosen(fromKernel);
    }
    void chooses()
    {
        QFETCH(Kernel, kernel);
        QFETCH(bool, managed);
        QFETCH(Manager, manager);
        QFETCH(Chosen, chosen);
        QVERIFY(chooseLease(kernel, managed, manager, kManager) == chosen);
    }

    void refusesUnusableAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("prefixLength");
        QTest::addColumn<bool>("usable");
        QTest::newRow("public") << "192.0.2.7" << 24 << true;
        QTest::newRow("private") << "10.1.2.3" << 16 << true;
        QTest::newRow("carrier-grade NAT") << "100.64.0.9" << 10 << true;
        QTest::newRow("shortest prefix") << "10.1.2.3" << 8 << true;
        QTest::newRow("longest prefix") << "10.1.2.3" << 32 << true;
        QTest::newRow("prefix too short") << "10.1.2.3" << 7 << false;
        QTest::newRow("no prefix") << "10.1.2.3" << 0 << false;
        QTest::newRow("prefix beyond 32") << "10.1.2.3" << 33 << false;
        QTest::newRow("negative prefix") << "10.1.2.3" << -1 << false;
        QTest::newRow("unspecified") << "0.0.0.0" << 24 << false;
        QTest::newRow("this network") << "0.1.2.3" << 24 << false;
        QTest::newRow("loopback") << "127.0.0.2" << 8 << false;
        QTest::newRow("multicast") << "224.0.0.5" << 24 << false;
        QTest::newRow("reserved") << "240.0.0.1" << 24 << false;
        QTest::newRow("broadcast") << "255.255.255.255" << 32 << false;
        QTest::newRow("link-local") << "169.254.17.4" << 16 << false;
    }
    /// R-51, whoever says so.
    void refusesUnusableAddresses()
    {
        QFETCH(QString, address);
        QFETCH(int, prefixLength);
        QFETCH(bool, usable);
        InterfaceState kernel = uplink();
        kernel.addresses = {{Ipv4Address::parse(address).value(), prefixLength, false}};
        const ManagedLease manager{kernel.addresses[0].address, prefixLength, {}, {}};
        QCOMPARE(chooseLease(kernel, false, {}, kManager).has_value(), usable);
        QCOMPARE(chooseLease(kernel, true, manager, kManager).has_value(), usable);
    }

    void passesOverAnUnusableAddressToTheNext()
    {
        InterfaceState kernel = uplink();
        kernel.addresses.prepend({ip("169.254.17.4"), 16, false});
        QCOMPARE(chooseLease(kernel, true, says("169.254.17.4"), kManager)->address, ip("192.0.2.7"));
    }

    void refusesUnusableRouters_data()
    {
        QTest::addColumn<QString>("router");
        for (const char *router : {"0.0.0.0", "127.0.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.7"})
            QTest::newRow(router) << QString::fromLatin1(router);
    }
    void refusesUnusableRouters()
    {
        QFETCH(QString, router);
        InterfaceState kernel = uplink();
        ManagedLease manager = says("192.0.2.7");
        manager.router = Ipv4Address::parse(router);
        QVERIFY(manager.router);
        QCOMPARE(chooseLease(kernel, true, manager, kManager)->router, ip("192.0.2.1"));
        kernel.router = manager.router;
        QVERIFY(!chooseLease(kernel, true, manager, kManager)->router);
    }

    void takesTheLesserMtu_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<std::optional<int>>("lease");
        QTest::addColumn<int>("mtu");
        using Mtu = std::optional<int>;
        QTest::newRow("link's alone") << 1500 << Mtu() << 1500;
        QTest::newRow("lease's is less") << 1500 << Mtu(1400) << 1400;
        QTest::newRow("link's is less") << 1400 << Mtu(1500) << 1400;
        QTest::newRow("least that counts") << 1500 << Mtu(576) << 576;
        QTest::newRow("too small to be meant") << 1500 << Mtu(575) << 1500;
        QTest::newRow("largest") << 65535 << Mtu(65535) << 65535;
        QTest::newRow("beyond an IPv4 packet") << 70000 << Mtu(65536) << 70000;
        QTest::newRow("zero") << 1500 << Mtu(0) << 1500;
        QTest::newRow("negative") << 1500 << Mtu(-1) << 1500;
    }
    ///
    void takesTheLesserMtu()
    {
        QFETCH(int, link);
        QFETCH(std::optional<int>, lease);
        QFETCH(int, mtu);
        InterfaceState kernel = uplink();
        kernel.mtu = link;
        QCOMPARE(chooseLease(kernel, true, says("192.0.2.7", nullptr, lease), kManager)->mtu, mtu);
        // Of an address that the kernel has not got, its MTU says nothing.
        QCOMPARE(chooseLease(kernel, true, says("198.51.100.4", nullptr, lease), kManager)->mtu, link);
    }

    void needsNoRouterOnAPointToPointLine()
    {
        InterfaceState kernel = uplink();
        kernel.pointToPoint = true;
        const auto chosen = chooseLease(kernel, true, says("192.0.2.7", "192.0.2.1"), kManager);
        QVERIFY(chosen && !chosen->router);
        QVERIFY(!isIncomplete(chosen, kernel));
    }

    void isIncompleteWithoutARouterOnAnOrdinaryLine()
    {
        InterfaceState kernel = uplink();
        QVERIFY(!isIncomplete(chooseLease(kernel, false, {}, kManager), kernel));
        kernel.router.reset();
        QVERIFY(isIncomplete(chooseLease(kernel, false, {}, kManager), kernel));
        QVERIFY(!isIncomplete(chooseLease(kernel, true, says("192.0.2.7", "192.0.2.1"), kManager), kernel));
        kernel.leadsEverywhere = true; // so somebody has set it up
        QVERIFY(!isIncomplete(chooseLease(kernel, false, {}, kManager), kernel));
        QVERIFY(!isIncomplete({}, kernel));
        QVERIFY(!isIncomplete({}, {}));
    }
};

QTEST_APPLESS_MAIN(TestLeaseChoice)
#include "tst_leasechoice.moc"
