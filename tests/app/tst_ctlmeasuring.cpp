// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"
#include "core/wire/errornames.h"
#include "tests/app/ctlrunner.h"
#include "tests/app/pathmtufixture.h"
#include "tests/app/samples.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace culvert;

/// The real program on a real network, with a device in place of the tunnel that carries 1300 bytes.
class CtlMeasuringTest : public QObject, private CtlRunner {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void measuresTheOnlyTunnel();
    void printsJson();
    void measuresToAnotherTarget();
    void canBeInterrupted();
    void concludesNothingWithoutAnAnswer();
    void wantsATunnelThatIsThere();
    void wantsADeviceThatIsThere();
    void needsTheConfiguration();

private:
    void configure(const Configuration &configuration);

    std::unique_ptr<test::ThreeMachines> m_machines;
};

void CtlMeasuringTest::init()
{
    m_machines = std::make_unique<test::ThreeMachines>(1400);
    QVERIFY(m_machines->isThere());
    m_machines->addNarrowWay(QStringLiteral("culvert0"), 1300);
    QVERIFY(setUp());
    configure(configurationWith("n0"));
}

void CtlMeasuringTest::cleanup()
{
    tearDown();
    m_machines.reset();
}

void CtlMeasuringTest::configure(const Configuration &configuration)
{
    m_helper->document = QString::fromUtf8(toDocument(configuration));
}

void CtlMeasuringTest::measuresTheOnlyTunnel()
{
    QCOMPARE(run("mtu"), 0);
    QCOMPARE(out(),
             QStringLiteral("path MTU   1300 bytes, from 203.0.113.1 to 198.51.100.9 through office\n"
                            "limit      the tunnel's own MTU; the way carries at least that\n"
                            "advice     nothing has to be changed\n"));
    QVERIFY(messages().startsWith(QStringLiteral("0 of about 3: trying 68 bytes\n1 of about ")));
    QVERIFY(!messages().contains(QChar(0x1b))); // nobody reads along
}

void CtlMeasuringTest::printsJson()
{
    QCOMPARE(run("mtu office --json"), 0);
    const QJsonObject result = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(result,
             (QJsonObject{{QStringLiteral("outcome"), QStringLiteral("measured")},
                          {QStringLiteral("source"), QStringLiteral("203.0.113.1")},
                          {QStringLiteral("target"), QStringLiteral("198.51.100.9")},
                          {QStringLiteral("path-mtu"), 1300},
                          {QStringLiteral("limit"), QStringLiteral("tunnel")},
                          {QStringLiteral("router"), QJsonValue()},
                          {QStringLiteral("mtu"), 1300},
                          {QStringLiteral("mss"), 1260}}));
}

void CtlMeasuringTest::measuresToAnotherTarget()
{
    QCOMPARE(run("mtu --target 192.0.2.6"), 0);
    QVERIFY(out().contains(QStringLiteral("to 192.0.2.6 through office")));
}

void CtlMeasuringTest::canBeInterrupted()
{
    m_machines->farEnd(QStringLiteral("nft add table ip silent"));
    m_machines->farEnd(
        QStringLiteral("nft add chain ip silent in { type filter hook input priority 0; policy drop; }"));
    start(words("mtu"));
    QVERIFY(QTest::qWaitFor([this] { return messages().contains(QStringLiteral("68 bytes")); }, 20'000));
    ::kill(pid_t(m_process->processId()), SIGINT);
    QCOMPARE(finish(), 1);
    QVERIFY(messages().endsWith(QStringLiteral("culvertctl: cancelled\n")));
    QCOMPARE(out(), QString());
}

void CtlMeasuringTest::concludesNothingWithoutAnAnswer()
{
    m_machines->farEnd(QStringLiteral("nft add table ip silent"));
    m_machines->farEnd(
        QStringLiteral("nft add chain ip silent in { type filter hook input priority 0; policy drop; }"));
    QCOMPARE(run("mtu --json"), 1);
    QVERIFY(messages().contains(QStringLiteral("culvertctl: 198.51.100.9 does not answer")));
    QCOMPARE(QJsonDocument::fromJson(m_out).object().value(QStringLiteral("outcome")).toString(),
             QStringLiteral("no-answer"));
}

void CtlMeasuringTest::wantsATunnelThatIsThere()
{
    QCOMPARE(run("mtu elsewhere"), 2);
    QCOMPARE(messages(), QStringLiteral("culvertctl: there is no tunnel \"elsewhere\"; there is office\n"));

    Configuration two = configurationWith("n0");
    two.tunnels.append(two.tunnels.first());
    two.tunnels[1].name = QStringLiteral("mesh");
    configure(two);
    QCOMPARE(run("mtu"), 2);
    QCOMPARE(messages(), QStringLiteral("culvertctl: there are several tunnels; name one of office, mesh\n"));
}

void CtlMeasuringTest::wantsADeviceThatIsThere()
{
    m_machines->here(QStringLiteral("ip link delete culvert0"));
    QCOMPARE(run("mtu"), 1);
    QVERIFY(messages().startsWith(QStringLiteral("culvertctl: the tunnel's device is not there")));

    Configuration away = configurationWith("n0");
    away.homeNetworks = {*Ipv4Prefix::parse(u"203.0.113.64/28")};
    configure(away);
    QCOMPARE(run("mtu"), 1);
    QVERIFY(messages().startsWith(QStringLiteral("culvertctl: this machine has no address of the home")));
}

void CtlMeasuringTest::needsTheConfiguration()
{
    m_helper->errors.insert(QStringLiteral("Get"), errorName(ErrorCode::NotAuthorized));
    QCOMPARE(run("mtu"), 4);
    m_helper->errors.insert(QStringLiteral("Get"), errorName(ErrorCode::NoConfiguration));
    QCOMPARE(run("mtu"), 1);
}

int main(int argc, char **argv)
{
    test::becomeRoot(argv);
    QCoreApplication application(argc, argv);
    CtlMeasuringTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ctlmeasuring.moc"
