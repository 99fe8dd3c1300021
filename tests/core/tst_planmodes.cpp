// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/explain.h"
#include "core/intent/intent.h"
#include "core/plan/differ.h"
#include "core/plan/planner.h"
#include "tests/core/planscenario.h"
#include "tests/support/routingfixture.h"

#include <QTest>

#include <algorithm>

using namespace culvert;
using namespace culvert::test;

namespace {

constexpr quint32 kCases = 120;

/// No tunnel, exception or line of a scenario is named by chance only: some are in several networks at once.
const QList<Ipv4Address> &places()
{
    static const QList<Ipv4Address> list{ip("8.8.8.8"),    ip("9.9.9.9"),    ip("44.1.2.3"),    ip("44.150.0.1"),
                                         ip("192.0.2.9"),  ip("192.0.2.7"),  ip("10.7.3.4"),    ip("130.1.1.1"),
                                         ip("100.64.2.2"), ip("100.64.1.9"), ip("198.51.100.2")};
    return list;
}

/// A machine with a lease that holds what a random configuration wants, and nobody else's rules.
struct Gateway {
    explicit Gateway(quint32 seed)
    {
        Scenario scenario(seed);
        kernel = scenario.machine();
        do {
            situation = scenario.situation();
        } while (!situation.lease || !situation.configuration.enabled);
        scenario.bringUpLine(kernel, situation);
        const Result<Steps> steps = diff(*situation.plan(), kernel.observe({QStringLiteral("ip_forward")}));
        for (const Step &step : *steps)
            (void)kernel.apply(step);
        view = kernel.routingView();
    }

    const Configuration &c() const { return situation.configuration; }
    const Lease &lease() const { return *situation.lease; }

    /// "tunnel culvert0", "direct eth1", "unreachable"
    QString way(const PacketQuery &packet) const
    {
        const Explanation explanation = explain(packet, view);
        const QString interface = explanation.interface;
        return verdictName(explanation.verdict) + (interface.isEmpty() ? QString() : QLatin1Char(' ') + interface);
    }

    /// The way into the tunnel at this position; a device of somebody else's may be missing.
    QString wayInto(qsizetype tunnel) const
    {
        if (c().tunnels[tunnel].device.isEmpty())
            return QStringLiteral("tunnel ") + c().tunnelInterface(tunnel);
        return situation.devices.isEmpty() ? QStringLiteral("unreachable")
                                           : QStringLiteral("direct ") + c().tunnels[tunnel].device;
    }

    /// The gateway's own packets have the address of somebody else's device there, which is not the home's; where no
    /// tunnels[].address says what to translate it to, the leak guard stops them.
    bool refusesGateway(qsizetype tunnel, intent::Sender sender) const
    {
        const TunnelSettings &settings = c().tunnels[tunnel];
        return sender == intent::Sender::Gateway && c().leakGuard && !settings.device.isEmpty() && !settings.address;
    }

    /// The way into the tunnel behind which the destination lies, for whoever is the sender; absent if there is none,
    /// or an exception takes it out, as far as such count. The longest prefix decides, and where there are two, the
    /// exception.
    std::optional<QString> tunnelFor(intent::Sender sender, Ipv4Address destination, intent::Excepting excepting) const
    {
        int best = -1;
        std::optional<QString> way;
        for (qsizetype i = 0; i < c().tunnels.size(); ++i) {
            for (const Ipv4Prefix &network : intent::networksFor(c(), c().tunnels[i], sender)) {
                if (network.contains(destination) && int(network.length) > best) {
                    best = network.length;
                    way = refusesGateway(i, sender) ? QStringLiteral("unreachable") : wayInto(i);
                }
            }
        }
        const auto takesOut = [&](const ExceptionRoute &exception) {
            return exception.enabled && (exception.masquerade || excepting == intent::Excepting::All)
                && exception.destination.contains(destination) && int(exception.destination.length) >= best;
        };
        const bool isOut =
            excepting != intent::Excepting::None && std::any_of(c().exceptions.begin(), c().exceptions.end(), takesOut);
        return isOut ? std::nullopt : way;
    }
    std::optional<QString> tunnelTo(Ipv4Address destination) const
    {
        return tunnelFor(intent::Sender::GatewayFromHome, destination, intent::Excepting::None);
    }

    /// Some exception lets the LAN reach it with the leased address.
    bool isException(Ipv4Address destination, int atLeast = -1) const
    {
        return std::any_of(c().exceptions.begin(), c().exceptions.end(), [&](const ExceptionRoute &exception) {
            return exception.enabled && exception.masquerade && exception.destination.contains(destination)
                && int(exception.destination.length) >= atLeast;
        });
    }

