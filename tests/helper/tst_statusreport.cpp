// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/step.h"
#include "core/status/codes.h"
#include "helper/reconcile/statusreport.h"

#include <QFile>
#include <QTest>

using namespace culvert;

namespace {

StatusInputs running()
{
    StatusInputs inputs;
    Configuration c;
    c.uplinkInterface = QStringLiteral("eth1");
    TunnelSettings office;
    office.name = QStringLiteral("office");
    office.remote = *Ipv4Address::parse(u"198.51.100.9");
    c.tunnels = {office};
    inputs.configuration = c;
    inputs.generation = 7;
    InterfaceState uplink;
    uplink.name = QStringLiteral("eth1");
    uplink.up = uplink.running = true;
    inputs.uplink = uplink;
    inputs.lease =
        Lease{QStringLiteral("eth1"),  *Ipv4Address::parse(u"192.0.2.50"), 24, Ipv4Address::parse(u"192.0.2.1"), 1500,
              QStringLiteral("kernel")};
    TunnelLink link;
    link.name = QStringLiteral("culvert0");
    link.local = inputs.lease->address;
    link.remote = office.remote;
    inputs.owned.links = {link};
    return inputs;
}

bool hasNotice(const Status &status, const char *code)
{
    return std::any_of(status.notices.begin(), status.notices.end(),
                       [&](const Reason &notice) { return notice.code == QLatin1String(code); });
}

template <typename Codes> bool isOneOf(const Codes &codes, const QString &code)
{
    return std::any_of(std::begin(codes), std::end(codes), [&](const char *one) { return code == QLatin1String(one); });
}

} // namespace

