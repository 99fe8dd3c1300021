// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/desktopnotifications.h"
#include "tests/app/notificationserver.h"
#include "tests/support/privatebus.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace culvert;

namespace {

const Notification kLost{NotificationKind::Loss, QStringLiteral("lost"), QStringLiteral("why & how"),
                         Notification::Urgency::Normal, false};
const Notification kBack{NotificationKind::Back, QStringLiteral("back"), {}, Notification::Urgency::Low, true};
const Notification kRepair{NotificationKind::Repair, QStringLiteral("repair"), {}, Notification::Urgency::Low, false};

} // namespace

class DesktopNotificationsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<DesktopNotifications> m_notifications;

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
        m_server = std::make_unique<NotificationServer>(m_bus->connect());
        m_server->appear();
        m_notifications = std::make_unique<DesktopNotifications>(m_bus->connect());
    }

    void cleanup()
    {
        m_notifications.reset();
        m_server.reset();
        m_bus.reset();
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void saysWhoAndWhat()
    {
        m_notifications->show(kLost);
        QTRY_COMPARE(m_server->shown.size(), 1);
        const NotificationServer::Shown &shown = m_server->shown.first();
        QCOMPARE(shown.application, QStringLiteral("Culvert"));
        QCOMPARE(shown.icon, QStringLiteral("org.culvert.Culvert"));
        QCOMPARE(shown.title, QStringLiteral("lost"));
        QCOMPARE(shown.text, QStringLiteral("why &amp; how"));
        QVERIFY(shown.actions.contains(QStringLiteral("open")));
        QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")), QStringLiteral("org.culvert.Culvert"));
        QCOMPARE(shown.hints.value(QStringLiteral("urgency")), QVariant::fromValue(uchar(1)));
        QVERIFY(!shown.hints.contains(QStringLiteral("transient")));
        m_notifications->show(kRepair);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.last().replaced, 0U);
        QCOMPARE(m_server->shown.last().hints.value(QStringLiteral("urgency")), QVariant::fromValue(uchar(0)));
    }

    void plainDesktopGetsPlainText()
    {
        m_server->capabilities = {QStringLiteral("body")};
        m_notifications->show(kLost);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.first().text, QStringLiteral("why & how"));
        QVERIFY(m_server->shown.first().actions.isEmpty());
    }

    void theEndOfALossTakesItsPlace()
    {
        m_notifications->show(kLost);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QTest::qWait(50);
        m_notifications->show(kBack);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.last().replaced, m_server->shown.first().id);
        QCOMPARE(m_server->shown.last().hints.value(QStringLiteral("transient")).toBool(), true);
    }

    void whatWasClosedIsNotReplaced()
    {
        m_notifications->show(kLost);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QTest::qWait(50);
        Q_EMIT m_server->NotificationClosed(m_server->shown.first().id, 2);
        QTest::qWait(50);
        m_notifications->show(kLost);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.last().replaced, 0U);
    }

    void aSlowDesktopGetsTheLastOne()
    {
        m_server->isSlow = true;
        m_notifications->show(kLost);
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_notifications->show(kBack);
        m_notifications->show(kLost);
        m_server->release();
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.last().title, QStringLiteral("lost"));
        QCOMPARE(m_server->shown.last().replaced, m_server->shown.first().id);
        QTest::qWait(100);
        QCOMPARE(m_server->shown.size(), 2);
    }

    void withdraws()
    {
        m_notifications->withdraw(NotificationKind::Loss); // nothing is there
        m_notifications->show(kLost);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QTest::qWait(50);
        m_notifications->withdraw(NotificationKind::Repair);
        m_notifications->withdraw(NotificationKind::Loss);
        QTRY_COMPARE(m_server->closed, QList<uint>{m_server->shown.first().id});
    }

    void withdrawsWhatIsStillUnderWay()
    {
        m_server->isSlow = true;
        m_notifications->show(kLost);
        m_notifications->withdraw(NotificationKind::Loss);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QVERIFY(m_server->closed.isEmpty());
        m_server->release();
        QTRY_COMPARE(m_server->closed, QList<uint>{m_server->shown.first().id});
    }

    void opensTheWindow()
    {
        const QSignalSpy opened(m_notifications.get(), &Notifier::openRequested);
        m_notifications->show(kLost);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QTest::qWait(50);
        const uint id = m_server->shown.first().id;
        Q_EMIT m_server->ActionInvoked(id + 1, QStringLiteral("open")); // somebody else's
        Q_EMIT m_server->ActivationToken(id + 1, QStringLiteral("theirs"));
        Q_EMIT m_server->ActivationToken(id, QStringLiteral("ours"));
        Q_EMIT m_server->ActionInvoked(id, QStringLiteral("open"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), QStringLiteral("ours"));
        Q_EMIT m_server->ActionInvoked(id, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 2);
    }

    void tellsThatNobodyShowsThem()
    {
        m_notifications = std::make_unique<DesktopNotifications>(m_bus->connect());
        m_server.reset();
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
        m_notifications = std::make_unique<DesktopNotifications>(m_bus->connect());
        QSignalSpy unavailable(m_notifications.get(), &Notifier::unavailable);
        m_notifications->show(kLost);
        QTRY_COMPARE(unavailable.size(), 1);
        QCOMPARE(unavailable.first().first().value<Notification>(), kLost);
        m_notifications = std::make_unique<DesktopNotifications>(QDBusConnection(QStringLiteral("no bus")));
        const QSignalSpy withoutABus(m_notifications.get(), &Notifier::unavailable);
        m_notifications->show(kLost);
        QTRY_COMPARE(withoutABus.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DesktopNotificationsTest)
#include "tst_desktopnotifications.moc"
