// SPDX-License-Identifier: GPL-3.0-or-later
// Against a polkit of the test's own: every answer that there can be, and none (R-03, R-04, R-09 to R-11, F12 to F14).
#include "helper/service/polkitauthorizer.h"
#include "tests/support/fakepolkit.h"
#include "tests/support/privatebus.h"
#include "tests/support/visitor.h"

#include <QDBusConnectionInterface>
#include <QHash>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <random>

#include <unistd.h>

using namespace culvert;

namespace {

const QString kAction = QStringLiteral("org.culvert.gateway.configure");
constexpr uint kAllowInteraction = 1;

/// What came back, and how often.
struct Verdict {
    int times = 0;
    bool granted = false;
    ErrorCode code = ErrorCode::Internal;
};

QString describe(const Verdict &verdict)
{
    return verdict.granted ? QStringLiteral("granted") : QStringLiteral("error %1").arg(int(verdict.code));
}

Authorizer::Callback into(const std::shared_ptr<Verdict> &verdict)
{
    return [verdict](const Result<> &result) {
        ++verdict->times;
        verdict->granted = result.has_value();
        if (!result)
            verdict->code = result.error().code;
    };
}

/// Where polkit says nothing, root is let through: polkit would say yes to it anyway.
bool runsAsRoot() { return getuid() == 0; }

} // namespace

class TestPolkitAuthorizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksAboutTheUniqueBusName();
    void allowsInteractionOnlyIfTheCallerDid();
    void mapsVerdicts_data();
    void mapsVerdicts();
    void refusesWithoutAVerdict_data();
    void refusesWithoutAVerdict();
    void refusesWhenPolkitIsAbsent();
    void refusesAnotherUserWhenPolkitIsAbsent();
    void cancelsAtTheDeadline();
    void ignoresALateAnswer();
    void worksAgainAfterPolkitRestarts();
    void givesEachOfAHundredCallersItsOwnVerdict();
    void cancelsWhenTheCallerLeaves();
    void refusesACallerThatIsGone();
    void refusesACallerThatIsGoneWithoutPolkit();
    void grantsNothingToVanishingCallers();
    void grantsNothingToWhomTheBusDoesNotKnow();

private:
    std::shared_ptr<Verdict> ask(const QString &caller, bool interactive = true);
    QDBusConnection newCaller() { return m_bus->connect(); }
    /// A caller that can leave(): its name alone is handed out, since a copy of the connection would keep it there.
    QString come();
    void leave(const QString &caller);
    void startPolkit();
    void killPolkit();

    std::unique_ptr<PrivateBus> m_bus;
    QHash<QString, QDBusConnection> m_callers;
    std::unique_ptr<QDBusConnection> m_polkitBus;
    std::unique_ptr<FakePolkit> m_polkit;
    std::unique_ptr<PolkitAuthorizer> m_authorizer;
};

void TestPolkitAuthorizer::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(m_bus->start(), qPrintable(m_bus->errorString()));
    startPolkit();
    m_authorizer = std::make_unique<PolkitAuthorizer>(m_bus->connect());
}

void TestPolkitAuthorizer::cleanup()
{
    m_authorizer.reset();
    m_polkit.reset();
    m_polkitBus.reset();
    m_callers.clear();
    m_bus.reset();
}

QString TestPolkitAuthorizer::come()
{
    const QDBusConnection connection = m_bus->connect();
    m_callers.insert(connection.baseService(), connection);
    return connection.baseService();
}

void TestPolkitAuthorizer::leave(const QString &caller)
{
    m_bus->disconnect(*m_callers.constFind(caller));
    m_callers.remove(caller);
}

void TestPolkitAuthorizer::startPolkit()
{
    m_polkitBus = std::make_unique<QDBusConnection>(m_bus->connect());
    m_polkit = std::make_unique<FakePolkit>(*m_polkitBus);
}

void TestPolkitAuthorizer::killPolkit()
{
    m_polkit.reset();
    m_bus->disconnect(*m_polkitBus);
    m_polkitBus.reset();
}

std::shared_ptr<Verdict> TestPolkitAuthorizer::ask(const QString &caller, bool interactive)
{
    auto verdict = std::make_shared<Verdict>();
    m_authorizer->authorize(caller, kAction, interactive, into(verdict));
    return verdict;
}

