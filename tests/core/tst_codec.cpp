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
    VariantMapList maps(const VariantMapList &value) { return value; }
    ProblemList problems(const ProblemList &value) { return value; }
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
    void packetsComeBack();
    void refusesOtherPackets_data();
    void refusesOtherPackets();
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
        QVariant::fromValue(ProblemList{{{}, {}, {}, {}}}),
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
    VariantMapList sent = toMaps(QList<Event>{event, Event()});
    sent[0].insert(QStringLiteral("later"), 1);
    sent.append({{QStringLiteral("time"), QStringLiteral("1")}, {QStringLiteral("kind"), 2}});
    const QList<Event> received = eventsFrom(crossed<VariantMapList>("maps", sent));
    QCOMPARE(received, QList<Event>({event, Event(), Event()}));
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
    const QHash<QString, LinkCounters> all{{QStringLiteral("eth1"), {}}, {QStringLiteral("culvert0"), counters}};
    VariantMapList sent = toMaps(all);
    QCOMPARE(sent.at(0).value(QStringLiteral("interface")).toString(), QStringLiteral("culvert0"));
    QCOMPARE(sent.at(0).value(QStringLiteral("tx-carrier-errors")), QVariant(6ULL));
    sent[0].insert(QStringLiteral("later"), 1);
    sent[1].insert(QStringLiteral("rx-bytes"), QStringLiteral("5"));
    sent.append({{QStringLiteral("rx-bytes"), 5ULL}});
    QCOMPARE(countersFrom(crossed<VariantMapList>("maps", sent)), all);
}

void TestCodec::packetsComeBack()
{
    const auto sent = [this](const WirePacket &packet) {
        return packetFrom(crossed<QVariantMap>("map", toMap(packet)));
    };
    const Result<PacketQuery> full =
        sent({QStringLiteral("192.0.2.1"), QStringLiteral("203.0.113.5"), QStringLiteral("eth0"), 17, 53});
    QVERIFY(full);
    QCOMPARE(full->destination, (Ipv4Address{0xc0000201}));
    QCOMPARE(full->source, std::optional(Ipv4Address{0xcb007105}));
    QCOMPARE(full->incoming, QStringLiteral("eth0"));
    QCOMPARE(full->protocol, quint8(17));
    QCOMPARE(full->port, quint16(53));
    const Result<PacketQuery> least = sent({QStringLiteral("192.0.2.1"), {}, {}});
    QVERIFY(least && !least->source && least->incoming.isEmpty() && least->protocol == 0 && least->port == 0);
    QCOMPARE(toMap(WirePacket{QStringLiteral("192.0.2.1"), {}, {}}).keys(), QStringList{QStringLiteral("destination")});
}

void TestCodec::refusesOtherPackets_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const auto add = [](const char *what, const char *key, const QVariant &value) {
        QTest::newRow(what) << QString::fromLatin1(key) << value;
    };
    add("no destination", "destination", {});
    add("a name", "destination", QStringLiteral("example.org"));
    add("an octal number", "destination", QStringLiteral("010.0.0.1"));
    add("a number", "destination", 1U);
    add("an empty source", "source", QString());
    add("no source", "source", QStringLiteral("nobody"));
    add("a list", "source", QStringList{QStringLiteral("192.0.2.1")});
    add("an empty interface", "in-interface", QString());
    add("a command", "in-interface", QStringLiteral("eth0; true"));
    add("a new line", "in-interface", QStringLiteral("eth0\n"));
    add("a long name", "in-interface", QStringLiteral("sixteen-letters-"));
    add("a wide protocol", "protocol", 17U);
    add("a protocol's name", "protocol", QStringLiteral("udp"));
    add("a signed port", "port", 53);
    add("no port of this protocol", "port", QVariant::fromValue(quint16(53)));
    add("unknown", "from", QStringLiteral("192.0.2.1"));
}

void TestCodec::refusesOtherPackets()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QVariantMap map = toMap(WirePacket{QStringLiteral("192.0.2.1"), {}, {}, 1});
    map.remove(key);
    if (value.isValid())
        map.insert(key, value);
    const Result<PacketQuery> packet = packetFrom(crossed<QVariantMap>("map", map));
    QVERIFY(!packet);
    QCOMPARE(packet.error().code, ErrorCode::InvalidConfiguration);
    QVERIFY2(packet.error().detail.startsWith(key + QStringLiteral(": ")), qPrintable(packet.error().detail));
}

void TestCodec::structuresHaveTheDocumentedSignatures_data()
{
    QTest::addColumn<QMetaType>("type");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("tunnels") << QMetaType::fromType<VariantMapList>() << QByteArray("aa{sv}");
    QTest::newRow("notices") << QMetaType::fromType<ReasonList>() << QByteArray("a(ss)");
    QTest::newRow("problems") << QMetaType::fromType<ProblemList>() << QByteArray("a(ssss)");
}

void TestCodec::structuresHaveTheDocumentedSignatures()
{
    QFETCH(QMetaType, type);
    QTEST(QByteArray(QDBusMetaType::typeToSignature(type)), "signature");
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
