// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/makers.h"
#include "core/diagnosis/routesjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace culvert;

namespace {

Rule rule(quint32 preference, quint32 table, int protocol, quint32 mark = 0, quint32 mask = 0)
{
    Rule made;
    made.preference = preference;
    made.table = table;
    made.protocol = protocol;
    made.mark = mark;
    made.markMask = mask;
    return made;
}

Route route(const char *interface, int protocol, quint32 table = kMainTable)
{
    Route made;
    made.table = table;
    made.interface = QLatin1String(interface);
    made.protocol = protocol;
    return made;
}

Lease lease(const char *source)
{
    Lease made;
    made.interface = QStringLiteral("eth1");
    made.source = QLatin1String(source);
    return made;
}

constexpr int kKernel = 2;
constexpr int kBoot = 3;
constexpr int kDhcp = 16;

} // namespace

class TestMakers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void protocolsHaveNames()
    {
        const RoutingView view;
        const Makers makers(view, {});
        QCOMPARE(makers.of(route("eth1", 44)), QStringLiteral("ampr-ripd"));
        QCOMPARE(makers.of(route("culvert0", marks::kProtocol)), QStringLiteral("culvert"));
        QCOMPARE(makers.of(route("eth1", kDhcp)), QStringLiteral("dhcp"));
        QCOMPARE(makers.of(route("eth1", 77)), QStringLiteral("77"));
        QCOMPARE(makers.of(rule(0, kLocalTable, kKernel)), QStringLiteral("kernel"));
    }

    void networkManagerKeepsTheLineItHasLeased()
    {
        const RoutingView view;
        const Makers managed(view, lease("networkmanager"));
        QCOMPARE(managed.of(route("eth1", kDhcp)), QStringLiteral("networkmanager"));
        QCOMPARE(managed.of(route("eth2", kDhcp)), QStringLiteral("dhcp"));
        QCOMPARE(managed.of(route("eth1", kBoot)), QStringLiteral("boot"));
        const Makers other(view, lease("kernel"));
        QCOMPARE(other.of(route("eth1", kDhcp)), QStringLiteral("dhcp"));
    }

    void bridgesTellTheirProgram_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("maker");
        QTest::newRow("docker") << "docker0"
                                << "docker";
        QTest::newRow("its networks") << "br-0123456789ab"
                                      << "docker";
        QTest::newRow("a home's bridge") << "br-lan"
                                         << "kernel";
        QTest::newRow("libvirt") << "virbr0"
                                 << "libvirt";
        QTest::newRow("podman") << "podman1"
                                << "podman";
        QTest::newRow("no bridge") << "docker0.5"
                                   << "kernel";
        QTest::newRow("line") << "eth1"
                              << "kernel";
    }

    void bridgesTellTheirProgram()
    {
        QFETCH(QString, interface);
        const RoutingView view;
        const Makers makers(view, {});
        QTEST(makers.of(route(qPrintable(interface), kKernel)), "maker");
        // What somebody else sends there is his.
        QCOMPARE(makers.of(route(qPrintable(interface), 4)), QStringLiteral("static"));
        QCOMPARE(makers.of(route(qPrintable(interface), kKernel, kLocalTable)), QStringLiteral("kernel"));
    }

    void tailscaleIsToldByItsMarkAndTable()
    {
        RoutingView view;
        view.rules = {rule(5210, kMainTable, kBoot, 0x80000, 0xff0000), rule(5270, 52, kBoot), rule(5270, 77, kBoot),
                      rule(5300, 52, kBoot), rule(5210, kMainTable, 4, 0x80000, 0xff0000)};
        const Makers makers(view, {});
        QCOMPARE(makers.of(view.rules.at(0)), QStringLiteral("tailscale"));
        QCOMPARE(makers.of(view.rules.at(1)), QStringLiteral("tailscale"));
        QCOMPARE(makers.of(view.rules.at(2)), QStringLiteral("boot"));
        QCOMPARE(makers.of(view.rules.at(3)), QStringLiteral("boot"));
        QCOMPARE(makers.of(view.rules.at(4)), QStringLiteral("static"));
        QCOMPARE(makers.of(route("tailscale0", kBoot, 52)), QStringLiteral("tailscale"));
        QCOMPARE(makers.of(route("tailscale0", kBoot)), QStringLiteral("boot"));
        const RoutingView nobody;
        QCOMPARE(Makers(nobody, {}).of(route("tailscale0", kBoot, 52)), QStringLiteral("boot"));
    }

    void wgQuickIsToldByItsMarkAndTable()
    {
        RoutingView view;
        Rule quick = rule(32765, 51820, kBoot, 51820, ~quint32(0));
        quick.inverted = true;
        Rule other = quick;
        other.mark = 7;
        view.rules = {quick, other};
        const Makers makers(view, {});
        QCOMPARE(makers.of(quick), QStringLiteral("wg-quick"));
        QCOMPARE(makers.of(other), QStringLiteral("boot"));
        QCOMPARE(makers.of(route("wg0", kBoot, 51820)), QStringLiteral("wg-quick"));
        QCOMPARE(makers.of(route("wg0", kBoot)), QStringLiteral("boot"));
    }

    void theListIsJsonWhateverADeviceIsCalled()
    {
        // The kernel forbids white space and "/" in the name of a device, and nothing else.
        RoutingView view;
        view.rules = {rule(10, 77, kBoot)};
        view.rules[0].incoming = QStringLiteral("a\"b\\c\x01ü");
        view.routes = {route("eth1", kBoot)};
        view.routes[0].interface = view.rules.at(0).incoming;
        view.routes[0].gateway = Ipv4Address{0xc0000201};
        view.routes[0].metric = kWorstMetric;
        const QJsonObject document = QJsonDocument::fromJson(routesDocument(view)).object();
        const QJsonObject first = document.value(QLatin1String("rules")).toArray().at(0).toObject();
        QCOMPARE(first.value(QLatin1String("incoming")).toString(), view.rules.at(0).incoming);
        QCOMPARE(first.value(QLatin1String("preference")).toInteger(), 10);
        QCOMPARE(first.value(QLatin1String("table")).toInteger(), 77);
        QVERIFY(first.value(QLatin1String("from")).isNull());
        const QJsonObject only = document.value(QLatin1String("routes")).toArray().at(0).toObject();
        QCOMPARE(only.value(QLatin1String("interface")).toString(), view.rules.at(0).incoming);
        QCOMPARE(only.value(QLatin1String("gateway")).toString(), QStringLiteral("192.0.2.1"));
        QCOMPARE(only.value(QLatin1String("metric")).toInteger(), qint64(kWorstMetric));
        QCOMPARE(only.value(QLatin1String("destination")).toString(), QStringLiteral("0.0.0.0/0"));
        QVERIFY(only.value(QLatin1String("source")).isNull());
        const QJsonObject nothing = QJsonDocument::fromJson(routesDocument({})).object();
        QCOMPARE(nothing.keys(), QStringList({QStringLiteral("routes"), QStringLiteral("rules")}));
    }

    void theListNamesThem()
    {
        RoutingView view;
        view.routes = {route("eth1", kDhcp), route("docker0", kKernel)};
        const QJsonObject document = QJsonDocument::fromJson(routesDocument(view, lease("networkmanager"))).object();
        const QJsonArray routes = document.value(QLatin1String("routes")).toArray();
        QCOMPARE(routes.at(0).toObject().value(QLatin1String("maker")).toString(), QStringLiteral("networkmanager"));
        QCOMPARE(routes.at(1).toObject().value(QLatin1String("maker")).toString(), QStringLiteral("docker"));
    }
};

QTEST_APPLESS_MAIN(TestMakers)
#include "tst_makers.moc"
