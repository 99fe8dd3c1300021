// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets.h"
#include "tests/support/windowfixture.h"
#include "ui/window/actionbar.h"
#include "ui/window/problempanel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace culvert;

/// Undo and the list of problems, in the window that a person has.
class TestDraftInWindow : public WindowFixture {
    Q_OBJECT

private:
    QLineEdit *networks() const { return named<QLineEdit>(field::kHomeNetworks); }
    ActionBar *actions() const { return m_window->findChild<ActionBar *>(); }
    ProblemPanel *panel() const { return m_window->findChild<ProblemPanel *>(); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

    /// In this mode all exceptions of the example have an effect.
    void receiveWithoutWarnings()
    {
        m_backend->setConfiguration(exampleConfiguration(Mode::Everything), 8);
        QTRY_VERIFY(!actions()->problemsAction()->isEnabled());
    }

private Q_SLOTS:
    void init()
    {
        openAt(PageId::Tunnel);
        activate();
    }

    void theWindowsUndoWinsOverTheFields()
    {
        retype(remote(), QStringLiteral("198.51.100.77"));
        m_window->showPage(PageId::Home);
        retype(networks(), QStringLiteral("203.0.113.16/28"));
        undo();
        QCOMPARE(networks()->text(), QStringLiteral("203.0.113.0/28"));
        QCOMPARE(m_window->page(), PageId::Home);
        undo();
        QCOMPARE(m_window->page(), PageId::Tunnel);
        QCOMPARE(remote()->text(), QStringLiteral("198.51.100.9"));
        QCOMPARE(m_window->focusWidget(), remote());
        // Nothing is left, and the field's own history is not asked instead.
        undo();
        QCOMPARE(remote()->text(), QStringLiteral("198.51.100.9"));
        QVERIFY(!m_window->draft().isDirty());
        redo();
        QCOMPARE(remote()->text(), QStringLiteral("198.51.100.77"));
        redo();
        QCOMPARE(m_window->focusWidget(), networks());
        QCOMPARE(networks()->text(), QStringLiteral("203.0.113.16/28"));
    }

    void numbersAndChoicesAreUndoneByTheWindow()
    {
        auto *ttl = named<QSpinBox>(field::tunnel(0, "ttl"));
        m_window->reveal(field::tunnel(0, "ttl"));
        QCOMPARE(m_window->focusWidget(), ttl);
        ttl->selectAll();
        QTest::keyClicks(ttl, QStringLiteral("12"));
        QCOMPARE(m_window->draft().content().tunnels.first().ttl, 12);
        undo();
        QCOMPARE(ttl->value(), 64);
        auto *uplink = named<QComboBox>(field::kUplink);
        uplink->setFocus();
        uplink->lineEdit()->selectAll();
        QTest::keyClicks(uplink, QStringLiteral("ppp0"));
        QCOMPARE(m_window->draft().content().rest.uplinkInterface, QStringLiteral("ppp0"));
        undo();
        QCOMPARE(uplink->currentText(), QStringLiteral("eth1"));
        m_window->showPage(PageId::Home);
        QTest::mouseClick(named<QCheckBox>(field::kLeakGuard), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!m_window->draft().content().rest.leakGuard);
        undo();
        QVERIFY(named<QCheckBox>(field::kLeakGuard)->isChecked());
    }

    void undoLeadsToTheRowOfAnException()
    {
        m_window->draft().edit(field::exception(1), [](DraftContent &content) { content.exceptions[1].setLabel({}); });
        undo();
        QCOMPARE(m_window->page(), PageId::Exceptions);
        auto *table = qobject_cast<QTableView *>(m_window->focusWidget());
        QVERIFY(table);
        QCOMPARE(table->currentIndex().row(), 1);
    }

    void aTunnelThatWasRemovedComesBack()
    {
        m_window->draft().restructure(field::kTunnels, [](DraftContent &content) {
            content.tunnels.append(content.tunnels.first());
            content.tunnels.last().name = QStringLiteral("club");
        });
        m_window->draft().removeTunnel(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        undo();
        QCOMPARE(remote()->text(), QStringLiteral("198.51.100.9"));
        QCOMPARE(named<QLineEdit>(field::tunnel(1, "name"))->text(), QStringLiteral("club"));
        undo();
        QVERIFY(m_window->draft().content().tunnels.size() == 1);
    }

    void buttonsSayWhatTheyUndo()
    {
        auto *button = named<QToolButton>(QStringLiteral("undo"));
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->accessibleName(), QStringLiteral("Undo"));
        retype(remote(), QStringLiteral("198.51.100.77"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Undo: change “Tunnel end (office)”"));
        QVERIFY(button->toolTip().contains(QStringLiteral("Ctrl+Z")));
        button->click();
        QCOMPARE(remote()->text(), QStringLiteral("198.51.100.9"));
        QCOMPARE(named<QToolButton>(QStringLiteral("redo"))->accessibleName(),
                 QStringLiteral("Redo: change “Tunnel end (office)”"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Undo"));
    }

    void whatWasInForceCanBeAppliedAgain()
    {
        retype(remote(), QStringLiteral("198.51.100.77"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->draft().isDirty());
        undo();
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_backend->applies, 2);
        QCOMPARE(*m_backend->lastApplied, exampleConfiguration());
    }

    void theListLeadsToEachProblem()
    {
        receiveWithoutWarnings();
        auto *button = named<QToolButton>(QStringLiteral("problems"));
        QVERIFY(!button->isVisible());
        retype(remote(), QStringLiteral("198.51.100.300"));
        m_window->draft().edit(field::kHomeNetworks,
                               [](DraftContent &content) { content.homeNetworks = QStringLiteral("203.0.113.1/28"); });
        m_window->draft().edit(field::exception(1), [](DraftContent &content) {
            content.exceptions[1].setDestination(QStringLiteral("mail.example.net"));
        });
        QTRY_VERIFY(button->isVisible());
        QVERIFY(button->text().startsWith(u'3'));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QCOMPARE(m_window->focusWidget(), panel());
        const QAbstractItemModel *model = panel()->model();
        QCOMPARE(model->rowCount(), 3);
        QMap<QString, int> rows;
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                QVERIFY(!model->index(row, column).data().toString().isEmpty());
            rows.insert(model->index(row, ProblemModel::Field).data().toString(), row);
        }
        const auto choose = [&](const QString &name) {
            QVERIFY2(rows.contains(name), qPrintable(QStringList(rows.keys()).join(u'\n')));
            panel()->setFocus();
            panel()->setCurrentIndex(model->index(rows.value(name), 0));
            QTest::keyClick(panel(), Qt::Key_Return);
        };
        choose(QStringLiteral("Networks of the home"));
        QCOMPARE(m_window->page(), PageId::Home);
        QTRY_COMPARE(m_window->focusWidget(), networks());
        choose(QStringLiteral("Exception mail.example.net"));
        QCOMPARE(m_window->page(), PageId::Exceptions);
        QVERIFY(qobject_cast<QTableView *>(m_window->focusWidget()));
        const QModelIndex end = model->index(rows.value(QStringLiteral("Tunnel end (office)")), 0);
        QTest::mouseClick(panel()->viewport(), Qt::LeftButton, {}, panel()->visualRect(end).center());
        QTRY_COMPARE(m_window->focusWidget(), remote());
        // It is live, and closes when nothing is wrong any more.
        retype(remote(), QStringLiteral("198.51.100.9"));
        QTRY_COMPARE(model->rowCount(), 2);
        m_window->draft().discard();
        QTRY_VERIFY(!panel()->isVisible());
        QVERIFY(!button->isVisible());
    }

    void warningsStandBehindTheProblemsAndRefuseNothing()
    {
        // Two exceptions of the example are for the gateway alone, in a mode where it uses the line anyway.
        m_window->draft().edit(field::kMode, [](DraftContent &content) { content.rest.mode = Mode::Source; });
        auto *button = named<QToolButton>(QStringLiteral("problems"));
        QTRY_VERIFY2(button->text().startsWith(QStringLiteral("2 warning")), qPrintable(button->text()));
        retype(remote(), QStringLiteral("198.51.100.300"));
        QTRY_VERIFY2(button->text().startsWith(QStringLiteral("1 problem")), qPrintable(button->text()));
        QVERIFY(button->text().contains(QStringLiteral("2 warning")));
        QTest::mouseClick(button, Qt::LeftButton);
        const QAbstractItemModel *model = panel()->model();
        QCOMPARE(model->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            const QModelIndex sentence = model->index(row, ProblemModel::Sentence);
            QCOMPARE(sentence.data().toString().startsWith(QStringLiteral("Warning: ")), row > 0);
            QVERIFY(!sentence.data(Qt::DecorationRole).value<QIcon>().isNull());
        }
        retype(remote(), QStringLiteral("198.51.100.77"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_backend->applies, 1);
        QVERIFY(button->isVisible());
    }

    void keysOpenAndCloseTheList()
    {
        retype(remote(), QStringLiteral("x"));
        QTRY_VERIFY(actions()->problemsAction()->isEnabled());
        press(Qt::Key_F8, Qt::NoModifier);
        QVERIFY(panel()->isVisible());
        press(Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(!panel()->isVisible());
    }

    void aHundredThousandProblemsAreFluid()
    {
        receiveWithoutWarnings();
        constexpr int kMany = 100'000;
        m_window->draft().restructure(field::kExceptions, [](DraftContent &content) {
            ExceptionDraft wrong;
            wrong.setDestination(QStringLiteral("nonsense"));
            content.exceptions.fill(wrong, kMany);
        });
        QTRY_VERIFY_WITH_TIMEOUT(actions()->problemsAction()->isEnabled(), 20000);
        QElapsedTimer timer;
        timer.start();
        actions()->problemsAction()->setChecked(true);
        QTest::keyClick(panel(), Qt::Key_End);
        panel()->grab();
        constexpr int kPatienceMs = 4000;
        QVERIFY2(timer.elapsed() < kPatienceMs, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(panel()->model()->rowCount() >= kMany);
    }
};

QTEST_MAIN(TestDraftInWindow)
#include "tst_draftinwindow.moc"
