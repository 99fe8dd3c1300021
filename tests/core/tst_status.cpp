// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/status.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace culvert;

class TestStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesEveryState_data();
    void namesEveryState();
    void knowsNoOtherNames();
    void printsWhatTheContractSays();
    void printsNullForWhatIsAbsent();
    void printsEvents();
};

void TestStatus::namesEveryState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("name");
    QTest::newRow("off") << State::Off << QStringLiteral("off");
    QTest::newRow("no-lease") << State::NoLease << QStringLiteral("no-lease");
    QTest::newRow("applying") << State::Applying << QStringLiteral("applying");
    QTest::newRow("up") << State::Up << QStringLiteral("up");
    QTest::newRow("degraded") << State::Degraded << QStringLiteral("degraded");
    QTest::newRow("failed") << State::Failed << QStringLiteral("failed");
}

void TestStatus::namesEveryState()
{
    QFETCH(State, state);
    QFETCH(QString, name);
    QCOMPARE(stateName(state), name);
    QCOMPARE(stateFromName(name), std::optional(state));
}

void TestStatus::knowsNoOtherNames()
{
    QVERIFY(!stateFromName(u""));
    QVERIFY(!stateFromName(u"Up"));
    QVERIFY(!stateFromName(u"upp"));
}

void TestStatus::printsWhatTheContractSays()
{
    Status status;
    status.state = State::Up;
    status.reason = {QStringLiteral("applied"), QStringLiteral("all is well")};
    status.generation = 7;
    status.lease =
        Lease{QStringLiteral("eth1"), {0x64400005}, 24, Ipv4Address{0x64400001}, 1500, QStringLiteral("kernel")};
    TunnelStatus tunnel{
        QStringLiteral("office"), QStringLiteral("culvert0"), {0xc6336409}, Ipv4Address{0x64400005}, 1480, true, {}};
    tunnel.counters = {5'000'000'000, 2, 3, 4, 5, 6, 7};
    status.tunnels = {tunnel};
    status.pendingSecondsLeft = 59;
    status.notices = {{QStringLiteral("private-lease"), QStringLiteral("the lease is private")}};

    const QByteArray expected = R"({
        "state": "up", "reason": {"code": "applied", "text": "all is well"}, "generation": 7,
        "lease": {"interface": "eth1", "address": "100.64.0.5", "prefix-length": 24, "router": "100.64.0.1",
                  "mtu": 1500, "source": "kernel"},
        "tunnels": [{"name": "office", "interface": "culvert0", "remote": "198.51.100.9", "local": "100.64.0.5",
                     "mtu": 1480, "up": true, "rx-bytes": 5000000000, "rx-packets": 2, "tx-bytes": 3, "tx-packets": 4,
                     "tx-errors": 5}],
        "pending": {"seconds-left": 59},
        "notices": [{"code": "private-lease", "text": "the lease is private"}]})";
    QCOMPARE(QJsonDocument(toJson(status)), QJsonDocument::fromJson(expected));
}

void TestStatus::printsNullForWhatIsAbsent()
{
    Status status;
    status.state = State::NoLease;
    status.tunnels = {TunnelStatus{QStringLiteral("a"), QStringLiteral("b"), {1}, std::nullopt, 1480, false, {}}};
    const QJsonObject printed = toJson(status);
    for (const char *key : {"lease", "pending"}) {
        QVERIFY(printed.contains(QLatin1String(key)) && printed.value(QLatin1String(key)).isNull());
    }
    const QJsonObject tunnel = printed.value(QStringLiteral("tunnels")).toArray().at(0).toObject();
    QVERIFY(tunnel.contains(QStringLiteral("local")) && tunnel.value(QStringLiteral("local")).isNull());
    const QJsonObject lease =
        toJson(Lease{QStringLiteral("ppp0"), {1}, 32, std::nullopt, 1492, QStringLiteral("kernel")});
    QVERIFY(lease.contains(QStringLiteral("router")) && lease.value(QStringLiteral("router")).isNull());
}

void TestStatus::printsEvents()
{
    const Event event{1'700'000'000'123, QStringLiteral("lease"), QStringLiteral("new-lease"),
                      QStringLiteral("a new lease")};
    QCOMPARE(QJsonDocument(toJson(event)),
             QJsonDocument::fromJson(
                 R"({"time": 1700000000123, "kind": "lease", "code": "new-lease", "text": "a new lease"})"));
}

QTEST_APPLESS_MAIN(TestStatus)
#include "tst_status.moc"
