// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/kernelfixture.h"

#include <QFile>
#include <QProcess>

#include <cerrno>

using namespace culvert;
using namespace culvert::test;

namespace {

const QString kForward = QStringLiteral("ip_forward");
const QString kFilter = QStringLiteral("conf/wan0/rp_filter");

QString valueOf(const QString &key)
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/") + key);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
}

} // namespace

class SysctlsTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsAskedFor()
    {
        const ObservedState observed = observe({kForward, QStringLiteral("conf/nothing0/rp_filter")});
        QCOMPARE(observed.owned.sysctls, (QList<Sysctl>{{kForward, valueOf(kForward)}}));
        QVERIFY(observed.formerSysctls.isEmpty());
    }

    void remembersTheFormerValueOverARestart()
    {
        carryOut({SetSysctl{{kForward, QStringLiteral("0")}, {}, false}});
        carryOut({SetSysctl{{kForward, QStringLiteral("1")}, QStringLiteral("0"), false}});
        QCOMPARE(valueOf(kForward), QStringLiteral("1"));
        restartHelper();
        const ObservedState observed = observe();
        QCOMPARE(observed.formerSysctls, (QList<Sysctl>{{kForward, QStringLiteral("0")}}));
        QCOMPARE(observed.owned.sysctls, (QList<Sysctl>{{kForward, QStringLiteral("1")}}));
    }

    void keepsTheFirstFormerValue()
    {
        carryOut({SetSysctl{{kFilter, QStringLiteral("1")}, QStringLiteral("0"), false}});
        carryOut({SetSysctl{{kFilter, QStringLiteral("2")}, QStringLiteral("1"), false}});
        QCOMPARE(observe().formerSysctls, (QList<Sysctl>{{kFilter, QStringLiteral("0")}}));
        QCOMPARE(valueOf(kFilter), QStringLiteral("2"));
    }

    void restoresAndForgets()
    {
        carryOut({SetSysctl{{kForward, QStringLiteral("1")}, QStringLiteral("0"), false}});
        carryOut({SetSysctl{{kForward, QStringLiteral("0")}, {}, true}});
        QCOMPARE(valueOf(kForward), QStringLiteral("0"));
        restartHelper();
        QVERIFY(observe().formerSysctls.isEmpty());
    }

    /// Docker, libvirt and NetworkManager set ip_forward and do not put it back: without us it would be 1.
    void keepsForwardingForWhoeverCameMeanwhile_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("arguments");
        QTest::newRow("docker") << QStringLiteral("ip")
                                << QStringLiteral("link add docker0 type veth peer name other0");
        QTest::newRow("libvirt") << QStringLiteral("ip")
                                 << QStringLiteral("link add virbr0 type veth peer name other0");
        QTest::newRow("shared") << QStringLiteral("nft") << QStringLiteral("add table ip nm-shared-lan0");
    }
    void keepsForwardingForWhoeverCameMeanwhile()
    {
        QFETCH(QString, program);
        QFETCH(QString, arguments);
        carryOut({SetSysctl{{kForward, QStringLiteral("0")}, {}, false}});
        ip(QStringLiteral("link add podman0 type veth peer name pod0")); // was there, and did without
        QVERIFY(observe({kForward}).newForwarders.isEmpty());
        carryOut({SetSysctl{{kForward, QStringLiteral("1")}, QStringLiteral("0"), false}});
        restartHelper();
        QVERIFY(observe().newForwarders.isEmpty());
        QCOMPARE(QProcess::execute(program, QProcess::splitCommand(arguments)), 0);
        QVERIFY(observe({kForward}).newForwarders.isEmpty()); // nobody leaves
        const ObservedState leaving = observe();
        QCOMPARE(leaving.newForwarders.size(), 1);
        QCOMPARE(leaving.formerSysctls, (QList<Sysctl>{{kForward, QStringLiteral("1")}}));
        carryOut({SetSysctl{leaving.formerSysctls.first(), {}, true}});
        QCOMPARE(valueOf(kForward), QStringLiteral("1"));
        QVERIFY(observe().formerSysctls.isEmpty());
    }

    /// inet_forward_change() in net/ipv4/devinet.c
    void putsBackWhatForwardingOverwrites()
    {
        const QString redirects = QStringLiteral("conf/all/accept_redirects");
        const QString ofDevice = QStringLiteral("conf/lan0/forwarding");
        carryOut({SetSysctl{{kForward, QStringLiteral("0")}, {}, false},
                  SetSysctl{{redirects, QStringLiteral("0")}, {}, false},
                  SetSysctl{{ofDevice, QStringLiteral("1")}, {}, false}});
        carryOut({SetSysctl{{kForward, QStringLiteral("1")}, QStringLiteral("0"), false}});
        QCOMPARE(valueOf(QStringLiteral("conf/wan0/forwarding")), QStringLiteral("1"));
        restartHelper();
        carryOut({SetSysctl{{kForward, QStringLiteral("0")}, {}, true}});
        QCOMPARE(valueOf(redirects), QStringLiteral("0"));
        QCOMPARE(valueOf(ofDevice), QStringLiteral("1"));
        QCOMPARE(valueOf(QStringLiteral("conf/wan0/forwarding")), QStringLiteral("0"));
        QCOMPARE(valueOf(kForward), QStringLiteral("0"));
    }

    void forgetsWhatWentWithItsDevice()
    {
        carryOut({SetSysctl{{kFilter, QStringLiteral("2")}, QStringLiteral("0"), false}});
        ip(QStringLiteral("link del wan0"));
        carryOut({SetSysctl{{kFilter, QStringLiteral("0")}, {}, true}});
        QVERIFY(observe().formerSysctls.isEmpty());
    }

    void refusesToSetWhatIsNotThere()
    {
        const auto failures =
            perform({SetSysctl{{QStringLiteral("conf/nothing0/rp_filter"), QStringLiteral("2")}, {}, false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.sysErrno, ENOENT);
    }

    void reportsAValueThatTheKernelRefuses()
    {
        const auto failures = perform({SetSysctl{{kForward, QStringLiteral("perhaps")}, {}, false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.sysErrno, EINVAL);
    }

    void keepsTheOrderOfTheSteps()
    {
        // The route needs what the address before gives it, the sysctl stands between: one order, three kinds.
        const Route route{.table = marks::kFirstTable,
                          .destination = prefix("192.0.2.1"),
                          .interface = QStringLiteral("wan0"),
                          .source = address("198.51.100.99")};
        carryOut({AddAddress{{QStringLiteral("wan0"), address("198.51.100.99")}},
                  SetSysctl{{kForward, QStringLiteral("1")}, QStringLiteral("0"), false}, SetRoute{route, false}});
        QCOMPARE(observe().owned.routes, QList<Route>{route});
    }

    void refusesKeysThatLeadElsewhere_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"", "/", "..", "../kernel/core_pattern", "conf/../../kernel/core_pattern", "conf/..",
                                "/proc/sys/kernel/core_pattern", "conf//rp_filter", "conf/./rp_filter", "ip_forward/",
                                "ip_forward\n", "conf/a b/rp_filter", "conf/\xc3\xa9/rp_filter"})
            QTest::newRow(QByteArray(key).toPercentEncoding().constData()) << QString::fromUtf8(key);
    }
    void refusesKeysThatLeadElsewhere()
    {
        QFETCH(QString, key);
        QVERIFY(!Sysctls::isKey(key));
        const auto failures = perform({SetSysctl{{key, QStringLiteral("1")}, QStringLiteral("0"), false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.code, ErrorCode::Internal);
        QVERIFY(!kernel().observe({key}).has_value());
        QVERIFY(observe().formerSysctls.isEmpty());
    }

    void acceptsKeysOfDevicesWithDots()
    {
        QVERIFY(Sysctls::isKey(QStringLiteral("conf/eth0.100/rp_filter")));
        QVERIFY(Sysctls::isKey(QStringLiteral("conf/..a/rp_filter")));
    }

    void survivesADamagedMemory_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"ip_forward\": ");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("a hostile key") << QByteArray("{\"../kernel/core_pattern\": \"|/bin/sh\"}");
        QTest::newRow("a number") << QByteArray("{\"ip_forward\": 0}");
    }
    void survivesADamagedMemory()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("sysctls.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(Sysctls(directory.path()).former().isEmpty());
    }

    void writesNothingThatItCannotRemember()
    {
        Sysctls sysctls(QStringLiteral("/nowhere/at/all"));
        const QString before = valueOf(kForward);
        const Result<> done = sysctls.set({{kForward, QStringLiteral("1")}, QStringLiteral("0"), false});
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, ErrorCode::StorageFailed);
        QCOMPARE(valueOf(kForward), before);
    }
};

CULVERT_KERNEL_TEST_MAIN(SysctlsTest)
#include "tst_sysctls.moc"