void TestPolkitAuthorizer::asksAboutTheUniqueBusName()
{
    const QDBusConnection caller = newCaller();
    const auto verdict = ask(caller.baseService());
    QTRY_COMPARE(m_polkit->questions().size(), 1);
    const FakePolkit::Question question = m_polkit->questions().constFirst();
    QCOMPARE(question.signature, QStringLiteral("(sa{sv})sa{ss}us"));
    QCOMPARE(question.kind, QStringLiteral("system-bus-name"));
    QCOMPARE(question.caller, caller.baseService());
    QCOMPARE(question.action, kAction);
    QVERIFY(!question.cancellationId.isEmpty());
    QCOMPARE(verdict->times, 0);
}

void TestPolkitAuthorizer::allowsInteractionOnlyIfTheCallerDid()
{
    const QDBusConnection caller = newCaller();
    ask(caller.baseService(), false);
    QTRY_COMPARE(m_polkit->questions().size(), 1);
    QCOMPARE(m_polkit->questions().constLast().flags, 0U);
    ask(caller.baseService(), true);
    QTRY_COMPARE(m_polkit->questions().size(), 2);
    QCOMPARE(m_polkit->questions().constLast().flags, kAllowInteraction);
}

void TestPolkitAuthorizer::mapsVerdicts_data()
{
    QTest::addColumn<bool>("authorized");
    QTest::addColumn<bool>("challenge");
    QTest::addColumn<bool>("dismissed");
    QTest::addColumn<bool>("interactive");
    QTest::addColumn<bool>("granted");
    QTest::addColumn<int>("code");

    QTest::newRow("yes") << true << false << false << false << true << 0;
    QTest::newRow("yes after a prompt") << true << false << false << true << true << 0;
    QTest::newRow("no") << false << false << false << true << false << int(ErrorCode::NotAuthorized);
    QTest::newRow("dismissed") << false << false << true << true << false << int(ErrorCode::NotAuthorized);
    QTest::newRow("would ask") << false << true << false << false << false << int(ErrorCode::InteractionRequired);
    QTest::newRow("no agent") << false << true << false << true << false << int(ErrorCode::NotAuthorized);
}

void TestPolkitAuthorizer::mapsVerdicts()
{
    QFETCH(bool, authorized);
    QFETCH(bool, challenge);
    QFETCH(bool, dismissed);
    QFETCH(bool, interactive);
    QFETCH(bool, granted);
    QFETCH(int, code);
    m_polkit->setAnswer([&](FakePolkit &polkit, const FakePolkit::Question &question) {
        polkit.verdict(question, authorized, challenge,
                       dismissed ? QMap<QString, QString>{{QStringLiteral("polkit.dismissed"), QStringLiteral("true")}}
                                 : QMap<QString, QString>());
    });
    const QDBusConnection caller = newCaller();
    const auto verdict = ask(caller.baseService(), interactive);
    QTRY_COMPARE(verdict->times, 1);
    QCOMPARE(verdict->granted, granted);
    if (!granted)
        QCOMPARE(int(verdict->code), code);
}

void TestPolkitAuthorizer::refusesWithoutAVerdict_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("error") << 0;
    QTest::newRow("error that names authorisation") << 1;
    QTest::newRow("empty reply") << 2;
    QTest::newRow("a bare yes") << 3;
    QTest::newRow("yes as a number") << 4;
    QTest::newRow("yes and challenge") << 5;
    QTest::newRow("goes away") << 6;
}

void TestPolkitAuthorizer::refusesWithoutAVerdict()
{
    QFETCH(int, kind);
    m_polkit->setAnswer([&](FakePolkit &polkit, const FakePolkit::Question &question) {
        const QDBusMessage &call = question.call;
        switch (kind) {
        case 0:
            polkit.send(call.createErrorReply(QStringLiteral("org.freedesktop.PolicyKit1.Error.Failed"), {}));
            break;
        case 1:
            polkit.send(call.createErrorReply(QStringLiteral("org.freedesktop.PolicyKit1.Error.NotAuthorized"), {}));
            break;
        case 2:
            polkit.send(call.createReply());
            break;
        case 3:
            polkit.send(call.createReply(true));
            break;
        case 4:
            polkit.send(call.createReply(QVariantList{1, 0, QStringLiteral("yes")}));
            break;
        case 5:
            polkit.verdict(question, true, true);
            break;
        default:
            QTimer::singleShot(0, this, &TestPolkitAuthorizer::killPolkit);
            break;
        }
    });
    const QDBusConnection caller = newCaller();
    const auto verdict = ask(caller.baseService());
    QTRY_COMPARE(verdict->times, 1);
    QCOMPARE(verdict->granted, runsAsRoot());
    if (!verdict->granted)
        QCOMPARE(verdict->code, ErrorCode::AuthorizationUnavailable);
}

