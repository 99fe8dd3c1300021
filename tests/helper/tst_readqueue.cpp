// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/readqueue.h"

#include <QTest>

using namespace culvert;

namespace {

/// Reads that write down whose they are.
struct Served {
    ReadQueue::Read read(char who)
    {
        return [this, who] { order.append(who); };
    }
    QByteArray order;
};

} // namespace

class TestReadQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesTheUsersInTurn()
    {
        Served served;
        ReadQueue queue;
        for (int i = 0; i < 3; ++i)
            QVERIFY(queue.add(1000, served.read('a')));
        QVERIFY(queue.add(1001, served.read('b')));
        QVERIFY(queue.add(0, served.read('r')));
        QVERIFY(queue.add(1001, served.read('B')));
        while (!queue.isEmpty())
            queue.take()();
        QCOMPARE(served.order, QByteArray("abraBa"));
    }

    void letsNobodyComeAgainBeforeTheOthers()
    {
        Served served;
        ReadQueue queue;
        QVERIFY(queue.add(1000, served.read('a')));
        QVERIFY(queue.add(1001, served.read('b')));
        queue.take()();
        QVERIFY(queue.add(1000, served.read('a'))); // who asks in a loop
        queue.take()();
        QCOMPARE(served.order, QByteArray("ab"));
    }

    void keepsThePlacesOfEachUserApart()
    {
        Served served;
        ReadQueue queue;
        for (int i = 0; i < ReadQueue::kPerUser; ++i)
            QVERIFY(queue.add(0, served.read('r')));
        QVERIFY(!queue.add(0, served.read('r')));
        QVERIFY(queue.add(1000, served.read('a')));
        queue.take()();
        QVERIFY(queue.add(0, served.read('r')));
        QVERIFY(!queue.add(0, served.read('r')));
    }

    void pausesForNineTimesTheCost()
    {
        ReadQueue queue;
        QCOMPARE(queue.pauseUs(5), 0);
        constexpr qint64 kEnd = 1'000'000;
        constexpr qint64 kCost = 2'000;
        queue.took(kEnd, kCost);
        QCOMPARE(queue.pauseUs(kEnd), 9 * kCost);
        QCOMPARE(queue.pauseUs(kEnd + 8 * kCost), kCost);
        QCOMPARE(queue.pauseUs(kEnd + 9 * kCost), 0);
        QCOMPARE(queue.pauseUs(kEnd + 99 * kCost), 0);
        queue.took(kEnd, 2 * kEnd);
        QCOMPARE(queue.pauseUs(kEnd), ReadQueue::kLongestPauseUs);
    }
};

QTEST_APPLESS_MAIN(TestReadQueue)

#include "tst_readqueue.moc"
