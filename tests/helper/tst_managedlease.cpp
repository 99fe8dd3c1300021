// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/lease/networkmanagerdata.h"

#include <QTest>

using namespace culvert;

namespace {

QStringList *warnings = nullptr;

void keepWarning(QtMsgType, const QMessageLogContext &, const QString &text) { warnings->append(text); }

QVariantMap options(std::initializer_list<std::pair<const char *, QString>> list)
{
    QVariantMap map;
    for (const auto &[key, value] : list)
        map.insert(QLatin1String(key), value);
    return map;
}

} // namespace

/// DHCP's strings, which anybody on the line may have written.
class TestManagedLease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDhcp_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("mask");
        QTest::addColumn<QString>("routers");
        QTest::addColumn<QString>("mtu");
        QTest::addColumn<QString>("read"); // "ADDRESS/LENGTH ROUTER MTU"
        const QString mask = QStringLiteral("255.255.255.0");
        const QString address = QStringLiteral("192.0.2.7");
        const QString router = QStringLiteral("192.0.2.1");
        QTest::newRow("all") << address << mask << router << "1400"
                             << "192.0.2.7/24 192.0.2.1 1400";
        QTest::newRow("address alone") << address << ""
                                       << ""
                                       << ""
                                       << "192.0.2.7/32 - -";
        QTest::newRow("several routers") << address << mask << "192.0.2.1 192.0.2.2"
                                         << ""
                                         << "192.0.2.7/24 192.0.2.1 -";
        QTest::newRow("no address") << "" << mask << router << "1400"
                                    << "";
        QTest::newRow("octal") << "0192.0.2.7" << mask << router << ""
                               << "";
        QTest::newRow("short form") << "192.7" << mask << router << ""
                                    << "";
        QTest::newRow("blank behind") << "192.0.2.7 " << mask << router << ""
                                      << "";
        QTest::newRow("line feed behind") << "192.0.2.7\n"
                                          << mask << router << ""
                                          << "";
        QTest::newRow("command behind") << "192.0.2.7;reboot" << mask << router << ""
                                        << "";
        QTest::newRow("loopback") << "127.0.0.1" << mask << router << ""
                                  << "";
        QTest::newRow("broadcast") << "255.255.255.255" << mask << router << ""
                                   << "";
        QTest::newRow("IPv6") << "2001:db8::1" << mask << router << ""
                              << "";
        QTest::newRow("mask with holes") << address << "255.0.255.0" << router << ""
                                         << "192.0.2.7/32 192.0.2.1 -";
        QTest::newRow("mask of nothing") << address << "0.0.0.0" << router << ""
                                         << "192.0.2.7/0 192.0.2.1 -";
        QTest::newRow("router is nonsense") << address << mask << "\x1b[2J"
                                            << ""
                                            << "192.0.2.7/24 - -";
        QTest::newRow("router is multicast") << address << mask << "224.0.0.1"
                                             << ""
                                             << "192.0.2.7/24 - -";
        QTest::newRow("negative MTU") << address << mask << router << "-1"
                                      << "192.0.2.7/24 192.0.2.1 -";
        QTest::newRow("signed MTU") << address << mask << router << "+1400"
                                    << "192.0.2.7/24 192.0.2.1 -";
        QTest::newRow("hexadecimal MTU") << address << mask << router << "0x578"
                                         << "192.0.2.7/24 192.0.2.1 -";
        QTest::newRow("endless MTU") << address << mask << router << QString(100'000, u'9')
                                     << "192.0.2.7/24 192.0.2.1 -";
    }
    void readsDhcp()
    {
        QFETCH(QString, address);
        QFETCH(QString, mask);
        QFETCH(QString, routers);
        QFETCH(QString, mtu);
        QFETCH(QString, read);
        QStringList logged;
        const auto lease = readLogged(
            {}, options({{"ip_address", address}, {"subnet_mask", mask}, {"routers", routers}, {"interface_mtu", mtu}}),
            logged);
        QCOMPARE(shown(lease), read);
    }

    void prefersTheGatewaySetInNetworkManager()
    {
        const auto lease = readManagedLease(
            {{QStringLiteral("Gateway"), QStringLiteral("192.0.2.254")}},
            options({{"ip_address", QStringLiteral("192.0.2.7")}, {"routers", QStringLiteral("192.0.2.1")}}));
        QCOMPARE(shown(lease), QStringLiteral("192.0.2.7/32 192.0.2.254 -"));
    }

    ///
    void logsHostileStringsEscapedAndShort()
    {
        const QString hostile = QStringLiteral("\x1b[2J\r\nculvert: all is well\x07") + QString(10'000, u'x');
        QStringList logged;
        readLogged(
            {{QStringLiteral("Gateway"), hostile}},
            options({{"ip_address", QStringLiteral("192.0.2.7")}, {"routers", hostile}, {"interface_mtu", hostile}}),
            logged);
        QCOMPARE(logged.size(), 3);
        for (const QString &line : std::as_const(logged)) {
            QVERIFY2(line.size() < 300, qPrintable(line));
            for (const QChar character : line)
                QVERIFY2(character.isPrint(), qPrintable(line));
        }
    }

private:
    static std::optional<ManagedLease> readLogged(const QVariantMap &ip4Config, const QVariantMap &dhcpOptions,
                                                  QStringList &logged)
    {
        warnings = &logged;
        const QtMessageHandler before = qInstallMessageHandler(keepWarning);
        auto lease = readManagedLease(ip4Config, dhcpOptions);
        qInstallMessageHandler(before);
        return lease;
    }

    static QString shown(const std::optional<ManagedLease> &lease)
    {
        if (!lease)
            return {};
        const QString router = lease->router ? lease->router->toString() : QStringLiteral("-");
        const QString mtu = lease->mtu ? QString::number(*lease->mtu) : QStringLiteral("-");
        return QStringLiteral("%1/%2 %3 %4").arg(lease->address.toString()).arg(lease->prefixLength).arg(router, mtu);
    }
};

QTEST_APPLESS_MAIN(TestManagedLease)
#include "tst_managedlease.moc"
