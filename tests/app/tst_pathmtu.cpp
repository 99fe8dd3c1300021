// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pathmtu/pathmtumeasurement.h"
#include "app/pathmtu/tunnelpath.h"
#include "tests/app/pathmtufixture.h"
#include "tests/support/addresses.h"

#include <QCoreApplication>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using Method = ProbeSocket::Method;

namespace {

ProbePath path(const char *source = "203.0.113.1", const char *target = "198.51.100.9", const char *interface = "")
{
    return {address(source), address(target), QString::fromLatin1(interface)};
}

/// A measurement to its end.
struct Measured {
    explicit Measured(PathMtuMeasurement &&measurement)
    {
        QObject::connect(&measurement, &PathMtuMeasurement::progressed, &measurement,
                         [this](const MtuProgress &step) { progress.append(step); });
        QObject::connect(&measurement, &PathMtuMeasurement::finished, &measurement,
                         [this](const Result<PathMtu> &finished) { results.append(finished); });
        measurement.start();
        if (!QTest::qWaitFor([this] { return !results.isEmpty(); }, 60'000)) {
            QTest::qFail("the measurement does not end", __FILE__, __LINE__);
            results.append(PathMtu());
        }
    }
    PathMtu result() const { return results.first() ? *results.first() : PathMtu(); }

    QList<MtuProgress> progress;
    QList<Result<PathMtu>> results;
};

} // namespace

// Against the real kernel: what a sender hears of packets that are too large differs by who says so, and when.
class TestPathMtu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresWhatARouterSays_data();
    void measuresWhatARouterSays();
    void measuresThroughABlackHole();
    void isLimitedByTheDevice();
    void goesByTheDeviceThatIsNamed();
    void concludesNothingWithoutAnAnswer();
    void fallsBackToDatagrams();
    void unreachablesThatAreRateLimitedAreWaitedFor();
    void saysThatNothingGetsThere_data();
    void saysThatNothingGetsThere();
    void needsAnAddressOfTheHome();
    void endsWhenItIsDestroyed();
    void takesTheTunnelsAddressElseOneOfTheHome();
};

void TestPathMtu::measuresWhatARouterSays_data()
{
    QTest::addColumn<Method>("method");
    QTest::newRow("echo") << Method::Echo;
    QTest::newRow("datagram") << Method::Datagram;
}

void TestPathMtu::measuresWhatARouterSays()
{
    QFETCH(Method, method);
    ThreeMachines machines(1400);
    QVERIFY(machines.isThere());
    const Measured measured(PathMtuMeasurement(path(), method));
    const PathMtu result = measured.result();
    QCOMPARE(result.outcome, PathMtu::Outcome::Measured);
    QCOMPARE(result.mtu, 1400);
    QCOMPARE(result.limit, PathMtu::Limit::Router);
    QVERIFY(result.router == address("192.0.2.2"));
    QCOMPARE(result.source, address("203.0.113.1"));
    QCOMPARE(result.target, address("198.51.100.9"));

    QCOMPARE(measured.progress.first(), (MtuProgress{68, 0, 0, 0, 3}));
    const MtuProgress last = measured.progress.last();
    QCOMPARE(last.passed, 1400);
    QCOMPARE(last.tooLarge, 1401);
    QCOMPARE(last.done, last.total);
    for (qsizetype i = 1; i < measured.progress.size(); ++i) {
        QVERIFY(measured.progress[i].done > measured.progress[i - 1].done);
    }
}

void TestPathMtu::measuresThroughABlackHole()
{
    ThreeMachines machines(1400);
    QVERIFY(machines.isThere());
    machines.makeBlackHole();
    const PathMtu result = Measured(PathMtuMeasurement(path())).result();
    QCOMPARE(result.outcome, PathMtu::Outcome::Measured);
    QCOMPARE(result.mtu, 1400);
    QCOMPARE(result.limit, PathMtu::Limit::Silence);
    QVERIFY(!result.router);
}

void TestPathMtu::isLimitedByTheDevice()
{
    ThreeMachines machines(1500);
    QVERIFY(machines.isThere());
    machines.here(QStringLiteral("ip link set n0 mtu 1280"));
    for (const Method method : {Method::Echo, Method::Datagram}) {
        const PathMtu result = Measured(PathMtuMeasurement(path(), method)).result();
        QCOMPARE(result.mtu, 1280);
        QCOMPARE(result.limit, PathMtu::Limit::Tunnel);
    }
}

// Whatever the routes say: to its own end, a tunnel is not the usual way.
void TestPathMtu::goesByTheDeviceThatIsNamed()
{
    ThreeMachines machines(1500);
    QVERIFY(machines.isThere());
    machines.addNarrowWay(QStringLiteral("culvert0"), 1300);
    for (const Method method : {Method::Echo, Method::Datagram}) {
        QCOMPARE(Measured(PathMtuMeasurement(path(), method)).result().mtu, 1500);
        const PathMtu result =
            Measured(PathMtuMeasurement(path("203.0.113.1", "198.51.100.9", "culvert0"), method)).result();
        QCOMPARE(result.mtu, 1300);
        QCOMPARE(result.limit, PathMtu::Limit::Tunnel);
    }
}

