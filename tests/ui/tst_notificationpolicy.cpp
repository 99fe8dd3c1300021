// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "ui/tray/notificationpolicy.h"

#include <QtTest>

using namespace culvert;
using Connection = Backend::Connection;

Q_DECLARE_METATYPE(culvert::NotificationKind)

namespace {

constexpr qint64 kSettle = FlapGuard::kSettleMs;
constexpr qint64 kSecond = 1000;

Status statusOf(State state, const char *address = "100.64.1.20", const char *reason = "")
{
    Status status = exampleStatus();
    status.state = state;
    status.reason = {QLatin1String(reason), QStringLiteral("a reason")};
    if (state == State::NoLease)
        status.lease.reset();
    else
        status.lease->address = *Ipv4Address::parse(QString::fromLatin1(address));
    return status;
}

} // namespace

class TestNotificationPolicy : public QObject {
    Q_OBJECT

private:
    NotificationPolicy m_policy;
    qint64 m_now = 0;

    void see(const Status &status, Connection connection = Connection::Connected)
    {
        m_policy.observe(connection, status, m_now);
    }
    /// Lets time pass, looking whenever that is due.
    QList<Notification> after(qint64 ms)
    {
        QList<Notification> told;
        const qint64 end = m_now + ms;
        while (m_policy.due() && *m_policy.due() <= end) {
            m_now = *m_policy.due();
            told += m_policy.takeNotifications(m_now);
        }
        m_now = end;
        return told;
    }

private Q_SLOTS:
    void init()
    {
        m_policy = NotificationPolicy();
        m_now = 0;
    }

