// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/explain.h"
#include "tests/helper/kernelfixture.h"
#include "tests/support/modelkernel.h"

#include <QProcess>
#include <QRandomGenerator>

#include <sched.h>

using namespace culvert;
using namespace culvert::test;

namespace {

const QStringList kDevices{QStringLiteral("eth0"), QStringLiteral("eth1"), QStringLiteral("eth2")};
const QList<quint32> kTables{77, 78, kMainTable};

struct Answer {
    bool refused = false;
    QString text;
};

Answer askIp(const QString &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("ip"), QProcess::splitCommand(arguments));
    const bool finished = process.waitForFinished();
    return {!finished || process.exitCode() != 0, QString::fromUtf8(process.readAll()).simplified()};
}

bool writeSysctl(const QString &key, const char *value)
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/") + key);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(value) > 0;
}

/// The same random changes to a fresh namespace and to a fresh model, each compared, and then random packets.
class Walk {
public:
    explicit Walk(quint32 seed) : m_random(seed) { }

    bool begin()
    {
        bool good = unshare(CLONE_NEWNET) == 0 && !askIp(QStringLiteral("link set lo up")).refused;
        for (const QString &device : kDevices) {
            for (const char *line : {"link add %1 type veth peer name far-%1", "link set %1 up", "link set far-%1 up"})
                good = good && !askIp(QString::fromLatin1(line).arg(device)).refused;
            m_model.addDevice(device);
            good = good && writeSysctl(QStringLiteral("conf/%1/rp_filter").arg(device), "0")
                && writeSysctl(QStringLiteral("conf/%1/promote_secondaries").arg(device), "1");
        }
        return good && writeSysctl(QStringLiteral("conf/all/rp_filter"), "0")
            && writeSysctl(QStringLiteral("ip_forward"), "1");
    }

    /// Empty if both took it or both refused it.
    QString change()
    {
        switch (below(5)) {
        case 0:
            return changeAddressOrLink();
        case 1:
        case 2:
            return changeRoute();
        default:
            return changeRule();
        }
    }

    /// Empty if explain() and the kernel agree on where the packet goes.
    QString ask()
    {
        static const QList<Ipv4Address> kDestinations{
            address("8.8.8.8"),    address("8.8.1.1"),       address("8.1.1.1"),  address("44.1.1.1"),
            address("100.64.1.1"), address("203.0.113.5"),   address("10.5.5.5"), address("203.0.113.1"),
            address("127.0.0.5"),  address("192.168.1.255"), address("99.1.1.1")};
        PacketQuery packet{.destination = oneOf(kDestinations)};
        QString line = QStringLiteral("route get ") + packet.destination.toString();
        if (below(3) == 0) {
            packet.incoming = oneOf(kDevices);
            packet.source = oneOf<Ipv4Address>({address("203.0.113.9"), address("192.168.1.77")});
            line += QStringLiteral(" from %1 iif %2").arg(packet.source->toString(), packet.incoming);
        } else {
            if (below(2) == 0) {
                packet.source = oneOf(addresses()).first;
                line += QStringLiteral(" from ") + packet.source->toString();
            }
            if (below(3) == 0) {
                packet.bound = oneOf(kDevices);
                line += QStringLiteral(" oif ") + packet.bound;
            }
        }
        if (below(3) == 0) {
            packet.mark = 5;
            line += QStringLiteral(" mark 5");
        }
        const QString ours = wordFor(explain(packet, m_model.routingView()));
        const Answer answer = askIp(line);
        const QString theirs = wordFor(answer, !packet.incoming.isEmpty());
        return ours == theirs ? QString() : QStringLiteral("%1: %2, kernel: %3").arg(line, ours, answer.text);
    }

    int below(int limit) { return int(m_random.bounded(limit)); }
    int done() const { return m_done; }

private:
    template <typename T> T oneOf(const QList<T> &list) { return list[below(int(list.size()))]; }

    static const QList<ModelKernel::Address> &addresses()
    {
        static const QList<ModelKernel::Address> list{{address("203.0.113.1"), 28},
                                                      {address("192.168.1.1"), 24},
                                                      {address("100.64.1.50"), 24},
                                                      {address("10.0.0.1"), 32}};
        return list;
    }
    static const QList<Ipv4Prefix> &prefixes()
    {
        static const QList<Ipv4Prefix> list{prefix("8.0.0.0/8"),      prefix("8.8.0.0/16"),    prefix("8.8.8.8/32"),
                                            prefix("44.0.0.0/9"),     prefix("10.0.0.0/8"),    prefix("203.0.113.0/28"),
                                            prefix("192.168.1.0/24"), prefix("100.64.1.0/24"), prefix("0.0.0.0/0")};
        return list;
    }

    QString compare(const QString &line, const Result<> &ours)
    {
        const Answer answer = askIp(line);
        m_done += answer.refused ? 0 : 1;
        if (answer.refused == !ours.has_value())
            return {};
        return QStringLiteral("%1: the model %2, the kernel says \"%3\"")
            .arg(line, ours ? QStringLiteral("takes it") : ours.error().detail, answer.text);
    }

