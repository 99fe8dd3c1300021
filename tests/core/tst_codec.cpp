// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/codec.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusServer>
#include <QTest>

using namespace culvert;

namespace {

Status fullStatus()
{
    Status status;
    status.state = State::Degraded;
    status.reason = {QStringLiteral("fight"), QStringLiteral("somebody else changes it back")};
    status.generation = 1ULL << 40;
    status.lease = Lease{QStringLiteral("eth1"),  {0x64400005}, 24,
                         Ipv4Address{0x64400001}, 1492,         QStringLiteral("networkmanager")};
    status.tunnels = {
        {QStringLiteral("office"), QStringLiteral("culvert0"), {0xc6336409}, Ipv4Address{0x64400005}, 1472, true, {}},
        {QStringLiteral("mesh"), QStringLiteral("culvert1"), {0xc0000207}, std::nullopt, 1480, false, {}},
    };
    status.pendingSecondsLeft = 12;
    status.notices = {{QStringLiteral("a"), QStringLiteral("first")}, {QStringLiteral("b"), QStringLiteral("second")}};
    return status;
}

} // namespace

/// Returns what it is sent, so that it has crossed a connection twice and is as undecoded as from the bus.
class Echo : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.culvert.Test")

public Q_SLOTS:
    QVariantMap map(const QVariantMap &value) { return value; }
    EventList events(const EventList &value) { return value; }
    ProblemList problems(const ProblemList &value) { return value; }
    CounterList counters(const CounterList &value) { return value; }
};

class TestCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void statusComesBack_data();
    void statusComesBack();
    void statusComesBackWithoutABus();
    void leavesOtherPropertiesAlone();
    void keepsCountersOfTunnelsThatStay();
    void passesOverWrongTypes_data();
    void passesOverWrongTypes();
    void passesOverBrokenTunnels();
    void takesALeaseWithoutAddressAsNone_data();
    void takesALeaseWithoutAddressAsNone();
    void passesOverUnknownKeys();
    void eventsComeBack();
    void problemsComeBack();
    void countersComeBack();
    void structuresHaveTheDocumentedSignatures_data();
    void structuresHaveTheDocumentedSignatures();

private:
    template <typename Value> Value crossed(const char *method, const Value &value);

    Echo m_echo;
    std::unique_ptr<QDBusServer> m_server;
    QDBusConnection m_client{QStringLiteral("none")};
};

void TestCodec::initTestCase()
{
    registerWireTypes();
    m_server = std::make_unique<QDBusServer>(QStringLiteral("unix:tmpdir=/tmp"));
    QVERIFY2(m_server->isConnected(), qPrintable(m_server->lastError().message()));
    connect(m_server.get(), &QDBusServer::newConnection, &m_echo, [this](const QDBusConnection &connection) {
        QDBusConnection peer = connection;
        peer.registerObject(QStringLiteral("/"), &m_echo, QDBusConnection::ExportAllSlots);
    });
    m_client = QDBusConnection::connectToPeer(m_server->address(), QStringLiteral("client"));
    QVERIFY2(m_client.isConnected(), qPrintable(m_client.lastError().message()));
}

void TestCodec::cleanupTestCase()
{
    m_client = QDBusConnection(QStringLiteral("none"));
    QDBusConnection::disconnectFromPeer(QStringLiteral("client"));
}

template <typename Value> Value TestCodec::crossed(const char *method, const Value &value)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QString(), QStringLiteral("/"),
                                                       QStringLiteral("org.culvert.Test"), QLatin1String(method));
    call << QVariant::fromValue(value);
    // The peer may not have been met yet: then its object is not there.
    QDBusPendingReply<Value> reply;
    const bool answered = QTest::qWaitFor([&] {
        reply = m_client.asyncCall(call);
        return QTest::qWaitFor([&] { return reply.isFinished(); }) && !reply.isError();
    });
    if (!answered) {
        qWarning("no reply: %s", qPrintable(reply.error().message()));
        return {};
    }
    return reply.value();
}

void TestCodec::statusComesBack_data()
{
    QTest::addColumn<Status>("status");
    QTest::newRow("full") << fullStatus();
    QTest::newRow("empty") << Status();
    for (const State state : {State::Off, State::NoLease, State::Applying, State::Up, State::Degraded, State::Failed}) {
        Status status;
        status.state = state;
        QTest::newRow(qPrintable(stateName(state))) << status;
    }
    Status pointToPoint = fullStatus();
    pointToPoint.lease->router.reset();
    QTest::newRow("no router") << pointToPoint;
}

