// SPDX-License-Identifier: GPL-3.0-or-later
// IP-in-IP devices. What there is to be tested depends on the kernel: with the module ipip all of it (the lab has
// it), without it the refusal (F27). CULVERT_KERNEL_HAS_IPIP=1 makes its absence a failure.
#include "tests/helper/kernelfixture.h"

#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cerrno>

using namespace culvert;
using namespace culvert::test;

namespace {

const QString kDevice = QStringLiteral("culvert0");

TunnelLink tunnel()
{
    TunnelLink link;
    link.name = kDevice;
    link.local = address("198.51.100.77");
    link.remote = address("192.0.2.9");
    link.parent = QStringLiteral("wan0");
    link.ttl = 64;
    link.mtu = 1480;
    return link;
}

QJsonObject device(const QString &name) { return ipJson(QStringLiteral("-d link show dev ") + name).at(0).toObject(); }

QJsonObject tunnelData(const QString &name)
{
    return device(name)[QStringLiteral("linkinfo")].toObject()[QStringLiteral("info_data")].toObject();
}

bool kernelHasIpip()
{
    if (!Network().isThere())
        return false;
    return QProcess::execute(
               QStringLiteral("ip"),
               QProcess::splitCommand(QStringLiteral("link add probe0 type ipip local 192.0.2.1 remote 192.0.2.2")))
        == 0;
}

} // namespace