    /// By the line of the preview, which begins with "ip ".
    QString take(const Step &step) { return compare(describe(step).mid(3), m_model.apply(step)); }

    QString changeAddressOrLink()
    {
        const ModelKernel::Address entry = oneOf(addresses());
        const QString device = oneOf(kDevices);
        const QString text = QStringLiteral("%1/%2 dev %3").arg(entry.first.toString()).arg(entry.second).arg(device);
        switch (below(6)) {
        case 0:
            return compare(QStringLiteral("address del ") + text,
                           m_model.deleteAddress(device, entry.first, entry.second));
        case 1:
            return compare(QStringLiteral("link set %1 down").arg(device), m_model.setUp(device, false));
        case 2:
            return compare(QStringLiteral("link set %1 up").arg(device), m_model.setUp(device, true));
        default:
            return compare(QStringLiteral("address add ") + text,
                           m_model.addAddress(device, entry.first, entry.second));
        }
    }

    QString changeRoute()
    {
        Route route{.table = oneOf(kTables),
                    .destination = oneOf(prefixes()),
                    .metric = quint32(below(3)),
                    .type = oneOf<RouteType>({RouteType::Throw, RouteType::Unreachable, RouteType::Blackhole,
                                              RouteType::Prohibit, RouteType::Unicast, RouteType::Unicast,
                                              RouteType::Unicast, RouteType::Unicast}),
                    .protocol = kStaticProtocol};
        if (route.type == RouteType::Unicast) {
            route.interface = oneOf(kDevices);
            if (below(2) == 0) {
                route.gateway = oneOf<Ipv4Address>({address("100.64.1.1"), address("203.0.113.2"),
                                                    address("192.168.1.9"), address("8.8.8.8"), address("10.9.0.1")});
                route.onlink = below(3) == 0;
            }
            if (below(3) == 0)
                route.source = oneOf(addresses()).first;
        }
        if (below(4) == 0)
            return take({0, DeleteRoute{route}});
        return take({0, SetRoute{route, below(3) == 0}});
    }

    QString changeRule()
    {
        // Few preferences and selectors: narrower and wider rules meet.
        Rule rule{.preference = quint32(100 + below(4)), .protocol = kStaticProtocol};
        rule.action = oneOf<RuleAction>({RuleAction::Unreachable, RuleAction::Blackhole, RuleAction::Prohibit,
                                         RuleAction::Lookup, RuleAction::Lookup, RuleAction::Lookup});
        if (rule.action == RuleAction::Lookup) {
            rule.table = oneOf(kTables);
            rule.suppressPrefixLength = oneOf<int>({-1, -1, 0, 16});
        }
        if (below(2) == 0)
            rule.from = prefixes()[5 + below(3)];
        if (below(2) == 0)
            rule.to = prefixes()[below(8)];
        if (below(3) == 0)
            rule.incoming = below(2) == 0 ? QStringLiteral("lo") : oneOf(kDevices);
        if (below(6) == 0)
            rule.outgoing = oneOf(kDevices);
        if (below(6) == 0) {
            rule.mark = 5;
            rule.markMask = 0xff;
        }
        if (below(4) == 0)
            return take({0, DeleteRule{rule}});
        return take({0, AddRule{rule}});
    }

    static QString wordFor(const Explanation &explanation)
    {
        if (explanation.verdict == Verdict::Local)
            return QStringLiteral("local");
        if (explanation.verdict != Verdict::Direct)
            return QStringLiteral("no way");
        return explanation
                   .interface + (explanation.gateway ? QStringLiteral(" via ") + explanation.gateway->toString() : QString());
    }
    static QString wordFor(const Answer &answer, bool incoming)
    {
        if (answer.refused)
            return QStringLiteral("no way");
        const QStringList words = answer.text.split(QLatin1Char(' '));
        if (words.first() == QLatin1String("local") || (incoming && words.first() == QLatin1String("broadcast")))
            return QStringLiteral("local");
        const qsizetype via = words.indexOf(QStringLiteral("via"));
        return words.value(words.indexOf(QStringLiteral("dev")) + 1)
            + (via < 0 ? QString() : QStringLiteral(" via ") + words.value(via + 1));
    }

    QRandomGenerator m_random;
    ModelKernel m_model;
    int m_done = 0;
};

} // namespace

/// Holds the model of the kernel, and explain(), against the kernel that this machine runs.
class ModelKernelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesAndExplainsWhatTheKernelDoes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void doesAndExplainsWhatTheKernelDoes()
    {
        QFETCH(quint32, seed);
        Walk walk(seed);
        QVERIFY(walk.begin());
        for (int i = 0; i < 40; ++i) {
            const QString differs = walk.change();
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
        }
        QVERIFY(walk.done() > 10);
        for (int i = 0; i < 30; ++i) {
            const QString differs = walk.ask();
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
        }
    }
};

CULVERT_KERNEL_TEST_MAIN(ModelKernelTest)
#include "tst_modelkernel.moc"