void TestCodec::statusComesBack()
{
    QFETCH(Status, status);
    const QVariantMap received = crossed<QVariantMap>("map", statusProperties(status));
    QCOMPARE(received.size(), 8);
    for (Status target : {Status(), fullStatus()}) {
        applyStatusProperties(target, received);
        QVERIFY(target == status);
    }
}

void TestCodec::statusComesBackWithoutABus()
{
    Status target;
    applyStatusProperties(target, statusProperties(fullStatus()));
    QVERIFY(target == fullStatus());
}

void TestCodec::leavesOtherPropertiesAlone()
{
    Status status = fullStatus();
    applyStatusProperties(status, {});
    QVERIFY(status == fullStatus());
    applyStatusProperties(status, crossed<QVariantMap>("map", {{QStringLiteral("Generation"), quint64(5)}}));
    Status expected = fullStatus();
    expected.generation = 5;
    QVERIFY(status == expected);
}

void TestCodec::keepsCountersOfTunnelsThatStay()
{
    Status status = fullStatus();
    status.tunnels[1].counters.rxBytes = 99;
    Status changed = fullStatus();
    changed.tunnels.removeFirst();
    applyStatusProperties(status, crossed<QVariantMap>("map", statusProperties(changed)));
    QCOMPARE(status.tunnels.size(), 1);
    QCOMPARE(status.tunnels[0].counters.rxBytes, 99ULL);
}

void TestCodec::passesOverWrongTypes_data()
{
    QTest::addColumn<QString>("property");
    const QVariantMap properties = statusProperties(Status());
    for (auto property = properties.keyBegin(); property != properties.keyEnd(); ++property) {
        QTest::newRow(qPrintable(*property)) << *property;
    }
}

void TestCodec::passesOverWrongTypes()
{
    QFETCH(QString, property);
    const QVariant right = statusProperties(fullStatus()).value(property);
    const QVariant hostile[] = {
        QVariant(true),
        QVariant(7),
        QVariant(quint64(7)),
        QVariant(3.5),
        QVariant(QStringLiteral("surprise")),
        QVariant(QStringLiteral("7")),
        QVariant(QByteArray("bytes")),
        QVariant(QStringList{QStringLiteral("a")}),
        QVariant(QVariantMap{{QStringLiteral("name"), 1}}),
        QVariant(QVariantList{1, QStringLiteral("a")}),
        QVariant::fromValue(VariantMapList{{{QStringLiteral("name"), 1}}}),
        QVariant::fromValue(ReasonList{{QStringLiteral("a"), QStringLiteral("b")}}),
        QVariant::fromValue(EventList{{1, {}, {}, {}}}),
        QVariant::fromValue(QDBusObjectPath(QStringLiteral("/"))),
    };
    for (const QVariant &value : hostile) {
        const QVariantMap map = crossed<QVariantMap>("map", {{property, value}});
        QVERIFY(map.contains(property));
        if (value.metaType() == right.metaType() && property != QLatin1String("State")) {
            continue;
        }
        Status status = fullStatus();
        applyStatusProperties(status, map);
        QVERIFY2(status == fullStatus(), value.typeName());
    }
}

void TestCodec::passesOverBrokenTunnels()
{
    const QVariantMap good{{QStringLiteral("name"), QStringLiteral("a")},
                           {QStringLiteral("interface"), QStringLiteral("culvert0")},
                           {QStringLiteral("remote"), QStringLiteral("198.51.100.9")}};
    VariantMapList maps{good};
    for (const char *key : {"name", "interface", "remote"}) {
        for (const QVariant &value : {QVariant(), QVariant(1), QVariant(QStringList())}) {
            QVariantMap broken = good;
            broken.remove(QLatin1String(key));
            if (value.isValid()) {
                broken.insert(QLatin1String(key), value);
            }
            maps.append(broken);
        }
    }
    QVariantMap noAddress = good;
    noAddress.insert(QStringLiteral("remote"), QStringLiteral("198.51.100.09"));
    maps.append(noAddress);
    QVariantMap wrongDetails = good;
    wrongDetails.insert(QStringLiteral("mtu"), QStringLiteral("1480"));
    wrongDetails.insert(QStringLiteral("up"), 1);
    wrongDetails.insert(QStringLiteral("local"), true);
    maps.append(wrongDetails);

    Status status;
    applyStatusProperties(status,
                          crossed<QVariantMap>("map", {{QStringLiteral("Tunnels"), QVariant::fromValue(maps)}}));
    const TunnelStatus expected{
        QStringLiteral("a"), QStringLiteral("culvert0"), {0xc6336409}, std::nullopt, 0, false, {}};
    QVERIFY((status.tunnels == QList{expected, expected}));
}

