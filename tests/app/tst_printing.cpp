// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exitstatus.h"
#include "app/ctl/printing.h"
#include "tests/support/addresses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace culvert;
using namespace culvert::ctl;
using namespace culvert::test;

namespace {

Status statusUp()
{
    Status status;
    status.state = State::Up;
    status.generation = 7;
    Lease lease;
    lease.interface = QStringLiteral("eth1");
    lease.address = address("198.18.3.4");
    lease.prefixLength = 22;
    lease.router = address("198.18.0.1");
    lease.mtu = 1500;
    lease.source = QStringLiteral("networkmanager");
    status.lease = lease;
    TunnelStatus tunnel;
    tunnel.name = QStringLiteral("office");
    tunnel.interface = QStringLiteral("culvert0");
    tunnel.remote = address("198.51.100.9");
    tunnel.local = lease.address;
    tunnel.mtu = 1480;
    tunnel.up = true;
    tunnel.counters.rxBytes = 1234567;
    tunnel.counters.rxPackets = 1000;
    tunnel.counters.txBytes = 999;
    tunnel.counters.txPackets = 12;
    tunnel.counters.txErrors = 3;
    status.tunnels = {tunnel};
    return status;
}

QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alignsTheStatus();
    void saysWhatIsMissing();
    void saysWhatDeservesAttention();
    void explainsEachRuleAndThenTheVerdict();
    void explainsWhatTheFirewallDoes();
    void explainsTheOuterPacketOfATunnel();
    void saysWhatAMeasurementFound_data();
    void saysWhatAMeasurementFound();
    void saysHowFarAMeasurementIs();
    void saysEveryVerdictInASentence_data();
    void saysEveryVerdictInASentence();
    void listsRulesAndRoutesWithTheirMakers();
    void putsAnEventOnOneLine();
    void letsNobodyElseWriteToTheTerminal();
    void addsARemedyToAnError();
    void keepsEveryLineOfAnError();
    void turnsErrorsIntoExitStatus_data();
    void turnsErrorsIntoExitStatus();
};

void PrintingTest::alignsTheStatus()
{
    QCOMPARE(statusText(statusUp()),
             QStringLiteral("state      up\n"
                            "generation 7\n"
                            "lease      198.18.3.4/22 on eth1, router 198.18.0.1, MTU 1500 (networkmanager)\n"
                            "tunnel     office on culvert0: up, 198.18.3.4 → 198.51.100.9, MTU 1480\n"
                            "           received 1.2 MB in 1000 packets, sent 999 B in 12 packets, 3 errors\n"));
}

void PrintingTest::saysWhatIsMissing()
{
    Status status = statusUp();
    status.state = State::NoLease;
    status.generation = 0;
    status.lease.reset();
    status.tunnels.first().local.reset();
    status.tunnels.first().up = false;
    const QString text = statusText(status);
    QVERIFY(text.contains(QStringLiteral("state      no-lease\n")));
    QVERIFY(text.contains(QStringLiteral("generation none: nothing is configured\n")));
    QVERIFY(text.contains(QStringLiteral("lease      none\n")));
    QVERIFY(text.contains(QStringLiteral("down, (no lease) → 198.51.100.9")));

    status.lease = statusUp().lease;
    status.lease->router.reset();
    QVERIFY(statusText(status).contains(QStringLiteral("no router")));
}

void PrintingTest::saysWhatDeservesAttention()
{
    Status status = statusUp();
    status.state = State::Degraded;
    status.reason = {QStringLiteral("kernel-refused"), QStringLiteral("the kernel refuses a rule")};
    status.notices = {{QStringLiteral("mtu"), QStringLiteral("the path is narrow")},
                      {QStringLiteral("only-a-code"), {}}};
    status.pendingSecondsLeft = 40;
    const QString text = statusText(status);
    QVERIFY(text.contains(QStringLiteral("reason     the kernel refuses a rule\n")));
    QVERIFY(text.contains(QStringLiteral("pending    undoes itself in 40 s unless confirmed\n")));
    QVERIFY(text.contains(QStringLiteral("notice     the path is narrow\n")));
    QVERIFY(text.contains(QStringLiteral("notice     only-a-code\n")));
}

