// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/polkitaction.h"
#include "core/wire/dbusnames.h"
#include "tests/support/privatebus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QMutex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace culvert;
using Access = Backend::Access;

namespace {

using Details = QMap<QString, QString>;

/// (bba{ss}): authorised, a challenge would help, details.
struct Verdict {
    bool isAuthorized = false;
    bool isChallenge = false;
    Details details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Verdict &verdict)
{
    argument.beginStructure();
    argument << verdict.isAuthorized << verdict.isChallenge << verdict.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Verdict &verdict)
{
    argument.beginStructure();
    argument >> verdict.isAuthorized >> verdict.isChallenge >> verdict.details;
    argument.endStructure();
    return argument;
}

/// polkit as far as a check goes. Answers from a thread of its own, because polkit-qt waits in the test's.
class FakePolkit : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != QLatin1String("CheckAuthorization")) {
            return false;
        }
        const QMutexLocker lock(&m_mutex);
        m_asked.append(message.arguments().at(1).toString());
        connection.send(message.createReply(QVariant::fromValue(m_verdict)));
        return true;
    }

    void set(bool isAuthorized, bool isChallenge)
    {
        const QMutexLocker lock(&m_mutex);
        m_verdict = {isAuthorized, isChallenge, {}};
    }

    QStringList asked()
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

private:
    QMutex m_mutex;
    Verdict m_verdict;
    QStringList m_asked;
};

} // namespace

Q_DECLARE_METATYPE(Verdict)

/// One polkit-qt, one bus for the whole process, so the functions follow each other as polkit's life does.
class PolkitActionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void knowsNothingWithoutPolkit();
    void asksAgainWhenPolkitComes();
    void followsPolkitsChanges();
    void outlivesTheBus();

private:
    void announceChange();

    QTemporaryDir m_services;
    std::unique_ptr<PrivateBus> m_bus;
    QThread m_thread;
    FakePolkit m_polkit;
    std::optional<QDBusConnection> m_polkitBus;
    std::unique_ptr<PolkitAction> m_configure;
    std::unique_ptr<PolkitAction> m_control;
};

void PolkitActionTest::initTestCase()
{
    qDBusRegisterMetaType<Details>();
    qDBusRegisterMetaType<Verdict>();
    // A polkit that is being started, and does not come: whoever asks it has to wait.
    QFile service(m_services.filePath(QStringLiteral("org.freedesktop.PolicyKit1.service")));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write("[D-BUS Service]\nName=org.freedesktop.PolicyKit1\nExec=/bin/sleep 20\n");
    service.close();
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Type::Session,
                                         QStringLiteral("<servicedir>%1</servicedir>").arg(m_services.path()));
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toLatin1());
    m_polkit.moveToThread(&m_thread);
    m_thread.start();
    m_polkitBus = m_bus->connect();
    QElapsedTimer took;
    took.start();
    m_configure = std::make_unique<PolkitAction>(QLatin1String(dbus::action::kConfigure));
    m_control = std::make_unique<PolkitAction>(QLatin1String(dbus::action::kControl));
    m_configure->ask();
    m_control->ask();
    QTest::qWait(300);
    constexpr qint64 kNoticedMs = 3000; // libpolkit would have waited for 25 s
    QVERIFY2(took.elapsed() < kNoticedMs, qPrintable(QString::number(took.elapsed())));
}

void PolkitActionTest::cleanupTestCase()
{
    m_configure.reset();
    m_control.reset();
    m_thread.quit();
    m_thread.wait();
}

void PolkitActionTest::announceChange()
{
    m_polkitBus->send(QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
                                                 QStringLiteral("org.freedesktop.PolicyKit1.Authority"),
                                                 QStringLiteral("Changed")));
}

void PolkitActionTest::knowsNothingWithoutPolkit()
{
    QCOMPARE(m_configure->access(), Access::Unknown);
    QCOMPARE(m_control->access(), Access::Unknown);
}

void PolkitActionTest::asksAgainWhenPolkitComes()
{
    QSignalSpy configure(m_configure.get(), &ActionAccess::changed);
    QSignalSpy control(m_control.get(), &ActionAccess::changed);
    m_polkit.set(false, true);
    QVERIFY(m_polkitBus->registerVirtualObject(QStringLiteral("/org/freedesktop/PolicyKit1/Authority"), &m_polkit));
    QVERIFY(m_polkitBus->registerService(QStringLiteral("org.freedesktop.PolicyKit1")));
    QTRY_VERIFY(!configure.isEmpty() && !control.isEmpty());
    QCOMPARE(m_configure->access(), Access::NeedsPassword);
    QCOMPARE(m_control->access(), Access::NeedsPassword);
    QVERIFY(m_polkit.asked().contains(QLatin1String(dbus::action::kConfigure)));
    QVERIFY(m_polkit.asked().contains(QLatin1String(dbus::action::kControl)));
}

void PolkitActionTest::followsPolkitsChanges()
{
    QSignalSpy changes(m_configure.get(), &ActionAccess::changed);
    m_polkit.set(true, false);
    announceChange();
    QTRY_COMPARE(m_configure->access(), Access::Allowed);
    QCOMPARE(changes.count(), 1);
    m_polkit.set(false, false);
    announceChange();
    QTRY_COMPARE(m_configure->access(), Access::Denied);
    QCOMPARE(changes.count(), 2);
}

/// GIO, by which polkit-qt speaks, ends a process whose system bus is gone, and what was typed with it. Comes last.
void PolkitActionTest::outlivesTheBus()
{
    QCOMPARE(m_configure->access(), Access::Denied); // it is connected
    m_bus->stop();
    QTest::qWait(500);
    QVERIFY(m_configure->access() != Access::Allowed);
}

QTEST_MAIN(PolkitActionTest)
#include "tst_polkitaction.moc"