void TestPolkitAuthorizer::refusesWhenPolkitIsAbsent()
{
    m_polkit.reset();
    const QDBusConnection caller = newCaller();
    const auto verdict = ask(caller.baseService());
    QCOMPARE(verdict->times, 0);
    QTRY_COMPARE(verdict->times, 1);
    QCOMPARE(verdict->granted, runsAsRoot());
    if (!verdict->granted)
        QCOMPARE(verdict->code, ErrorCode::AuthorizationUnavailable);
}

void TestPolkitAuthorizer::refusesAnotherUserWhenPolkitIsAbsent()
{
    if (!runsAsRoot()) {
        // Then refusesWhenPolkitIsAbsent() has shown it with this very user.
        QVERIFY(getuid() != 0);
        return;
    }
    PrivateBus bus(PrivateBus::Type::System);
    QVERIFY2(bus.start(), qPrintable(bus.errorString()));
    Visitor visitor;
    QVERIFY(visitor.start(bus.address()));
    PolkitAuthorizer authorizer(bus.connect());
    const auto verdict = std::make_shared<Verdict>();
    authorizer.authorize(visitor.name(), kAction, true, into(verdict));
    QTRY_COMPARE(verdict->times, 1);
    QCOMPARE(describe(*verdict), describe({1, false, ErrorCode::AuthorizationUnavailable}));
}

void TestPolkitAuthorizer::cancelsAtTheDeadline()
{
    PolkitAuthorizer::Settings settings;
    settings.deadlineMs = 50;
    m_authorizer = std::make_unique<PolkitAuthorizer>(m_bus->connect(), settings);
    const QDBusConnection caller = newCaller();
    const auto verdict = ask(caller.baseService());
    QTRY_COMPARE(verdict->times, 1);
    QCOMPARE(verdict->granted, runsAsRoot());
    QTRY_COMPARE(m_polkit->cancellations(), QStringList{m_polkit->questions().constFirst().cancellationId});
}

void TestPolkitAuthorizer::ignoresALateAnswer()
{
    PolkitAuthorizer::Settings settings;
    settings.deadlineMs = 50;
    m_authorizer = std::make_unique<PolkitAuthorizer>(m_bus->connect(), settings);
    const QDBusConnection caller = newCaller();
    const auto verdict = ask(caller.baseService());
    QTRY_COMPARE(verdict->times, 1);
    m_polkit->verdict(m_polkit->questions().constFirst(), true, false);
    // The authorizer has seen the late answer once it has dealt with a question asked after it.
    m_polkit->setAnswer(
        [](FakePolkit &polkit, const FakePolkit::Question &question) { polkit.verdict(question, false, false); });
    const auto next = ask(caller.baseService());
    QTRY_COMPARE(next->times, 1);
    QCOMPARE(verdict->times, 1);
}

void TestPolkitAuthorizer::worksAgainAfterPolkitRestarts()
{
    const QDBusConnection caller = newCaller();
    const auto during = ask(caller.baseService());
    QTRY_COMPARE(m_polkit->questions().size(), 1);
    killPolkit();
    QTRY_COMPARE(during->times, 1);
    QCOMPARE(during->granted, runsAsRoot());

    startPolkit();
    m_polkit->setAnswer(
        [](FakePolkit &polkit, const FakePolkit::Question &question) { polkit.verdict(question, false, false); });
    const auto after = ask(caller.baseService());
    QTRY_COMPARE(after->times, 1);
    QCOMPARE(describe(*after), describe({1, false, ErrorCode::NotAuthorized}));
}