/// Where the module is missing.
class NoTunnelTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void namesTheMissingModuleAndTheRemedy()
    {
        const auto failures = perform({SetLink{tunnel(), false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.code, ErrorCode::KernelLacksModule);
        QCOMPARE(failures[0].error.sysErrno, EOPNOTSUPP);
        QVERIFY(failures[0].error.detail.contains(QStringLiteral("\"ipip\"")));
        QVERIFY(failures[0].error.detail.contains(QStringLiteral("modprobe ipip")));
        QVERIFY(!failures[0].error.kernelText.isEmpty());
    }

    void takesAMissingDeviceAsRemoved()
    {
        carryOut({DeleteLink{tunnel()}, DeleteAddress{{kDevice, address("203.0.113.1")}}});
    }

    void doesNotTouchADeviceOfThatNameThatIsNoTunnelOfOurs()
    {
        ip(QStringLiteral("link add culvert0 type veth peer name other0"));
        ip(QStringLiteral("link set culvert0 alias culvert"));
        for (const StepAction &action : QList<StepAction>{DeleteLink{tunnel()}, SetLink{tunnel(), true},
                                                          DeleteAddress{{kDevice, address("203.0.113.1")}}}) {
            const auto failures = perform({action});
            QCOMPARE(failures.size(), 1);
            QCOMPARE(failures[0].error.code, ErrorCode::ForeignConflict);
        }
        QVERIFY(observe().owned.links.isEmpty());
        QVERIFY(!device(kDevice).isEmpty());
    }

    void setsAddressesWithTheirLength()
    {
        carryOut({AddAddress{{QStringLiteral("wan0"), address("10.9.8.1"), 30}}});
        QVERIFY(ip(QStringLiteral("-o -4 address show dev wan0")).contains("inet 10.9.8.1/30 "));
    }

    void namesAParentThatIsMissing()
    {
        TunnelLink link = tunnel();
        link.parent = QStringLiteral("wan7");
        const auto failures = perform({SetLink{link, false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.sysErrno, ENODEV);
        QVERIFY(failures[0].error.detail.contains(QStringLiteral("wan7")));
    }
};

/// Where it is there.
class TunnelTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void makesADeviceWithAllOfItsAttributes()
    {
        carryOut({SetLink{tunnel(), false}});
        QCOMPARE(observe().owned.links, QList<TunnelLink>{tunnel()});
        const QJsonObject link = device(kDevice);
        QCOMPARE(link[QStringLiteral("ifalias")].toString(), QStringLiteral("culvert"));
        QVERIFY(link[QStringLiteral("flags")].toArray().contains(QStringLiteral("UP")));
        QCOMPARE(link[QStringLiteral("link")].toString(), QStringLiteral("wan0"));
        const QJsonObject data = tunnelData(kDevice);
        QCOMPARE(data[QStringLiteral("proto")].toString(), QStringLiteral("ipip"));
        QCOMPARE(data[QStringLiteral("pmtudisc")].toBool(), true);
        QCOMPARE(data[QStringLiteral("ttl")].toInt(), 64);
    }

    void makesItWithoutAParentAndWithInheritedTtl()
    {
        TunnelLink link = tunnel();
        link.parent.clear();
        link.ttl = 0;
        link.mtu = 1400;
        carryOut({SetLink{link, false}});
        QCOMPARE(observe().owned.links, QList<TunnelLink>{link});
    }

    /// R-47, K-09: nothing is lost that the change does not mean to change.
    void changesItInPlace()
    {
        carryOut({SetLink{tunnel(), false}});
        ip(QStringLiteral("route add 192.0.2.128/25 dev culvert0 table 1998 proto 199"));
        const int index = device(kDevice)[QStringLiteral("ifindex")].toInt();
        QJsonObject before = tunnelData(kDevice);
        TunnelLink moved = tunnel();
        moved.local = address("192.168.1.1");
        moved.parent = QStringLiteral("lan0");
        moved.mtu = 1380;
        carryOut({SetLink{moved, true}});
        QCOMPARE(observe().owned.links, QList<TunnelLink>{moved});
        QCOMPARE(device(kDevice)[QStringLiteral("ifindex")].toInt(), index);
        QCOMPARE(observe().owned.routes.size(), 1);
        QJsonObject after = tunnelData(kDevice);
        before.remove(QStringLiteral("local"));
        after.remove(QStringLiteral("local"));
        before.remove(QStringLiteral("link"));
        after.remove(QStringLiteral("link"));
        QCOMPARE(after, before);
    }

    void bringsBackWhatOthersChanged()
    {
        carryOut({SetLink{tunnel(), false}});
        ip(QStringLiteral("link set culvert0 down mtu 1300"));
        ip(QStringLiteral("link set culvert0 type ipip local 198.51.100.77 remote 192.0.2.9 ttl inherit nopmtudisc"));
        QVERIFY(observe().owned.links != QList<TunnelLink>{tunnel()});
        carryOut({SetLink{tunnel(), true}});
        QCOMPARE(observe().owned.links, QList<TunnelLink>{tunnel()});
        QCOMPARE(tunnelData(kDevice)[QStringLiteral("pmtudisc")].toBool(), true);
    }

    /// Somebody's FOU or mark on our device would make packets that the tunnel end does not understand, or send them
    /// another way.
    void bringsBackTheOuterHeader_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"tos 0x10", "fwmark 7", "encap fou encap-sport 5555 encap-dport 5555 encap-csum",
                                   "encap gue encap-sport auto encap-dport 5555"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void bringsBackTheOuterHeader()
    {
        QFETCH(QString, change);
        carryOut({SetLink{tunnel(), false}});
        const QStringList line = QProcess::splitCommand(
            QStringLiteral("link change culvert0 type ipip local 198.51.100.77 remote 192.0.2.9 dev wan0 ttl 64 ")
            + change);
        if (QProcess::execute(QStringLiteral("ip"), line) != 0)
            QSKIP("this kernel has no such encapsulation");
        QVERIFY(observe().owned.links != QList<TunnelLink>{tunnel()});
        carryOut({SetLink{tunnel(), true}});
        QCOMPARE(observe().owned.links, QList<TunnelLink>{tunnel()});
    }

    /// a device of somebody else's must not get our mark by a creation that fails.
    void leavesAForeignDeviceOfThatNameAsItIs_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("veth") << QStringLiteral("veth peer name other0");
        QTest::newRow("ipip") << QStringLiteral("ipip local 198.51.100.77 remote 192.0.2.33");
    }
    void leavesAForeignDeviceOfThatNameAsItIs()
    {
        QFETCH(QString, kind);
        ip(QStringLiteral("link add culvert0 type ") + kind);
        const QJsonObject before = device(kDevice);
        const auto failures = perform({SetLink{tunnel(), false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.code, ErrorCode::ForeignConflict);
        QVERIFY(failures[0].error.detail.contains(kDevice));
        for (const StepAction &action : QList<StepAction>{SetLink{tunnel(), true}, DeleteLink{tunnel()}}) {
            const auto refused = perform({action});
            QCOMPARE(refused.size(), 1);
            QCOMPARE(refused[0].error.code, ErrorCode::ForeignConflict);
        }
        QCOMPARE(device(kDevice), before);
        QVERIFY(observe().owned.links.isEmpty());
    }

    void namesTheDeviceThatHasTheSameEnds()
    {
        ip(QStringLiteral("link add other0 type ipip local 198.51.100.77 remote 192.0.2.9 dev wan0"));
        const auto failures = perform({SetLink{tunnel(), false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.code, ErrorCode::KernelRefused);
        QCOMPARE(failures[0].error.sysErrno, EEXIST);
        QVERIFY(failures[0].error.detail.contains(QStringLiteral("other0")));
        QVERIFY(observe().owned.links.isEmpty());
    }

    void removesItsDevicesAlone()
    {
        TunnelLink second = tunnel();
        second.name = QStringLiteral("culvert1");
        second.remote = address("192.0.2.10");
        carryOut({SetLink{tunnel(), false}, SetLink{second, false}});
        ip(QStringLiteral("link add other0 type ipip local 198.51.100.77 remote 192.0.2.44"));
        carryOut({DeleteLink{tunnel()}});
        QCOMPARE(observe().owned.links, QList<TunnelLink>{second});
        carryOut({DeleteLink{tunnel()}, DeleteLink{second}});
        QVERIFY(!device(QStringLiteral("other0")).isEmpty());
    }

    void givesAndTakesAddresses()
    {
        const AddressEntry entry{kDevice, address("203.0.113.1")};
        carryOut({SetLink{tunnel(), false}, AddAddress{entry}});
        carryOut({AddAddress{entry}});
        ip(QStringLiteral("address add 203.0.113.99/32 dev wan0"));
        QCOMPARE(observe().owned.addresses, QList<AddressEntry>{entry});
        carryOut({DeleteAddress{entry}});
        carryOut({DeleteAddress{entry}});
        QVERIFY(observe().owned.addresses.isEmpty());
    }

    void keepsTheLengthOfATransitAddress()
    {
        const AddressEntry transit{kDevice, address("10.9.8.1"), 30};
        carryOut({SetLink{tunnel(), false}, AddAddress{transit}});
        QCOMPARE(observe().owned.addresses, QList<AddressEntry>{transit});
        carryOut({DeleteAddress{{kDevice, address("10.9.8.1"), 32}}}); // another address
        QCOMPARE(observe().owned.addresses, QList<AddressEntry>{transit});
        carryOut({DeleteAddress{transit}});
        QVERIFY(observe().owned.addresses.isEmpty());
    }

    void putsRoutesIntoADeviceOfTheSameStage()
    {
        const Route route{.table = marks::kFirstTable, .destination = {}, .interface = kDevice};
        carryOut({SetLink{tunnel(), false}, SetRoute{route, false}});
        QCOMPARE(observe().owned.routes, QList<Route>{route});
    }

    void showsForeignTunnelsToo()
    {
        ip(QStringLiteral("link add other0 type ipip local 198.51.100.77 remote 192.0.2.44 ttl 9"));
        carryOut({SetLink{tunnel(), false}});
        const auto view = kernel().routingView();
        QVERIFY(view.has_value());
        QVERIFY(view->tunnels.contains(tunnel()));
        const auto other = std::find_if(view->tunnels.begin(), view->tunnels.end(),
                                        [](const TunnelLink &link) { return link.name == QStringLiteral("other0"); });
        QVERIFY(other != view->tunnels.end());
        QCOMPARE(other->remote, address("192.0.2.44"));
        QCOMPARE(other->ttl, 9);
        QVERIFY(!other->up);
        const auto state = kernel().interfaceState(kDevice);
        QVERIFY(state.has_value() && state->has_value());
        QVERIFY((*state)->pointToPoint);
    }

    /// K-08: a tunnel whose local address is gone tells so in its counters alone.
    void countsCarrierErrors()
    {
        TunnelLink link = tunnel();
        link.parent.clear();
        carryOut({SetLink{link, false}, AddAddress{{kDevice, address("203.0.113.1")}}});
        ip(QStringLiteral("route add 192.0.2.200 dev culvert0"));
        ip(QStringLiteral("address del 198.51.100.77/24 dev wan0"));
        QProcess::execute(QStringLiteral("ping"),
                          {QStringLiteral("-c1"), QStringLiteral("-W1"), QStringLiteral("192.0.2.200")});
        const auto counters = kernel().counters({kDevice});
        QVERIFY(counters.has_value());
        QVERIFY(counters->value(kDevice).txCarrierErrors > 0);
    }
};

int main(int argc, char *argv[])
{
    if (!becomeRootOfANamespace())
        return 1;
    QCoreApplication application(argc, argv);
    const bool hasIpip = kernelHasIpip();
    if (!hasIpip && qEnvironmentVariableIsSet("CULVERT_KERNEL_HAS_IPIP"))
        qFatal("CULVERT_KERNEL_HAS_IPIP is set, but this kernel makes no ipip device");
    TunnelTest withModule;
    NoTunnelTest without;
    return hasIpip ? QTest::qExec(&withModule, argc, argv) : QTest::qExec(&without, argc, argv);
}
#include "tst_netlinktunnel.moc"
