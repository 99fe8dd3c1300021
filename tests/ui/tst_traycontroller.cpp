// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/traydoubles.h"
#include "ui/tray/traycontroller.h"

#include <QtTest>

using namespace culvert;

class TestTrayController : public QObject {
    Q_OBJECT

private:
    FakeNotifier m_notifier;
    FakePreferences m_preferences;

    static void openNothing(std::optional<PageId> /*page*/) { }
    static QMenu *submenu(TrayController &tray, const QString &title) { return action(tray, title)->menu(); }
    static QAction *action(TrayController &tray, const QString &text)
    {
        for (QAction *candidate : tray.menu().actions()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_notifier.shown.clear();
        m_notifier.withdrawn.clear();
        m_preferences.kept.clear();
    }

    void iconTellsTheState_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("icon");
        QTest::newRow("off") << State::Off << QStringLiteral("culvert-off-symbolic");
        QTest::newRow("no lease") << State::NoLease << QStringLiteral("culvert-no-lease-symbolic");
        QTest::newRow("applying") << State::Applying << QStringLiteral("culvert-applying-symbolic");
        QTest::newRow("up") << State::Up << QStringLiteral("culvert-up-symbolic");
        QTest::newRow("degraded") << State::Degraded << QStringLiteral("culvert-degraded-symbolic");
        QTest::newRow("failed") << State::Failed << QStringLiteral("culvert-failed-symbolic");
    }

    void iconTellsTheState()
    {
        QFETCH(State, state);
        QFETCH(QString, icon);
        FakeBackend backend;
        TrayController tray(backend, m_notifier, m_preferences, openNothing);
        QCOMPARE(tray.iconName(), QStringLiteral("culvert-unknown-symbolic"));
        backend.setConnection(Backend::Connection::Connected);
        Status status = exampleStatus();
        status.state = state;
        backend.setStatus(status);
        QCOMPARE(tray.iconName(), icon);
        backend.setConnection(Backend::Connection::Absent);
        QCOMPARE(tray.iconName(), QStringLiteral("culvert-unknown-symbolic"));
    }

    void worksWithoutTrayAndHelper()
    {
        FakeBackend backend;
        TrayController tray(backend, m_notifier, m_preferences, openNothing);
        tray.place();
        tray.place();
        backend.setConnection(Backend::Connection::Absent);
        QVERIFY(!tray.toolTip().isEmpty());
        Q_EMIT m_notifier.unavailable({}); // and nobody who shows it
        QVERIFY(!action(tray, TrayController::tr("&Turn on"))->isEnabled());
    }

    void tooltipHasTheLease()
    {
        FakeBackend backend;
        TrayController tray(backend, m_notifier, m_preferences, openNothing);
        backend.setConnection(Backend::Connection::Connected);
        backend.setStatus(exampleStatus());
        QVERIFY(tray.toolTip().contains(QStringLiteral("100.64.1.20")));
    }

    void asksForCountersOnlyWhileSomebodyLooks()
    {
        FakeBackend backend;
        backend.links = {{QStringLiteral("culvert0"), {}}};
        TrayController tray(backend, m_notifier, m_preferences, openNothing);
        backend.setConnection(Backend::Connection::Connected);
        backend.setStatus(exampleStatus());
        QCOMPARE(backend.countersAsked, 0);
        Q_EMIT tray.menu().aboutToShow();
        QCOMPARE(backend.countersAsked, 1);
        backend.links[QStringLiteral("culvert0")].rxBytes = 5'000'000;
        QTRY_VERIFY_WITH_TIMEOUT(tray.toolTip().contains(QStringLiteral("office")), 5000);
        Q_EMIT tray.menu().aboutToHide();
        const int asked = backend.countersAsked;
        constexpr int kLongerThanTheInterval = 1500;
        QTest::qWait(kLongerThanTheInterval);
        QCOMPARE(backend.countersAsked, asked);
    }

    void slowHelperIsNotAskedTwice()
    {
        FakeBackend backend;
        backend.slow = true;
        RateMonitor rates(backend);
        backend.setConnection(Backend::Connection::Connected);
        rates.setWatching(true);
        constexpr int kLongerThanTheInterval = 1500;
        QTest::qWait(kLongerThanTheInterval);
        QCOMPARE(backend.countersAsked, 1);
        backend.release();
        QTRY_VERIFY_WITH_TIMEOUT(backend.countersAsked > 1, 5000);
    }

