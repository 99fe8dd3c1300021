// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pathmtu/mtusearch.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace culvert;
using Limit = PathMtu::Limit;

namespace {

/// A hop that takes packets up to a size, and what it does with larger ones.
struct Hop {
    int mtu = 0;
    Limit says = Limit::Silence;
    bool saysMtu = true; ///< which size would fit
};

/// What a path does with a packet, told to the search.
class Path {
public:
    explicit Path(QList<Hop> hops) : m_hops(std::move(hops)) { }

    void carry(MtuSearch &search, int size)
    {
        ++packets;
        for (const Hop &hop : m_hops) {
            if (size > hop.mtu) {
                if (hop.says == Limit::Silence) {
                    search.wasSilent(size);
                } else {
                    search.refused(size, hop.says, hop.saysMtu ? hop.mtu : 0);
                }
                return;
            }
        }
        search.passed(size);
    }

    int packets = 0;

private:
    QList<Hop> m_hops;
};

/// Runs to the end; the sizes in the order in which they were tried.
QList<int> run(MtuSearch &search, const std::function<void(int)> &carry)
{
    QList<int> sizes;
    while (const auto size = search.next()) {
        sizes.append(*size);
        if (sizes.size() > 200) {
            break; // it does not end
        }
        carry(*size);
    }
    return sizes;
}

} // namespace

class TestMtuSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheLargestPacket_data();
    void findsTheLargestPacket();
    void findsItOnEveryPath();
    void concludesNothingFromSilenceAlone();
    void aLateAnswerCounts();
    void aLossIsNoLimit();
    void nonsenseIsNotBelieved_data();
    void nonsenseIsNotBelieved();
    void lossyPathsComeToAnEnd();
    void saysHowMuchIsLeft();
    void advisesOnlyWhatADocumentMayHold_data();
    void advisesOnlyWhatADocumentMayHold();
};

void TestMtuSearch::findsTheLargestPacket_data()
{
    QTest::addColumn<QList<Hop>>("hops");
    QTest::addColumn<int>("mtu");
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<int>("mostSizes");
    const Hop tunnel{1480, Limit::Tunnel, true};
    QTest::newRow("the tunnel alone") << QList<Hop>{tunnel} << 1480 << Limit::Tunnel << 3;
    QTest::newRow("a router that says so")
        << QList<Hop>{tunnel, {1452, Limit::Router, true}} << 1452 << Limit::Router << 4;
    QTest::newRow("two routers") << QList<Hop>{tunnel, {1472, Limit::Router, true}, {1400, Limit::Router, true}} << 1400
                                 << Limit::Router << 5;
    QTest::newRow("a router of 1990") << QList<Hop>{tunnel, {1006, Limit::Router, false}} << 1006 << Limit::Router
                                      << 14;
    QTest::newRow("a black hole") << QList<Hop>{tunnel, {1400, Limit::Silence, true}} << 1400 << Limit::Silence << 15;
    QTest::newRow("a black hole behind a router")
        << QList<Hop>{tunnel, {1472, Limit::Router, true}, {1280, Limit::Silence, true}} << 1280 << Limit::Silence
        << 16;
    QTest::newRow("a black hole behind which all is the same")
        << QList<Hop>{{1400, Limit::Silence, true}, {1400, Limit::Router, true}} << 1400 << Limit::Silence << 20;
    QTest::newRow("the least") << QList<Hop>{tunnel, {68, Limit::Silence, true}} << 68 << Limit::Silence << 15;
    QTest::newRow("one less than the tunnel")
        << QList<Hop>{tunnel, {1479, Limit::Silence, true}} << 1479 << Limit::Silence << 15;
    QTest::newRow("the most") << QList<Hop>{{65535, Limit::Tunnel, true}} << 65515 << Limit::Tunnel << 2;
}

void TestMtuSearch::findsTheLargestPacket()
{
    QFETCH(QList<Hop>, hops);
    QFETCH(int, mtu);
    QFETCH(Limit, limit);
    QFETCH(int, mostSizes);
    MtuSearch search;
    Path path(hops);
    const QList<int> sizes = run(search, [&](int size) { path.carry(search, size); });
    QCOMPARE(search.result().mtu, mtu);
    QCOMPARE(search.result().limit, limit);
    QVERIFY2(sizes.size() <= mostSizes, qPrintable(QString::number(sizes.size())));
}