void TestCodec::takesALeaseWithoutAddressAsNone_data()
{
    QTest::addColumn<QVariantMap>("map");
    const QVariant interface = QStringLiteral("eth1");
    QTest::newRow("empty") << QVariantMap();
    QTest::newRow("no address") << QVariantMap{{QStringLiteral("interface"), interface}};
    QTest::newRow("no interface") << QVariantMap{{QStringLiteral("address"), QStringLiteral("100.64.0.5")}};
    QTest::newRow("address is no address")
        << QVariantMap{{QStringLiteral("interface"), interface}, {QStringLiteral("address"), QStringLiteral("x")}};
    QTest::newRow("address is a number") << QVariantMap{{QStringLiteral("interface"), interface},
                                                        {QStringLiteral("address"), 5U}};
}

void TestCodec::takesALeaseWithoutAddressAsNone()
{
    QFETCH(QVariantMap, map);
    Status status = fullStatus();
    applyStatusProperties(status, crossed<QVariantMap>("map", {{QStringLiteral("Lease"), map}}));
    QVERIFY(!status.lease);
}

void TestCodec::passesOverUnknownKeys()
{
    QVariantMap properties = statusProperties(fullStatus());
    properties.insert(QStringLiteral("OfALaterVersion"), QStringLiteral("x"));
    QVariantMap lease = properties.value(QStringLiteral("Lease")).toMap();
    lease.insert(QStringLiteral("later"), 1);
    properties.insert(QStringLiteral("Lease"), lease);
    Status status;
    applyStatusProperties(status, crossed<QVariantMap>("map", properties));
    QVERIFY(status == fullStatus());
}

void TestCodec::eventsComeBack()
{
    const Event event{-1, QStringLiteral("lease"), QStringLiteral("code"), QStringLiteral("text é")};
    const auto received = crossed<EventList>("events", {toWire(event), toWire(Event())});
    QCOMPARE(received.size(), 2);
    QVERIFY(fromWire(received[0]) == event && fromWire(received[1]) == Event());
}

void TestCodec::problemsComeBack()
{
    const ConfigProblem problem{QStringLiteral("/a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    ConfigProblem warning = problem;
    warning.isWarning = true;
    const auto received = crossed<ProblemList>("problems", {toWire(problem), toWire(warning)});
    QCOMPARE(received.size(), 2);
    QVERIFY(fromWire(received[0]) == problem && fromWire(received[1]) == warning);
    QCOMPARE(received[1].code, QStringLiteral("warning:b"));
}

void TestCodec::countersComeBack()
{
    const LinkCounters counters{1, 2, 3, 4, 5, 6, ~quint64(0)};
    const auto received = crossed<CounterList>("counters", {toWire(QStringLiteral("culvert0"), counters)});
    QCOMPARE(received.size(), 1);
    QCOMPARE(received[0].interface, QStringLiteral("culvert0"));
    QVERIFY(fromWire(received[0]) == counters);
}

void TestCodec::structuresHaveTheDocumentedSignatures_data()
{
    QTest::addColumn<QMetaType>("type");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("tunnels") << QMetaType::fromType<VariantMapList>() << QByteArray("aa{sv}");
    QTest::newRow("notices") << QMetaType::fromType<ReasonList>() << QByteArray("a(ss)");
    QTest::newRow("events") << QMetaType::fromType<EventList>() << QByteArray("a(xsss)");
    QTest::newRow("problems") << QMetaType::fromType<ProblemList>() << QByteArray("a(ssss)");
    QTest::newRow("counters") << QMetaType::fromType<CounterList>() << QByteArray("a(sttttttt)");
}

void TestCodec::structuresHaveTheDocumentedSignatures()
{
    QFETCH(QMetaType, type);
    QTEST(QByteArray(QDBusMetaType::typeToSignature(type)), "signature");
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
