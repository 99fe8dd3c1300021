// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/pacing.h"

#include <QTest>

using namespace culvert;

class TestPacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathersTriggersForAMoment()
    {
        Pacing pacing;
        QCOMPARE(pacing.delayFor(1000), 5);
        QCOMPARE(pacing.delayFor(1003), 2);
        QCOMPARE(pacing.delayFor(1005), 0);
    }

    void isNotPutOffByTriggersThatKeepComing()
    {
        Pacing pacing;
        qint64 nowMs = 0;
        while (pacing.delayFor(nowMs) > 0)
            ++nowMs;
        QCOMPARE(nowMs, Pacing::kDebounceMs);
    }

    void gathersAnewAfterARun()
    {
        Pacing pacing;
        pacing.delayFor(0);
        pacing.starts();
        pacing.ran(5);
        QCOMPARE(pacing.delayFor(20), 5);
    }

    void runsABurstAtOnceAndThenOncePerPeriod()
    {
        const QList<qint64> runsMs = runsUnderConstantTriggers(20'000);
        const qsizetype inBurst =
            std::count_if(runsMs.begin(), runsMs.end(), [](qint64 runMs) { return runMs < Pacing::kPeriodMs; });
        QCOMPARE(inBurst, Pacing::kBurst);
        for (qsizetype i = Pacing::kBurst + 1; i < runsMs.size(); ++i)
            QVERIFY(runsMs[i] - runsMs[i - 1] >= Pacing::kPeriodMs);
    }

    /// R-55, F18: a thousand flaps in a minute.
    void boundsTheRunsOfAFlappingLine()
    {
        const qsizetype runs = runsUnderConstantTriggers(60'000).size();
        QVERIFY2(runs <= Pacing::kBurst + 60'000 / Pacing::kPeriodMs, qPrintable(QString::number(runs)));
        QVERIFY2(runs >= 60'000 / Pacing::kPeriodMs, qPrintable(QString::number(runs)));
    }

    void hasAWholeBurstAgainAfterRest()
    {
        Pacing pacing;
        for (int i = 0; i < Pacing::kBurst; ++i)
            pacing.ran(0);
        QCOMPARE(pacing.delayFor(0), Pacing::kPeriodMs);

        const qint64 restedMs = Pacing::kBurst * Pacing::kPeriodMs;
        for (int i = 0; i < Pacing::kBurst; ++i) {
            pacing.ran(restedMs);
            QVERIFY((pacing.delayFor(restedMs) <= Pacing::kDebounceMs) == (i + 1 < Pacing::kBurst));
        }
    }

    void waitsOnePeriodAtMostHoweverOftenAPersonApplied()
    {
        Pacing pacing;
        for (int i = 0; i < 100; ++i)
            pacing.ran(i);
        QCOMPARE(pacing.delayFor(99), Pacing::kPeriodMs);
    }

    /// A lease change comes with a dozen messages; all but two of them find nothing to do.
    void runsThatFoundNothingToDoLeaveTheBurst()
    {
        Pacing pacing;
        qint64 nowMs = 0;
        for (int i = 0; i < 12; ++i) {
            nowMs += pacing.delayFor(nowMs);
            pacing.starts();
            pacing.looked(nowMs, 20);
        }
        QCOMPARE(nowMs, 12 * Pacing::kDebounceMs);
        QCOMPARE(pacing.delayFor(nowMs), Pacing::kDebounceMs);
    }

    void looksTakeATenthOfTheTimeHoweverManyAreAskedFor()
    {
        Pacing pacing;
        constexpr qint64 kDurationMs = 100'000;
        constexpr qint64 kLookMs = 100;
        qint64 lookedMs = 0;
        for (qint64 nowMs = 0; nowMs < kDurationMs;) {
            if (pacing.delayFor(nowMs) > 0) {
                ++nowMs;
                continue;
            }
            pacing.starts();
            nowMs += kLookMs;
            lookedMs += kLookMs;
            pacing.looked(nowMs, kLookMs);
        }
        QVERIFY(lookedMs <= kDurationMs / Pacing::kLookCost + Pacing::kBurst * Pacing::kPeriodMs / Pacing::kLookCost);
    }

    void endsAFightAndTriesAgainLater()
    {
        FightLimiter limiter;
        for (int i = 0; i < FightLimiter::kRepairs; ++i) {
            limiter.repaired(i * 1000);
            QVERIFY(!limiter.isFighting(i * 1000));
        }
        limiter.repaired(FightLimiter::kRepairs * 1000);
        QVERIFY(limiter.isFighting(FightLimiter::kRepairs * 1000));
        QCOMPARE(limiter.holdOffMs(FightLimiter::kRepairs * 1000), FightLimiter::kHoldOffMs);
        QCOMPARE(limiter.holdOffMs(79'999), 1);
        QVERIFY(!limiter.isFighting(80'000));
        QCOMPARE(limiter.holdOffMs(80'000), 0);

        // The slate is clean, and a fight that goes on is seen again.
        for (int i = 0; i <= FightLimiter::kRepairs; ++i) {
            QVERIFY(!limiter.isFighting(90'000));
            limiter.repaired(90'000);
        }
        QVERIFY(limiter.isFighting(90'000));
    }

    void doesNotTakeRareRepairsForAFight()
    {
        FightLimiter limiter;
        for (int i = 0; i < 100; ++i) {
            // Ten fit into every window of a minute.
            limiter.repaired(i * 6000);
            QVERIFY(!limiter.isFighting(i * 6000));
        }
    }

    void doesNotProlongTheHoldOff()
    {
        FightLimiter limiter;
        for (int i = 0; i <= FightLimiter::kRepairs; ++i)
            limiter.repaired(0);
        limiter.repaired(30'000);
        QCOMPARE(limiter.holdOffMs(30'000), 30'000);
    }

    void backsOffToAMinute()
    {
        Backoff backoff;
        for (const qint64 expected : {1000, 2000, 4000, 8000, 16'000, 32'000, 60'000, 60'000})
            QCOMPARE(backoff.failed(), expected);
        backoff.succeeded();
        QCOMPARE(backoff.failed(), 1000);
    }

private:
    /// When it ran, with a trigger in every millisecond.
    static QList<qint64> runsUnderConstantTriggers(qint64 durationMs)
    {
        Pacing pacing;
        QList<qint64> runsMs;
        for (qint64 nowMs = 0; nowMs < durationMs; ++nowMs) {
            if (pacing.delayFor(nowMs) == 0) {
                pacing.starts();
                pacing.ran(nowMs);
                runsMs.append(nowMs);
            }
        }
        return runsMs;
    }
};

QTEST_APPLESS_MAIN(TestPacing)
#include "tst_pacing.moc"