// Whatever the hops, the answer is the least of them, and he who holds the packets back there is the limit.
void TestMtuSearch::findsItOnEveryPath()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 3000; ++round) {
        QList<Hop> hops;
        int least = 65535;
        Limit limit = Limit::Tunnel;
        for (int count = 1 + random.bounded(4); count > 0; --count) {
            const Hop hop{68 + int(random.bounded(65535 - 68)), Limit(random.bounded(3)), random.bounded(2) == 0};
            hops.append(hop);
            limit = hop.mtu < least && hop.mtu < MtuSearch::kLargest ? hop.says : limit;
            least = std::min(least, hop.mtu);
        }
        MtuSearch search;
        Path path(hops);
        run(search, [&](int size) { path.carry(search, size); });
        QCOMPARE(search.result().mtu, std::min(least, MtuSearch::kLargest));
        QCOMPARE(search.result().limit, limit);
        QVERIFY(path.packets < 60);
    }
}

void TestMtuSearch::concludesNothingFromSilenceAlone()
{
    MtuSearch search;
    QCOMPARE(run(search, [&](int size) { search.wasSilent(size); }), QList<int>{68});
    QCOMPARE(search.largestPassed(), 0);
}

void TestMtuSearch::aLateAnswerCounts()
{
    MtuSearch search;
    search.wasSilent(68);
    QVERIFY(!search.next());
    search.passed(68);
    QCOMPARE(search.next(), std::optional(65515));
    search.refused(65515, Limit::Tunnel, 1480);
    search.wasSilent(1480);
    QVERIFY(*search.next() < 1480);
    search.passed(1480);
    QVERIFY(!search.next());
    QCOMPARE(search.result().mtu, 1480);
    QCOMPARE(search.result().limit, Limit::Tunnel);
}

// All tries of one size are lost: found out when the silence that decides is looked at again.
void TestMtuSearch::aLossIsNoLimit()
{
    MtuSearch search;
    Path path({{1480, Limit::Tunnel, true}});
    int losses = 1;
    run(search, [&](int size) {
        if (size == 1480 && losses-- > 0) {
            search.wasSilent(size);
        } else {
            path.carry(search, size);
        }
    });
    QCOMPARE(search.result().mtu, 1480);
    QCOMPARE(search.result().limit, Limit::Tunnel);
}

void TestMtuSearch::nonsenseIsNotBelieved_data()
{
    QTest::addColumn<int>("told");
    for (const int told : {-5, 0, 1, 67, 500, 1399, 1400, 65535}) {
        QTest::newRow(qPrintable(QString::number(told))) << told;
    }
}

// A router that says a size which is known to pass, or the one that it refuses.
void TestMtuSearch::nonsenseIsNotBelieved()
{
    QFETCH(int, told);
    MtuSearch search;
    search.passed(1300);
    search.refused(1400, Limit::Router, told);
    run(search, [&](int size) {
        if (size > 1350) {
            search.refused(size, Limit::Router, told);
        } else {
            search.passed(size);
        }
    });
    QCOMPARE(search.result().mtu, 1350);
}

void TestMtuSearch::lossyPathsComeToAnEnd()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        MtuSearch search;
        const QList<int> sizes = run(search, [&](int size) {
            if (size <= 1472 && random.bounded(2) == 0) {
                search.passed(size);
            } else {
                search.wasSilent(size);
            }
        });
        QVERIFY(sizes.size() < 120);
        QVERIFY(search.result().mtu <= 1472);
    }
}

void TestMtuSearch::saysHowMuchIsLeft()
{
    MtuSearch search;
    Path path({{1480, Limit::Tunnel, true}, {1001, Limit::Silence, true}});
    run(search, [&](int size) {
        QVERIFY(search.stepsLeft() > 0);
        path.carry(search, size);
    });
    QCOMPARE(search.stepsLeft(), 0);
    QCOMPARE(search.smallestTooLarge(), 1002);
}

void TestMtuSearch::advisesOnlyWhatADocumentMayHold_data()
{
    QTest::addColumn<int>("measured");
    QTest::addColumn<int>("mtu");
    QTest::addColumn<int>("mss");
    QTest::newRow("usual") << 1480 << 1480 << 1440;
    QTest::newRow("least") << 576 << 576 << 536;
    QTest::newRow("too small") << 575 << 0 << 0;
    QTest::newRow("most") << 65515 << 65515 << 1460;
    QTest::newRow("Ethernet") << 1500 << 1500 << 1460;
}

void TestMtuSearch::advisesOnlyWhatADocumentMayHold()
{
    QFETCH(int, measured);
    PathMtu result;
    result.mtu = measured;
    QVERIFY(!result.advisedMtu() && !result.advisedMss());
    result.outcome = PathMtu::Outcome::Measured;
    QTEST(result.advisedMtu().value_or(0), "mtu");
    QTEST(result.advisedMss().value_or(0), "mss");
}

QTEST_APPLESS_MAIN(TestMtuSearch)
#include "tst_mtusearch.moc"