    void menuOpensSwitchesAndQuits()
    {
        FakeBackend backend;
        QList<std::optional<PageId>> opened;
        TrayController tray(backend, m_notifier, m_preferences,
                            [&opened](std::optional<PageId> page) { opened.append(page); });
        const QSignalSpy quit(&tray, &TrayController::quitRequested);
        backend.bringUp();
        action(tray, TrayController::tr("&Open Culvert"))->trigger();
        QCOMPARE(opened, QList<std::optional<PageId>>{std::nullopt});
        QMenu *exceptions = submenu(tray, ExceptionSwitches::tr("&Exceptions"));
        exceptions->actions().constLast()->trigger();
        QCOMPARE(opened.last(), std::optional(PageId::Exceptions));
        Q_EMIT m_notifier.openRequested();
        QCOMPARE(opened.size(), 3);
        action(tray, TrayController::tr("&Turn off"))->trigger();
        QCOMPARE(backend.lastEnabled, std::optional(false));
        QTRY_VERIFY(action(tray, TrayController::tr("&Turn on")));
        QTRY_VERIFY(action(tray, TrayController::tr("&Turn on"))->isEnabled());
        action(tray, TrayController::tr("&Turn on"))->trigger();
        QCOMPARE(backend.lastEnabled, std::optional(true));
        action(tray, TrayController::tr("&Quit"))->trigger();
        QCOMPARE(quit.size(), 1);
    }

    void refusedSwitchCanBeTriedAgain()
    {
        FakeBackend backend;
        backend.refuse({ErrorCode::NotAuthorized, {}, 0, {}});
        TrayController tray(backend, m_notifier, m_preferences, openNothing);
        backend.setConnection(Backend::Connection::Connected);
        backend.setStatus(exampleStatus());
        QAction *turnOff = action(tray, TrayController::tr("&Turn off"));
        turnOff->trigger();
        QVERIFY(!turnOff->isEnabled());
        QCOMPARE(turnOff->text(), TrayController::tr("Turning off…"));
        QTRY_VERIFY(turnOff->isEnabled());
        QVERIFY(m_notifier.shown.isEmpty()); // who closes the prompt knows
        backend.refuse({ErrorCode::KernelRefused, {}, 0, {}});
        turnOff->trigger();
        QTRY_COMPARE(m_notifier.kinds(), QList{NotificationKind::Refusal});
    }

    void oneChangeAtATime()
    {
        FakeBackend backend;
        TrayController tray(backend, m_notifier, m_preferences, openNothing);
        backend.bringUp();
        QAction *turnOff = action(tray, TrayController::tr("&Turn off"));
        QAction *exception = submenu(tray, ExceptionSwitches::tr("&Exceptions"))->actions().constFirst();
        backend.slow = true;
        exception->trigger();
        QTRY_VERIFY(!turnOff->isEnabled());
        backend.release();
        QVERIFY(turnOff->isEnabled());
        backend.slow = true;
        turnOff->trigger();
        QVERIFY(!exception->isEnabled());
        backend.release();
        QVERIFY(exception->isEnabled());
    }

    void tellsALossOfTheTunnel()
    {
        FakeBackend backend;
        TrayController tray(backend, m_notifier, m_preferences, openNothing);
        backend.setStatus(exampleStatus());
        backend.setConnection(Backend::Connection::Connected);
        backend.happen({0, QStringLiteral("repair"), QStringLiteral("repaired"), QString()});
        Status status = exampleStatus();
        status.state = State::NoLease;
        status.lease.reset();
        backend.setStatus(status);
        QTRY_COMPARE_WITH_TIMEOUT(m_notifier.kinds().size(), 2, 10'000);
        QVERIFY(m_notifier.kinds().contains(NotificationKind::Loss));
        QVERIFY(m_notifier.kinds().contains(NotificationKind::Repair));
    }

    void eachKindCanBeSwitchedOff()
    {
        FakeBackend backend;
        {
            TrayController tray(backend, m_notifier, m_preferences, openNothing);
            const QList<QAction *> switches = submenu(tray, TrayNotifications::tr("&Notifications"))->actions();
            QCOMPARE(switches.size(), 4);
            for (QAction *kind : switches) {
                QVERIFY(kind->isChecked());
                kind->trigger();
                QVERIFY(!kind->isChecked());
            }
        }
        TrayController tray(backend, m_notifier, m_preferences, openNothing);
        for (const QAction *kind : submenu(tray, TrayNotifications::tr("&Notifications"))->actions())
            QVERIFY(!kind->isChecked());
        m_notifier.withdrawn.clear();
        backend.setStatus(exampleStatus());
        backend.setConnection(Backend::Connection::Connected);
        backend.setConnection(Backend::Connection::Absent);
        QTest::qWait(FlapGuard::kSettleMs + 500);
        backend.setConnection(Backend::Connection::Connected);
        QTRY_COMPARE_WITH_TIMEOUT(m_notifier.withdrawn, QList{NotificationKind::Loss}, 10'000);
        QVERIFY(m_notifier.shown.isEmpty());
    }
};

QTEST_MAIN(TestTrayController)
#include "tst_traycontroller.moc"