    /// The same where a tunnel might have it: the longest prefix decides, as in a table.
    bool isMasqueraded(Ipv4Address destination) const
    {
        int tunnelled = -1;
        for (const TunnelSettings &tunnel : c().tunnels) {
            for (const Ipv4Prefix &network : tunnel.networks)
                tunnelled = std::max(tunnelled, network.contains(destination) ? int(network.length) : -1);
        }
        return isException(destination, tunnelled);
    }

    /// The source that a packet has on the wire; unspecified where it does not get there.
    Ipv4Address seenAs(const PacketQuery &packet) const
    {
        const Explanation explanation = explain(packet, view);
        if (explanation.interface.isEmpty())
            return {};
        return explanation.sourceTranslated.value_or(*packet.source);
    }

    bool isTunnelEnd(Ipv4Address address) const
    {
        return std::any_of(c().tunnels.begin(), c().tunnels.end(),
                           [&](const TunnelSettings &tunnel) { return tunnel.remote == address; });
    }
    bool onLine(Ipv4Address address) const { return lease().subnet().contains(address); }
    QString line() const { return QStringLiteral("direct ") + lease().interface; }

    ModelKernel kernel;
    Situation situation;
    RoutingView view;
};

} // namespace

/// The table of the modes (contract "The configuration document"), held against the rules that plan() makes of it.
class TestPlanModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void homeHostsGoThroughTheTunnelOrNowhere()
    {
        forEachGateway([](const Gateway &g, Ipv4Address to) {
            // Without the option the neighbours stay neighbours, which is no way for anybody else.
            if (g.onLine(to) && !g.isTunnelEnd(to) && !g.c().neighboursThroughTunnel)
                return QString();
            const QString tunnel = g.tunnelTo(to).value_or(QStringLiteral("unreachable"));
            const QString expected = g.isMasqueraded(to) ? g.line() : tunnel;
            // A client of mode hybrid is tunnelled to networks for all; on the link it stays there.
            const bool onLink = g.onLine(to) && !g.c().neighboursThroughTunnel;
            const std::optional<QString> forAll =
                g.tunnelFor(intent::Sender::PrivateHost, to, intent::Excepting::Masquerading);
            const QString ofClients =
                g.c().mode == Mode::Hybrid ? (onLink ? g.line() : forAll.value_or(g.line())) : expected;
            for (const QString &interface : g.c().homeInterfaces) {
                const PacketQuery packet{.destination = to, .source = ip("203.0.113.3"), .incoming = interface};
                const QString way = g.way(packet);
                if (way != ofClients)
                    return QStringLiteral("%1 instead of %2").arg(way, ofClients);
                if (way == g.line() && g.seenAs(packet) != g.lease().address)
                    return QStringLiteral("on the line, but not with the leased address");
            }
            const QString own = g.way({.destination = to, .source = ip("203.0.113.1")});
            if (own != expected)
                return QStringLiteral("the gateway's home address: %1 instead of %2").arg(own, expected);
            return QString();
        });
    }

    void privateHostsFollowTheMode()
    {
        forEachGateway([](const Gateway &g, Ipv4Address to) {
            if (g.onLine(to) || !g.c().homeInterfaces.contains(kLanOne))
                return QString();
            const QString expected =
                g.tunnelFor(intent::Sender::PrivateHost, to, intent::Excepting::Masquerading).value_or(g.line());
            const PacketQuery packet{.destination = to, .source = ip("192.168.1.5"), .incoming = kLanOne};
            const QString way = g.way(packet);
            if (way != expected)
                return QStringLiteral("%1 instead of %2").arg(way, expected);
            const bool translated = g.seenAs(packet) == g.lease().address;
            const bool wanted = way == g.line() && (g.c().mode == Mode::Hybrid || g.isException(to));
            return translated == wanted ? QString() : QStringLiteral("translated: %1").arg(translated);
        });
    }

    void inModeHybridServersAndServicesAreTunnelled()
    {
        int seen = 0;
        forEachGateway([&](const Gateway &g, Ipv4Address to) {
            if (!g.c().hybrid || g.onLine(to) || g.isTunnelEnd(to) || g.isMasqueraded(to))
                return QString();
            ++seen;
            const QString expected = g.tunnelTo(to).value_or(QStringLiteral("unreachable"));
            for (const PacketQuery &packet :
                 {PacketQuery{.destination = to, .source = ip("203.0.113.4"), .incoming = kLanOne},
                  PacketQuery{
                      .destination = to, .source = ip("203.0.113.3"), .incoming = kLanOne, .protocol = 6, .port = 21},
                  PacketQuery{.destination = to, .source = ip("203.0.113.3"), .incoming = kLanOne, .protocol = 50}}) {
                if (g.c().homeInterfaces.contains(kLanOne) && g.way(packet) != expected)
                    return QStringLiteral("%1 instead of %2").arg(g.way(packet), expected);
            }
            const PacketQuery web{
                .destination = to, .source = ip("203.0.113.3"), .incoming = kLanOne, .protocol = 6, .port = 443};
            const QString ofOthers =
                g.tunnelFor(intent::Sender::PrivateHost, to, intent::Excepting::Masquerading).value_or(g.line());
            return !g.c().homeInterfaces.contains(kLanOne) || g.way(web) == ofOthers ? QString() : g.way(web);
        });
        QVERIFY(seen > 0);
    }

    void theGatewayItselfFollowsModeAndExceptions()
    {
        forEachGateway([](const Gateway &g, Ipv4Address to) {
            const bool neighbour = g.onLine(to) && !g.c().neighboursThroughTunnel;
            const QString expected = g.isTunnelEnd(to) || neighbour
                ? g.line()
                : g.tunnelFor(intent::Sender::Gateway, to, intent::Excepting::All).value_or(g.line());
            if (g.onLine(to) && to != *g.lease().router && g.lease().prefixLength < 31 && expected != g.line())
                return QString(); // a neighbour through the tunnel is looked at below
            const QString way = g.way({.destination = to});
            return way == expected ? QString() : QStringLiteral("%1 instead of %2").arg(way, expected);
        });
    }

    void whatHasTheLeasedAddressStaysOnTheLine()
    {
        forEachGateway([](const Gateway &g, Ipv4Address to) {
            const QString way = g.way({.destination = to, .source = g.lease().address});
            return way == g.line() ? QString() : way;
        });
    }

    void outerPacketsTakeTheLine()
    {
        forEachGateway([](const Gateway &g, Ipv4Address) {
            for (const TunnelSettings &tunnel : g.c().tunnels) {
                for (const QString &bound : {QString(), g.lease().interface}) {
                    const QString way =
                        g.way({.destination = tunnel.remote, .source = g.lease().address, .bound = bound});
                    if (way != g.line())
                        return QStringLiteral("%1: %2").arg(tunnel.remote.toString(), way);
                }
            }
            return QString();
        });
    }

    void theRouterIsAlwaysOnTheLink()
    {
        forEachGateway([](const Gateway &g, Ipv4Address) {
            if (!g.lease().router || !g.onLine(*g.lease().router))
                return QString();
            const Explanation explanation = explain({.destination = *g.lease().router}, g.view);
            return explanation.interface == g.lease().interface && !explanation.gateway ? QString()
                                                                                        : explanation.interface;
        });
    }

    void neighboursGoThroughTheTunnelWhereThatIsWanted()
    {
        int seen = 0;
        forEachGateway([&](const Gateway &g, Ipv4Address) {
            const Ipv4Address neighbour{g.lease().subnet().address.value + 200};
            if (g.c().mode != Mode::Everything || !g.c().neighboursThroughTunnel || g.lease().prefixLength > 30
                || g.isTunnelEnd(neighbour) || !g.tunnelFor(intent::Sender::Gateway, neighbour, intent::Excepting::All))
                return QString();
            ++seen;
            const QString way = g.way({.destination = neighbour});
            return way == *g.tunnelFor(intent::Sender::Gateway, neighbour, intent::Excepting::All) ? QString() : way;
        });
        QVERIFY(seen > 0);
    }

    void whatArrivesGoesToTheHomeOrNowhere()
    {
        forEachGateway([](const Gateway &g, Ipv4Address to) {
            for (qsizetype i = 0; i < g.c().tunnels.size(); ++i) {
                const QString device = g.c().tunnelInterface(i);
                const QString home =
                    g.way({.destination = ip("203.0.113.3"), .source = ip("9.8.7.6"), .incoming = device});
                if (home != QStringLiteral("direct eth0"))
                    return QStringLiteral("the home: ") + home;
                const QString away = g.way({.destination = to, .source = ip("9.8.7.6"), .incoming = device});
                if (away != QStringLiteral("unreachable") && !g.onLine(to))
                    return QStringLiteral("elsewhere: ") + away;
            }
            return QString();
        });
    }

private:
    template <typename Property> void forEachGateway(Property property)
    {
        for (quint32 seed = 1; seed <= kCases; ++seed) {
            const Gateway gateway(seed);
            for (const Ipv4Address to : places()) {
                const QString broken = property(gateway, to);
                QVERIFY2(broken.isEmpty(),
                         qPrintable(QStringLiteral("seed %1, to %2: %3").arg(seed).arg(to.toString(), broken)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanModes)
#include "tst_planmodes.moc"
