// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on while somebody looks at a prompt (R-08, R-12, R-18, F14, F34).
#include "helper/service/polkitauthorizer.h"
#include "tests/helper/gatewayfixture.h"
#include "tests/support/fakepolkit.h"

#include <QDBusConnectionInterface>

#include <memory>

using namespace culvert;
using namespace culvert::test;
using Answer = FakeAuthorizer::Mode;

class TestGatewayPrompts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conflictsWithAChangeDuringThePrompt();
    void switchesOnlyTheConfigurationThatWasMeant();
    void takesOneChangeOfASenderAtATime();
    void takesFourChangesOfAUserAtATime();
    void readsStatusWhileFiftyPromptsAreOpen();
    void carriesOutNothingForACallerThatLeft();
};

void TestGatewayPrompts::conflictsWithAChangeDuringThePrompt()
{
    ServiceFixture f;
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
    f.authorizer.questions.clear();
    f.authorizer.mode = Answer::Hold;
    const QDBusPendingCall waiting = f.client.asyncCall(ServiceFixture::applyCall(otherHome(), 1));
    QTRY_COMPARE(f.authorizer.questions.size(), 1);
    QVERIFY(f.reconciler.setEnabled(false).has_value());
    f.authorizer.answer(Answer::Allow);
    QCOMPARE(ServiceFixture::wait(waiting).errorName(), ServiceFixture::error(ErrorCode::Conflict));
    QCOMPARE(f.reconciler.confirmed()->generation, 2U);
}

void TestGatewayPrompts::switchesOnlyTheConfigurationThatWasMeant()
{
    ServiceFixture f;
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
    f.authorizer.questions.clear();
    f.authorizer.mode = Answer::Hold;
    const QDBusPendingCall waiting = f.client.asyncCall(ServiceFixture::configuration("SetEnabled", {false}));
    QTRY_COMPARE(f.authorizer.questions.size(), 1);
    QVERIFY(f.reconciler.apply(*ValidConfiguration::from(toDocument(otherHome())), 0).has_value());
    f.authorizer.answer(Answer::Allow);
    QCOMPARE(ServiceFixture::wait(waiting).errorName(), ServiceFixture::error(ErrorCode::Conflict));
    QCOMPARE(f.reconciler.status().state, State::Up);
}

void TestGatewayPrompts::takesOneChangeOfASenderAtATime()
{
    ServiceFixture f;
    f.authorizer.mode = Answer::Hold;
    const QDBusPendingCall first = f.client.asyncCall(ServiceFixture::applyCall(home()));
    QTRY_COMPARE(f.authorizer.questions.size(), 1);
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorName(), ServiceFixture::error(ErrorCode::LimitExceeded));
    // A window reads on while its prompt is open.
    const QDBusPendingCall read = f.client.asyncCall(ServiceFixture::configuration("Get"));
    QTRY_COMPARE(f.authorizer.questions.size(), 2);
    f.authorizer.answer(Answer::Deny);
    f.authorizer.answer(Answer::Allow);
    QCOMPARE(ServiceFixture::wait(first).errorName(), ServiceFixture::error(ErrorCode::NotAuthorized));
    QCOMPARE(ServiceFixture::wait(read).errorName(), ServiceFixture::error(ErrorCode::NoConfiguration));
    f.authorizer.mode = Answer::Allow;
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
}

void TestGatewayPrompts::takesFourChangesOfAUserAtATime()
{
    ServiceFixture f;
    f.authorizer.mode = Answer::Hold;
    for (int i = 0; i < 4; ++i)
        f.bus.connect().asyncCall(ServiceFixture::applyCall(home()));
    QTRY_COMPARE(f.authorizer.questions.size(), 4);
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorName(), ServiceFixture::error(ErrorCode::LimitExceeded));
    QCOMPARE(f.authorizer.questions.size(), 4);
}

void TestGatewayPrompts::readsStatusWhileFiftyPromptsAreOpen()
{
    ServiceFixture f;
    f.authorizer.mode = Answer::Hold;
    QList<QDBusPendingCall> waiting;
    for (int i = 0; i < 50; ++i)
        waiting.append(f.bus.connect().asyncCall(ServiceFixture::applyCall(home())));
    QTRY_COMPARE(f.authorizer.questions.size(), 4);
    const QDBusMessage reply = f.call(ServiceFixture::message(
        "org.freedesktop.DBus.Properties", "Get", {QLatin1String(dbus::kStatusInterface), QStringLiteral("State")}));
    QCOMPARE(reply.arguments().value(0).value<QDBusVariant>().variant().toString(), QStringLiteral("off"));
    QCOMPARE(f.authorizer.questions.size(), 4);
}

void TestGatewayPrompts::carriesOutNothingForACallerThatLeft()
{
    // The real authorizer needs the fixture's bus, which is there only after the fixture.
    class Late : public Authorizer {
    public:
        void authorize(const QString &caller, const QString &action, bool interactive, Callback callback) override
        {
            real->authorize(caller, action, interactive, std::move(callback));
        }
        std::unique_ptr<PolkitAuthorizer> real;
    } authorizer;
    ServiceFixture f(&authorizer);
    authorizer.real = std::make_unique<PolkitAuthorizer>(f.bus.connect());
    FakePolkit polkit(f.bus.connect());

    for (int i = 0; i < 20; ++i) {
        polkit.forget();
        QString name;
        {
            const QDBusConnection caller = f.bus.connect();
            name = caller.baseService();
            caller.asyncCall(ServiceFixture::applyCall(home()));
            QTRY_COMPARE(polkit.questions().size(), 1);
            f.bus.disconnect(caller);
        }
        QTRY_VERIFY(!f.client.interface()->isServiceRegistered(name).value());
        polkit.verdict(polkit.questions().constFirst(), true, false);
        QTRY_COMPARE(polkit.cancellations().size(), 1);
    }
    QCOMPARE(f.kernel.stepCount(), 0);
    QVERIFY(!f.reconciler.confirmed());

    // And every place is free again.
    polkit.setAnswer(
        [](FakePolkit &self, const FakePolkit::Question &question) { self.verdict(question, true, false); });
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
}

QTEST_GUILESS_MAIN(TestGatewayPrompts)

#include "tst_gatewayprompts.moc"
