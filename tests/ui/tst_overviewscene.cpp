// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/codes.h"
#include "tests/support/fakebackend.h"
#include "ui/errortext.h"
#include "ui/overview/findings.h"
#include "ui/overview/homeways.h"
#include "ui/overview/statusscene.h"

#include <QtTest>

using namespace culvert;

Q_DECLARE_METATYPE(culvert::Status)
Q_DECLARE_METATYPE(culvert::Configuration)

namespace {

Status withState(State state, const char *reason = "")
{
    Status status = exampleStatus();
    status.state = state;
    status.reason = {QLatin1String(reason), {}};
    for (TunnelStatus &tunnel : status.tunnels)
        tunnel.up = state == State::Up;
    return status;
}

Status withoutLease()
{
    Status status = withState(State::NoLease, "no-address");
    status.lease.reset();
    return status;
}

Status switchedOff()
{
    Status status = withState(State::Off, "switched-off");
    status.tunnels.clear();
    return status;
}

Status threeTunnels()
{
    Status status = exampleStatus();
    for (int i = 1; i < 3; ++i) {
        TunnelStatus tunnel = status.tunnels.first();
        tunnel.name = QStringLiteral("other%1").arg(i);
        tunnel.remote = {tunnel.remote.value + quint32(i)};
        status.tunnels.append(tunnel);
    }
    return status;
}

/// "Home Gateway … | line:main tube:cut …": what a table of tests compares.
QString outline(const Scene &scene)
{
    const char *kinds[] = {"home", "host", "gateway", "provider", "end", "internet"};
    const char *states[] = {"", "(resting)", "(attention)", "(broken)", "(unknown)"};
    const char *ways[] = {"main", "open", "resting", "changing", "cut", "unknown"};
    QStringList parts;
    for (const ScenePlace &place : scene.places)
        parts.append(QLatin1String(kinds[int(place.kind)]) + QLatin1String(states[int(place.state)]));
    parts.append(QStringLiteral("|"));
    for (const SceneWay &way : scene.ways) {
        QString text = way.form == WayForm::Tube ? QStringLiteral("tube:") : QString();
        for (const int place : way.places)
            text += QString::number(place);
        parts.append(text + u':' + QLatin1String(ways[int(way.state)]));
    }
    return parts.join(u' ');
}

} // namespace

class TestOverviewScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatIs_data()
    {
        using Connection = Backend::Connection;
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("expected");
        const Connection here = Connection::Connected;
        QTest::newRow("up") << here << withState(State::Up)
                            << "home gateway provider end internet | "
                               "01:main 12:main tube:123:main 34:main 24:open";
        QTest::newRow("off") << here << switchedOff() << "home gateway provider internet | 01:main 12:main 23:main";
        QTest::newRow("not set up") << here << Status() << "home gateway provider internet | 01:main 12:main 23:main";
        QTest::newRow("no lease") << here << withoutLease()
                                  << "home gateway provider(broken) end(resting) internet | "
                                     "01:main 12:cut tube:123:resting 34:resting 24:resting";
        QTest::newRow("no carrier") << here << withState(State::Degraded, "no-carrier")
                                    << "home gateway(attention) provider(broken) end(resting) internet | "
                                       "01:main 12:cut tube:123:resting 34:resting 24:resting";
        QTest::newRow("applying") << here << withState(State::Applying)
                                  << "home gateway provider end internet | "
                                     "01:main 12:main tube:123:changing 34:changing 24:open";
        QTest::newRow("tunnel down") << here << withState(State::Degraded, "tunnel-down")
                                     << "home gateway(attention) provider end(broken) internet | "
                                        "01:main 12:main tube:123:cut 34:resting 24:open";
        QTest::newRow("failed") << here << withState(State::Failed, "kernel-refused")
                                << "home gateway(broken) provider end(broken) internet | "
                                   "01:main 12:main tube:123:cut 34:resting 24:open";
        QTest::newRow("three") << here << threeTunnels()
                               << "home gateway provider end end end internet | 01:main 12:main tube:123:main 36:main "
                                  "tube:124:main 46:main tube:125:main 56:main 26:open";
        // What the helper last said is not shown as true.
        for (const Connection away : {Connection::Unknown, Connection::Absent}) {
            QTest::newRow(away == Connection::Absent ? "absent" : "unknown")
                << away << withState(State::Up)
                << "home(unknown) gateway(unknown) provider(unknown) internet(unknown) | "
                   "01:unknown 12:unknown 23:unknown";
        }
    }

    void drawsWhatIs()
    {
        QFETCH(Backend::Connection, connection);
        QFETCH(Status, status);
        QTEST(outline(overviewScene({connection, status})), "expected");
    }

    void drawsTheMode_data()
    {
        QTest::addColumn<Configuration>("configuration");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("expected");
        const Status up = exampleStatus();
        QTest::newRow("source") << exampleConfiguration(Mode::Source) << up
                                << "home gateway provider end internet | "
                                   "01:main 12:main tube:123:main 34:main 24:open 24:open";
        QTest::newRow("source, no exceptions") << exampleConfiguration(Mode::Source, false) << up
                                               << "home gateway provider end internet | "
                                                  "01:main 12:main tube:123:main 34:main 24:open";
        QTest::newRow("everything") << exampleConfiguration(Mode::Everything) << up
                                    << "home gateway provider end internet | "
                                       "01:main 12:main tube:123:main 34:main 24:open";
        QTest::newRow("everything, no exceptions") << exampleConfiguration(Mode::Everything, false) << up
                                                   << "home gateway provider end internet | "
                                                      "01:main 12:main tube:123:main 34:main";
        Configuration partly = exampleConfiguration(Mode::Everything, false);
        partly.tunnels[0].networks = {*Ipv4Prefix::parse(u"44.0.0.0/8")};
        QTest::newRow("everything that lies behind it") << partly << up
                                                        << "home gateway provider end internet | "
                                                           "01:main 12:main tube:123:main 34:main 24:open";
        // Clients by the line and servers by the tunnel, both in their own right.
        QTest::newRow("hybrid") << exampleConfiguration(Mode::Hybrid) << up
                                << "host home gateway provider end internet | "
                                   "02:main 12:main 23:main tube:234:main 45:main 35:main 35:open";
        QTest::newRow("hybrid without a lease") << exampleConfiguration(Mode::Hybrid, false) << withoutLease()
                                                << "host home gateway provider(broken) end(resting) internet | "
                                                   "02:main 12:main 23:cut tube:234:resting 45:resting 35:resting";
        QTest::newRow("off") << exampleConfiguration(Mode::Hybrid) << switchedOff()
                             << "home gateway provider internet | 01:main 12:main 23:main";
    }

    void drawsTheMode()
    {
        QFETCH(Configuration, configuration);
        QFETCH(Status, status);
        const Scene scene = overviewScene({Backend::Connection::Connected, status, {}, configuration});
        QTEST(outline(scene), "expected");
        for (const HomeWay &way : homeWays(configuration, status))
            QVERIFY2(scene.sentences.join(u' ').contains(way.way), qPrintable(way.way));
        const bool drawn = std::any_of(scene.ways.begin(), scene.ways.end(), [](const SceneWay &way) {
            return way.labels.join(u' ').contains(QLatin1String("3 exception"));
        });
        QCOMPARE(drawn, exceptionCount(configuration) > 0 && status.state != State::Off);
    }

    void tellsWhoGoesWhichWay_data()
    {
        QTest::addColumn<Configuration>("configuration");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QStringList>("expected"); ///< part of who, +: through the tunnel
        const Status up = exampleStatus();
        const auto row = [&](const char *name, const Configuration &configuration, const Status &status,
                             const QStringList &expected) {
            QTest::newRow(name) << configuration << status << expected;
        };
        row("source", exampleConfiguration(Mode::Source), up,
            {QStringLiteral("+203.0.113.0/28"), QStringLiteral("private"), QStringLiteral("gateway"),
             QStringLiteral("3 exception")});
        row("everything", exampleConfiguration(Mode::Everything, false), up, {QStringLiteral("+All devices")});
        row("hybrid", exampleConfiguration(Mode::Hybrid, false), up,
            {QStringLiteral("+203.0.113.2"), QStringLiteral("+TCP 25"), QStringLiteral("other devices"),
             QStringLiteral("gateway")});
        Configuration partly = exampleConfiguration(Mode::Everything, false);
        partly.tunnels[0].networks = {*Ipv4Prefix::parse(u"44.0.0.0/8")};
        row("partly", partly, up, {QStringLiteral("+All devices"), QStringLiteral("anywhere else")});
        Configuration alone = exampleConfiguration(Mode::Source, false);
        alone.homeInterfaces.clear();
        row("source, no LAN", alone, up,
            {QStringLiteral("+gateway, with a home address (203"), QStringLiteral("provider")});
        alone.mode = Mode::Everything;
        row("everything, no LAN", alone, up, {QStringLiteral("+The gateway")});
        alone = exampleConfiguration(Mode::Hybrid, false);
        alone.homeInterfaces.clear();
        row("hybrid, no LAN", alone, up,
            {QStringLiteral("+203.0.113.2"), QStringLiteral("+Chosen services (TCP 25"), QStringLiteral("gateway")});
        Configuration forAll = exampleConfiguration(Mode::Source, false);
        forAll.tunnels[0].networksForAll = {*Ipv4Prefix::parse(u"10.9.0.0/16")};
        row("for all", forAll, up,
            {QStringLiteral("+203.0.113.0/28"), QStringLiteral("private"), QStringLiteral("gateway"),
             QStringLiteral("+All devices and the gateway, to 10.9.0.0/16")});
        row("off", exampleConfiguration(Mode::Source), switchedOff(), {QStringLiteral("Everything")});
    }

    void tellsWhoGoesWhichWay()
    {
        QFETCH(Configuration, configuration);
        QFETCH(Status, status);
        QFETCH(QStringList, expected);
        const QList<HomeWay> ways = homeWays(configuration, status);
        QCOMPARE(ways.size(), expected.size());
        for (int i = 0; i < ways.size(); ++i) {
            const bool tunnelled = expected.at(i).startsWith(u'+');
            QCOMPARE(ways.at(i).by, tunnelled ? HomeWay::By::Tunnel : HomeWay::By::Line);
            QVERIFY2(ways.at(i).who.contains(expected.at(i).mid(tunnelled ? 1 : 0)), qPrintable(ways.at(i).who));
            QCOMPARE(ways.at(i).way.contains(QStringLiteral("“office”")), tunnelled);
        }
    }

    void exceptionsForTheGatewayAloneHaveNoEffectInSomeModes()
    {
        Configuration configuration = exampleConfiguration(Mode::Source);
        for (ExceptionRoute &exception : configuration.exceptions)
            exception.masquerade = false;
        const auto way = [&] { return homeWays(configuration, exampleStatus()).constLast().way; };
        QVERIFY2(way().contains(QStringLiteral("without effect")), qPrintable(way()));
        configuration.tunnels[0].networksForAll = {*Ipv4Prefix::parse(u"100.64.2.0/24")};
        QVERIFY2(way().contains(QStringLiteral("gateway only")), qPrintable(way()));
        configuration.tunnels[0].networksForAll.clear();
        configuration.mode = Mode::Everything;
        QVERIFY2(way().contains(QStringLiteral("gateway only")), qPrintable(way()));
    }

    void aHomeWithoutALanIsNotDrawnWithDevices()
    {
        Configuration configuration = exampleConfiguration(Mode::Hybrid, false);
        configuration.homeInterfaces.clear();
        const Scene scene = overviewScene({Backend::Connection::Connected, exampleStatus(), {}, configuration});
        QCOMPARE(scene.places.constFirst().title, QStringLiteral("No LAN"));
        QVERIFY(scene.sentences.join(u' ').contains(QStringLiteral("There is no LAN")));
        QVERIFY(!scene.sentences.join(u' ').contains(QStringLiteral("devices"), Qt::CaseInsensitive));
    }

    void aTunnelThatIsDownCarriesNothing()
    {
        for (const Status &status : {withoutLease(), withState(State::Degraded, "tunnel-down")}) {
            const QList<HomeWay> ways = homeWays(exampleConfiguration(Mode::Everything), status);
            QCOMPARE(ways.first().by, HomeWay::By::Nowhere);
            QVERIFY2(ways.first().way.contains(QLatin1String("nowhere")), qPrintable(ways.first().way));
        }
    }

    void namesLeaseEndsAndRates()
    {
        OverviewInput input{Backend::Connection::Connected, exampleStatus()};
        input.rates.insert(QStringLiteral("culvert0"), {1'800'000, 92'000, 0, 0});
        const Scene scene = overviewScene(input);
        const auto says = [&scene](int place, const char *text) {
            return scene.places.at(place).details.join(u' ').contains(QLatin1String(text));
        };
        QVERIFY(says(1, "100.64.1.20"));
        QVERIFY(says(1, "eth1"));
        QVERIFY(says(2, "100.64.1.1"));
        QCOMPARE(scene.places.at(3).title, QStringLiteral("office"));
        QVERIFY(says(3, "198.51.100.9"));
        QVERIFY(says(3, "1.8 MB"));
        QVERIFY(!says(2, "MB"));
    }

    void nothingIsSaidOfAStatusThatIsNotKnown()
    {
        const Scene scene = overviewScene({Backend::Connection::Absent, exampleStatus()});
        for (const ScenePlace &place : scene.places)
            QVERIFY(!place.details.join(u' ').contains(QLatin1String("100.64")));
        QCOMPARE(scene.sentences.size(), 1);
        QVERIFY(scene.sentences.first().contains(QLatin1String("not known")));
    }

    void wordsSayTheSameAsTheDrawing()
    {
        const QString up = overviewScene({Backend::Connection::Connected, exampleStatus()}).sentences.join(u' ');
        for (const char *part : {"100.64.1.20", "office", "198.51.100.9", "is up", "through the tunnel"})
            QVERIFY2(up.contains(QLatin1String(part)), part);
        const QString cut = overviewScene({Backend::Connection::Connected, withoutLease()}).sentences.join(u' ');
        QVERIFY(cut.contains(QLatin1String("no address")));
        QVERIFY(cut.contains(QLatin1String("waits for the line")));
        QVERIFY(!cut.contains(QLatin1String("is up")));
    }

    void remediesFitTheReason_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, State state, const char *reason, const char *expected) {
            QTest::newRow(name) << withState(state, reason) << QString::fromLatin1(expected);
        };
        row("fine", State::Up, "", "");
        row("off: the switch is in the header", State::Off, "switched-off", "");
        row("kernel refused", State::Failed, "kernel-refused", "wrong:again");
        row("uplink missing", State::NoLease, "uplink-missing", "doubtful:tunnel");
        row("plan refused", State::Failed, "plan-refused", "wrong:tunnel");
        row("fought over", State::Degraded, "fought-over", "doubtful:routes");
        row("foreign conflict", State::Failed, "foreign-conflict", "wrong:routes");
        row("code of a later version", State::Failed, "moon-phase", "");
        QTest::newRow("not set up") << Status() << QStringLiteral("neutral:tunnel");
        Status notices = exampleStatus();
        notices.notices = {{QStringLiteral("private-lease"), {}}, {QStringLiteral("storage-alarm"), {}}};
        QTest::newRow("notices") << notices << QStringLiteral("doubtful: doubtful:again");
    }

    void everyCodeHasARemedy_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isNotice");
        for (const char *code : codes::kReasons)
            QTest::newRow(code) << QString::fromLatin1(code) << false;
        for (const char *code : codes::kNotices)
            QTest::newRow(code) << QString::fromLatin1(code) << true;
    }

    /// What to do stands beside what is wrong; a button does it, where a window can.
    void everyCodeHasARemedy()
    {
        QFETCH(QString, code);
        QFETCH(bool, isNotice);
        Status status = exampleStatus();
        status.state = State::Degraded;
        if (isNotice)
            status.notices = {{code, {}}};
        else
            status.reason = {code, {}};
        const QList<Finding> found = findings(Backend::Connection::Connected, status);
        if (code == QLatin1String("switched-off")) {
            QVERIFY(found.isEmpty()); // its remedy is the switch in the header
            return;
        }
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().text.endsWith(u'.') || found.first().text.endsWith(u'?')
                || found.first().text.contains(QLatin1String("command")));
        QVERIFY(found.first().text != reasonSentence({code, {}}));
        const QSet<QString> byHand{QStringLiteral("no-carrier"), QStringLiteral("fallback-tunnel-up"),
                                   QStringLiteral("private-lease")};
        QCOMPARE(!found.first().remedy, byHand.contains(code));
    }

    void remediesFitTheReason()
    {
        QFETCH(Status, status);
        const char *tones[] = {"neutral", "good", "doubtful", "wrong"};
        QStringList found;
        for (const Finding &finding : findings(Backend::Connection::Connected, status)) {
            QVERIFY(!finding.text.isEmpty());
            QString button;
            if (finding.remedy) {
                QVERIFY(!finding.remedy->label.isEmpty());
                button = finding.remedy->kind == Remedy::Kind::TryAgain ? QStringLiteral("again")
                    : finding.remedy->page == PageId::Routes            ? QStringLiteral("routes")
                                                                        : QStringLiteral("tunnel");
            }
            found.append(QLatin1String(tones[int(finding.tone)]) + u':' + button);
        }
        QTEST(found.join(u' '), "expected");
        QVERIFY(findings(Backend::Connection::Absent, status).isEmpty());
    }
};

QTEST_MAIN(TestOverviewScene)
#include "tst_overviewscene.moc"
