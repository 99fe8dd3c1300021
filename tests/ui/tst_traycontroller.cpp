// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/traycontroller.h"

#include <QtTest>

using namespace culvert;

class TestTrayController : public QObject {
    Q_OBJECT

private:
    static QAction *action(TrayController &tray, const QString &text)
    {
        for (QAction *candidate : tray.menu().actions()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
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
        TrayController tray(backend, [] {});
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
        TrayController tray(backend, [] {});
        tray.place();
        tray.place();
        backend.setConnection(Backend::Connection::Absent);
        QVERIFY(!tray.toolTip().isEmpty());
        QVERIFY(!action(tray, TrayController::tr("&Turn on"))->isEnabled());
    }

    void tooltipHasTheLease()
    {
        FakeBackend backend;
        TrayController tray(backend, [] {});
        backend.setConnection(Backend::Connection::Connected);
        backend.setStatus(exampleStatus());
        QVERIFY(tray.toolTip().contains(QStringLiteral("100.64.1.20")));
    }

    void asksForCountersOnlyWhileSomebodyLooks()
    {
        FakeBackend backend;
        backend.links = {{QStringLiteral("culvert0"), {}}};
        TrayController tray(backend, [] {});
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
        int opened = 0;
        TrayController tray(backend, [&opened] { ++opened; });
        const QSignalSpy quit(&tray, &TrayController::quitRequested);
        backend.setConnection(Backend::Connection::Connected);
        backend.setConfiguration(exampleConfiguration(), 7);
        backend.setStatus(exampleStatus());
        action(tray, TrayController::tr("&Open Culvert"))->trigger();
        QCOMPARE(opened, 1);
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
        TrayController tray(backend, [] {});
        backend.setConnection(Backend::Connection::Connected);
        backend.setStatus(exampleStatus());
        QAction *turnOff = action(tray, TrayController::tr("&Turn off"));
        turnOff->trigger();
        QVERIFY(!turnOff->isEnabled());
        QTRY_VERIFY(turnOff->isEnabled());
    }
};

QTEST_MAIN(TestTrayController)
#include "tst_traycontroller.moc"
