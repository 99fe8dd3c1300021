// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusmirror.h"
#include "core/wire/dbusnames.h"
#include "tests/app/fakehelper.h"
#include "tests/app/samples.h"
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace culvert;
using Presence = StatusMirror::Presence;

class StatusMirrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void followsTheStatus();
    void losesNoChangeThatIsAnnouncedWhileItReads();
    void ignoresChangesThatOthersAnnounce();
    void readsAgainWhenPropertiesAreInvalidated();
    void saysThatAnotherHelperIsThere();

private:
    void connectMirror();

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<StatusMirror> m_mirror;
};

void StatusMirrorTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    m_helper = std::make_unique<FakeHelper>(*m_bus);
    m_helper->setStatus(statusWith(State::Up));
}

void StatusMirrorTest::cleanup()
{
    m_mirror.reset();
    m_helper.reset();
    m_bus.reset();
}

void StatusMirrorTest::connectMirror()
{
    m_helper->appear();
    m_mirror = std::make_unique<StatusMirror>(m_bus->connect(), QLatin1String(dbus::kService));
    QTRY_COMPARE(m_mirror->presence(), Presence::Present);
}

void StatusMirrorTest::followsTheStatus()
{
    connectMirror();
    QSignalSpy changes(m_mirror.get(), &StatusMirror::statusChanged);
    Status lost = statusWith(State::NoLease);
    lost.lease.reset();
    lost.notices.clear();
    lost.pendingSecondsLeft = 12;
    m_helper->setStatus(lost);
    QTRY_COMPARE(m_mirror->status(), lost);
    QCOMPARE(changes.count(), 1);
    m_helper->setStatus(statusWith(State::Up));
    QTRY_COMPARE(m_mirror->status(), statusWith(State::Up));
    QCOMPARE(m_mirror->presence(), Presence::Present);
}

// The reply holds what was true before the announcement, and comes after it.
void StatusMirrorTest::losesNoChangeThatIsAnnouncedWhileItReads()
{
    m_helper->setStatus(statusWith(State::Applying));
    m_helper->onRead = [this] {
        m_helper->announce({{QStringLiteral("State"), QStringLiteral("failed")},
                            {QStringLiteral("ReasonCode"), QStringLiteral("kernel-refused")}});
    };
    connectMirror();
    QCOMPARE(m_mirror->status().state, State::Failed);
    QCOMPARE(m_mirror->status().reason.code, QStringLiteral("kernel-refused"));
    QCOMPARE(m_mirror->status().lease, statusWith(State::Up).lease);
}

// only who has the name is believed.
void StatusMirrorTest::ignoresChangesThatOthersAnnounce()
{
    connectMirror();
    QList<State> states;
    connect(m_mirror.get(), &StatusMirror::statusChanged, this, [&] { states.append(m_mirror->status().state); });
    QDBusConnection stranger = m_bus->connect();
    QDBusMessage forged =
        QDBusMessage::createSignal(QLatin1String(dbus::kPath), QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    forged << QString(QLatin1String(dbus::kStatusInterface))
           << QVariantMap{{QStringLiteral("State"), QStringLiteral("failed")}} << QStringList();
    QVERIFY(stranger.send(forged));
    QVERIFY(stranger.interface()->isServiceRegistered(QLatin1String(dbus::kService))); // the bus has passed it on
    m_helper->setStatus(statusWith(State::Applying));
    QTRY_COMPARE(states, QList<State>{State::Applying});
}

void StatusMirrorTest::readsAgainWhenPropertiesAreInvalidated()
{
    connectMirror();
    m_helper->onRead = [this] { m_helper->onRead = nullptr; };
    QDBusMessage signal =
        QDBusMessage::createSignal(QLatin1String(dbus::kPath), QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    signal << QString(QLatin1String(dbus::kStatusInterface)) << QVariantMap() << QStringList{QStringLiteral("State")};
    m_helper->send(signal);
    QTRY_VERIFY(!m_helper->onRead);
}

void StatusMirrorTest::saysThatAnotherHelperIsThere()
{
    connectMirror();
    QSignalSpy restarts(m_mirror.get(), &StatusMirror::restarted);
    m_helper->vanish();
    QTRY_COMPARE(m_mirror->presence(), Presence::Absent);
    QCOMPARE(m_mirror->lastError().code, ErrorCode::HelperUnreachable);
    QCOMPARE(restarts.count(), 0);
    m_helper->setStatus(statusWith(State::Failed));
    m_helper->appear();
    QTRY_COMPARE(m_mirror->presence(), Presence::Present);
    QCOMPARE(restarts.count(), 1);
    QCOMPARE(m_mirror->status(), statusWith(State::Failed));
}

QTEST_GUILESS_MAIN(StatusMirrorTest)
#include "tst_statusmirror.moc"
