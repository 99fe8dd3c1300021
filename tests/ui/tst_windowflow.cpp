// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets.h"
#include "tests/support/windowfixture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/differenceview.h"
#include "ui/window/actionbar.h"
#include "ui/window/previewdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QtTest>

using namespace culvert;

/// Applying, previews, conflicts and the menu, in the window that a person has.
class TestWindowFlow : public WindowFixture {
    Q_OBJECT

private:
    ActionBar *actions() const { return m_window->findChild<ActionBar *>(); }
    QString busyText() const
    {
        const auto *bar = actions()->findChild<QProgressBar *>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        openAt(PageId::Tunnel);
        activate();
    }

    void whatIsWaitedForIsSaid()
    {
        m_backend->slow = true;
        retype(remote(), QStringLiteral("198.51.100.77"));
        button("apply")->click();
        QVERIFY2(busyText().contains(QStringLiteral("password")), qPrintable(busyText()));
        Status working = exampleStatus();
        working.state = State::Applying;
        m_backend->setStatus(working);
        QVERIFY2(busyText().startsWith(QLatin1String("Applying")), qPrintable(busyText()));
        // Typing goes on, and does not take the sentence away.
        retype(remote(), QStringLiteral("198.51.100.78"));
        QVERIFY(
            actions()->findChild<QLabel *>(QStringLiteral("activity"))->text().startsWith(QLatin1String("Applying")));
        m_backend->release();
        QVERIFY(busyText().isEmpty());
        QVERIFY(m_window->draft().isDirty());
    }

    void withoutAPromptItIsApplyingAtOnce()
    {
        m_backend->setAccess(Backend::Access::Allowed);
        m_backend->slow = true;
        retype(remote(), QStringLiteral("198.51.100.77"));
        button("apply")->click();
        QVERIFY2(busyText().startsWith(QLatin1String("Applying")), qPrintable(busyText()));
    }

    void aClosedPasswordPromptIsNoFault()
    {
        m_backend->refuse({ErrorCode::NotAuthorized, QStringLiteral("the prompt was dismissed"), 0, {}});
        retype(remote(), QStringLiteral("198.51.100.77"));
        button("apply")->click();
        QTRY_VERIFY(banner());
        QVERIFY(banner()->text().startsWith(QLatin1String("Nothing was changed")));
        QVERIFY(banner()->detail().isEmpty());
        QVERIFY(m_window->draft().isDirty());
    }

    void theirsIsShownInWords()
    {
        retype(remote(), QStringLiteral("198.51.100.77"));
        Configuration theirs = exampleConfiguration();
        theirs.leakGuard = false;
        m_backend->setConfiguration(theirs, 8);
        banner()->findChildren<QPushButton *>().first()->click();
        auto *dialog = named<QDialog>(QStringLiteral("theirs"));
        QVERIFY(dialog);
        const QString text = dialog->findChild<DifferenceView *>()->text();
        QVERIFY2(text.contains(QStringLiteral("Leak guard: on → off")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("198.51.100.77")));
        dialog->close();
        QVERIFY(m_window->draft().hasConflict());
    }

