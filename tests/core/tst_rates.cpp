// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/rates.h"

#include <QTest>

#include <cmath>

using namespace culvert;

class TestRates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesByTheTimeBetween();
    void saysNothingWithoutTime();
    void saysNothingWhenACounterWentBack_data();
    void saysNothingWhenACounterWentBack();
    void takesCountersNearTheirEnd();
    void formats_data();
    void formats();
};

void TestRates::dividesByTheTimeBetween()
{
    const CounterSample earlier{1000, {100, 10, 200, 20, 0, 0, 0}};
    const CounterSample later{1500, {1100, 15, 200, 120, 0, 0, 0}};
    QCOMPARE(rateBetween(earlier, later), std::optional(TrafficRate{2000, 0, 10, 200}));
}

void TestRates::saysNothingWithoutTime()
{
    const CounterSample sample{1000, {1, 1, 1, 1, 0, 0, 0}};
    QVERIFY(!rateBetween(sample, sample));
    QVERIFY(!rateBetween({1001, sample.counters}, sample));
}

void TestRates::saysNothingWhenACounterWentBack_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("rx bytes") << 0;
    QTest::newRow("rx packets") << 1;
    QTest::newRow("tx bytes") << 2;
    QTest::newRow("tx packets") << 3;
}

void TestRates::saysNothingWhenACounterWentBack()
{
    QFETCH(int, which);
    const CounterSample earlier{0, {5, 5, 5, 5, 0, 0, 0}};
    CounterSample later{1000, {9, 9, 9, 9, 0, 0, 0}};
    QVERIFY(rateBetween(earlier, later));
    quint64 *const counters[] = {&later.counters.rxBytes, &later.counters.rxPackets, &later.counters.txBytes,
                                 &later.counters.txPackets};
    *counters[which] = 4;
    QVERIFY(!rateBetween(earlier, later));
}

void TestRates::takesCountersNearTheirEnd()
{
    const quint64 end = ~quint64(0);
    const CounterSample earlier{0, {end - 1000, 0, 0, 0, 0, 0, 0}};
    const CounterSample later{1000, {end, 0, 0, 0, 0, 0, 0}};
    QCOMPARE(rateBetween(earlier, later)->rxBytesPerSecond, 1000.0);
}

void TestRates::formats_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("text");
    const auto row = [](double rate, const char *text) { QTest::newRow(text) << rate << QString::fromLatin1(text); };
    row(0, "0 B/s");
    row(1, "1 B/s");
    row(999.4, "999 B/s");
    row(999.5, "1.0 kB/s");
    row(1200, "1.2 kB/s");
    row(999'949, "999.9 kB/s");
    row(999'950, "1.0 MB/s");
    row(1.24e9, "1.2 GB/s");
    row(1.5e12, "1.5 TB/s");
    row(1.5e16, "15000.0 TB/s");
    QTest::newRow("negative") << -5.0 << QStringLiteral("0 B/s");
    QTest::newRow("not a number") << std::nan("") << QStringLiteral("0 B/s");
    QTest::newRow("infinite") << HUGE_VAL << QStringLiteral("0 B/s");
}

void TestRates::formats()
{
    QFETCH(double, rate);
    QTEST(formatRate(rate), "text");
}

QTEST_APPLESS_MAIN(TestRates)
#include "tst_rates.moc"
