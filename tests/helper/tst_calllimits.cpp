// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/calllimits.h"

#include <QTest>

using namespace culvert;

namespace {

constexpr CallLimits::Numbers kNumbers{1, 4, 16, 100};

QString caller(int number) { return QStringLiteral(":1.%1").arg(number); }

} // namespace

class TestCallLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsOnePerSender()
    {
        CallLimits limits(kNumbers);
        QVERIFY(limits.enter(caller(1), 1000, 0));
        QVERIFY(!limits.enter(caller(1), 1000, 0));
        QVERIFY(limits.enter(caller(2), 1000, 0));
        limits.leave(caller(1), 1000, 0);
        QVERIFY(limits.enter(caller(1), 1000, 0));
    }

    void allowsFourPerUid()
    {
        CallLimits limits(kNumbers);
        for (int i = 0; i < 4; ++i)
            QVERIFY(limits.enter(caller(i), 1000, 0));
        QVERIFY(!limits.enter(caller(4), 1000, 0));
        QVERIFY(limits.enter(caller(4), 1001, 0));
        limits.leave(caller(0), 1000, 0);
        QVERIFY(limits.enter(caller(0), 1000, 0));
    }

    void allowsSixteenOverall()
    {
        CallLimits limits(kNumbers);
        for (int i = 0; i < 16; ++i)
            QVERIFY(limits.enter(caller(i), quint32(i), 0));
        QVERIFY(!limits.enter(caller(16), 16, 0));
        limits.leave(caller(3), 3, 0);
        QVERIFY(limits.enter(caller(16), 16, 0));
        QCOMPARE(limits.waiting(), 16);
    }

    void boundsTheBytesThatWait()
    {
        CallLimits limits(kNumbers);
        QVERIFY(!limits.enter(caller(1), 1, 101));
        QVERIFY(limits.enter(caller(1), 1, 60));
        QVERIFY(!limits.enter(caller(2), 2, 41));
        QVERIFY(limits.enter(caller(2), 2, 40));
        limits.leave(caller(1), 1, 60);
        QVERIFY(limits.enter(caller(3), 3, 60));
    }

    void countsNothingThatItRefused()
    {
        CallLimits limits(kNumbers);
        QVERIFY(!limits.enter(caller(1), 1, 101));
        QCOMPARE(limits.waiting(), 0);
        QVERIFY(limits.enter(caller(1), 1, 100));
    }
};

QTEST_APPLESS_MAIN(TestCallLimits)

#include "tst_calllimits.moc"