void PrintingTest::explainsEachRuleAndThenTheVerdict()
{
    const QString text = explanationText(object(R"({
        "verdict": "direct", "interface": "eth1", "gateway": "198.18.0.1", "source": "198.18.3.4",
        "note": "the packet filter is not looked at",
        "path": [
            {"rule": "pref 0 from all lookup local", "matched": true, "route": null},
            {"rule": "pref 10 fwmark 0x1", "matched": false, "understood": false},
            {"rule": "pref 1998 to 10.0.0.0/8 lookup 1998", "matched": false},
            {"rule": "pref 2000 lookup main suppress_prefixlength 0", "matched": true, "suppressed": true,
             "route": "default via 198.18.0.1"},
            {"rule": "pref 2001 lookup 1998", "matched": true, "route": "throw 192.0.2.1"},
            {"rule": "pref 32766 lookup main", "matched": true, "decided": true, "route": "default via 198.18.0.1"}
        ]})"));
    QCOMPARE(text,
             QStringLiteral("Rules, in the order in which they are tried:\n"
                            "  pref 0 from all lookup local  → no route, look further\n"
                            "  pref 10 fwmark 0x1  → has selectors that are not understood here\n"
                            "  pref 1998 to 10.0.0.0/8 lookup 1998  → does not match\n"
                            "  pref 2000 lookup main suppress_prefixlength 0  → default via 198.18.0.1: suppressed, "
                            "look further\n"
                            "  pref 2001 lookup 1998  → throw 192.0.2.1: look further\n"
                            "  pref 32766 lookup main  → default via 198.18.0.1: taken\n"
                            "  Note: the packet filter is not looked at\n"
                            "It leaves on eth1, by way of 198.18.0.1.\n"
                            "Without a source of its own it gets 198.18.3.4.\n"));
}

void PrintingTest::explainsWhatTheFirewallDoes()
{
    const QString text = explanationText(object(R"({
        "verdict": "direct", "interface": "eth1", "path": [], "mark": 520093696, "source-translated": "198.18.3.4",
        "firewall": [
            {"chain": "arrivals", "rule": "iifname eth1 drop", "purpose": "", "matched": false, "action": "drop"},
            {"chain": "marks", "rule": "meta mark set", "purpose": "", "matched": true, "action": "mark"},
            {"chain": "sources", "rule": "snat to 198.18.3.4", "purpose": "clients", "matched": true,
             "action": "translate"}
        ]})"));
    QCOMPARE(text,
             QStringLiteral("Rules, in the order in which they are tried:\n"
                            "Firewall, in the order in which the packet passes it:\n"
                            "  marks: meta mark set  → mark\n"
                            "  sources: snat to 198.18.3.4  → translate (clients)\n"
                            "  2 of its rules match, 1 do not.\n"
                            "It carries the mark 0x1f000000.\n"
                            "It leaves on eth1, directly.\n"
                            "It leaves with the source 198.18.3.4.\n"));
}

void PrintingTest::explainsTheOuterPacketOfATunnel()
{
    const QString text = explanationText(object(R"({
        "verdict": "tunnel", "tunnel": "office", "interface": "culvert0", "path": [],
        "outer": {"verdict": "direct", "interface": "eth1", "gateway": "198.18.0.1",
                  "path": [{"rule": "pref 1999 lookup 1999", "matched": true, "decided": true, "route": "198.51.100.9"}]}})"));
    QVERIFY(text.contains(QStringLiteral("It goes through the tunnel office, on culvert0.\n")));
    QVERIFY(text.contains(QStringLiteral("to the tunnel end:\n  pref 1999 lookup 1999  → 198.51.100.9: taken\n"
                                         "It leaves on eth1, by way of 198.18.0.1.\n")));
}