void TestPolkitAuthorizer::givesEachOfAHundredCallersItsOwnVerdict()
{
    constexpr int kCallers = 100;
    QList<QDBusConnection> callers;
    QList<std::shared_ptr<Verdict>> verdicts;
    for (int i = 0; i < kCallers; ++i) {
        callers.append(newCaller());
        verdicts.append(ask(callers.constLast().baseService()));
    }
    QTRY_COMPARE(m_polkit->questions().size(), kCallers);

    // Every third is authorised; the answers come in another order than the questions did.
    QSet<QString> welcome;
    for (int i = 0; i < kCallers; i += 3)
        welcome.insert(callers.at(i).baseService());
    QList<FakePolkit::Question> questions = m_polkit->questions();
    QSet<QString> cancellationIds;
    for (const FakePolkit::Question &question : std::as_const(questions))
        cancellationIds.insert(question.cancellationId);
    QCOMPARE(cancellationIds.size(), kCallers);
    std::shuffle(questions.begin(), questions.end(), std::mt19937(1998));
    for (const FakePolkit::Question &question : std::as_const(questions))
        m_polkit->verdict(question, welcome.contains(question.caller), false);

    for (int i = 0; i < kCallers; ++i) {
        QTRY_COMPARE(verdicts.at(i)->times, 1);
        QCOMPARE(verdicts.at(i)->granted, i % 3 == 0);
    }
}

void TestPolkitAuthorizer::cancelsWhenTheCallerLeaves()
{
    const QString caller = come();
    const auto verdict = ask(caller);
    QTRY_COMPARE(m_polkit->questions().size(), 1);
    leave(caller);
    QTRY_COMPARE(verdict->times, 1);
    QCOMPARE(describe(*verdict), describe({1, false, ErrorCode::NotAuthorized}));
    QTRY_COMPARE(m_polkit->cancellations(), QStringList{m_polkit->questions().constFirst().cancellationId});
}

void TestPolkitAuthorizer::refusesACallerThatIsGone()
{
    const QString caller = come();
    leave(caller);
    m_polkit->setAnswer([](FakePolkit &polkit, const FakePolkit::Question &question) {
        // As polkitd does when the bus does not know the subject.
        polkit.send(question.call.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.NameHasNoOwner"), {}));
    });
    const auto verdict = ask(caller);
    QTRY_COMPARE(verdict->times, 1);
    QVERIFY(!verdict->granted);
}

// The uid of somebody who is not there must not read as root's.
void TestPolkitAuthorizer::refusesACallerThatIsGoneWithoutPolkit()
{
    m_polkit.reset();
    const QString caller = come();
    leave(caller);
    const auto verdict = ask(caller);
    QTRY_COMPARE(verdict->times, 1);
    QVERIFY(!verdict->granted);
}

// polkit itself may be slow to notice, so it says yes to everybody here; who has left before that gets nothing.
void TestPolkitAuthorizer::grantsNothingToVanishingCallers()
{
    constexpr int kRounds = 100;
    std::mt19937 random(199);
    const QDBusConnection observer = m_bus->connect();
    int granted = 0;
    for (int i = 0; i < kRounds; ++i) {
        m_polkit->forget();
        const QString caller = come();
        const auto verdict = ask(caller);
        // Somewhere between the question leaving and the prompt being open.
        if (random() % 2 == 0)
            QTRY_COMPARE(m_polkit->questions().size(), 1);
        leave(caller);
        QTRY_VERIFY(!observer.interface()->isServiceRegistered(caller).value());
        QTRY_COMPARE(m_polkit->questions().size(), 1);
        m_polkit->verdict(m_polkit->questions().constFirst(), true, false);
        QTRY_COMPARE(verdict->times, 1);
        granted += verdict->granted ? 1 : 0;
    }
    QCOMPARE(granted, 0);
}

// As a caller that left before it was watched, so that no news of its leaving comes: polkit's yes is all there is.
void TestPolkitAuthorizer::grantsNothingToWhomTheBusDoesNotKnow()
{
    const QString caller = come();
    leave(caller);
    const QDBusConnection observer = m_bus->connect();
    QTRY_VERIFY(!observer.interface()->isServiceRegistered(caller).value());
    m_polkit->setAnswer(
        [](FakePolkit &polkit, const FakePolkit::Question &question) { polkit.verdict(question, true, false); });
    const auto verdict = ask(caller);
    QTRY_COMPARE(verdict->times, 1);
    QCOMPARE(describe(*verdict), describe({1, false, ErrorCode::NotAuthorized}));
}

int main(int argc, char *argv[])
{
    if (Visitor::isWanted(argc, argv))
        return Visitor::run(argc, argv);
    QCoreApplication application(argc, argv);
    TestPolkitAuthorizer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_polkitauthorizer.moc"