    void saysNothingOfWhatWasTrueAtTheStart_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<Connection>("connection");
        QTest::newRow("up") << statusOf(State::Up) << Connection::Connected;
        QTest::newRow("no lease") << statusOf(State::NoLease) << Connection::Connected;
        QTest::newRow("no helper") << Status() << Connection::Absent;
    }

    void saysNothingOfWhatWasTrueAtTheStart()
    {
        QFETCH(Status, status);
        QFETCH(Connection, connection);
        see({}, Connection::Unknown);
        see(status, connection);
        see(status, connection);
        QVERIFY(!m_policy.due());
        QVERIFY(m_policy.takeNotifications(m_now).isEmpty());
    }

    void tellsALossAndItsEnd_data()
    {
        QTest::addColumn<Status>("lost");
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<QString>("title");
        QTest::newRow("no lease") << statusOf(State::NoLease) << Connection::Connected
                                  << "The provider's line has no address";
        QTest::newRow("failed") << statusOf(State::Failed) << Connection::Connected << "The tunnel could not be set up";
        QTest::newRow("a tunnel is down") << statusOf(State::Degraded, "100.64.1.20", "tunnel-down")
                                          << Connection::Connected << "The tunnel has a problem";
        QTest::newRow("the helper is gone")
            << statusOf(State::Up) << Connection::Absent << "The Culvert service does not answer";
        QTest::newRow("the helper hangs")
            << statusOf(State::Up) << Connection::Unknown << "The Culvert service does not answer";
    }

    void tellsALossAndItsEnd()
    {
        QFETCH(Status, lost);
        QFETCH(Connection, connection);
        QFETCH(QString, title);
        see(statusOf(State::Up));
        see(lost, connection);
        QVERIFY(after(kSettle - 1).isEmpty());
        QList<Notification> told = after(1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().kind, NotificationKind::Loss);
        QCOMPARE(told.first().title, title);
        QVERIFY(!told.first().text.isEmpty());
        see(statusOf(State::Up));
        told = after(kSettle);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().kind, NotificationKind::Back);
        QVERIFY(!m_policy.due());
    }

    void saysNothingOfAMoment()
    {
        see(statusOf(State::Up));
        see({}, Connection::Unknown); // a helper that is being upgraded
        m_now += kSecond;
        see(statusOf(State::Applying));
        see(statusOf(State::Up));
        QVERIFY(after(10 * kSettle).isEmpty());
    }

    void tellsAnotherAddressOnce()
    {
        see(statusOf(State::Up));
        see(statusOf(State::NoLease));
        m_now += kSecond;
        see(statusOf(State::Applying, "100.64.1.77"));
        see(statusOf(State::Up, "100.64.1.77"));
        const QList<Notification> told = after(10 * kSettle);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().kind, NotificationKind::Lease);
        QVERIFY(told.first().text.contains(QStringLiteral("100.64.1.77")));
    }

    void theSameAddressAgainIsNoOther()
    {
        see(statusOf(State::Up));
        see(statusOf(State::NoLease));
        QCOMPARE(after(kSettle).size(), 1);
        see(statusOf(State::Degraded));
        see(statusOf(State::Up));
        const QList<Notification> told = after(kSettle);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().kind, NotificationKind::Back);
    }

    void anotherReasonIsTold()
    {
        see(statusOf(State::Up));
        see(statusOf(State::Degraded, "100.64.1.20", "tunnel-down"));
        QCOMPARE(after(kSettle).size(), 1);
        see(statusOf(State::Degraded, "100.64.1.20", "fought-over"));
        QCOMPARE(after(kSettle).size(), 1);
        QVERIFY(after(10 * kSettle).isEmpty());
    }

    void switchingIsNoNews()
    {
        see(statusOf(State::Up));
        see(statusOf(State::Off));
        QVERIFY(after(kSettle).isEmpty());
        see(statusOf(State::Up));
        QVERIFY(after(kSettle).isEmpty());
    }

    void switchingOffEndsALoss()
    {
        see(statusOf(State::Up));
        see(statusOf(State::Failed));
        QCOMPARE(after(kSettle).size(), 1);
        QVERIFY(!m_policy.isLossOver());
        see(statusOf(State::Off));
        QVERIFY(after(kSettle).isEmpty());
        QVERIFY(m_policy.isLossOver());
    }

    void saysOnceThatTheLineFlaps()
    {
        see(statusOf(State::Up));
        QList<Notification> told;
        for (int i = 0; i < 30; ++i) {
            see(statusOf(i % 2 == 0 ? State::NoLease : State::Up));
            told += after(5 * kSecond);
        }
        QCOMPARE(told.size(), FlapGuard::kLimit + 1);
        QCOMPARE(told.last().title, QStringLiteral("The provider's line comes and goes"));
        // Two and a half minutes of it, and not one more; then it has been calm.
        QVERIFY(after(FlapGuard::kCalmMs - 6 * kSecond).isEmpty());
        told = after(10 * kSecond);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().kind, NotificationKind::Back);
        QVERIFY(!m_policy.due());
    }

    void staysLostAfterFlapping()
    {
        see(statusOf(State::Up));
        for (int i = 0; i < 7; ++i) {
            see(statusOf(i % 2 == 0 ? State::NoLease : State::Up));
            after(5 * kSecond);
        }
        const QList<Notification> told = after(2 * FlapGuard::kCalmMs);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().title, QStringLiteral("The provider's line has no address"));
    }

    void seldomChangesAreNoFlapping()
    {
        see(statusOf(State::Up));
        QList<Notification> told;
        for (int i = 0; i < 20; ++i) {
            see(statusOf(i % 2 == 0 ? State::NoLease : State::Up));
            told += after(20 * kSecond);
        }
        QCOMPARE(told.size(), 20);
    }

    void repairsAreOneAndThenNone()
    {
        see(statusOf(State::Up));
        for (int i = 0; i < 3; ++i)
            m_policy.observeRepair(m_now);
        QList<Notification> told = after(kSettle);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().kind, NotificationKind::Repair);
        told.clear();
        for (int i = 0; i < 20; ++i) {
            m_policy.observeRepair(m_now);
            told += after(5 * kSecond);
        }
        QCOMPARE(told.size(), FlapGuard::kLimit);
        QCOMPARE(told.last().title, QStringLiteral("Another program keeps changing what Culvert sets up"));
        QVERIFY(after(2 * FlapGuard::kCalmMs).isEmpty());
        m_policy.observeRepair(m_now);
        QCOMPARE(after(kSettle).size(), 1);
    }

    void repairsDoNotHideALoss()
    {
        see(statusOf(State::Up));
        for (int i = 0; i < 10; ++i) {
            m_policy.observeRepair(m_now);
            after(5 * kSecond);
        }
        see(statusOf(State::NoLease));
        QCOMPARE(after(kSettle).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNotificationPolicy)
#include "tst_notificationpolicy.moc"
