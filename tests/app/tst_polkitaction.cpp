// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/polkitaction.h"
#include "core/wire/dbusnames.h"
#include "core/wire/polkit.h"
#include "tests/support/privatebus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

/// polkit as far as a check goes.
class FakePolkit : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != QLatin1String("CheckAuthorization"))
            return false;
        asked.append(message);
        if (answers)
            connection.send(message.createReply(QVariant::fromValue(verdict)));
        return true;
    }

    Verdict verdict;
    bool answers = true;
    QList<QDBusMessage> asked;
};

} // namespace

Q_DECLARE_METATYPE(Verdict)
Q_DECLARE_METATYPE(culvert::Backend::Access)

class PolkitActionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void knowsNothingWithoutPolkit();
    void asksAgainWhenPolkitComes();
    void asksWithoutAPrompt();
    void followsPolkitsChanges();
    void saysEachVerdict_data();
    void saysEachVerdict();
    void doesNotWaitForAPolkitThatHangs();
    void takesTheLastAnswer();
    void knowsNothingOncePolkitHasGone();
    void outlivesTheBus();

private:
    void startPolkit();
    void announceChange();
    bool isActivated() const { return QFile::exists(m_services.filePath(QStringLiteral("activated"))); }

    QTemporaryDir m_services;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePolkit> m_polkit;
    std::optional<QDBusConnection> m_polkitBus;
    std::unique_ptr<PolkitAction> m_action;
};

void PolkitActionTest::initTestCase()
{
    qDBusRegisterMetaType<Details>();
    qDBusRegisterMetaType<Verdict>();
    // A polkit that is being started, and does not come: whoever waits for it waits long.
    QFile service(m_services.filePath(QStringLiteral("org.freedesktop.PolicyKit1.service")));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write("[D-BUS Service]\nName=org.freedesktop.PolicyKit1\nExec=/bin/sh -c \"touch "
                  + m_services.filePath(QStringLiteral("activated")).toUtf8() + "; sleep 20\"\n");
}

void PolkitActionTest::init()
{
    m_bus = std::make_unique<PrivateBus>(PrivateBus::Type::Session,
                                         QStringLiteral("<servicedir>%1</servicedir>").arg(m_services.path()));
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    m_polkit = std::make_unique<FakePolkit>();
    m_polkitBus = m_bus->connect();
    m_action = std::make_unique<PolkitAction>(QLatin1String(dbus::action::kConfigure));
}

void PolkitActionTest::cleanup()
{
    m_action.reset();
    m_polkitBus.reset();
    m_bus.reset();
}

void PolkitActionTest::startPolkit()
{
    QVERIFY(m_polkitBus->registerVirtualObject(QString::fromLatin1(polkit::kPath), m_polkit.get()));
    QVERIFY(m_polkitBus->registerService(QString::fromLatin1(polkit::kService)));
}

void PolkitActionTest::announceChange()
{
    m_polkitBus->send(QDBusMessage::createSignal(QString::fromLatin1(polkit::kPath),
                                                 QString::fromLatin1(polkit::kInterface), QStringLiteral("Changed")));
}

void PolkitActionTest::knowsNothingWithoutPolkit()
{
    QElapsedTimer took;
    took.start();
    QCOMPARE(m_action->access(), Access::Unknown);
    m_action->ask(m_bus->connect());
    QTRY_VERIFY(isActivated());
    QCOMPARE(m_action->access(), Access::Unknown);
    constexpr qint64 kNoticedMs = 3000; // whoever waits does so for 25 s
    QVERIFY2(took.elapsed() < kNoticedMs, qPrintable(QString::number(took.elapsed())));
}

void PolkitActionTest::asksAgainWhenPolkitComes()
{
    m_action->ask(m_bus->connect());
    QSignalSpy changes(m_action.get(), &ActionAccess::changed);
    m_polkit->verdict = {false, true, {}};
    startPolkit();
    QTRY_COMPARE(m_action->access(), Access::NeedsPassword);
    QCOMPARE(changes.count(), 1);
}

void PolkitActionTest::asksWithoutAPrompt()
{
    startPolkit();
    const QDBusConnection own = m_bus->connect();
    m_action->ask(own);
    QTRY_COMPARE(m_polkit->asked.size(), 1);
    const QVariantList arguments = m_polkit->asked.constFirst().arguments();
    QCOMPARE(m_polkit->asked.constFirst().service(), own.baseService());
    QCOMPARE(arguments.at(1).toString(), QLatin1String(dbus::action::kConfigure));
    QCOMPARE(arguments.at(3).toUInt(), 0U);
}

