// SPDX-License-Identifier: GPL-3.0-or-later
// A kernel without nf_tables, or without netfilter altogether: what needs no firewall works all the same.
#include "tests/helper/kernelfixture.h"

#include "helper/kernel/firewall.h"
#include "tests/helper/firewallsamples.h"
#include "tests/helper/syscallfaults.h"

#include <linux/netlink.h>

#include <QSignalSpy>

#include <cerrno>

using namespace culvert;
using namespace culvert::test;

class NetfilterlessTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { syscalls::reset(); }

    void saysWhatTheKernelLacks_data()
    {
        QTest::addColumn<int>("sysErrno");
        QTest::newRow("no netfilter") << EPROTONOSUPPORT;
        QTest::newRow("no nf_tables, asked for an object") << EINVAL; // net/netfilter/nfnetlink.c
        QTest::newRow("no nf_tables, given a transaction") << EOPNOTSUPP;
    }
    void saysWhatTheKernelLacks()
    {
        QFETCH(int, sysErrno);
        const auto fail = [&] {
            if (sysErrno == EPROTONOSUPPORT)
                syscalls::removeProtocol(NETLINK_NETFILTER);
            else
                syscalls::failReceive(sysErrno);
        };
        NftablesFirewall firewall;
        fail();
        const Result<> written = firewall.replace(tableOfEverything());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KernelLacksModule);
        QCOMPARE(written.error().sysErrno, sysErrno);
        QVERIFY(written.error().detail.contains(QStringLiteral("modprobe nf_tables")));
        fail();
        const Result<std::optional<FirewallTable>> found = firewall.read();
        QVERIFY(found.has_value());
        QVERIFY(!found->has_value());
        fail();
        QVERIFY(firewall.remove().has_value());
    }

    void tellsOtherFailuresFromIt()
    {
        NftablesFirewall firewall;
        syscalls::failReceive(EPERM);
        QCOMPARE(firewall.replace({}).error().code, ErrorCode::KernelRefused);
        syscalls::failReceive(EPERM);
        QCOMPARE(firewall.read().error().sysErrno, EPERM);
        syscalls::failReceive(EPERM);
        QCOMPARE(firewall.remove().error().sysErrno, EPERM);
        QVERIFY(firewall.replace({}).has_value());
        QVERIFY(firewall.read()->has_value());
    }

    void routesWithoutNetfilter()
    {
        syscalls::removeProtocol(NETLINK_NETFILTER);
        restartHelper();
        const Route route{.table = marks::kFirstTable, .destination = prefix("192.0.2.0/24"), .type = RouteType::Throw};
        carryOut({SetRoute{route}, DeleteFirewall{}});
        QCOMPARE(observe().owned.routes, QList{route});
        QVERIFY(kernel().routingView().has_value());
        QVERIFY(kernel().forgetConnections(address("192.0.2.1")).has_value());
        QSignalSpy changed(&kernel(), &KernelPort::changed);
        ip(QStringLiteral("route flush table 1998"));
        QVERIFY(changed.wait());
    }
};

CULVERT_KERNEL_TEST_MAIN(NetfilterlessTest)
#include "tst_netfilterless.moc"
