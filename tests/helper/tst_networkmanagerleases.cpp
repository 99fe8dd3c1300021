// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/lease/networkmanagerleases.h"

#include "tests/support/fakenetworkmanager.h"
#include "tests/support/privatebus.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace culvert;

namespace {

const QString kName = QStringLiteral("org.freedesktop.NetworkManager");
const QString kUplink = QStringLiteral("eth1");

// What NetworkManager installs, but for the user who may own the name.
constexpr auto kPolicy = R"(
  <policy context="default">
    <allow own="org.freedesktop.NetworkManager"/>
    <allow send_destination="org.freedesktop.NetworkManager" send_interface="org.freedesktop.NetworkManager"/>
    <allow send_destination="org.freedesktop.NetworkManager" send_interface="org.freedesktop.DBus.Properties"/>
  </policy>)";

Ipv4Address ip(const QString &text) { return Ipv4Address::parse(text).value(); }

FakeNetworkManager::Device leased(const char *address, const QVariantMap &options = {})
{
    return FakeNetworkManager::leased(QLatin1String(address), 24, QStringLiteral("192.0.2.1"), options);
}

} // namespace

/// Over a real bus, with a NetworkManager that says what the test wants. Both live in this thread: a call of
/// the leases that blocks would never be answered.
class TestNetworkManagerLeases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>(PrivateBus::Type::System, QString::fromLatin1(kPolicy));
        QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
        m_manager = std::make_unique<FakeNetworkManager>(m_bus->connect(), kName);
    }

    void cleanup()
    {
        m_leases.reset();
        m_manager.reset();
        m_bus.reset();
    }

    void readsTheLeaseOfTheInterface()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7", {{QStringLiteral("interface_mtu"), QStringLiteral("1400")}}));
        m_manager->setDevice(QStringLiteral("eth0"), leased("198.51.100.4"));
        start();
        QTRY_VERIFY(m_leases->manages());
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        QCOMPARE(m_leases->current()->prefixLength, 24);
        QCOMPARE(m_leases->current()->router, ip(QStringLiteral("192.0.2.1")));
        QCOMPARE(m_leases->current()->mtu, 1400);
        QCOMPARE(m_leases->name(), QStringLiteral("networkmanager"));
    }

    void takesAnAddressGivenByHand()
    {
        m_manager->setDevice(
            kUplink,
            {true,
             FakeNetworkManager::kActivated,
             FakeNetworkManager::ip4({{QStringLiteral("192.0.2.9"), 28}}, QStringLiteral("192.0.2.14")),
             {}});
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.9"));
        QCOMPARE(m_leases->current()->prefixLength, 28);
        QCOMPARE(m_leases->current()->router, ip(QStringLiteral("192.0.2.14")));
    }

    void followsANewActivation()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        m_manager->setDevice(kUplink, leased("192.0.2.99"));
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.99"));
        // And the objects of this activation are followed, too.
        m_manager->renewDevice(kUplink, leased("192.0.2.100"));
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.100"));
    }

    void saysNothingAboutARenewalThatChangesNothing()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        QSignalSpy changed(m_leases.get(), &LeaseSource::changed);
        const int before = m_manager->calls(QStringLiteral("GetDeviceByIpIface"));
        m_manager->renewDevice(kUplink,
                               leased("192.0.2.7", {{QStringLiteral("expiry"), QStringLiteral("1700000000")}}));
        QTRY_VERIFY(m_manager->calls(QStringLiteral("GetDeviceByIpIface")) > before);
        settle();
        QCOMPARE(changed.count(), 0);
    }

    void hasNoLeaseWhileTheDeviceIsNotConfigured_data()
    {
        QTest::addColumn<bool>("managed");
        QTest::addColumn<uint>("state");
        QTest::newRow("disconnected") << true << FakeNetworkManager::kDisconnected;
        QTest::newRow("preparing") << true << 40U;
        QTest::newRow("deactivating") << true << 110U;
        QTest::newRow("failed") << true << 120U;
        QTest::newRow("unmanaged") << false << FakeNetworkManager::kUnmanaged;
        QTest::newRow("activated by somebody else") << false << FakeNetworkManager::kActivated;
    }
    void hasNoLeaseWhileTheDeviceIsNotConfigured()
    {
        QFETCH(bool, managed);
        QFETCH(uint, state);
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));

        FakeNetworkManager::Device device = leased("192.0.2.7");
        device.managed = managed;
        device.state = state;
        m_manager->setDevice(kUplink, device);
        QTRY_COMPARE(address(), QString());
        QCOMPARE(m_leases->manages(), managed);
    }

    void losesTheLeaseWithItsConfiguration()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        m_manager->setDevice(kUplink, {});
        QTRY_COMPARE(address(), QString());
        QVERIFY(m_leases->manages());
    }

    void findsADeviceThatAppearsLaterAndLosesIt()
    {
        start();
        QTRY_COMPARE(m_manager->calls(QStringLiteral("GetDeviceByIpIface")), 1);
        settle();
        QVERIFY(!m_leases->manages());
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        m_manager->removeDevice(kUplink);
        QTRY_VERIFY(!m_leases->manages());
        QCOMPARE(address(), QString());
    }

    void watchesAnotherInterfaceOnDemand()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        m_manager->setDevice(QStringLiteral("eth2"), leased("198.51.100.4"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        m_leases->watch(QStringLiteral("eth2"));
        QCOMPARE(address(), QString());
        QTRY_COMPARE(address(), QStringLiteral("198.51.100.4"));
        m_leases->watch({});
        QVERIFY(!m_leases->manages());
        m_manager->renewDevice(QStringLiteral("eth2"), leased("198.51.100.5"));
        settle();
        QCOMPARE(address(), QString());
    }

    /// F15
    void survivesARestart()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        m_manager->stop();
        QTRY_VERIFY(!m_leases->manages());
        QCOMPARE(address(), QString());

        // As another process, with another unique name.
        m_manager = std::make_unique<FakeNetworkManager>(m_bus->connect(), kName);
        m_manager->setDevice(kUplink, leased("192.0.2.8"));
        QVERIFY(m_manager->start());
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.8"));
        m_manager->renewDevice(kUplink, leased("192.0.2.9"));
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.9"));
    }

    void startsBeforeNetworkManager()
    {
        m_leases = std::make_unique<NetworkManagerLeases>(m_bus->connect(), kName);
        m_leases->watch(kUplink);
        settle();
        QVERIFY(!m_leases->manages());
        QVERIFY(m_manager->start());
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
    }

    /// F16: it dies in the middle of an answer and never comes back.
    void forgetsWhatADeadNetworkManagerSaid()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        m_manager->hold();
        m_manager->renewDevice(kUplink, leased("192.0.2.8"));
        QTRY_COMPARE(m_manager->heldCalls(), 1);
        m_manager->stop();
        QTRY_VERIFY(!m_leases->manages());
        settle();
        QCOMPARE(address(), QString());
    }

    void looksOnceAtATimeAndTheNewestWins()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));

        m_manager->hold();
        const int before = m_manager->calls(QStringLiteral("GetDeviceByIpIface"));
        QSignalSpy changed(m_leases.get(), &LeaseSource::changed);
        for (int i = 10; i < 60; ++i)
            m_manager->setDevice(kUplink, leased(qPrintable(QStringLiteral("192.0.2.%1").arg(i))));
        QTRY_COMPARE(m_manager->heldCalls(), 1);
        settle();
        QCOMPARE(m_manager->heldCalls(), 1);

        m_manager->release();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.59"));
        // The look that the first signal began is old: its result was dropped, and one more look was enough.
        QCOMPARE(m_manager->calls(QStringLiteral("GetDeviceByIpIface")), before + 2);
        QCOMPARE(changed.count(), 1);
    }

    void dropsTheAnswerAboutAnotherInterface()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        m_manager->hold();
        start();
        QTRY_COMPARE(m_manager->heldCalls(), 1);
        m_leases->watch(QStringLiteral("eth2"));
        QSignalSpy changed(m_leases.get(), &LeaseSource::changed);
        m_manager->release();
        settle();
        QCOMPARE(changed.count(), 0);
        QVERIFY(!m_leases->manages());
    }

    void retriesAfterAnError()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not tell about .*AccessDenied")));
        m_manager->failWith(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"));
        m_manager->renewDevice(kUplink, leased("192.0.2.7"));
        QTRY_VERIFY(!m_leases->manages());
        m_manager->failWith({});
        // No signal tells that it answers again.
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
    }

    void retriesAfterSilence()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        QVERIFY(m_manager->start());
        m_manager->hold();
        m_leases =
            std::make_unique<NetworkManagerLeases>(m_bus->connect(), kName, NetworkManagerLeases::Timing{100, 50});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not tell about .*NoReply")));
        m_leases->watch(kUplink);
        // Its second try is held, too.
        QTRY_VERIFY(m_manager->heldCalls() >= 2);
        m_manager->release();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
    }

    /// R-05: signals of anybody else are not even heard.
    void ignoresForgedSignals()
    {
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        settle();
        const int before = m_manager->calls(QStringLiteral("GetDeviceByIpIface"));

        // The same paths, the same numbers, a lease of the liar's choice; only the name is missing.
        FakeNetworkManager liar(m_bus->connect(), {});
        QVERIFY(liar.start());
        liar.setDevice(kUplink, leased("203.0.113.66"));
        QCOMPARE(liar.devicePath(kUplink), m_manager->devicePath(kUplink));
        liar.renewDevice(kUplink, leased("203.0.113.67"));
        liar.setDevice(kUplink, leased("203.0.113.68"));
        liar.removeDevice(kUplink);
        settle();
        QCOMPARE(m_manager->calls(QStringLiteral("GetDeviceByIpIface")), before);
        QCOMPARE(liar.calls(QStringLiteral("GetDeviceByIpIface")), 0);
        QCOMPARE(address(), QStringLiteral("192.0.2.7"));

        // While nobody has the name, either.
        m_manager->stop();
        QTRY_VERIFY(!m_leases->manages());
        liar.setDevice(kUplink, leased("203.0.113.69"));
        settle();
        QCOMPARE(liar.calls(QStringLiteral("GetDeviceByIpIface")), 0);
        QVERIFY(!m_leases->manages());
    }

    void survivesNonsense_data()
    {
        QTest::addColumn<QVariantMap>("ip4");
        QTest::addColumn<QVariantMap>("options");
        const QString addressData = QStringLiteral("AddressData");
        QTest::newRow("empty") << QVariantMap() << QVariantMap();
        QTest::newRow("text for a list") << QVariantMap{{addressData, QStringLiteral("192.0.2.7")}} << QVariantMap();
        QTest::newRow("another list") << QVariantMap{{addressData, QStringList{QStringLiteral("192.0.2.7")}}}
                                      << QVariantMap();
        QTest::newRow("a map for a list")
            << QVariantMap{{addressData, QVariantMap{{QStringLiteral("address"), 1}}}} << QVariantMap();
        QTest::newRow("number for an option") << QVariantMap() << QVariantMap{{QStringLiteral("ip_address"), 7}};
        QTest::newRow("bytes for an option")
            << QVariantMap() << QVariantMap{{QStringLiteral("ip_address"), QByteArray("192.0.2.8\n")}};
    }
    void survivesNonsense()
    {
        QFETCH(QVariantMap, ip4);
        QFETCH(QVariantMap, options);
        m_manager->setDevice(kUplink, leased("192.0.2.7"));
        start();
        QTRY_COMPARE(address(), QStringLiteral("192.0.2.7"));
        m_manager->setDevice(kUplink, {true, FakeNetworkManager::kActivated, ip4, options});
        QTRY_COMPARE(address(), QString());
        QVERIFY(m_leases->manages());
    }

private:
    void start()
    {
        QVERIFY(m_manager->start());
        m_leases =
            std::make_unique<NetworkManagerLeases>(m_bus->connect(), kName, NetworkManagerLeases::Timing{10'000, 50});
        m_leases->watch(kUplink);
    }

    QString address() const { return m_leases->current() ? m_leases->current()->address.toString() : QString(); }

    /// Long enough for what is on its way over the bus to arrive; only for what must not come.
    void settle() { QTest::qWait(100); }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNetworkManager> m_manager;
    std::unique_ptr<NetworkManagerLeases> m_leases;
};

QTEST_GUILESS_MAIN(TestNetworkManagerLeases)
#include "tst_networkmanagerleases.moc"
