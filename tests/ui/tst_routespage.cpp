// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/ui/exampleroutes.h"
#include "ui/routes/routemodel.h"
#include "ui/routes/routespage.h"
#include "ui/routes/ruletable.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace culvert;

class TestRoutesPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<RoutesPage> m_page;

    RuleTable *rules() const { return m_page->findChild<RuleTable *>(); }
    QTableView *table() const
    {
        for (QTableView *view : m_page->findChildren<QTableView *>()) {
            if (view->model() == m_page->model())
                return view;
        }
        return nullptr;
    }
    bool isShown(const QWidget *widget) const { return widget->isVisible(); }
    void show()
    {
        m_page->show();
        QTRY_COMPARE(m_page->model()->rowCount(), 10);
    }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<FakeBackend>();
        m_backend->bringUp();
        m_backend->routing = routesToJson(exampleRouting());
        m_page = std::make_unique<RoutesPage>(*m_backend);
    }

    void cleanup()
    {
        m_page.reset();
        m_backend.reset();
    }

    void showsRulesAndRoutes()
    {
        show();
        QVERIFY(isShown(table()));
        QCOMPARE(rules()->rowCount(), 7);
        QCOMPARE(rules()->item(2, RuleTable::Preference)->text(), QStringLiteral("2000"));
        QCOMPARE(rules()->item(2, RuleTable::Rule)->text(),
                 QStringLiteral("from all to 198.51.100.9/32 iif lo lookup 1998 protocol 199"));
        QVERIFY(!rules()->item(2, RuleTable::Maker)->icon().isNull());
        QVERIFY(rules()->item(0, RuleTable::Maker)->icon().isNull());
    }

    void followsWhatChanges()
    {
        show();
        RoutingView view = exampleRouting();
        view.routes.removeLast();
        view.rules.removeAt(4);
        m_backend->routing = routesToJson(view);
        m_backend->setStatus(exampleStatus());
        QTRY_COMPARE(m_page->model()->rowCount(), 9);
        QCOMPARE(rules()->rowCount(), 6);
        QCOMPARE(rules()->item(4, RuleTable::Preference)->text(), QStringLiteral("32766"));
    }

    void asksAgainByItselfWhileSeenAndNotElse()
    {
        show();
        const int asked = m_backend->routesAsked;
        QTRY_VERIFY_WITH_TIMEOUT(m_backend->routesAsked > asked, 8000);
        QTRY_VERIFY(!m_page->model()->isUpdating());
        m_page->hide();
        const int before = m_backend->routesAsked;
        m_backend->setStatus(exampleStatus());
        constexpr int kLongerThanThePauseMs = 2600;
        QTest::qWait(kLongerThanThePauseMs);
        QCOMPARE(m_backend->routesAsked, before);
    }

    void nobodyIsAskedTwiceAtATime()
    {
        m_backend->slow = true;
        m_page->show();
        QVERIFY(isShown(m_page->findChild<QProgressBar *>()));
        for (int i = 0; i < 3; ++i)
            m_backend->setStatus(exampleStatus());
        QCOMPARE(m_backend->routesAsked, 1);
        m_backend->release();
        QTRY_VERIFY(isShown(table()));
        QVERIFY(!isShown(m_page->findChild<QProgressBar *>()));
    }

    void withoutTheHelperNothingIsShown()
    {
        show();
        m_backend->setConnection(Backend::Connection::Absent);
        QVERIFY(!isShown(table()));
        QVERIFY(!isShown(m_page->findChild<QProgressBar *>()));
        m_backend->setConnection(Backend::Connection::Connected);
        QTRY_VERIFY(isShown(table()));
    }

    void refusalIsTold()
    {
        m_backend->refuse({ErrorCode::LimitExceeded, {}, 0, {}});
        m_page->show();
        QTRY_VERIFY(isShown(m_page->findChild<Banner *>()));
        QVERIFY(!isShown(m_page->findChild<QProgressBar *>()));
    }

    void filtersByWordAndMaker()
    {
        show();
        QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("routeFilter")), QStringLiteral("docker"));
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        m_page->findChild<QLineEdit *>(QStringLiteral("routeFilter"))->clear();
        QTRY_COMPARE(m_page->model()->rowCount(), 10);
        auto *maker = m_page->findChild<QComboBox *>(QStringLiteral("routeMaker"));
        maker->setCurrentIndex(maker->findData(QStringLiteral("ampr-ripd")));
        Q_EMIT maker->activated(maker->currentIndex());
        QCOMPARE(m_page->model()->rowCount(), 1);
    }

    void filteringKeepsTheRouteSomebodyIsAt()
    {
        show();
        const QString before = m_page->model()->routeAt(4).text;
        table()->selectRow(4);
        auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("routeFilter"));
        filter->setText(before.section(u' ', 0, 0));
        QTRY_VERIFY(m_page->model()->rowCount() < 10);
        QCOMPARE(m_page->model()->routeAt(table()->currentIndex().row()).text, before);
        QVERIFY(table()->selectionModel()->isRowSelected(table()->currentIndex().row()));
        filter->clear();
        QTRY_COMPARE(m_page->model()->rowCount(), 10);
        QCOMPARE(m_page->model()->routeAt(table()->currentIndex().row()).text, before);
        filter->setText(QStringLiteral("nothing like it"));
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        QVERIFY(!table()->currentIndex().isValid());
    }

    void copiesLinesThatAddTheSame()
    {
        show();
        m_page->model()->setFilter(QStringLiteral("docker0"));
        table()->selectRow(0);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                     QStringLiteral("ip route add ") + m_page->model()->routeAt(0).text);
        rules()->selectRow(3);
        rules()->setFocus();
        QTest::keyClick(rules(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                     QStringLiteral("ip rule add pref 2020 from 203.0.113.0/28 lookup 1999 protocol 199"));
    }

    void lateAnswersToAClosedPageAreHarmless()
    {
        m_backend->slow = true;
        m_page->show();
        QCOMPARE(m_backend->routesAsked, 1);
        m_page.reset();
        m_backend->release();
    }
};

QTEST_MAIN(TestRoutesPage)
#include "tst_routespage.moc"
