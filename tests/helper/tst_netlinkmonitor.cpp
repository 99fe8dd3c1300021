// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/kernelfixture.h"

#include "helper/kernel/netlinkmonitor.h"

#include <QSignalSpy>

using namespace culvert;
using namespace culvert::test;

namespace {

Route throwRoute(quint32 number)
{
    return {.table = marks::kFirstTable,
            .destination = Ipv4Prefix::host({(100U << 24) + number}),
            .type = RouteType::Throw};
}

QList<StepAction> manyRoutes(quint32 count)
{
    QList<StepAction> steps;
    for (quint32 i = 0; i < count; ++i)
        steps.append(SetRoute{throwRoute(i), false});
    return steps;
}

} // namespace

class NetlinkMonitorTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatOthersChange_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("urgent");
        QTest::newRow("route") << QStringLiteral("route add throw 192.0.2.1 table 1998 proto 199") << false;
        QTest::newRow("route in main") << QStringLiteral("route add default via 198.51.100.1") << false;
        QTest::newRow("route away") << QStringLiteral("route del 10.77.0.0/16") << false;
        QTest::newRow("rule") << QStringLiteral("rule add pref 1998 lookup 1998") << false;
        QTest::newRow("address") << QStringLiteral("address add 198.51.100.78/24 dev wan0") << true;
        QTest::newRow("address away") << QStringLiteral("address del 192.168.1.1/24 dev lan0") << true;
        QTest::newRow("link") << QStringLiteral("link set wan0 mtu 1400") << true;
        QTest::newRow("link away") << QStringLiteral("link del wan0") << true;
    }
    void tellsWhatOthersChange()
    {
        QFETCH(QString, command);
        QFETCH(bool, urgent);
        ip(QStringLiteral("route add 10.77.0.0/16 via 198.51.100.1"));
        QSignalSpy changed(&kernel(), &KernelPort::changed);
        settle(changed);
        ip(command);
        QVERIFY(changed.isEmpty()); // from the event loop, not from within another call
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().first().toBool(), urgent);
    }

    void staysSilentOnItsOwnRoutesAndRules()
    {
        QSignalSpy changed(&kernel(), &KernelPort::changed);
        settle(changed);
        carryOut(manyRoutes(1000));
        carryOut({AddRule{{.preference = 1998, .table = marks::kFirstTable}}});
        carryOut({DeleteRoute{throwRoute(1)}});
        QVERIFY(!changed.wait(300));
        // It listens, all the same.
        ip(QStringLiteral("route flush table 1998"));
        QVERIFY(changed.wait());
    }

    void makesOneSignalOfMany()
    {
        QSignalSpy changed(&kernel(), &KernelPort::changed);
        settle(changed);
        for (int i = 1; i < 20; ++i)
            ip(QStringLiteral("route add throw 192.0.2.%1 table 1998").arg(i));
        QVERIFY(changed.wait());
        QVERIFY(!changed.wait(200));
        QCOMPARE(changed.size(), 1);
    }

    void takesAnOverrunAsChangeOfEverything()
    {
        constexpr quint32 kNobody = 1;
        const auto monitor = NetlinkMonitor::open(kNobody, 4096); // the kernel's least is about that
        QVERIFY(monitor.has_value());
        QSignalSpy changed(monitor->get(), &NetlinkMonitor::changed);
        settle(changed);
        carryOut(manyRoutes(2000));
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().first().toBool(), true);
        // And it goes on listening afterwards.
        settle(changed);
        ip(QStringLiteral("rule add pref 1998 lookup 1998"));
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().first().toBool(), false);
    }

    void keepsUpWithAFloodOfOthers()
    {
        constexpr quint32 kNobody = 1;
        const auto monitor = NetlinkMonitor::open(kNobody);
        QVERIFY(monitor.has_value());
        QSignalSpy changed(monitor->get(), &NetlinkMonitor::changed);
        settle(changed);
        carryOut(manyRoutes(5000));
        QVERIFY(changed.wait());
        settle(changed, 100);
        QVERIFY(changed.isEmpty());
    }

private:
    /// New links speak of themselves for a while: their carrier, their IPv6 addresses.
    static void settle(QSignalSpy &changed, int quietMs = 300)
    {
        while (changed.wait(quietMs)) { }
        changed.clear();
    }
};

CULVERT_KERNEL_TEST_MAIN(NetlinkMonitorTest)
#include "tst_netlinkmonitor.moc"
