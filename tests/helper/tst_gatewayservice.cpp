// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, and what a caller gets to know (R-10, R-12, R-13, R-17, R-22).
#include "core/wire/codec.h"
#include "tests/helper/gatewayfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace culvert;
using namespace culvert::test;
using Answer = FakeAuthorizer::Mode;

namespace {

/// Takes down what the service says by itself.
class Listener : public QObject {
    Q_OBJECT

public:
    explicit Listener(QDBusConnection bus)
    {
        const QString service = QLatin1String(dbus::kService);
        const QString path = QLatin1String(dbus::kPath);
        const QString status = QLatin1String(dbus::kStatusInterface);
        bus.connect(service, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                    QStringLiteral("PropertiesChanged"), this, SLOT(onProperties(QString, QVariantMap, QStringList)));
        bus.connect(service, path, status, QStringLiteral("ConfigurationChanged"), this,
                    SLOT(onConfiguration(qulonglong)));
        bus.connect(service, path, status, QStringLiteral("EventOccurred"), this, SLOT(onEvent(QVariantMap)));
    }

    QList<QVariantMap> announcements;
    QList<quint64> generations;
    QStringList events;

private Q_SLOTS:
    void onProperties(const QString &interface, const QVariantMap &changed, const QStringList & /*invalidated*/)
    {
        if (interface == QLatin1String(dbus::kStatusInterface))
            announcements.append(changed);
    }
    void onConfiguration(qulonglong generation) { generations.append(generation); }
    void onEvent(const QVariantMap &event) { events.append(eventFrom(event).code); }
};

} // namespace

class TestGatewayService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appliesAndAnnounces();
    void announcesOnlyWhatChanged();
    void readsBackWhatWasApplied();
    void refusesWhoIsNotAuthorised_data();
    void refusesWhoIsNotAuthorised();
    void asksNobodyForStatusAndDiagnosis();
    void refusesWhatTheBusDoesNotCarry();
    void authorisesEachChangeAnew();
    void passesOnWhetherTheCallerMayBeAsked();
    void refusesDocumentsBeforeThePrompt_data();
    void refusesDocumentsBeforeThePrompt();
    void listsTheProblemsOfADocument();
    void listsTheWarningsOfADocument();
    void answersNoConfiguration();
    void hasNothingToConfirm();
    void explainsOnlyPackets();
    void keepsInternalTextToItself();
};

void TestGatewayService::appliesAndAnnounces()
{
    ServiceFixture f;
    QVERIFY(f.isUp);
    Listener listener(f.client);
    const QDBusMessage reply = f.call(ServiceFixture::applyCall(home()));
    QCOMPARE(reply.errorMessage(), QString());
    QCOMPARE(reply.arguments(), (QVariantList{qulonglong(1), QString()}));
    QVERIFY(f.kernel.stepCount() > 0);
    QCOMPARE(f.reconciler.status().state, State::Up);

    QTRY_COMPARE(listener.generations, QList<quint64>{1});
    QTRY_VERIFY(listener.events.contains(QStringLiteral("applied")));
    Status status;
    for (const QVariantMap &changed : std::as_const(listener.announcements))
        applyStatusProperties(status, changed);
    QCOMPARE(statusProperties(status), statusProperties(f.reconciler.status()));
}

void TestGatewayService::announcesOnlyWhatChanged()
{
    ServiceFixture f;
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
    Listener listener(f.client);
    QCOMPARE(f.call(ServiceFixture::configuration("SetEnabled", {false})).errorMessage(), QString());
    QTRY_COMPARE(listener.generations, QList<quint64>{2});
    QVERIFY(!listener.announcements.isEmpty());
    QSet<QString> names;
    for (const QVariantMap &changed : std::as_const(listener.announcements)) {
        QVERIFY(!changed.isEmpty());
        const QStringList keys = changed.keys();
        names.unite(QSet<QString>(keys.begin(), keys.end()));
    }
    QVERIFY(names.contains(QStringLiteral("State")));
    QVERIFY(names.contains(QStringLiteral("Generation")));
    // The line is as it was.
    QVERIFY(!names.contains(QStringLiteral("Lease")));
    QVERIFY(!names.contains(QStringLiteral("Version")));
}

