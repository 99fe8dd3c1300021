// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets.h"
#include "tests/support/windowfixture.h"
#include "ui/search/resultlist.h"
#include "ui/search/searchindex.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QtTest>

using namespace culvert;

class TestSearch : public WindowFixture {
    Q_OBJECT

private:
    QLineEdit *find() const { return named<QLineEdit>(QStringLiteral("find")); }
    QListWidget *results() const { return m_window->findChild<ResultList *>()->list(); }
    void look(const QString &text) { retype(find(), text); }

private Q_SLOTS:
    void init()
    {
        open();
        activate();
    }

    void theKeyLeadsToTheField()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_window->focusWidget(), find());
    }

    void fieldsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("by what it is called") << "leak guard" << PageId::Home << field::kLeakGuard;
        QTest::newRow("by a word inside") << "TUNNEL end" << PageId::Tunnel << field::tunnel(0, "remote");
        QTest::newRow("by its key") << "leak-guard" << PageId::Home << field::kLeakGuard;
        QTest::newRow("by the key of its list") << "neighbours-through" << PageId::Home << field::kNeighbours;
        QTest::newRow("by a short key") << "mss" << PageId::Mtu << field::kMss;
        QTest::newRow("by its hint") << "how many routers" << PageId::Tunnel << field::tunnel(0, "ttl");
        QTest::newRow("by what others call it") << "kill switch" << PageId::Home << field::kLeakGuard;
        QTest::newRow("by others' word for an end") << "peer" << PageId::Tunnel << field::tunnel(0, "remote");
        QTest::newRow("a choice that is not chosen") << "chosen services" << PageId::Home << field::kMode;
        QTest::newRow("a list without rows") << "open to the tunnel" << PageId::Tunnel << field::tunnel(0, "services");
    }

    void fieldsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(PageId, page);
        QFETCH(QString, pointer);
        look(text);
        QVERIFY(results()->isVisible());
        QTest::keyClick(find(), Qt::Key_Return);
        QCOMPARE(m_window->page(), page);
        QVERIFY(!results()->isVisible());
        QVERIFY(find()->text().isEmpty());
        auto *input = named<QWidget>(pointer);
        QVERIFY(input);
        QTRY_COMPARE(m_window->focusWidget(), input);
        QVERIFY(fieldAround(input).isMarked());
        QTRY_VERIFY(!input->visibleRegion().isEmpty());
    }

    void whatOnlyAnotherModeHasLeadsToTheMode()
    {
        look(QStringLiteral("/hybrid/servers"));
        QTest::keyClick(find(), Qt::Key_Return);
        QTRY_COMPARE(m_window->focusWidget(), named<QWidget>(field::kMode));
    }

    void pagesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PageId>("page");
        QTest::newRow("title") << "routes" << PageId::Routes;
        QTest::newRow("other word") << "traceroute" << PageId::Explain;
        QTest::newRow("log") << "journal" << PageId::History;
        QTest::newRow("graph") << "bandwidth" << PageId::Traffic;
        QTest::newRow("button") << "csv" << PageId::Traffic;
        QTest::newRow("split tunnel") << "split tunnel bypass" << PageId::Exceptions;
    }

    void pagesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(PageId, page);
        m_window->showPage(PageId::Home);
        look(text);
        QTest::keyClick(find(), Qt::Key_Return);
        QCOMPARE(m_window->page(), page);
    }

    void arrowsChooseAndAClickDoes()
    {
        look(QStringLiteral("tunnel"));
        QVERIFY(results()->count() > 2);
        QTest::keyClick(find(), Qt::Key_Down);
        QCOMPARE(m_window->focusWidget(), results());
        QTest::keyClick(results(), Qt::Key_Down);
        QCOMPARE(results()->currentRow(), 1);
        QTest::keyClick(results(), Qt::Key_Return);
        QVERIFY(!results()->isVisible());
        look(QStringLiteral("leak-guard"));
        QTest::mouseClick(results()->viewport(), Qt::LeftButton, {},
                          results()->visualItemRect(results()->item(0)).center());
        QTRY_COMPARE(m_window->focusWidget(), named<QCheckBox>(field::kLeakGuard));
    }

    void nothingFoundIsSaidAndEscapeGoesBack()
    {
        m_window->showPage(PageId::Home);
        look(QStringLiteral("xyzzy"));
        QVERIFY(!results()->isVisible());
        const auto labels = m_window->findChild<ResultList *>()->findChildren<QLabel *>();
        QVERIFY(labels.first()->isVisible());
        QVERIFY(labels.first()->text().contains(QStringLiteral("xyzzy")));
        QTest::keyClick(find(), Qt::Key_Return);
        QVERIFY(labels.first()->isVisible());
        QTest::keyClick(find(), Qt::Key_Escape);
        QVERIFY(find()->text().isEmpty());
        QVERIFY(!labels.first()->isVisible());
        QCOMPARE(m_window->page(), PageId::Home);
    }

    void aResultSaysWhereItIs()
    {
        look(QStringLiteral("leak-guard"));
        const QString where = results()->item(0)->data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(where.startsWith(m_window->titleOf(PageId::Home)), qPrintable(where));
    }

    void theFieldUndoesItsOwnText()
    {
        m_window->draft().edit(field::kMode, [](DraftContent &content) { content.rest.mode = Mode::Everything; });
        look(QStringLiteral("abc"));
        QTest::keyClick(find(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(find()->text() != QLatin1String("abc"));
        QCOMPARE(m_window->draft().content().rest.mode, Mode::Everything);
    }

    void theWindowUndoesWhereTheFieldHasNothing()
    {
        m_window->draft().edit(field::kUplink,
                               [](DraftContent &content) { content.rest.uplinkInterface = QStringLiteral("eth9"); });
        find()->setFocus();
        QTest::keyClick(find(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_window->draft().isDirty());
        find()->setFocus();
        QTest::keyClick(find(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->draft().content().rest.uplinkInterface, QStringLiteral("eth9"));
    }

    void everySettingHasItsEntry()
    {
        m_window->makePages();
        const auto *edit = named<QSpinBox>(field::tunnel(0, "ttl"));
        QVERIFY(edit);
        look(QStringLiteral("/"));
        QSet<QString> titles;
        for (int row = 0; row < results()->count(); ++row)
            titles.insert(results()->item(row)->text());
        constexpr int kSettings = 17;
        QVERIFY2(titles.size() >= kSettings, qPrintable(QStringList(titles.values()).join(u'\n')));
    }
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
