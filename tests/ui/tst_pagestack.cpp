// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets.h"
#include "tests/support/windowfixture.h"
#include "ui/pages/settingspage.h"
#include "ui/search/searchfield.h"
#include "ui/widgets/formfield.h"
#include "ui/window/pagestack.h"
#include "ui/window/sidebar.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QtTest>

using namespace culvert;

/// A window that was never painted has the page that it begins with; every way to another page makes that.
class TestPageStack : public WindowFixture {
    Q_OBJECT

private:
    int made() const
    {
        const auto *stack = m_window->findChild<PageStack *>();
        int count = 0;
        for (int i = 0; i < stack->count(); ++i)
            count += static_cast<const QScrollArea *>(stack->widget(i))->widget() ? 1 : 0;
        return count;
    }
    int pages() const { return m_window->findChild<PageStack *>()->count(); }

private Q_SLOTS:
    void init() { open(); }

    void onlyTheFirstIsThereAtFirst()
    {
        QCOMPARE(made(), 1);
        QVERIFY(m_window->findChildren<SettingsPage *>().isEmpty());
    }

    void theOthersComeOnceTheWindowIsSeen()
    {
        QSignalSpy spy(m_window.get(), &SettingsWindow::pageMade);
        QSignalSpy seen(m_window.get(), &SettingsWindow::seen);
        QTest::qWait(50);
        QCOMPARE(made(), 1);
        QCOMPARE(seen.size(), 0);
        int madeWhenSeen = 0;
        connect(m_window.get(), &SettingsWindow::seen, this, [&] { madeWhenSeen = made(); });
        m_window->show();
        QTRY_COMPARE(made(), pages());
        QCOMPARE(madeWhenSeen, 1);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(spy.size(), pages() - 1);
        m_window->makePages();
        QCOMPARE(spy.size(), pages() - 1);
    }

    void turningToAPageMakesIt()
    {
        m_window->showPage(PageId::Mtu);
        QCOMPARE(m_window->page(), PageId::Mtu);
        QCOMPARE(made(), 2);
        const auto *stack = m_window->findChild<PageStack *>();
        QCOMPARE(static_cast<const QScrollArea *>(stack->currentWidget())->widget(),
                 m_window->findChild<SettingsPage *>());
    }

    void aPlaceOfTheDocumentIsFound()
    {
        m_window->reveal(field::tunnel(0, "remote"));
        QCOMPARE(m_window->page(), PageId::Tunnel);
        QVERIFY(remote());
    }

    void searchLooksThroughAll()
    {
        auto *find = m_window->findChild<SearchField *>();
        QTest::keyClicks(find, QStringLiteral("Tunnel end"));
        QCOMPARE(made(), pages() - 1); // what the guide asks for stands on the others
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(m_window->page(), PageId::Tunnel);
    }

    /// As with a configuration that was typed into a file.
    void problemsAreCountedAndShown()
    {
        m_window->draft().edit(field::tunnel(0, "remote"),
                               [](DraftContent &content) { content.tunnels[0].remote = QStringLiteral("nowhere"); });
        m_window->draft().touch(field::tunnel(0, "remote"));
        m_window->showPage(PageId::Tunnel);
        // The page was made after the problem, and before it was announced.
        QVERIFY(!fieldAround(remote()).problem().isEmpty());
        const auto *sidebar = m_window->findChild<Sidebar *>();
        QTRY_COMPARE(sidebar->problemCount(int(PageId::Tunnel)), 1);
        QCOMPARE(sidebar->problemCount(int(PageId::Home)), 0);
    }
};

QTEST_MAIN(TestPageStack)
#include "tst_pagestack.moc"