void PrintingTest::saysWhatAMeasurementFound_data()
{
    using Outcome = PathMtu::Outcome;
    using Limit = PathMtu::Limit;
    QTest::addColumn<PathMtu>("result");
    QTest::addColumn<QString>("text");
    const Ipv4Address home{0xcb007101};
    const Ipv4Address end{0xc6336409};
    const QString first = QStringLiteral("path MTU   %1 bytes, from 203.0.113.1 to 198.51.100.9 through office\n");
    QTest::newRow("the tunnel") << PathMtu{Outcome::Measured, home, end, 1480, Limit::Tunnel}
                                << first.arg(1480)
            + QStringLiteral("limit      the tunnel's own MTU; the way carries at least that\n"
                             "advice     nothing has to be changed\n");
    QTest::newRow("a router") << PathMtu{Outcome::Measured, home, end, 1452, Limit::Router, Ipv4Address{0xc0000201}}
                              << first.arg(1452)
            + QStringLiteral("limit      192.0.2.1 carries no more, and says so\n"
                             "advice     set the tunnel's \"mtu\" to 1452, or \"clamp\" of \"mss\" to 1412\n");
    QTest::newRow("a black hole") << PathMtu{Outcome::Measured, home, end, 1400, Limit::Silence}
                                  << first.arg(1400)
            + QStringLiteral("limit      larger packets vanish, and nobody says so: a black hole\n"
                             "advice     set the tunnel's \"mtu\" to 1400, or \"clamp\" of \"mss\" to 1360\n");
    QTest::newRow("too small") << PathMtu{Outcome::Measured, home, end, 300, Limit::Router}
                               << first.arg(300)
            + QStringLiteral("limit      a router carries no more, and says so\n"
                             "advice     none: a tunnel cannot have an MTU as small as that\n");
    QTest::newRow("nobody") << PathMtu{Outcome::NoAnswer, home, end}
                            << QStringLiteral(
                                   "198.51.100.9 does not answer even the smallest packet, so nothing can be "
                                   "concluded; does \"culvertctl status\" say that the tunnel is up, and "
                                   "would another --target answer?\n");
    QTest::newRow("a router refuses") << PathMtu{Outcome::Unreachable, home, end, 0, {}, Ipv4Address{0xc0000201}}
                                      << QStringLiteral("198.51.100.9 cannot be reached, says 192.0.2.1\n");
    QTest::newRow("the kernel refuses") << PathMtu{Outcome::Unreachable, home, end, 0, {}, {}, QStringLiteral("No\ngo")}
                                        << QStringLiteral("198.51.100.9 cannot be reached: No\\ngo\n");
    QTest::newRow("no address") << PathMtu{Outcome::NoSource, {}, end}
                                << QStringLiteral("this machine has no address of the home to measure from; give the "
                                                  "tunnel one (\"address\")\n");
    QTest::newRow("an address that is gone")
        << PathMtu{Outcome::NoSource, home, end}
        << QStringLiteral("203.0.113.1 is not an address of this machine now; is the tunnel up?\n");
}

void PrintingTest::saysWhatAMeasurementFound()
{
    QFETCH(PathMtu, result);
    QTEST(measurementText(QStringLiteral("office"), result), "text");
}

void PrintingTest::saysHowFarAMeasurementIs()
{
    QCOMPARE(progressText({68, 0, 0, 0, 3}), QStringLiteral("0 of about 3: trying 68 bytes"));
    QCOMPARE(progressText({1300, 68, 1481, 4, 12}),
             QStringLiteral("4 of about 12: trying 1300 bytes, 68 arrive, 1481 do not"));
    QCOMPARE(progressText({0, 1480, 1481, 3, 3}), QStringLiteral("3 of about 3: done, 1480 arrive, 1481 do not"));
}

void PrintingTest::saysEveryVerdictInASentence_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("direct") << QStringLiteral("direct") << QStringLiteral("It leaves on eth1, directly.");
    QTest::newRow("local") << QStringLiteral("local") << QStringLiteral("It is for this machine itself.");
    QTest::newRow("unreachable") << QStringLiteral("unreachable")
                                 << QStringLiteral("It goes nowhere: the sender is told");
    QTest::newRow("dropped") << QStringLiteral("dropped") << QStringLiteral("It is dropped");
    QTest::newRow("of a newer helper") << QStringLiteral("sideways") << QStringLiteral("The verdict is \"sideways\".");
}

void PrintingTest::saysEveryVerdictInASentence()
{
    QFETCH(QString, verdict);
    QFETCH(QString, sentence);
    const QString text =
        explanationText({{QStringLiteral("verdict"), verdict}, {QStringLiteral("interface"), QStringLiteral("eth1")}});
    QVERIFY2(text.contains(sentence), qPrintable(text));
}

