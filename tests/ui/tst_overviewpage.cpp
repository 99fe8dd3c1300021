// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/wayspanel.h"
#include "ui/ratemonitor.h"
#include "ui/scene/sceneview.h"
#include "ui/widgets/banner.h"

#include <QAccessible>
#include <QImage>
#include <QPushButton>
#include <QtTest>

using namespace culvert;

class TestOverviewPage : public WindowFixture {
    Q_OBJECT

private:
    OverviewPage *page() const { return m_window->findChild<OverviewPage *>(); }
    QList<Banner *> cards() const
    {
        QList<Banner *> shown = page()->findChildren<Banner *>();
        shown.removeIf([](const Banner *card) { return !card->isVisible(); });
        return shown;
    }
    void fail(const char *reason)
    {
        Status status = exampleStatus();
        status.state = State::Failed;
        status.reason = {QLatin1String(reason), {}};
        m_backend->setStatus(status);
    }

private Q_SLOTS:
    void init()
    {
        open();
        m_window->show();
    }

    void isTheFirstPage() { QCOMPARE(m_window->page(), PageId::Overview); }

    void remedyOpensThePageConcerned()
    {
        fail("plan-refused");
        QCOMPARE(cards().size(), 1);
        cards().constFirst()->findChild<QPushButton *>()->click();
        QCOMPARE(m_window->page(), PageId::Tunnel);
    }

    void tryingAgainAppliesWhatIsInForce()
    {
        m_window->draft().edit(field::kUplink,
                               [](DraftContent &content) { content.rest.uplinkInterface = QStringLiteral("eth9"); });
        fail("kernel-refused");
        cards().constFirst()->findChild<QPushButton *>()->click();
        QCOMPARE(m_backend->applies, 1);
        QCOMPARE(m_backend->lastExpected, 7U);
        QCOMPARE(m_backend->lastApplied->uplinkInterface, QStringLiteral("eth1"));
        QTRY_COMPARE(m_backend->generation(), 8U);
        QVERIFY(m_window->draft().isDirty());
        QVERIFY(!m_window->draft().hasConflict());
    }

    void cardsGoWithTheirCause()
    {
        fail("kernel-refused");
        QCOMPARE(cards().size(), 1);
        m_backend->setStatus(exampleStatus());
        QVERIFY(cards().isEmpty());
    }

    void ratesDoNotTouchTheCards()
    {
        fail("kernel-refused");
        const Banner *card = cards().constFirst();
        Status status = m_backend->status();
        status.tunnels[0].mtu = 1472;
        m_backend->setStatus(status);
        QCOMPARE(cards().constFirst(), card);
    }

    /// Status and configuration come one after the other.
    void modeIsToldWhenStatusAndConfigurationBelongTogether()
    {
        auto *ways = page()->findChild<WaysPanel *>();
        QVERIFY(ways->isVisible());
        Status status = exampleStatus();
        status.generation = 8;
        m_backend->setStatus(status);
        QVERIFY(!ways->isVisible());
        Configuration everything = exampleConfiguration();
        everything.mode = Mode::Everything;
        m_backend->setConfiguration(everything, 8);
        QVERIFY(ways->isVisible());
        QVERIFY(page()->view()->words().contains(QLatin1String("All devices, and the gateway")));
        m_backend->setConnection(Backend::Connection::Unknown);
        QVERIFY(!ways->isVisible());
    }

    void liveRatesAreDrawn()
    {
        m_backend->links = {{QStringLiteral("culvert0"), {}}};
        QTRY_VERIFY_WITH_TIMEOUT(page()->view()->words().contains(QLatin1String("receives 0 bytes/s")), 5000);
    }

    void screenReadersHearTheDrawing()
    {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(page()->view());
        QCOMPARE(accessible->role(), QAccessible::Graphic);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        QVERIFY(accessible->text(QAccessible::Description).contains(QLatin1String("198.51.100.9")));
        m_backend->setConnection(Backend::Connection::Absent);
        QVERIFY(!accessible->text(QAccessible::Description).contains(QLatin1String("198.51.100.9")));
    }

    /// No information by colour alone: pictures without colours differ, too.
    void statesDifferInGreyAsWell()
    {
        QList<QImage> pictures;
        Status status = exampleStatus();
        const auto grab = [&] {
            m_backend->setStatus(status);
            pictures.append(page()->view()->grab().toImage().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));
        };
        grab();
        status.tunnels[0].up = false;
        status.state = State::Degraded;
        grab();
        status.state = State::Applying;
        grab();
        status.lease.reset();
        status.state = State::NoLease;
        grab();
        m_backend->setConnection(Backend::Connection::Absent);
        grab();
        for (int i = 0; i < pictures.size(); ++i) {
            for (int j = 0; j < i; ++j)
                QVERIFY2(pictures.at(i) != pictures.at(j), qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
        }
    }

    void nothingIsAppliedWhereNothingIsEdited()
    {
        auto *apply = button("apply");
        QVERIFY(!apply->isVisible());
        m_window->showPage(PageId::Tunnel);
        QVERIFY(apply->isVisible());
        m_window->draft().edit(field::kUplink,
                               [](DraftContent &content) { content.rest.uplinkInterface = QStringLiteral("eth9"); });
        m_window->showPage(PageId::Overview);
        QVERIFY(apply->isVisible());
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
