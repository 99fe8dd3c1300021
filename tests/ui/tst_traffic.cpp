// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/ratemonitor.h"
#include "ui/traffic/trafficpage.h"
#include "ui/traffic/trafficplot.h"
#include "ui/traffic/trafficscale.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QImage>
#include <QPushButton>
#include <QtTest>

using namespace culvert;

namespace {

constexpr qint64 kSecond = 1000;

QList<TrafficSample> steady(int seconds, float received, float sent)
{
    QList<TrafficSample> samples;
    for (int i = 0; i < seconds; ++i)
        samples.append({i * kSecond, received, sent});
    return samples;
}

int known(const QList<TrafficColumn> &columns)
{
    return int(std::count_if(columns.cbegin(), columns.cend(), [](const auto &column) { return column.isKnown(); }));
}

} // namespace

class TestTraffic : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<RateMonitor> m_rates;
    std::unique_ptr<TrafficPage> m_page;
    QString m_savedName;
    QByteArray m_saved;
    QString m_refusal;

    TrafficPlot *plot() const { return m_page->plots().constLast(); }

private Q_SLOTS:
    void init()
    {
        m_savedName.clear();
        m_saved.clear();
        m_refusal.clear();
        m_backend = std::make_unique<FakeBackend>();
        m_backend->bringUp();
        m_rates = std::make_unique<RateMonitor>(*m_backend);
        m_page = std::make_unique<TrafficPage>(*m_backend, *m_rates,
                                               [this](QWidget *, const QString &name, const QByteArray &content,
                                                      const std::function<void(const QString &)> &failed) {
                                                   m_savedName = name;
                                                   m_saved = content;
                                                   if (!m_refusal.isEmpty())
                                                       failed(m_refusal);
                                               });
        m_page->resize(700, 500);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_rates.reset();
        m_backend.reset();
    }

    void columnsKeepPeaks()
    {
        QList<TrafficSample> samples = steady(600, 100, 10);
        samples[300].received = 9000;
        const QList<TrafficColumn> columns = trafficColumns(samples, 0, 600 * kSecond, 60);
        QCOMPARE(known(columns), 60);
        QCOMPARE(columns.at(30).received, 9000.F);
        QCOMPARE(columns.at(29).received, 100.F);
        QCOMPARE(columns.at(30).sent, 10.F);
    }

    void fewSamplesFillManyColumns()
    {
        const QList<TrafficColumn> columns = trafficColumns(steady(10, 100, 10), 0, 9 * kSecond, 900);
        QVERIFY(known(columns) >= 899);
    }

    void pausesStayUnknown()
    {
        QList<TrafficSample> samples = steady(100, 100, 10);
        for (int i = 1; i <= 100; ++i)
            samples.append({(400 + i) * kSecond, 100, 10});
        const QList<TrafficColumn> columns = trafficColumns(samples, 0, 500 * kSecond, 500);
        QVERIFY(columns.at(50).isKnown());
        QVERIFY(!columns.at(250).isKnown());
        QVERIFY(columns.at(450).isKnown());
        QVERIFY(known(columns) < 205);
    }

    void nothingIsKnownOfOtherTimes()
    {
        QCOMPARE(known(trafficColumns(steady(10, 1, 1), 100 * kSecond, 200 * kSecond, 50)), 0);
        QCOMPARE(known(trafficColumns({}, 0, kSecond, 50)), 0);
        QCOMPARE(trafficColumns(steady(10, 1, 1), 0, 0, 50).size(), 50);
        QVERIFY(trafficColumns(steady(10, 1, 1), 0, kSecond, 0).isEmpty());
    }

    void momentsAreFound()
    {
        const QList<TrafficSample> samples = steady(10, 100, 10);
        // A sample tells of the second before it.
        QCOMPARE(trafficAt(samples, 5500)->ms, 6000);
        QCOMPARE(trafficAt(samples, 5000)->ms, 5000);
        QCOMPARE(trafficAt(samples, 9500)->ms, 9000);
        QVERIFY(!trafficAt(samples, -2000));
        QVERIFY(!trafficAt(samples, 60 * kSecond));
    }

    void scalesAreRound_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("top");
        QTest::newRow("nothing") << 0.0 << 200.0 << 1000.0;
        QTest::newRow("exact") << 2000.0 << 500.0 << 2000.0;
        QTest::newRow("above") << 2001.0 << 500.0 << 2500.0;
        QTest::newRow("next power") << 51'000'000.0 << 20'000'000.0 << 60'000'000.0;
        QTest::newRow("fives") << 3'400'000.0 << 1'000'000.0 << 4'000'000.0;
    }

    void scalesAreRound()
    {
        QFETCH(double, most);
        const QList<double> ticks = rateTicks(most);
        QVERIFY(ticks.size() >= 3 && ticks.size() <= 6);
        QCOMPARE(ticks.at(0), 0.0);
        QTEST(ticks.at(1), "step");
        QTEST(ticks.constLast(), "top");
    }

    void labelsHaveNoDecimalsInVain()
    {
        QCOMPARE(tickText(0), QStringLiteral("0 bytes/s"));
        QCOMPARE(tickText(500'000), QStringLiteral("500 kB/s"));
        QCOMPARE(tickText(1'500'000), QStringLiteral("1.5 MB/s"));
        QCOMPARE(tickText(2'000'000), QStringLiteral("2 MB/s"));
    }

    void timesAreRoundInTheLocalZone()
    {
        constexpr qint64 kHour = 3600 * kSecond;
        constexpr int kNepal = (5 * 60 + 45) * 60;
        const QList<qint64> ticks = timeTicks(0, 24 * kHour, kNepal, 8);
        QCOMPARE(ticks.size(), 8);
        for (const qint64 tick : ticks)
            QCOMPARE((tick + kNepal * kSecond) % (3 * kHour), 0);
        QCOMPARE(timeTicks(0, 600 * kSecond, 0, 5), QList<qint64>({0, 120'000, 240'000, 360'000, 480'000, 600'000}));
    }

    void whatNobodySawBecomesAnAverage()
    {
        TrafficLog &log = m_page->log();
        const QString line = QStringLiteral("culvert0");
        log.record(line, {0, {1000, 1, 0, 0, 0, 0, 0}});
        log.record(line, {kSecond, {3000, 2, 500, 1, 0, 0, 0}});
        log.record(line, {3600 * kSecond + kSecond, {3'603'000, 3, 500, 1, 0, 0, 0}});
        const QList<TrafficSample> &samples = log.samples(line);
        QCOMPARE(samples.size(), 2);
        QCOMPARE(samples.at(0).received, 2000.F);
        QVERIFY(!samples.at(0).isAverage());
        QCOMPARE(samples.at(1).received, 1000.F);
        QVERIFY(samples.at(1).isAverage());
        QVERIFY(trafficAt(samples, 1800 * kSecond)->isAverage());
        const QList<TrafficColumn> columns = trafficColumns(samples, 0, 3601 * kSecond, 100);
        QCOMPARE(known(columns), 100);
        QVERIFY(columns.at(50).average);
        const TrafficTotals totals = trafficTotals(samples, 0, 3601 * kSecond);
        QCOMPARE(totals.received, 3'602'000.0);
        QCOMPARE(totals.sent, 500.0);
        // Half of the hour is half of it.
        QCOMPARE(trafficTotals(samples, 1801 * kSecond, 3601 * kSecond).received, 1'800'000.0);
    }

    void aDeviceThatIsMadeAnewIsNoPeak()
    {
        TrafficLog &log = m_page->log();
        const QString line = QStringLiteral("culvert0");
        log.record(line, {0, {5'000'000, 9, 5000, 9, 0, 0, 0}});
        log.record(line, {kSecond, {100, 1, 0, 0, 0, 0, 0}});
        QVERIFY(log.samples(line).isEmpty());
        log.record(line, {2 * kSecond, {300, 2, 0, 0, 0, 0, 0}});
        QCOMPARE(log.samples(line).size(), 1);
        QCOMPARE(log.samples(line).constFirst().received, 200.F);
        QVERIFY(!trafficAt(log.samples(line), kSecond - 1));
    }

    void aDayIsKeptAndNoMore()
    {
        TrafficLog &log = m_page->log();
        for (qint64 second = 0; second < 100'000; ++second)
            log.add(QStringLiteral("eth1"), {second * kSecond, 1, 1});
        const QList<TrafficSample> &samples = log.samples(QStringLiteral("eth1"));
        QVERIFY(samples.size() >= 86'400);
        QVERIFY(samples.size() < 91'000);
        QCOMPARE(samples.constLast().ms, 99'999 * kSecond);
    }

    void everyLineHasItsGraph()
    {
        QCOMPARE(m_page->plots().size(), 2);
        QVERIFY(plot()->accessibleName().contains(QLatin1String("office")));
        Status status = exampleStatus();
        status.tunnels[0].name = QStringLiteral("club");
        m_backend->setStatus(status);
        QCOMPARE(m_page->plots().size(), 2);
        QVERIFY(plot()->accessibleName().contains(QLatin1String("club")));
        status.tunnels.clear();
        m_backend->setStatus(status);
        QVERIFY(!plot()->isVisible());
        // What it has carried is still true.
        m_page->log().add(QStringLiteral("culvert0"), {0, 1, 1});
        m_backend->setStatus(status);
        QVERIFY(plot()->isVisible());
    }

    void measuresWhileSomebodyLooks()
    {
        m_backend->links = {{QStringLiteral("culvert0"), {}}};
        constexpr int kLongerThanASample = 1300;
        QTest::qWait(kLongerThanASample);
        QCOMPARE(m_backend->countersAsked, 0);
        m_rates->setWatching(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->log().samples(QStringLiteral("culvert0")).isEmpty(), 5000);
        QVERIFY(plot()->words().contains(QLatin1String("0 bytes/s")));
    }

    void pauseHoldsThePicture()
    {
        TrafficLog &log = m_page->log();
        log.add(QStringLiteral("culvert0"), {log.now(), 1000, 100});
        m_page->findChild<QPushButton *>(QStringLiteral("trafficPause"))->click();
        const QString before = plot()->words();
        QTest::qWait(5);
        QTest::qWait(2); // what comes in the millisecond of the pause is before it
        log.add(QStringLiteral("culvert0"), {log.now(), 7000, 700});
        Q_EMIT log.sampled();
        QCOMPARE(plot()->words(), before);
        m_page->findChild<QPushButton *>(QStringLiteral("trafficPause"))->click();
        QVERIFY(plot()->words() != before);
    }

    void pointingTellsTheValuesOfThatMoment()
    {
        TrafficLog &log = m_page->log();
        log.add(QStringLiteral("culvert0"), {log.now(), 4000, 500});
        Q_EMIT log.sampled();
        QTest::keyClick(plot(), Qt::Key_Right);
        QVERIFY2(plot()->cursorWords().contains(QLatin1String("4.0 kB")), qPrintable(plot()->cursorWords()));
        QVERIFY(!m_page->plots().constFirst()->cursorWords().isEmpty());
        QTest::keyClick(plot(), Qt::Key_Left);
        QVERIFY(plot()->cursorWords().contains(QLatin1String("not measured")));
        QTest::keyClick(plot(), Qt::Key_Escape);
        QVERIFY(plot()->cursorWords().isEmpty());
        QTest::mouseMove(plot(), plot()->rect().center());
        QTRY_VERIFY(!plot()->cursorWords().isEmpty());
        // The next sample does not take it away, from none of the graphs that show that moment.
        Q_EMIT log.sampled();
        for (const TrafficPlot *each : m_page->plots())
            QCOMPARE(each->accessibleDescription(), each->cursorWords());
    }

    void keysReachEveryMoment()
    {
        QTest::keyClick(plot(), Qt::Key_Home);
        QVERIFY2(plot()->cursorWords().contains(QLatin1Char(':')), qPrintable(plot()->cursorWords()));
        const QString begin = plot()->cursorWords();
        QTest::keyClick(plot(), Qt::Key_PageDown);
        QVERIFY(plot()->cursorWords() != begin);
        QTest::keyClick(plot(), Qt::Key_PageUp);
        QCOMPARE(plot()->cursorWords(), begin);
        QTest::keyClick(plot(), Qt::Key_End);
        QVERIFY(plot()->cursorWords().startsWith(QLatin1String("0 s")));
        QVERIFY(plot()->accessibleDescription().contains(plot()->cursorWords()));
        QTest::keyClick(plot(), Qt::Key_Escape);
        QCOMPARE(plot()->accessibleDescription(), plot()->words());
    }

    void exportsATableAndAPicture()
    {
        m_page->log().add(QStringLiteral("eth1"), {0, 1234.4F, 56});
        m_page->findChild<QPushButton *>(QStringLiteral("trafficCsv"))->click();
        QVERIFY(m_savedName.endsWith(QLatin1String(".csv")));
        const QList<QByteArray> lines = m_saved.split('\n');
        QCOMPARE(lines.at(0), QByteArray("time,interface,received,sent,seconds\r"));
        QVERIFY(lines.at(1).endsWith(",eth1,1234,56,1.000\r"));
        m_page->findChild<QPushButton *>(QStringLiteral("trafficPng"))->click();
        QVERIFY(m_savedName.endsWith(QLatin1String(".png")));
        QVERIFY(QImage::fromData(m_saved).width() > 300);
        QVERIFY(!m_page->findChild<Banner *>()->isVisible());
    }

    void failedExportIsTold()
    {
        m_refusal = QStringLiteral("disk full");
        m_page->findChild<QPushButton *>(QStringLiteral("trafficCsv"))->click();
        QCOMPARE(m_page->findChild<Banner *>()->text(), m_refusal);
    }

    void spansRunFromTenMinutesToADay()
    {
        auto *span = m_page->findChild<QComboBox *>(QStringLiteral("trafficSpan"));
        QCOMPARE(span->itemData(0).toLongLong(), 600 * kSecond);
        QCOMPARE(span->itemData(span->count() - 1).toLongLong(), TrafficLog::kLongestMs);
        m_page->log().add(QStringLiteral("culvert0"), {m_page->log().now(), 4000, 500});
        span->setCurrentIndex(span->count() - 1);
        QVERIFY(plot()->words().contains(QLatin1String("4.0 kB")));
    }
};

QTEST_MAIN(TestTraffic)
#include "tst_traffic.moc"