void TestGatewayService::readsBackWhatWasApplied()
{
    ServiceFixture f;
    const QString document = QString::fromUtf8(toDocument(home()));
    QCOMPARE(f.call(ServiceFixture::configuration("Preview", {document})).arguments().constFirst().toStringList(),
             *f.reconciler.preview(home()));
    QCOMPARE(f.kernel.stepCount(), 0);
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
    QCOMPARE(f.call(ServiceFixture::configuration("Get")).arguments(), (QVariantList{document, qulonglong(1)}));
}

void TestGatewayService::refusesWhoIsNotAuthorised_data()
{
    QTest::addColumn<QDBusMessage>("call");
    const QString document = QString::fromUtf8(toDocument(otherHome()));
    QTest::newRow("Get") << ServiceFixture::configuration("Get");
    QTest::newRow("Check") << ServiceFixture::configuration("Check", {document});
    QTest::newRow("Preview") << ServiceFixture::configuration("Preview", {document});
    QTest::newRow("Apply") << ServiceFixture::applyCall(otherHome());
    QTest::newRow("SetEnabled") << ServiceFixture::configuration("SetEnabled", {false});
}

// Mozilla's helper asked about itself for years, and so never refused anybody (M3).
void TestGatewayService::refusesWhoIsNotAuthorised()
{
    QFETCH(QDBusMessage, call);
    ServiceFixture f;
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
    f.kernel.forgetSteps();
    f.authorizer.questions.clear();
    f.authorizer.mode = Answer::Deny;

    const QDBusMessage reply = f.call(call);
    QCOMPARE(reply.errorName(), ServiceFixture::error(ErrorCode::NotAuthorized));
    QCOMPARE(f.authorizer.questions.size(), 1);
    QCOMPARE(f.authorizer.questions.constFirst().caller, f.client.baseService());
    QCOMPARE(f.kernel.stepCount(), 0);
    QCOMPARE(f.configured.stored()->generation, 1U);
    QCOMPARE(f.configured.stored()->document, toDocument(home()));
}

void TestGatewayService::asksNobodyForStatusAndDiagnosis()
{
    ServiceFixture f;
    f.authorizer.mode = Answer::Deny;
    QCOMPARE(f.call(ServiceFixture::message(dbus::kStatusInterface, "RecentEvents")).errorMessage(), QString());
    QCOMPARE(f.call(ServiceFixture::message(dbus::kDiagnosisInterface, "Routes")).errorMessage(), QString());
    QCOMPARE(f.call(ServiceFixture::message(dbus::kDiagnosisInterface, "Counters")).errorMessage(), QString());
    QVERIFY(f.authorizer.questions.isEmpty());
}

/// dbus-daemon would cut the helper off: the home would lose its gateway's service because somebody looked.
void TestGatewayService::refusesWhatTheBusDoesNotCarry()
{
    ServiceFixture f;
    // A few long routes instead of 150,000 short ones: it is the bytes that count.
    constexpr quint32 kRoutes = 1000;
    constexpr int kLong = 20'000;
    RoutingView view;
    for (quint32 i = 0; i < kRoutes; ++i) {
        Route route;
        route.destination = Ipv4Prefix::host({0x64400000 + i});
        route.interface = QString(kLong, QLatin1Char('e'));
        view.routes.append(route);
    }
    f.kernel.setRoutingView(view);
    const QDBusMessage reply = f.call(ServiceFixture::message(dbus::kDiagnosisInterface, "Routes"));
    QCOMPARE(reply.errorName(), ServiceFixture::error(ErrorCode::LimitExceeded));
    f.kernel.setRoutingView({});
    QCOMPARE(f.call(ServiceFixture::message(dbus::kDiagnosisInterface, "Routes")).errorMessage(), QString());
}

