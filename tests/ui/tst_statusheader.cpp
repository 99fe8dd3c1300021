// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets.h"
#include "tests/support/windowfixture.h"
#include "ui/overview/overviewpage.h"
#include "ui/scene/sceneview.h"
#include "ui/widgets/banner.h"
#include "ui/window/statusheader.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace culvert;
using Connection = Backend::Connection;

/// The state of the window while the helper gives trouble, on every page.
class TestStatusHeader : public WindowFixture {
    Q_OBJECT

private:
    bool says(const QString &part) const { return culvert::says(*header(), part); }

private Q_SLOTS:
    void init()
    {
        open();
        m_window->show();
    }

    void whatWasKnownIsToldAsPast()
    {
        QVERIFY(!says(QStringLiteral("last heard of")));
        const auto now = [] { return QLocale().toString(QTime::currentTime(), QLocale::ShortFormat); };
        const QString before = now();
        m_backend->setConnection(Connection::Unknown);
        QVERIFY(says(before) || says(now()));
        for (const Connection away : {Connection::Unknown, Connection::Absent}) {
            m_backend->setConnection(away);
            QCOMPARE(header()->stateWord(), QStringLiteral("Unknown"));
            QVERIFY(says(QStringLiteral("“Up”")));
            QVERIFY(!says(QStringLiteral("100.64.1.20")));
        }
        m_backend->setConnection(Connection::Connected);
        QVERIFY(!says(QStringLiteral("last heard of")));
    }

    void nothingIsToldOfWhatWasNeverKnown()
    {
        FakeBackend backend;
        SettingsWindow window(backend, [] { return QList<InterfaceChoice>(); });
        window.show();
        backend.setConnection(Connection::Absent);
        QVERIFY(!culvert::says(*window.findChild<StatusHeader *>(), QStringLiteral("last heard of")));
    }

    void aLongNoticeTakesLinesAndNotWidth()
    {
        m_window->resize(700, 600);
        m_window->showPage(PageId::Routes);
        QTRY_COMPARE(m_window->width(), 700);
        Status status = exampleStatus();
        status.notices = {{QStringLiteral("private-lease"), {}}};
        m_backend->setStatus(status);
        QTRY_VERIFY(says(QStringLiteral("protocol 4")));
        QTest::qWait(50);
        QCOMPARE(m_window->width(), 700);
    }

    void startsTheService()
    {
        QPushButton *start = header()->startButton();
        QVERIFY(!start->isVisible());
        m_backend->setConnection(Connection::Absent);
        QVERIFY(start->isVisible());
        QVERIFY(!header()->upDownButton()->isVisible());
        QVERIFY(says(QStringLiteral("systemctl start culvert-helper.service")));
        m_backend->slow = true;
        start->click();
        QCOMPARE(m_backend->starts, 1);
        QVERIFY(!start->isEnabled());
        m_backend->release();
        QTRY_COMPARE(header()->stateWord(), QStringLiteral("Up"));
        QVERIFY(!start->isVisible());
        QVERIFY(header()->upDownButton()->isVisible());
    }

    void tellsWhyItCouldNotBeStarted()
    {
        m_backend->setConnection(Connection::Absent);
        m_backend->refuse(
            {ErrorCode::HelperUnreachable, QStringLiteral("Unit culvert-helper.service is masked."), 0, {}});
        header()->startButton()->click();
        QTRY_VERIFY(says(QStringLiteral("is masked")));
        QVERIFY(header()->startButton()->isEnabled());
        m_backend->setConnection(Connection::Connected);
        QVERIFY(!says(QStringLiteral("is masked")));
    }

    void lateAnswersToAClosedWindowAreHarmless()
    {
        m_backend->setConnection(Connection::Absent);
        m_backend->slow = true;
        header()->startButton()->click();
        m_window.reset();
        m_backend->release();
        QCOMPARE(m_backend->connection(), Connection::Connected);
    }

    /// What is announced are the header's name and the drawing's sentences: the state is in them, rates are not.
    void changesAreToldAndRatesAreNot()
    {
        auto *drawing = m_window->findChild<OverviewPage *>()->view();
        const QStringList up = drawing->scene().sentences;
        Status status = exampleStatus();
        status.state = State::Failed;
        status.reason = {QStringLiteral("kernel-refused"), {}};
        status.tunnels[0].up = false;
        m_backend->setStatus(status);
        QVERIFY(header()->accessibleName().startsWith(QLatin1String("Failed. ")));
        QVERIFY(drawing->scene().sentences != up);
        m_backend->setStatus(exampleStatus());
        QCOMPARE(drawing->scene().sentences, up);
        m_backend->links = {{QStringLiteral("culvert0"), {}}, {QStringLiteral("eth1"), {}}};
        QTRY_VERIFY_WITH_TIMEOUT(drawing->words().contains(QLatin1String("bytes/s")), 5000);
        QCOMPARE(drawing->scene().sentences, up);
    }

    void everyPageLivesThroughTrouble_data()
    {
        QTest::addColumn<PageId>("page");
        constexpr std::pair<const char *, PageId> kPages[] = {
            {"overview", PageId::Overview}, {"explain", PageId::Explain},       {"routes", PageId::Routes},
            {"traffic", PageId::Traffic},   {"tunnel", PageId::Tunnel},         {"home", PageId::Home},
            {"mtu", PageId::Mtu},           {"exceptions", PageId::Exceptions}, {"history", PageId::History}};
        for (const auto &[name, page] : kPages)
            QTest::newRow(name) << page;
    }

    /// Calls that nobody answers, a helper that goes and comes back with other settings, and one that refuses.
    void everyPageLivesThroughTrouble()
    {
        QFETCH(PageId, page);
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        since.start();
        ticker.start(5);
        m_window->draft().edit(field::kUplink,
                               [](DraftContent &content) { content.rest.uplinkInterface = QStringLiteral("eth9"); });
        m_backend->slow = true;
        m_window->showPage(page);
        QTest::qWait(50);
        for (const Connection away : {Connection::Unknown, Connection::Absent}) {
            m_backend->setConnection(away);
            QTest::qWait(20);
            QCOMPARE(header()->stateWord(), QStringLiteral("Unknown"));
            QVERIFY(!button("apply")->isEnabled());
        }
        m_backend->refuse({ErrorCode::HelperUnreachable, {}, 0, {}});
        m_backend->release();
        Configuration theirs = exampleConfiguration();
        theirs.leakGuard = false;
        m_backend->setConnection(Connection::Connected);
        m_backend->setConfiguration(theirs, 8);
        QTest::qWait(50);
        QCOMPARE(header()->stateWord(), QStringLiteral("Up"));
        QCOMPARE(m_window->page(), page);
        QCOMPARE(m_window->draft().content().rest.uplinkInterface, QStringLiteral("eth9"));
        QVERIFY(m_window->draft().isDirty());
        constexpr qint64 kNoticedMs = 1500;
        QVERIFY2(longest < kNoticedMs, qPrintable(QString::number(longest)));
    }
};

QTEST_MAIN(TestStatusHeader)
#include "tst_statusheader.moc"