void PrintingTest::listsRulesAndRoutesWithTheirMakers()
{
    QCOMPARE(routesText(object(R"({"rules": [{"maker": "kernel", "text": "pref 0 from all lookup local"}],
                                   "routes": [{"maker": "culvert", "text": "default dev culvert0 table 1998"}]})")),
             QStringLiteral("Rules, with who made them:\n"
                            "  kernel         pref 0 from all lookup local\n"
                            "\nRoutes, with who made them:\n"
                            "  culvert        default dev culvert0 table 1998\n"));
}

void PrintingTest::putsAnEventOnOneLine()
{
    const Event event{1000, QStringLiteral("lease"), QStringLiteral("lease-gained"), QStringLiteral("two\nlines")};
    QCOMPARE(eventLine(event), QStringLiteral("1970-01-01T00:00:01.000Z lease lease-gained two\\nlines\n"));
}

// R-20: a name server, a DHCP server or a file may hold anything.
void PrintingTest::letsNobodyElseWriteToTheTerminal()
{
    const QString hostile = QStringLiteral("\x1b[2Jgone\r");
    Status status = statusUp();
    status.reason = {QStringLiteral("code"), hostile};
    status.notices = {{QStringLiteral("code"), hostile}};
    status.lease->interface = hostile;
    status.tunnels.first().name = hostile;
    QString text = statusText(status);
    text += explanationText({{QStringLiteral("verdict"), hostile}, {QStringLiteral("note"), hostile}});
    const QJsonObject trial{{QStringLiteral("matched"), true}, {QStringLiteral("rule"), hostile}};
    text += explanationText({{QStringLiteral("firewall"), QJsonArray{trial}}});
    text += errorText({ErrorCode::Internal, hostile, 0, hostile});
    text += stepLines({hostile});
    text += eventLine({0, hostile, hostile, hostile});
    QVERIFY(text.contains(QStringLiteral("\\u001b[2Jgone\\r")));
    QVERIFY(!text.contains(QLatin1Char('\x1b')));
    QVERIFY(!text.contains(QLatin1Char('\r')));
}

void PrintingTest::addsARemedyToAnError()
{
    const auto text = [](ErrorCode code) { return errorText({code, QStringLiteral("what happened"), 0, {}}); };
    QVERIFY(text(ErrorCode::HelperUnreachable).startsWith(QStringLiteral("culvertctl: what happened\n")));
    QVERIFY(text(ErrorCode::HelperUnreachable).contains(QStringLiteral("systemctl status culvert-helper")));
    QVERIFY(text(ErrorCode::NotAuthorized).contains(QStringLiteral("pkttyagent")));
    QVERIFY(text(ErrorCode::InteractionRequired).contains(QStringLiteral("as root")));
    QCOMPARE(text(ErrorCode::RolledBack), QStringLiteral("culvertctl: what happened\n"));
    QCOMPARE(errorText({ErrorCode::RolledBack, {}, 0, {}}),
             QStringLiteral("culvertctl: org.culvert.Gateway1.Error.RolledBack\n"));
}

void PrintingTest::keepsEveryLineOfAnError()
{
    QCOMPARE(errorText({ErrorCode::InvalidConfiguration, QStringLiteral("/mode: no\n/uplink: no"), 0, {}}),
             QStringLiteral("culvertctl: /mode: no\nculvertctl: /uplink: no\n"));
}

void PrintingTest::turnsErrorsIntoExitStatus_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("expected");
    QTest::newRow("invalid") << ErrorCode::InvalidConfiguration << 2;
    QTest::newRow("unreachable") << ErrorCode::HelperUnreachable << 3;
    QTest::newRow("refused by polkit") << ErrorCode::NotAuthorized << 4;
    QTest::newRow("polkit would ask") << ErrorCode::InteractionRequired << 4;
    QTest::newRow("no polkit") << ErrorCode::AuthorizationUnavailable << 4;
    QTest::newRow("plan refused") << ErrorCode::PlanRefused << 1;
    QTest::newRow("rolled back") << ErrorCode::RolledBack << 1;
    QTest::newRow("nothing pending") << ErrorCode::NoPendingChange << 1;
    QTest::newRow("nothing configured") << ErrorCode::NoConfiguration << 1;
}

void PrintingTest::turnsErrorsIntoExitStatus()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, expected);
    QCOMPARE(int(exitStatusOf(code)), expected);
}

QTEST_GUILESS_MAIN(PrintingTest)
#include "tst_printing.moc"
