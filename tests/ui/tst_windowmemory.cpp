// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/traydoubles.h"
#include "tests/support/windowfixture.h"
#include "ui/window/windowmemory.h"

#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QTableView>
#include <QtTest>

using namespace culvert;

class TestWindowMemory : public WindowFixture {
    Q_OBJECT

private:
    FakePreferences m_preferences;
    std::unique_ptr<WindowMemory> m_memory;

    void open()
    {
        WindowFixture::open();
        m_memory = std::make_unique<WindowMemory>(*m_window, m_preferences);
        m_window->makePages();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void close()
    {
        m_window->close();
        m_memory.reset();
        m_window.reset();
    }
    QTableView *table(const char *name) const { return m_window->findChild<QTableView *>(QLatin1String(name)); }

private Q_SLOTS:
    void init() { m_preferences.kept.clear(); }
    void cleanup() { close(); }

    void firstTimeIsAsItComes()
    {
        open();
        QCOMPARE(m_window->page(), PageId::Overview);
        QVERIFY(!m_window->isMaximized());
    }

    void comesBackAsItWas()
    {
        open();
        m_window->resize(723, 617);
        const QSize size = m_window->size();
        m_window->showPage(PageId::Exceptions);
        table("exceptions")->horizontalHeader()->resizeSection(0, 321);
        table("exceptions")->sortByColumn(1, Qt::DescendingOrder);
        m_window->showPage(PageId::Routes);
        close();
        open();
        QCOMPARE(m_window->size(), size);
        QCOMPARE(m_window->page(), PageId::Routes);
        QCOMPARE(table("exceptions")->columnWidth(0), 321);
        QCOMPARE(table("exceptions")->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(table("exceptions")->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(table("routeTable"));
        QVERIFY(m_window->findChild<QSplitter *>(QStringLiteral("rulesAndRoutes")));
        QVERIFY(m_preferences.kept.contains(QStringLiteral("splitters/rulesAndRoutes")));
    }

    void comesBackMaximised()
    {
        open();
        m_window->showMaximized();
        QTRY_VERIFY(m_window->isMaximized());
        close();
        open();
        QVERIFY(m_window->isMaximized());
    }

    void comesBackOnAScreenThatExists()
    {
        open();
        // As on a second screen to the right and below, which is unplugged meanwhile.
        m_window->move(5000, 4000);
        close();
        open();
        QVERIFY2(m_window->screen()->availableGeometry().intersects(m_window->frameGeometry()),
                 qPrintable(QStringLiteral("at %1, %2").arg(m_window->x()).arg(m_window->y())));
    }

    void whatCannotBeUnderstoodIsForgotten()
    {
        open();
        close();
        for (QVariant &kept : m_preferences.kept)
            kept = QByteArray("nonsense");
        open();
        QCOMPARE(m_window->page(), PageId::Overview);
    }
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