class tst_StatusReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysUpOnlyWhenTheKernelHasIt()
    {
        Status status = makeStatus(running());
        QCOMPARE(status.state, State::Up);
        QCOMPARE(status.generation, 7U);
        QCOMPARE(status.tunnels.size(), 1);
        QVERIFY(status.tunnels.first().up);
        QCOMPARE(status.tunnels.first().mtu, 1480);

        StatusInputs down = running();
        down.owned.links.first().up = false;
        QCOMPARE(makeStatus(down).state, State::Degraded);
        down.owned.links.clear();
        status = makeStatus(down);
        QCOMPARE(status.reason.code, QStringLiteral("tunnel-down"));
        QVERIFY(!status.tunnels.first().local);
    }

    void namesTheReason_data()
    {
        QTest::addColumn<StatusInputs>("inputs");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");

        QTest::newRow("nothing configured") << StatusInputs{} << "off"
                                            << "no-configuration";
        StatusInputs i = running();
        i.configuration->enabled = false;
        QTest::newRow("switched off") << i << "off"
                                      << "switched-off";
        i = running();
        i.lease.reset();
        QTest::newRow("no address") << i << "no-lease"
                                    << "no-address";
        i.uplink->up = false;
        QTest::newRow("uplink down") << i << "no-lease"
                                     << "uplink-down";
        i.uplink.reset();
        QTest::newRow("uplink missing (F20)") << i << "no-lease"
                                              << "uplink-missing";
        i = running();
        i.uplink->running = false;
        QTest::newRow("no carrier") << i << "degraded"
                                    << "no-carrier";
        i = running();
        i.lease->router.reset();
        QTest::newRow("no router") << i << "degraded"
                                   << "no-router";
        i.uplink->leadsEverywhere = true;
        QTest::newRow("default route by the device") << i << "up"
                                                     << "";
        i.uplink->leadsEverywhere = false;
        i.uplink->pointToPoint = true;
        QTest::newRow("point to point") << i << "up"
                                        << "";
        i = running();
        i.configuration->tunnels.first().device = QStringLiteral("wg0");
        i.owned.links.clear();
        QTest::newRow("device missing") << i << "degraded"
                                        << "tunnel-device-missing";
        i.devices = {{QStringLiteral("wg0"), false, 1420}};
        QTest::newRow("device down") << i << "degraded"
                                     << "tunnel-device-missing";
        i.devices = {{QStringLiteral("wg0"), true, 1420}};
        QTest::newRow("device up") << i << "up"
                                   << "";
        i = running();
        i.foughtOver = true;
        QTest::newRow("fought over") << i << "degraded"
                                     << "fought-over";
        i = running();
        i.failure = Error{ErrorCode::KernelLacksModule, QStringLiteral("no ipip"), 95, {}};
        QTest::newRow("no module (F27)") << i << "failed"
                                         << "kernel-lacks-module";
        i.failure = Error{ErrorCode::PlanRefused, QStringLiteral("lease-in-home"), 0, {}};
        QTest::newRow("refused plan") << i << "failed"
                                      << "plan-refused";
    }
    void namesTheReason()
    {
        QFETCH(StatusInputs, inputs);
        QFETCH(QString, state);
        QFETCH(QString, reason);
        const Status status = makeStatus(inputs);
        QCOMPARE(stateName(status.state), state);
        QCOMPARE(status.reason.code, reason);
        QVERIFY(reason.isEmpty() || !status.reason.text.isEmpty());
        QVERIFY2(reason.isEmpty() || isOneOf(codes::kReasons, reason), qPrintable(reason));
    }

    void tellsOfADeviceThatOthersMake()
    {
        StatusInputs inputs = running();
        inputs.configuration->tunnels.first().device = QStringLiteral("wg0");
        inputs.owned.links.clear();
        QVERIFY(makeStatus(inputs).reason.text.contains(QStringLiteral("wg0")));
        inputs.devices = {{QStringLiteral("wg0"), true, 1420}};
        const TunnelStatus tunnel = makeStatus(inputs).tunnels.first();
        QCOMPARE(tunnel.interface, QStringLiteral("wg0"));
        QCOMPARE(tunnel.mtu, 1420);
        QVERIFY(tunnel.up);
        QVERIFY(!tunnel.local);
    }

    void givesNoticeOfRulesThatComeFirst_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<bool>("isTold");
        const Rule script{.preference = 100, .table = 200, .protocol = 3};
        QTest::newRow("everything") << script << true;
        Rule rule = script;
        rule.preference = 1998;
        QTest::newRow("beside ours") << rule << false;
        rule = script;
        rule.table = kMainTable;
        QTest::newRow("main") << rule << true;
        rule.suppressPrefixLength = 0;
        QTest::newRow("connected alone") << rule << false;
        rule = script;
        rule.mark = rule.markMask = 0x80000;
        QTest::newRow("marked by others") << rule << false;
        rule.inverted = true;
        QTest::newRow("not marked by others") << rule << true;
        rule = script;
        rule.incoming = QStringLiteral("eth0");
        QTest::newRow("from the home") << rule << true;
        rule.incoming = QStringLiteral("wg7");
        QTest::newRow("from elsewhere") << rule << false;
        rule = script;
        rule.outgoing = QStringLiteral("eth1");
        QTest::newRow("of bound sockets") << rule << false;
        rule = script;
        rule.table = 0;
        rule.hasOtherSelectors = true;
        QTest::newRow("l3mdev") << rule << false;
        rule = script;
        rule.action = RuleAction::Prohibit;
        QTest::newRow("no lookup") << rule << false;
    }
    void givesNoticeOfRulesThatComeFirst()
    {
        QFETCH(Rule, rule);
        QFETCH(bool, isTold);
        StatusInputs inputs = running();
        inputs.configuration->homeInterfaces = {QStringLiteral("eth0")};
        inputs.foreignRules = {rule};
        const Status status = makeStatus(inputs);
        QCOMPARE(status.state, State::Up);
        QCOMPARE(hasNotice(status, "foreign-rules-first"), isTold);
        if (isTold)
            QVERIFY2(status.notices.first().text.contains(describe(rule)), qPrintable(status.notices.first().text));
    }

    void givesNoticeOfEveryAddressBehindANat()
    {
        StatusInputs inputs = running();
        for (const char *text : {"10.1.2.3", "172.16.0.9", "192.168.1.9", "100.64.1.50", "192.0.0.2", "192.0.0.7"}) {
            inputs.lease->address = *Ipv4Address::parse(QString::fromLatin1(text));
            QVERIFY2(hasNotice(makeStatus(inputs), "private-lease"), text);
        }
        inputs.lease->address = *Ipv4Address::parse(u"192.0.0.8");
        QVERIFY(!hasNotice(makeStatus(inputs), "private-lease"));
    }

    void givesNoticeOfWhatIsNoFault()
    {
        StatusInputs inputs = running();
        QVERIFY(makeStatus(inputs).notices.isEmpty());
        inputs.fallbackTunnelUp = true;
        inputs.storageAlarm = QStringLiteral("damaged");
        inputs.lease->address = *Ipv4Address::parse(u"100.64.1.50");
        const Status status = makeStatus(inputs);
        QCOMPARE(status.state, State::Up);
        for (const char *code : {"fallback-tunnel-up", "storage-alarm", "private-lease"})
            QVERIFY2(hasNotice(status, code), code);
        for (const Reason &notice : status.notices)
            QVERIFY2(isOneOf(codes::kNotices, notice.code), qPrintable(notice.code));
    }

    /// What windows know by name is all that can come.
    void givesOutOnlyCodesThatAreListed()
    {
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            StatusInputs inputs = running();
            inputs.failure = Error{ErrorCode(code), QStringLiteral("it failed"), 0, {}};
            const QString reason = makeStatus(inputs).reason.code;
            QVERIFY2(isOneOf(codes::kReasons, reason), qPrintable(reason));
        }
    }

    void everyCodeIsInTheManPage()
    {
        QFile page(QStringLiteral(CULVERT_SOURCE_DIR "/resources/man/culvert-helper.8"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = page.readAll().split('\n');
        const auto isListed = [&](const char *code) { return lines.contains(QByteArray(".It Cm ") + code); };
        for (const ReasonEntry &entry : kReasonTable)
            QVERIFY2(isListed(entry.name), entry.name);
        for (const codes::EventCode &event : codes::kEvents)
            QVERIFY2(isListed(event.code), event.code);
    }

    void keepsTheKernelsWords()
    {
        StatusInputs inputs = running();
        inputs.failure =
            Error{ErrorCode::KernelRefused, QStringLiteral("it failed"), 22, QStringLiteral("Invalid prefsrc")};
        QVERIFY(makeStatus(inputs).reason.text.contains(QStringLiteral("Invalid prefsrc")));
    }
};

QTEST_APPLESS_MAIN(tst_StatusReport)
#include "tst_statusreport.moc"
