// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"
#include "tests/support/addresses.h"
#include "tests/support/fakebackend.h"
#include "ui/draft/configdifference.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <functional>

using namespace culvert;
using namespace culvert::test;

namespace {

using Change = std::function<void(Configuration &)>;

Configuration everyKey()
{
    Configuration configuration = exampleConfiguration();
    configuration.mode = Mode::Hybrid;
    configuration.hybrid = HybridSettings{{prefix("203.0.113.2")}, {{6, 20, 21}}};
    configuration.tunnels[0].services = {{17, 53, 53}};
    configuration.tunnels[0].address = Ipv4Address::parse(u"203.0.113.1");
    configuration.tunnels[0].interface = QStringLiteral("tun1");
    configuration.tunnels[0].networksForAll = {prefix("10.9.0.0/16")};
    configuration.tunnels[0].transit = {*Ipv4Address::parse(u"10.255.0.2"), 30};
    configuration.marksMask = 0x00ff0000;
    configuration.exceptions = {{prefix("100.64.2.2"), QStringLiteral("news"), true, false}};
    return configuration;
}

/// The places of all values of a document, positions in lists left out.
void collect(const QJsonValue &value, const QString &place, QSet<QString> &places)
{
    if (place.endsWith(QLatin1String("/services"))) {
        places.insert(place);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), place + u'/' + it.key(), places);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        for (const QJsonValue &element : value.toArray())
            collect(element, place, places);
    } else {
        places.insert(place);
    }
}

QStringList linesOf(const Configuration &from, const Configuration &to)
{
    QStringList lines;
    for (const DifferenceGroup &group : difference(from, to))
        lines += group.lines;
    return lines;
}

QList<ExceptionRoute> many(int count)
{
    QList<ExceptionRoute> routes;
    for (int i = 0; i < count; ++i)
        routes.append({Ipv4Prefix::host({0x0a000000U + quint32(i)}), {}, false, true});
    return routes;
}

struct Told {
    const char *place;
    Change change;
    const char *there;
    const char *back;
};

