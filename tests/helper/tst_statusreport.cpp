// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/codes.h"
#include "helper/reconcile/statusreport.h"

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

template <size_t Count> bool isOneOf(const char *const (&codes)[Count], const QString &code)
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
        i.uplink->pointToPoint = true;
        QTest::newRow("point to point") << i << "up"
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