void TestGatewayService::authorisesEachChangeAnew()
{
    ServiceFixture f;
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
    f.authorizer.mode = Answer::Deny;
    QCOMPARE(f.call(ServiceFixture::applyCall(otherHome())).errorName(),
             ServiceFixture::error(ErrorCode::NotAuthorized));
    QCOMPARE(f.authorizer.questions.size(), 2);
}

void TestGatewayService::passesOnWhetherTheCallerMayBeAsked()
{
    ServiceFixture f;
    QDBusMessage call = ServiceFixture::applyCall(home());
    f.call(call);
    QVERIFY(!f.authorizer.questions.constLast().interactive);
    call.setInteractiveAuthorizationAllowed(true);
    f.call(call);
    QVERIFY(f.authorizer.questions.constLast().interactive);
}

void TestGatewayService::refusesDocumentsBeforeThePrompt_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<qulonglong>("expected");
    QTest::addColumn<uint>("confirmWithin");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");

    Configuration farEnd = home();
    farEnd.role = Role::FarEnd;
    const QString good = QString::fromUtf8(toDocument(home()));
    const QString large(limits::kDocumentBytes + 1, QLatin1Char(' '));
    const QString wide(limits::kDocumentBytes / 2 + 1, QChar(0xe9));

    QTest::newRow("no JSON") << QStringLiteral("{") << 0ULL << 0U << int(ErrorCode::InvalidConfiguration) << QString();
    QTest::newRow("a wrong value") << QStringLiteral("{\"version\": 2}") << 0ULL << 0U
                                   << int(ErrorCode::InvalidConfiguration) << QStringLiteral("/version");
    QTest::newRow("not carried out") << QString::fromUtf8(toDocument(farEnd)) << 0ULL << 0U
                                     << int(ErrorCode::NotSupported) << QStringLiteral("/");
    QTest::newRow("too little time") << good << 0ULL << 14U << int(ErrorCode::LimitExceeded)
                                     << QStringLiteral("15 to 600");
    QTest::newRow("too much time") << good << 0ULL << 601U << int(ErrorCode::LimitExceeded)
                                   << QStringLiteral("15 to 600");
    QTest::newRow("another generation") << good << 7ULL << 0U << int(ErrorCode::Conflict) << QString();
    QTest::newRow("too large") << large << 0ULL << 0U << int(ErrorCode::LimitExceeded) << QString();
    QTest::newRow("too large as UTF-8") << wide << 0ULL << 0U << int(ErrorCode::LimitExceeded) << QString();
}

void TestGatewayService::refusesDocumentsBeforeThePrompt()
{
    QFETCH(QString, document);
    QFETCH(qulonglong, expected);
    QFETCH(uint, confirmWithin);
    QFETCH(int, code);
    QFETCH(QString, says);
    ServiceFixture f;
    const QDBusMessage reply = f.call(ServiceFixture::configuration("Apply", {document, expected, confirmWithin}));
    QCOMPARE(reply.errorName(), ServiceFixture::error(ErrorCode(code)));
    QVERIFY2(reply.errorMessage().contains(says), qPrintable(reply.errorMessage()));
    QVERIFY(f.authorizer.questions.isEmpty());
    QCOMPARE(f.kernel.stepCount(), 0);
    // Its place is free again.
    QCOMPARE(f.call(ServiceFixture::applyCall(home())).errorMessage(), QString());
}

void TestGatewayService::listsTheProblemsOfADocument()
{
    ServiceFixture f;
    const QString document = QStringLiteral("{\"version\": 2, \"colour\": \"red\"}");
    const QDBusMessage reply = f.call(ServiceFixture::configuration("Check", {document}));
    const auto problems = qdbus_cast<ProblemList>(reply.arguments().value(0));
    ConfigProblems decoded;
    for (const WireProblem &problem : problems)
        decoded.append(fromWire(problem));
    QVERIFY(!decoded.isEmpty());
    QCOMPARE(decoded, parseDocument(document.toUtf8()).problems);
}

