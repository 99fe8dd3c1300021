// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/steplist.h"
#include "ui/window/previewdialog.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using namespace culvert;

namespace {

QString titleOf(PageId page) { return page == PageId::Home ? QStringLiteral("Home") : QStringLiteral("Other"); }

QList<DifferenceGroup> example()
{
    Configuration to = exampleConfiguration();
    to.mode = Mode::Everything;
    to.leakGuard = false;
    return difference(exampleConfiguration(), to);
}

} // namespace

class TestPreviewDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QAction> m_apply;
    std::unique_ptr<PreviewDialog> m_dialog;

    StepList *steps() const { return m_dialog->findChild<StepList *>(); }
    QTabWidget *tabs() const { return m_dialog->findChild<QTabWidget *>(QStringLiteral("previewTabs")); }

private Q_SLOTS:
    void init()
    {
        m_apply = std::make_unique<QAction>();
        m_dialog = std::make_unique<PreviewDialog>(example(), titleOf, m_apply.get());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_apply.reset();
    }

    void wordsAreThereAtOnce()
    {
        const auto *view = m_dialog->findChild<DifferenceView *>();
        QVERIFY(view->isVisible());
        QCOMPARE(view->text(),
                 QStringLiteral("Home\n  What goes through the tunnel: what comes from the home's addresses → "
                                "everything\n  Leak guard: on → off"));
        QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
        // What a screen reader says before each line.
        QCOMPARE(view->headerItem()->text(0), QStringLiteral("Changes"));
    }

    void nothingIsSaid()
    {
        const DifferenceView view({}, titleOf);
        QVERIFY(!view.text().isEmpty());
    }

    void stepsComeLater()
    {
        m_dialog->showResult(QStringList{QStringLiteral("ip link add"), QStringLiteral("ip rule add")});
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
        QCOMPARE(steps()->lines().size(), 2);
        QVERIFY(tabs()->tabText(1).contains(u'2'));
        tabs()->setCurrentIndex(1);
        QVERIFY(steps()->isVisible());
    }

    void refusalIsToldInPlace()
    {
        m_dialog->showResult(unexpected(ErrorCode::PlanRefused, QStringLiteral("would loop")));
        const auto *banner = m_dialog->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
        QVERIFY(banner->detail().contains(QStringLiteral("would loop")));
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
        QVERIFY(m_dialog->findChild<DifferenceView *>()->isVisible());
    }

    void chosenLinesOrAllAreCopied()
    {
        m_dialog->showResult(QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        tabs()->setCurrentIndex(1);
        steps()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\nb\nc\n"));
        steps()->setCurrentIndex(steps()->model()->index(2, 0));
        QTest::keyClick(steps(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(steps(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("b\nc\n"));
    }

    void aHundredThousandLinesAreFluid()
    {
        constexpr int kMany = 100'000;
        QStringList lines;
        for (int i = 0; i < kMany; ++i)
            lines.append(
                QStringLiteral("ip route add 10.0.0.0/32 via 100.64.1.1 dev eth1 table 1998 proto 199 # %1").arg(i));
        tabs()->setCurrentIndex(1);
        QElapsedTimer timer;
        timer.start();
        m_dialog->showResult(lines);
        QTest::keyClick(steps(), Qt::Key_End);
        m_dialog->grab();
        // A text edit takes minutes for it.
        constexpr int kPatienceMs = 4000;
        QVERIFY2(timer.elapsed() < kPatienceMs, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(steps()->currentIndex().row(), kMany - 1);
        QVERIFY(!steps()->visualRect(steps()->currentIndex()).isEmpty());
    }

    void applyFollowsTheActionAndCloses()
    {
        auto *button = m_dialog->findChild<QPushButton *>(QStringLiteral("applyPreviewed"));
        QVERIFY(button->isEnabled());
        m_apply->setEnabled(false);
        QVERIFY(!button->isEnabled());
        m_apply->setEnabled(true);
        QSignalSpy triggered(m_apply.get(), &QAction::triggered);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        QVERIFY(!m_dialog->isVisible());
    }

    void returnOnlyCloses()
    {
        QSignalSpy triggered(m_apply.get(), &QAction::triggered);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(triggered.size(), 0);
    }
};

QTEST_MAIN(TestPreviewDialog)
#include "tst_previewdialog.moc"