void TestPathMtu::concludesNothingWithoutAnAnswer()
{
    ThreeMachines machines(1400);
    QVERIFY(machines.isThere());
    machines.farEnd(QStringLiteral("nft add table ip silent"));
    machines.farEnd(QStringLiteral("nft add chain ip silent in { type filter hook input priority 0; policy drop; }"));
    const PathMtu result = Measured(PathMtuMeasurement(path())).result();
    QCOMPARE(result.outcome, PathMtu::Outcome::NoAnswer);
    QVERIFY(!result.advisedMtu());
}

void TestPathMtu::fallsBackToDatagrams()
{
    ThreeMachines machines(1400);
    QVERIFY(machines.isThere());
    machines.here(QStringLiteral("sysctl -q -w net.ipv4.ping_group_range=1\t0"));
    QVERIFY(!ProbeSocket::open(Method::Echo, path()));
    QCOMPARE(Measured(PathMtuMeasurement(path())).result().mtu, 1400);

    machines.here(QStringLiteral("sysctl -q -w net.ipv4.ping_group_range=0\t0"));
    machines.farEnd(QStringLiteral("sysctl -q -w net.ipv4.icmp_echo_ignore_all=1"));
    QCOMPARE(Measured(PathMtuMeasurement(path())).result().mtu, 1400);
}

// Six at once, then one a second (net.ipv4.icmp_ratelimit): three measurements want more than that.
void TestPathMtu::unreachablesThatAreRateLimitedAreWaitedFor()
{
    ThreeMachines machines(1400);
    QVERIFY(machines.isThere());
    for (int round = 0; round < 4; ++round) {
        QCOMPARE(Measured(PathMtuMeasurement(path(), Method::Datagram)).result().mtu, 1400);
    }
}

void TestPathMtu::saysThatNothingGetsThere_data() { measuresWhatARouterSays_data(); }

void TestPathMtu::saysThatNothingGetsThere()
{
    QFETCH(Method, method);
    ThreeMachines machines(1400);
    QVERIFY(machines.isThere());
    machines.router(QStringLiteral("ip route add prohibit 192.0.2.200"));
    machines.here(QStringLiteral("ip route add 192.0.2.200 via 192.0.2.2"));
    const PathMtu told = Measured(PathMtuMeasurement(path("203.0.113.1", "192.0.2.200"), method)).result();
    QCOMPARE(told.outcome, PathMtu::Outcome::Unreachable);
    QVERIFY(told.router == address("192.0.2.2"));

    machines.here(QStringLiteral("ip route add unreachable 192.0.2.201"));
    const PathMtu here = Measured(PathMtuMeasurement(path("203.0.113.1", "192.0.2.201"), method)).result();
    QCOMPARE(here.outcome, PathMtu::Outcome::Unreachable);
    QVERIFY(!here.router);
    QVERIFY(!here.detail.isEmpty());
}

void TestPathMtu::needsAnAddressOfTheHome()
{
    ThreeMachines machines(1400);
    QVERIFY(machines.isThere());
    QCOMPARE(Measured(PathMtuMeasurement(path("203.0.113.2"))).result().outcome, PathMtu::Outcome::NoSource);
    QCOMPARE(Measured(PathMtuMeasurement(path("0.0.0.0"))).result().outcome, PathMtu::Outcome::NoSource);
    const Measured noDevice(PathMtuMeasurement(path("203.0.113.1", "198.51.100.9", "culvert7")));
    QVERIFY(!noDevice.results.first());
    QCOMPARE(noDevice.results.first().error().code, ErrorCode::KernelRefused);
}

void TestPathMtu::endsWhenItIsDestroyed()
{
    ThreeMachines machines(1400);
    QVERIFY(machines.isThere());
    machines.makeBlackHole();
    int signalsOfTheDead = 0;
    for (int after = 0; after < 8; ++after) {
        auto measurement = std::make_unique<PathMtuMeasurement>(path());
        int sizes = 0;
        bool isAlive = true;
        connect(measurement.get(), &PathMtuMeasurement::progressed, this, [&] {
            ++sizes;
            signalsOfTheDead += isAlive ? 0 : 1;
        });
        measurement->start();
        QVERIFY(QTest::qWaitFor([&] { return sizes >= after; }, 20'000));
        measurement.reset();
        isAlive = false;
        QCoreApplication::processEvents();
    }
    QCOMPARE(signalsOfTheDead, 0);
}

void TestPathMtu::takesTheTunnelsAddressElseOneOfTheHome()
{
    ThreeMachines machines(1400);
    QVERIFY(machines.isThere());
    QVERIFY(ownAddresses().contains(address("203.0.113.1")));
    QVERIFY(ownAddresses().contains(address("192.0.2.1")));

    Configuration configuration;
    configuration.homeNetworks = {Ipv4Prefix::of(address("203.0.113.0"), 28)};
    TunnelSettings tunnel;
    tunnel.remote = address("198.51.100.9");
    configuration.tunnels = {tunnel, tunnel};
    const QList<Ipv4Address> own{address("192.0.2.1"), address("203.0.113.4"), address("203.0.113.5")};
    QCOMPARE(pathThrough(configuration, 1, own), path("203.0.113.4", "198.51.100.9", "culvert1"));
    configuration.tunnels[0].address = address("203.0.113.9");
    QCOMPARE(pathThrough(configuration, 0, own).source, address("203.0.113.9"));
    QVERIFY(pathThrough(configuration, 1, {address("192.0.2.1")}).source.isUnspecified());
}

int main(int argc, char **argv)
{
    becomeRoot(argv);
    QCoreApplication application(argc, argv);
    TestPathMtu test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pathmtu.moc"