    void previewTellsBothAndApplies()
    {
        m_backend->steps = {QStringLiteral("ip link set culvert0")};
        retype(remote(), QStringLiteral("198.51.100.77"));
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<PreviewDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<DifferenceView *>()->text(),
                 m_window->titleOf(PageId::Tunnel)
                     + QStringLiteral("\n  Tunnel end (office): 198.51.100.9 → 198.51.100.77"));
        dialog->findChild<QPushButton *>(QStringLiteral("applyPreviewed"))->click();
        QTRY_VERIFY(!m_window->draft().isDirty());
        QCOMPARE(m_backend->applies, 1);
    }

    void aPendingChangeIsCountedDown()
    {
        Status status = exampleStatus();
        status.pendingSecondsLeft = 42;
        m_backend->setStatus(status);
        QVERIFY(banner());
        QVERIFY2(banner()->text().contains(QStringLiteral("42")), qPrintable(banner()->text()));
        status.pendingSecondsLeft = 41;
        m_backend->setStatus(status);
        QVERIFY(banner()->text().contains(QStringLiteral("41")));
        m_backend->setConnection(Backend::Connection::Unknown);
        QVERIFY(!banner());
        m_backend->setConnection(Backend::Connection::Connected);
        status.pendingSecondsLeft.reset();
        m_backend->setStatus(status);
        QVERIFY(!banner());
    }

    void aTrialIsKept()
    {
        retype(remote(), QStringLiteral("198.51.100.77"));
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(banner());
        QVERIFY2(banner()->text().contains(QStringLiteral("90")), qPrintable(banner()->text()));
        QCOMPARE(m_backend->lastExpected, quint64(7));
        // In force, and not kept yet; nothing else can be sent.
        QVERIFY(m_window->draft().isDirty());
        const auto *apply = m_window->findChild<QPushButton *>(QStringLiteral("apply"));
        QVERIFY(!apply->isEnabled());
        banner()->findChildren<QPushButton *>().at(0)->click(); // keep
        QTRY_VERIFY(!m_window->draft().isDirty());
        QVERIFY(!banner());
        QCOMPARE(m_backend->configuration()->tunnels.first().remote,
                 Ipv4Address::parse(QStringLiteral("198.51.100.77")));
        QCOMPARE(m_backend->generation(), quint64(8));
    }

    void aTrialIsUndone()
    {
        retype(remote(), QStringLiteral("198.51.100.77"));
        m_window->findChild<QAction *>(QStringLiteral("try"))->trigger();
        QTRY_VERIFY(banner());
        banner()->findChildren<QPushButton *>().at(1)->click(); // undo
        QTRY_VERIFY(!banner());
        // What was typed is still there, to be corrected.
        QCOMPARE(remote()->text(), QStringLiteral("198.51.100.77"));
        QVERIFY(m_window->draft().isDirty());
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("apply"))->isEnabled());
        QCOMPARE(m_backend->generation(), quint64(7));
    }

    void aTrialOfAnotherUserIsNotKept()
    {
        Status status = exampleStatus();
        status.pendingSecondsLeft = 42;
        m_backend->setStatus(status);
        m_backend->refuse({ErrorCode::NotAuthorized, QStringLiteral("only user 0 can confirm it"), 0, {}});
        banner()->findChildren<QPushButton *>().at(0)->click(); // keep
        const auto said = [this] {
            const auto banners = m_window->findChildren<Banner *>();
            return std::any_of(banners.begin(), banners.end(),
                               [](const Banner *one) { return !one->isHidden() && one->detail().contains(u"user 0"); });
        };
        QTRY_VERIFY(said());
    }

    void theMenuDoesWhatButtonsDo()
    {
        QStringList texts;
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (!action->isSeparator())
                    QVERIFY2(!action->text().isEmpty(), qPrintable(menu->text()));
                if (action->text() == QLatin1String("&About Culvert"))
                    action->trigger();
            }
        }
        auto *about = m_window->findChild<QMessageBox *>();
        QVERIFY(about);
        QVERIFY(about->informativeText().contains(QStringLiteral("General Public License")));
        about->close();
        activate();
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->page(), PageId::Explain);
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!m_window->isVisible());
    }

    /// Two fields with one letter would have to be pressed in turns.
    void noMnemonicIsThereTwice()
    {
        m_window->draft().restructure(field::kMode, [](DraftContent &content) { content.rest.mode = Mode::Hybrid; });
        for (int page = 0; page <= int(PageId::History); ++page) {
            m_window->showPage(PageId(page));
            QMap<QString, QString> taken;
            const auto take = [&](const QString &text) {
                const QString key = QKeySequence::mnemonic(text).toString();
                if (key.isEmpty())
                    return;
                QVERIFY2(!taken.contains(key), qPrintable(taken.value(key) + QStringLiteral(" / ") + text));
                taken.insert(key, text);
            };
            for (const QAction *menu : m_window->menuBar()->actions())
                take(menu->text());
            for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                    take(button->text());
                if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                    take(label->text());
            }
        }
    }

    void aClickOnApplyLeavesTheKeyboardInTheField()
    {
        retype(remote(), QStringLiteral("198.51.100.77"));
        m_backend->slow = true;
        QTest::mouseClick(named<QPushButton>(QStringLiteral("apply")), Qt::LeftButton);
        QVERIFY(!busyText().isEmpty());
        QCOMPARE(m_window->focusWidget(), remote());
        m_backend->release();
        QCOMPARE(m_window->focusWidget(), remote());
    }

    void whoAnswersAConflictGoesOnWhereItCame()
    {
        for (const char *answer : {"Keep mine", "Take theirs"}) {
            retype(remote(), QStringLiteral("198.51.100.77"));
            Configuration theirs = exampleConfiguration();
            theirs.leakGuard = !m_window->draft().confirmed().leakGuard;
            m_backend->setConfiguration(theirs, m_backend->generation() + 1);
            QVERIFY(banner());
            QVERIFY(says(*actions(), QStringLiteral("whose settings are kept")));
            for (QPushButton *button : banner()->findChildren<QPushButton *>()) {
                if (button->text() == QLatin1String(answer)) {
                    button->setFocus();
                    QTest::keyClick(button, Qt::Key_Space);
                    break;
                }
            }
            QVERIFY(!banner());
            QVERIFY(!says(*actions(), QStringLiteral("whose settings are kept")));
            QCOMPARE(m_window->focusWidget(), remote());
        }
        QVERIFY(!m_window->draft().isDirty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(remote()->text(), QStringLiteral("198.51.100.77"));
    }

    void titleTellsOfEditsAndNamesTheProgramOnce()
    {
        const auto shown = [this] {
            return m_window->windowTitle().replace(QStringLiteral("[*]"),
                                                   QLatin1String(m_window->isWindowModified() ? "*" : ""));
        };
        QCOMPARE(shown(), QStringLiteral("Culvert"));
        retype(remote(), QStringLiteral("198.51.100.77"));
        // To a title that does not end with the program's name, Qt adds it.
        QCOMPARE(shown(), QStringLiteral("*Culvert"));
    }

    void nothingIsOutOfReachInASmallWindow()
    {
        // 1280x860 at 200 %, less what panels take.
        m_window->resize(640, 400);
        constexpr int kSettleMs = 30;
        for (int page = 0; page <= int(PageId::History); ++page) {
            m_window->showPage(PageId(page));
            QTest::qWait(kSettleMs);
            QVERIFY2(m_window->width() <= 640 && m_window->height() <= 400,
                     qPrintable(QStringLiteral("%1: %2x%3").arg(page).arg(m_window->width()).arg(m_window->height())));
        }
    }
};

QTEST_MAIN(TestWindowFlow)
#include "tst_windowflow.moc"
