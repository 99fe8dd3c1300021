// SPDX-License-Identifier: GPL-3.0-or-later
// A change that waits to be confirmed, on a bus with two users.
#include "core/config/document.h"
#include "core/plan/differ.h"
#include "tests/helper/gatewayfixture.h"

#include <QDir>

using namespace culvert;
using namespace culvert::test;

namespace {

constexpr uint kSeconds = 60;

struct House : TwoUsers {
    static QDBusMessage applyCall(uint seconds, const Configuration &configuration = otherHome())
    {
        return ServiceFixture::configuration("Apply",
                                             {QString::fromUtf8(toDocument(configuration)), qulonglong(0), seconds});
    }
    static QDBusMessage settle(const char *how, const QString &token = {})
    {
        return ServiceFixture::configuration(how, {token});
    }
    /// home() is confirmed and another one waits; the token of that.
    QString begin()
    {
        const QDBusMessage first = call(ServiceFixture::applyCall(home()));
        const QDBusMessage reply = call(applyCall(kSeconds));
        authorizer.questions.clear();
        return first.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(1).toString() : QString();
    }
    bool isInPlace(const Configuration &configuration)
    {
        const DesiredState desired = *plan(configuration, leaseOf());
        const Result<ObservedState> now = kernel.observe(sysctlKeys(desired));
        const Result<Steps> left = diff(desired, *now);
        return left && left->isEmpty();
    }
    QVariantList get() const { return call(ServiceFixture::configuration("Get")).arguments(); }
    bool hasEvent(const char *code)
    {
        const QList<Event> &events = reconciler.events().recent();
        return std::any_of(events.begin(), events.end(), [&](const Event &e) { return e.code == QLatin1String(code); });
    }
};

} // namespace

class TestPendingChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKeptWhenConfirmed();
    void undoesItselfInTime();
    void undoesItselfAfterASleep();
    void isTheOnlyOne();
    void isConfirmedByItsUserAlone();
    void isRevertedByItsUserWithoutAPrompt();
    void isRevertedByOthersWithOne();
    void survivesAPromptAboutAnotherOne();
    void leavesNothingWhereNothingWas();
    void followsTheLeaseMeanwhile();
    void waitsOnWhereItCannotBeStored();
};

void TestPendingChange::isKeptWhenConfirmed()
{
    House f;
    const QString token = f.begin();
    QCOMPARE(token.size(), 32);
    QVERIFY(f.isInPlace(otherHome()));
    QCOMPARE(f.reconciler.status().pendingSecondsLeft, std::optional(kSeconds));
    QCOMPARE(f.service.property("PendingSecondsLeft").toInt(), int(kSeconds));
    // What is confirmed is what can be read and edited, until then.
    QCOMPARE(f.get(), QVariantList({QString::fromUtf8(toDocument(home())), qulonglong(1)}));
    QCOMPARE(f.store.load().configuration->generation, quint64(1));

    QCOMPARE(f.call(House::settle("Confirm", token)).errorMessage(), QString());
    QCOMPARE(f.get(), QVariantList({QString::fromUtf8(toDocument(otherHome())), qulonglong(2)}));
    QCOMPARE(f.store.load().configuration->generation, quint64(2));
    QCOMPARE(f.service.property("PendingSecondsLeft").toInt(), -1);
    QCOMPARE(f.service.property("Generation").toULongLong(), 2ULL);
    QVERIFY(f.hasEvent("pending") && f.hasEvent("confirmed") && !f.hasEvent("repaired"));
    // It is used up.
    QCOMPARE(f.call(House::settle("Confirm", token)).errorName(), ServiceFixture::error(ErrorCode::NoPendingChange));
    QVERIFY(f.isInPlace(otherHome()));
}