void TestGatewayService::listsTheWarningsOfADocument()
{
    ServiceFixture f;
    const QString document = QStringLiteral(R"({"version": 1, "mode": "source", "uplink": {"interface": "wan0"},
        "home": {"networks": ["203.0.113.0/28"], "interfaces": ["lan0"]},
        "tunnels": [{"name": "far", "remote": "198.51.100.9"}],
        "exceptions": [{"destination": "192.0.2.0/24"}]})");
    const QDBusMessage reply = f.call(ServiceFixture::configuration("Check", {document}));
    const auto problems = qdbus_cast<ProblemList>(reply.arguments().value(0));
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].code.startsWith(QLatin1String("warning:")), qPrintable(problems[0].code));
    QCOMPARE(ConfigProblems{fromWire(problems[0])}, parseDocument(document.toUtf8()).warnings);
}

void TestGatewayService::answersNoConfiguration()
{
    ServiceFixture f;
    const QString name = ServiceFixture::error(ErrorCode::NoConfiguration);
    QCOMPARE(f.call(ServiceFixture::configuration("Get")).errorName(), name);
    QCOMPARE(f.call(ServiceFixture::configuration("SetEnabled", {true})).errorName(), name);
}

void TestGatewayService::hasNothingToConfirm()
{
    ServiceFixture f;
    const QString name = ServiceFixture::error(ErrorCode::NoPendingChange);
    QCOMPARE(f.call(ServiceFixture::configuration("Confirm", {QString()})).errorName(), name);
    QCOMPARE(f.call(ServiceFixture::configuration("Revert", {QStringLiteral("0123")})).errorName(), name);
    QVERIFY(f.authorizer.questions.isEmpty());
}

/// What a packet may be is tested with its codec (tst_codec).
void TestGatewayService::explainsOnlyPackets()
{
    ServiceFixture f;
    const auto explain = [&](const QVariantMap &packet) {
        return f.call(ServiceFixture::message(dbus::kDiagnosisInterface, "Explain", {packet}));
    };
    const QDBusMessage unknown =
        explain({{QStringLiteral("destination"), QStringLiteral("192.0.2.1")}, {QStringLiteral("colour"), 1}});
    QCOMPARE(unknown.errorName(), ServiceFixture::error(ErrorCode::InvalidConfiguration));
    QVERIFY(unknown.errorMessage().startsWith(QLatin1String("colour: ")));
    QCOMPARE(explain({}).errorName(), ServiceFixture::error(ErrorCode::InvalidConfiguration));
    QCOMPARE(explain(toMap(WirePacket{QStringLiteral("192.0.2.1"), {}, {}, 17, 53})).errorMessage(), QString());

    const QDBusMessage reply =
        explain(toMap(WirePacket{QStringLiteral("192.0.2.1"), QStringLiteral("203.0.113.2"), QStringLiteral("eth0")}));
    const QByteArray answer = reply.arguments().value(0).toString().toUtf8();
    QCOMPARE(QJsonDocument::fromJson(answer).object().value(QLatin1String("verdict")).toString(),
             QStringLiteral("direct"));
}

void TestGatewayService::keepsInternalTextToItself()
{
    ServiceFixture f;
    f.kernel.failReads(Error{ErrorCode::Internal, QStringLiteral("assertion in /src/secret.cpp"), 0, {}});
    const QDBusMessage reply = f.call(ServiceFixture::message(dbus::kDiagnosisInterface, "Routes"));
    QCOMPARE(reply.errorName(), ServiceFixture::error(ErrorCode::Internal));
    QVERIFY(!reply.errorMessage().contains(QLatin1String("secret")));
    f.kernel.failReads(Error{ErrorCode::KernelRefused, QStringLiteral("no such thing"), 22, QStringLiteral("because")});
    const QDBusMessage kernel = f.call(ServiceFixture::message(dbus::kDiagnosisInterface, "Routes"));
    QCOMPARE(kernel.errorName(), ServiceFixture::error(ErrorCode::KernelRefused));
    QVERIFY(kernel.errorMessage().contains(QLatin1String("because")));
}

QTEST_GUILESS_MAIN(TestGatewayService)

#include "tst_gatewayservice.moc"