const QList<Told> &told()
{
    static const QList<Told> rows{
        {"/enabled", [](Configuration &c) { c.enabled = false; }, "Tunnelling: on → off", "Tunnelling: off → on"},
        {"/role", [](Configuration &c) { c.role = Role::FarEnd; },
         "Role of this machine: gateway of a home → far end of tunnels",
         "Role of this machine: far end of tunnels → gateway of a home"},
        {"/uplink/interface", [](Configuration &c) { c.uplinkInterface = QStringLiteral("eth9"); },
         "Uplink interface: eth1 → eth9", "Uplink interface: eth9 → eth1"},
        {"/home/networks", [](Configuration &c) { c.homeNetworks.append(prefix("44.1.0.0/24")); },
         "Networks of the home: 44.1.0.0/24 added", "Networks of the home: 44.1.0.0/24 removed"},
        {"/home/interfaces", [](Configuration &c) { c.homeInterfaces = {QStringLiteral("br0")}; },
         "LAN interfaces: eth0 → br0", "LAN interfaces: br0 → eth0"},
        {"/mode", [](Configuration &c) { c.mode = Mode::Source; },
         "What goes through the tunnel: only servers and chosen services → what comes from the home's addresses",
         "What goes through the tunnel: what comes from the home's addresses → only servers and chosen services"},
        {"/neighbours-through-tunnel", [](Configuration &c) { c.neighboursThroughTunnel = false; },
         "Provider's neighbours through the tunnel: on → off", "Provider's neighbours through the tunnel: off → on"},
        {"/tunnels/name", [](Configuration &c) { c.tunnels[0].name = QStringLiteral("work"); },
         "Name of the tunnel: office → work", "Name of the tunnel: work → office"},
        {"/tunnels/remote", [](Configuration &c) { c.tunnels[0].remote = *Ipv4Address::parse(u"198.51.100.1"); },
         "Tunnel end (office): 198.51.100.9 → 198.51.100.1", "Tunnel end (office): 198.51.100.1 → 198.51.100.9"},
        {"/tunnels/networks", [](Configuration &c) { c.tunnels[0].networks = {prefix("44.0.0.0/9")}; },
         "Networks behind the tunnel (office): 0.0.0.0/0 → 44.0.0.0/9",
         "Networks behind the tunnel (office): 44.0.0.0/9 → 0.0.0.0/0"},
        {"/tunnels/address", [](Configuration &c) { c.tunnels[0].address.reset(); },
         "Address at this end (office): 203.0.113.1 → none", "Address at this end (office): none → 203.0.113.1"},
        {"/tunnels/networks-for-all", [](Configuration &c) { c.tunnels[0].networksForAll = {prefix("44.0.0.0/9")}; },
         "Networks for all devices (office): 10.9.0.0/16 → 44.0.0.0/9",
         "Networks for all devices (office): 44.0.0.0/9 → 10.9.0.0/16"},
        {"/tunnels/transit", [](Configuration &c) { c.tunnels[0].transit.reset(); },
         "Transit address (office): 10.255.0.2/30 → none", "Transit address (office): none → 10.255.0.2/30"},
        {"/tunnels/device", [](Configuration &c) { c.tunnels[0].device = QStringLiteral("wg0"); },
         "Existing device (office): none → wg0", "Existing device (office): wg0 → none"},
        {"/marks/mask", [](Configuration &c) { c.marksMask = Configuration().marksMask; },
         "Packet mark bits: 0xff0000 → 0x1f000000", "Packet mark bits: 0x1f000000 → 0xff0000"},
        {"/tunnels/interface", [](Configuration &c) { c.tunnels[0].interface.clear(); },
         "Interface name (office): tun1 → automatic", "Interface name (office): automatic → tun1"},
        {"/tunnels/mtu", [](Configuration &c) { c.tunnels[0].mtu = 1400; },
         "Largest packet, MTU (office): automatic → 1400 byte(s)",
         "Largest packet, MTU (office): 1400 byte(s) → automatic"},
        {"/tunnels/ttl", [](Configuration &c) { c.tunnels[0].ttl = 0; },
         "Time to live (office): 64 → as the packet inside", "Time to live (office): as the packet inside → 64"},
        {"/tunnels/services",
         [](Configuration &c) {
             c.tunnels[0].services.append({50, 0, 0});
         },
         "Services open to the tunnel (office): ESP added", "Services open to the tunnel (office): ESP removed"},
        {"/exceptions/destination", [](Configuration &c) { c.exceptions[0].destination = prefix("100.64.3.0/24"); },
         "Exception added: 100.64.3.0/24 (news), for the LAN too, switched off",
         "Exception added: 100.64.2.2 (news), for the LAN too, switched off"},
        {"/exceptions/label", [](Configuration &c) { c.exceptions[0].label = QStringLiteral("old"); },
         "Exception changed: 100.64.2.2 (news), for the LAN too, switched off → 100.64.2.2 (old), for the LAN too, "
         "switched off",
         "Exception changed: 100.64.2.2 (old), for the LAN too, switched off → 100.64.2.2 (news), for the LAN too, "
         "switched off"},
        {"/exceptions/masquerade", [](Configuration &c) { c.exceptions[0].masquerade = false; },
         "Exception changed: 100.64.2.2 (news), for the LAN too, switched off → 100.64.2.2 (news), switched off",
         "Exception changed: 100.64.2.2 (news), switched off → 100.64.2.2 (news), for the LAN too, switched off"},
        {"/exceptions/enabled", [](Configuration &c) { c.exceptions[0].enabled = true; },
         "Exception changed: 100.64.2.2 (news), for the LAN too, switched off → 100.64.2.2 (news), for the LAN too",
         "Exception changed: 100.64.2.2 (news), for the LAN too → 100.64.2.2 (news), for the LAN too, switched off"},
        {"/mss/clamp",
         [](Configuration &c) {
             c.mss = {MssPolicy::Clamp::Off, 0};
         },
         "TCP segment size, MSS: automatic → left alone", "TCP segment size, MSS: left alone → automatic"},
        {"/leak-guard", [](Configuration &c) { c.leakGuard = false; }, "Leak guard: on → off", "Leak guard: off → on"},
        {"/hybrid/servers", [](Configuration &c) { c.hybrid->servers.clear(); }, "Servers: 203.0.113.2 → none",
         "Servers: none → 203.0.113.2"},
        {"/hybrid/services",
         [](Configuration &c) {
             c.hybrid->services = {{132, 0, 0}};
         },
         "Services: TCP 20-21 → SCTP", "Services: SCTP → TCP 20-21"},
    };
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestConfigDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalOnesDoNotDiffer() { QVERIFY(difference(everyKey(), everyKey()).isEmpty()); }

    void everyKeyIsTold_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("back");
        for (const Told &row : told())
            QTest::newRow(row.place) << row.change << QString::fromUtf8(row.there) << QString::fromUtf8(row.back);
    }

    void everyKeyIsTold()
    {
        QFETCH(Change, change);
        QFETCH(QString, there);
        QFETCH(QString, back);
        const Configuration from = everyKey();
        Configuration to = from;
        change(to);
        const QStringList forth = linesOf(from, to);
        QVERIFY2(forth.contains(there), qPrintable(forth.join(u'\n')));
        const QStringList reverse = linesOf(to, from);
        QVERIFY2(reverse.contains(back), qPrintable(reverse.join(u'\n')));
    }

    /// A key that is added to the document has to be told, too.
    void noKeyOfTheDocumentIsForgotten()
    {
        QSet<QString> places;
        collect(QJsonDocument::fromJson(toDocument(everyKey())).object(), {}, places);
        Configuration existing = everyKey(); // excludes some of the others
        existing.tunnels[0].device = QStringLiteral("wg0");
        collect(QJsonDocument::fromJson(toDocument(existing)).object(), {}, places);
        // The version of the format is no setting; a tunnel has one encapsulation, until there are more.
        places -= {QStringLiteral("/version"), QStringLiteral("/tunnels/encapsulation")};
        QSet<QString> tested;
        for (const Told &row : told())
            tested.insert(QLatin1String(row.place));
        QCOMPARE(tested, places);
    }

    void tunnelsComeAndGo()
    {
        const Configuration from = exampleConfiguration();
        Configuration to = from;
        TunnelSettings second;
        second.name = QStringLiteral("club");
        second.remote = *Ipv4Address::parse(u"192.0.2.44");
        second.mtu = 1400;
        to.tunnels.prepend(second);
        const QList<DifferenceGroup> groups = difference(from, to);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).page, PageId::Tunnel);
        QCOMPARE(groups.at(0).lines, QStringList(QStringLiteral("Tunnel added: club, to 192.0.2.44")));
        QCOMPARE(groups.at(1).page, PageId::Mtu);
        QVERIFY(linesOf(to, from).contains(QStringLiteral("Tunnel removed: club, to 192.0.2.44")));
        Configuration swapped = to;
        swapped.tunnels.swapItemsAt(0, 1);
        QCOMPARE(linesOf(to, swapped), QStringList(QStringLiteral("Tunnels: in another order")));
    }

    void longListsAreBounded()
    {
        constexpr int kMany = 100'000;
        Configuration from = exampleConfiguration();
        from.exceptions.clear();
        Configuration to = from;
        to.exceptions = many(kMany);
        QElapsedTimer timer;
        timer.start();
        const QStringList added = linesOf(from, to);
        constexpr int kPatienceMs = 3000;
        QVERIFY(timer.elapsed() < kPatienceMs);
        QCOMPARE(added.size(), 11);
        QCOMPARE(added.first(), QStringLiteral("Exception added: 10.0.0.0"));
        QVERIFY2(added.last().contains(QLocale().toString(kMany - 10)), qPrintable(added.last()));
        Configuration other = to;
        for (ExceptionRoute &route : other.exceptions)
            route.masquerade = true;
        QCOMPARE(linesOf(to, other).size(), 11);
        Configuration reversed = to;
        std::reverse(reversed.exceptions.begin(), reversed.exceptions.end());
        QCOMPARE(linesOf(to, reversed), QStringList(QStringLiteral("Exceptions: in another order")));
    }

    void oneMoreThanIsReadableIsTold()
    {
        Configuration from = exampleConfiguration();
        from.exceptions.clear();
        Configuration to = from;
        to.exceptions = many(11);
        QCOMPARE(linesOf(from, to).size(), 11);
        QVERIFY(linesOf(from, to).last().startsWith(QLatin1String("Exception added")));
    }
};

QTEST_GUILESS_MAIN(TestConfigDifference)
#include "tst_configdifference.moc"