void PolkitActionTest::followsPolkitsChanges()
{
    m_polkit->verdict = {false, true, {}};
    startPolkit();
    m_action->ask(m_bus->connect());
    QTRY_COMPARE(m_action->access(), Access::NeedsPassword);
    QSignalSpy changes(m_action.get(), &ActionAccess::changed);
    m_polkit->verdict = {true, false, {}};
    announceChange();
    QTRY_COMPARE(m_action->access(), Access::Allowed);
    QCOMPARE(changes.count(), 1);
    m_polkit->verdict = {false, false, {}};
    announceChange();
    QTRY_COMPARE(m_action->access(), Access::Denied);
    QCOMPARE(changes.count(), 2);
}

void PolkitActionTest::saysEachVerdict_data()
{
    QTest::addColumn<bool>("isAuthorized");
    QTest::addColumn<bool>("isChallenge");
    QTest::addColumn<Access>("access");
    QTest::newRow("yes") << true << false << Access::Allowed;
    QTest::newRow("with a password") << false << true << Access::NeedsPassword;
    QTest::newRow("no") << false << false << Access::Denied;
    QTest::newRow("nonsense") << true << true << Access::Unknown;
}

void PolkitActionTest::saysEachVerdict()
{
    QFETCH(bool, isAuthorized);
    QFETCH(bool, isChallenge);
    QFETCH(Access, access);
    const bool another = access != Access::Allowed;
    m_polkit->verdict = {another, !another, {}};
    startPolkit();
    m_action->ask(m_bus->connect());
    QTRY_COMPARE(m_action->access(), another ? Access::Allowed : Access::NeedsPassword);
    m_polkit->verdict = {isAuthorized, isChallenge, {}};
    announceChange();
    QTRY_COMPARE(m_action->access(), access);
}

void PolkitActionTest::doesNotWaitForAPolkitThatHangs()
{
    m_polkit->verdict = {true, false, {}};
    startPolkit();
    m_action->ask(m_bus->connect());
    QTRY_COMPARE(m_action->access(), Access::Allowed);
    m_polkit->answers = false;
    QElapsedTimer took;
    took.start();
    announceChange();
    QTRY_COMPARE(m_polkit->asked.size(), 2);
    QTest::qWait(100);
    QVERIFY(took.elapsed() < 3000);
    QCOMPARE(m_action->access(), Access::Allowed); // a hint; the helper decides
}

void PolkitActionTest::takesTheLastAnswer()
{
    startPolkit();
    m_polkit->answers = false;
    m_action->ask(m_bus->connect());
    QTRY_COMPARE(m_polkit->asked.size(), 1);
    m_polkit->answers = true;
    m_polkit->verdict = {true, false, {}};
    announceChange();
    QTRY_COMPARE(m_action->access(), Access::Allowed);
    m_polkitBus->send(m_polkit->asked.constFirst().createReply(QVariant::fromValue(Verdict{false, false, {}})));
    QTest::qWait(200);
    QCOMPARE(m_action->access(), Access::Allowed);
}

void PolkitActionTest::knowsNothingOncePolkitHasGone()
{
    m_polkit->verdict = {true, false, {}};
    startPolkit();
    m_action->ask(m_bus->connect());
    QTRY_COMPARE(m_action->access(), Access::Allowed);
    QVERIFY(QFile::remove(m_services.filePath(QStringLiteral("activated"))));
    QVERIFY(m_polkitBus->unregisterService(QString::fromLatin1(polkit::kService)));
    QTRY_COMPARE(m_action->access(), Access::Unknown);
    QTest::qWait(200);
    QVERIFY2(!isActivated(), "whoever has stopped polkit does not want it started");
}

void PolkitActionTest::outlivesTheBus()
{
    m_polkit->verdict = {true, false, {}};
    startPolkit();
    m_action->ask(m_bus->connect());
    QTRY_COMPARE(m_action->access(), Access::Allowed);
    cleanup();
    init();
    m_polkit->verdict = {false, true, {}};
    startPolkit();
    m_action->ask(m_bus->connect());
    QTRY_COMPARE(m_action->access(), Access::NeedsPassword);
}

QTEST_GUILESS_MAIN(PolkitActionTest)
#include "tst_polkitaction.moc"
