// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/kernelreads.h"
#include "tests/helper/reconcilefixture.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;

class tst_KernelReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheViewForASecond()
    {
        QCOMPARE(views(), 1);
        m_now += KernelReads::kLongestMs - 1;
        QCOMPARE(views(), 1);
        m_now += 1;
        QCOMPARE(views(), 2);
    }

    void writesTheRoutesOncePerView()
    {
        QCOMPARE(written(), 1);
        QCOMPARE(written(), 1);
        m_reads->forget();
        QCOMPARE(written(), 2);
        m_now += KernelReads::kLongestMs;
        QCOMPARE(written(), 3);
        m_now += KernelReads::kLongestMs;
        QVERIFY(m_reads->routingView()); // the text is one of the view before
        QCOMPARE(written(), 4);
    }

    void seesWhatOthersChange()
    {
        QCOMPARE(views(), 1);
        m_kernel->others([](ModelKernel &kernel) { kernel.setMtu(QStringLiteral("eth1"), 1400); }, false);
        QCoreApplication::processEvents();
        QCOMPARE(views(), 2);
    }

    void keepsNoFailure()
    {
        m_kernel->failReads(Error{ErrorCode::KernelRefused, {}, 0, {}});
        QVERIFY(!m_reads->routingView());
        QVERIFY(!m_reads->counters({QStringLiteral("eth1")}));
        m_kernel->failReads({});
        QVERIFY(m_reads->routingView());
        QVERIFY(m_reads->counters({QStringLiteral("eth1")}));
    }

    void keepsCountersForAQuarterOfASecond()
    {
        QCOMPARE(received(), 0U);
        m_kernel->setCounters(QStringLiteral("eth1"), {7, 0, 0, 0, 0, 0, 0});
        m_now += KernelReads::kCountersMs - 1;
        QCOMPARE(received(), 0U);
        m_now += 1;
        QCOMPARE(received(), 7U);
        // Of other interfaces nothing was kept.
        QVERIFY(m_reads->counters({QStringLiteral("eth0")})->contains(QStringLiteral("eth0")));
    }

    void init()
    {
        m_now = 0;
        m_written = 0;
        m_kernel = std::make_unique<FakeKernel>(gateway());
        m_reads = std::make_unique<KernelReads>(*m_kernel, [this] { return m_now; });
    }

    void cleanup()
    {
        m_reads.reset();
        m_kernel.reset();
    }

private:
    int views() { return m_reads->routingView() ? m_kernel->viewCount() : -1; }
    int written()
    {
        const auto write = [this](const RoutingView &) {
            ++m_written;
            return QByteArrayLiteral("routes");
        };
        return m_reads->routes(write) ? m_written : -1;
    }
    quint64 received()
    {
        const QString eth1 = QStringLiteral("eth1");
        return m_reads->counters({eth1})->value(eth1).rxBytes;
    }

    qint64 m_now = 0;
    int m_written = 0;
    std::unique_ptr<FakeKernel> m_kernel;
    std::unique_ptr<KernelReads> m_reads;
};

QTEST_GUILESS_MAIN(tst_KernelReads)
#include "tst_kernelreads.moc"