void TestPendingChange::undoesItselfInTime()
{
    House f;
    QVERIFY(!f.begin().isEmpty());
    f.sleptMs = (kSeconds - 5) * 1000;
    QTRY_COMPARE(f.reconciler.status().pendingSecondsLeft, std::optional<quint32>(4));
    QVERIFY(f.isInPlace(otherHome()));
    QTRY_COMPARE_WITH_TIMEOUT(f.reconciler.status().pendingSecondsLeft, std::optional<quint32>(), 10'000);
    QVERIFY(f.isInPlace(home()));
    QCOMPARE(f.get().value(1).toULongLong(), 1ULL);
    QVERIFY(f.hasEvent("expired") && !f.hasEvent("repaired"));
}

// Monotonic time stands still then, and a change would wait for hours.
void TestPendingChange::undoesItselfAfterASleep()
{
    House f;
    QVERIFY(!f.begin().isEmpty());
    f.sleptMs = qint64(3'600'000);
    QTRY_VERIFY(f.isInPlace(home()));
    QCOMPARE(f.reconciler.status().pendingSecondsLeft, std::nullopt);
}

void TestPendingChange::isTheOnlyOne()
{
    House f;
    const QString token = f.begin();
    const QString name = ServiceFixture::error(ErrorCode::ChangePending);
    for (const QDBusMessage &call :
         {ServiceFixture::applyCall(home()), House::applyCall(kSeconds), House::applyCall(kSeconds, home()),
          ServiceFixture::configuration("SetEnabled", {false})}) {
        const QDBusMessage reply = f.call(call);
        QCOMPARE(reply.errorName(), name);
        QVERIFY2(reply.errorMessage().contains(QStringLiteral("user %1").arg(kAlice)),
                 qPrintable(reply.errorMessage()));
        QCOMPARE(f.callOfOther(call).errorName(), name);
    }
    // Nobody has been asked for a password in vain, and what waits still does.
    QVERIFY(f.authorizer.questions.isEmpty());
    QVERIFY(f.isInPlace(otherHome()));
    QCOMPARE(f.call(House::settle("Confirm", token)).errorMessage(), QString());
}

//
void TestPendingChange::isConfirmedByItsUserAlone()
{
    House f;
    const QString token = f.begin();
    QCOMPARE(f.callOfOther(House::settle("Confirm", token)).errorName(),
             ServiceFixture::error(ErrorCode::NotAuthorized));
    QCOMPARE(f.callOfOther(House::settle("Confirm")).errorName(), ServiceFixture::error(ErrorCode::NotAuthorized));
    QCOMPARE(f.call(House::settle("Confirm", QString(32, QLatin1Char('0')))).errorName(),
             ServiceFixture::error(ErrorCode::NoPendingChange));
    QVERIFY(f.reconciler.status().pendingSecondsLeft);
    QVERIFY(f.authorizer.questions.isEmpty());
    QCOMPARE(f.call(House::settle("Confirm")).errorMessage(), QString());
    QCOMPARE(f.get().value(1).toULongLong(), 2ULL);
}

void TestPendingChange::isRevertedByItsUserWithoutAPrompt()
{
    House f;
    const QString token = f.begin();
    f.authorizer.mode = FakeAuthorizer::Mode::Deny;
    QCOMPARE(f.call(House::settle("Revert", token)).errorMessage(), QString());
    QVERIFY(f.isInPlace(home()));
    QVERIFY(f.hasEvent("reverted"));
    QVERIFY(f.authorizer.questions.isEmpty());
    QCOMPARE(f.call(House::settle("Revert")).errorName(), ServiceFixture::error(ErrorCode::NoPendingChange));
}

void TestPendingChange::isRevertedByOthersWithOne()
{
    House f;
    const QString token = f.begin();
    f.authorizer.mode = FakeAuthorizer::Mode::Deny;
    QCOMPARE(f.callOfOther(House::settle("Revert", token)).errorName(),
             ServiceFixture::error(ErrorCode::NotAuthorized));
    QVERIFY(f.isInPlace(otherHome()));
    f.authorizer.mode = FakeAuthorizer::Mode::Allow;
    QCOMPARE(f.callOfOther(House::settle("Revert")).errorMessage(), QString());
    QCOMPARE(f.authorizer.questions.constLast().action, QLatin1String(dbus::action::kConfigure));
    QVERIFY(f.isInPlace(home()));
}

// what was authorised is reverting the change that there was.
void TestPendingChange::survivesAPromptAboutAnotherOne()
{
    House f;
    const QString token = f.begin();
    f.authorizer.mode = FakeAuthorizer::Mode::Hold;
    const QDBusPendingCall others = f.other.asyncCall(House::settle("Revert"));
    QTRY_COMPARE(f.authorizer.questions.size(), 1);
    QCOMPARE(f.call(House::settle("Confirm", token)).errorMessage(), QString());
    const auto next = ValidConfiguration::from(toDocument(home()));
    QVERIFY(f.configured.applyPending(*next, 0, kAlice, kSeconds));
    f.authorizer.answer(FakeAuthorizer::Mode::Allow);
    QCOMPARE(ServiceFixture::wait(others).errorName(), ServiceFixture::error(ErrorCode::NoPendingChange));
    QVERIFY(f.isInPlace(home()));
    QVERIFY(f.configured.pending());
}

void TestPendingChange::leavesNothingWhereNothingWas()
{
    House f;
    const QDBusMessage reply = f.call(House::applyCall(kSeconds));
    QCOMPARE(reply.arguments().value(0).toULongLong(), 0ULL);
    QVERIFY(f.kernel.model().device(QStringLiteral("culvert0")) != nullptr);
    QCOMPARE(f.call(ServiceFixture::configuration("Get")).errorName(),
             ServiceFixture::error(ErrorCode::NoConfiguration));
    QCOMPARE(f.call(House::settle("Revert")).errorMessage(), QString());
    QVERIFY(f.kernel.model().device(QStringLiteral("culvert0")) == nullptr);
    QVERIFY(!f.kernel.model().firewall());
    QCOMPARE(f.reconciler.status().state, State::Off);
    QCOMPARE(f.reconciler.status().reason.code, QStringLiteral("no-configuration"));
}

void TestPendingChange::followsTheLeaseMeanwhile()
{
    House f;
    QVERIFY(!f.begin().isEmpty());
    const Ipv4Address next = address("198.18.1.60");
    f.kernel.others([&](ModelKernel &k) { k.setLine(QStringLiteral("eth1"), next, 24, address("198.18.1.1")); });
    QTRY_VERIFY(f.reconciler.status().lease && f.reconciler.status().lease->address == next);
    QVERIFY(f.reconciler.status().pendingSecondsLeft);
    QCOMPARE(f.kernel.model().device(QStringLiteral("culvert0"))->link.local, next);
    QCOMPARE(f.call(House::settle("Revert")).errorMessage(), QString());
    QCOMPARE(f.kernel.model().device(QStringLiteral("culvert0"))->link.local, next);
}

void TestPendingChange::waitsOnWhereItCannotBeStored()
{
    House f;
    const QString token = f.begin();
    QVERIFY(QDir(f.directory.path()).removeRecursively());
    QCOMPARE(f.call(House::settle("Confirm", token)).errorName(), ServiceFixture::error(ErrorCode::StorageFailed));
    QVERIFY(f.configured.pending());
    QVERIFY(QDir().mkpath(f.directory.path()));
    QCOMPARE(f.call(House::settle("Confirm", token)).errorMessage(), QString());
    QCOMPARE(f.store.load().configuration->generation, quint64(2));
}

QTEST_GUILESS_MAIN(TestPendingChange)
#include "tst_pendingchange.moc"
