// SPDX-License-Identifier: GPL-3.0-or-later
// Reads that anybody may make, when many make them: they cannot hold up what the helper is for.
#include "core/wire/codec.h"
#include "tests/helper/gatewayfixture.h"

#include <QElapsedTimer>
#include <QHash>

#include <optional>

using namespace culvert;
using namespace culvert::test;

namespace {

QDBusMessage explainCall()
{
    return ServiceFixture::message(dbus::kDiagnosisInterface, "Explain",
                                   {toMap(WirePacket{QStringLiteral("192.0.2.1"), {}, {}})});
}

QDBusMessage routesCall() { return ServiceFixture::message(dbus::kDiagnosisInterface, "Routes"); }

struct House : TwoUsers {
    /// A read of this costs some 50 ms, and the pause after it nearly half a second.
    void makeReadsDear()
    {
        constexpr quint32 kRoutes = 8'000;
        RoutingView view;
        for (quint32 i = 0; i < kRoutes; ++i) {
            Route route;
            route.destination = Ipv4Prefix::host({0x64400000 + i});
            route.interface = QStringLiteral("eth1");
            view.routes.append(route);
        }
        kernel.setRoutingView(view);
    }
};

/// Asks for the routes again as soon as they have come, until the test is over.
class Loop : public QObject {
public:
    explicit Loop(QDBusConnection bus) : m_bus(std::move(bus)) { ask(); }
    int answers = 0;

private:
    void ask()
    {
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(routesCall()), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            ++answers;
            ask();
        });
    }
    QDBusConnection m_bus;
};

} // namespace

class TestGatewayReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOneUserBesideAnotherInALoop();
    void refusesTheSeventeenthCallOfAUser();
    void followsTheLeaseFirst();
    void forgetsCallersWhoHaveLeft();
    void answersNobodyWhoWantsNoAnswer();
};

void TestGatewayReads::answersOneUserBesideAnotherInALoop()
{
    House f;
    f.makeReadsDear();
    Loop loop(f.client);
    Loop second(f.client);
    Loop third(f.client);
    QTRY_VERIFY(loop.answers > 0);
    const int before = loop.answers + second.answers + third.answers;
    QCOMPARE(ServiceFixture::wait(f.other.asyncCall(explainCall())).errorMessage(), QString());
    // Behind the read that was under way, and no other one.
    QVERIFY(loop.answers + second.answers + third.answers <= before + 1);
}

void TestGatewayReads::refusesTheSeventeenthCallOfAUser()
{
    House f;
    f.makeReadsDear();
    QCOMPARE(f.call(routesCall()).errorMessage(), QString());
    // During the pause after it.
    QList<QDBusPendingCall> calls;
    for (int i = 0; i <= ReadQueue::kPerUser; ++i)
        calls.append(f.client.asyncCall(explainCall()));
    const QDBusPendingCall others = f.other.asyncCall(explainCall());
    QCOMPARE(ServiceFixture::wait(calls.takeLast()).errorName(), ServiceFixture::error(ErrorCode::LimitExceeded));
    QCOMPARE(ServiceFixture::wait(others).errorMessage(), QString());
    for (const QDBusPendingCall &call : std::as_const(calls))
        QCOMPARE(ServiceFixture::wait(call).errorMessage(), QString());
    QCOMPARE(f.call(explainCall()).errorMessage(), QString());
}

void TestGatewayReads::followsTheLeaseFirst()
{
    House f;
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
    QTest::qWait(int(3 * Pacing::kDebounceMs)); // the echo of that
    const Ipv4Address next = address("198.18.1.60");
    const QDBusPendingCall read = f.client.asyncCall(explainCall());
    // When the call arrives, and before it is looked at.
    f.service.setCallerUid([&](const QDBusConnection &, const QString &, QObject *context,
                               std::function<void(std::optional<quint32>)> done) {
        if (f.kernel.model().device(QStringLiteral("eth1"))->addresses.first().first != next)
            f.kernel.others(
                [&](ModelKernel &kernel) { kernel.setLine(QStringLiteral("eth1"), next, 24, address("198.18.1.1")); });
        QMetaObject::invokeMethod(
            context, [done] { done(kAlice); }, Qt::QueuedConnection);
    });
    const int views = f.kernel.viewCount();
    bool isLeaseFirst = false;
    QObject::connect(&f.reconciler.events(), &EventLog::occurred, &f.reconciler, [&](const Event &event) {
        isLeaseFirst = isLeaseFirst || (event.code == QLatin1String("lease-changed") && f.kernel.viewCount() == views);
    });
    QCOMPARE(ServiceFixture::wait(read).errorMessage(), QString());
    QVERIFY(isLeaseFirst);
    QCOMPARE(f.kernel.viewCount(), views + 1);
}

void TestGatewayReads::forgetsCallersWhoHaveLeft()
{
    House f;
    f.makeReadsDear();
    QCOMPARE(f.call(routesCall()).errorMessage(), QString());
    const int views = f.kernel.viewCount();
    const QDBusPendingCall left = f.other.asyncCall(explainCall());
    QTest::qWait(20); // it waits for the pause to end
    f.users.remove(f.other.baseService());
    f.kernel.setRoutingView({}); // another read would look again
    QTest::qWait(20);
    QCOMPARE(f.call(explainCall()).errorMessage(), QString());
    QVERIFY(!left.isFinished());
    QCOMPARE(f.kernel.viewCount(), views + 1);
}

void TestGatewayReads::answersNobodyWhoWantsNoAnswer()
{
    House f;
    const int views = f.kernel.viewCount();
    f.client.send(explainCall());
    QCOMPARE(f.call(ServiceFixture::message(dbus::kDiagnosisInterface, "Counters")).errorMessage(), QString());
    QCOMPARE(f.kernel.viewCount(), views);
}

QTEST_GUILESS_MAIN(TestGatewayReads)

#include "tst_gatewayreads.moc"
