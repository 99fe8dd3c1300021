// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/routesjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace culvert {

inline QJsonObject routesToJson(const RoutingView &view)
{
    return QJsonDocument::fromJson(routesDocument(view)).object();
}

/// Rules and routes of the home of exampleConfiguration(), and of others on the same machine.
inline RoutingView exampleRouting()
{
    const auto prefix = [](QStringView text) { return *Ipv4Prefix::parseAddressOrPrefix(text); };
    const auto address = [](QStringView text) { return Ipv4Address::parse(text); };
    RoutingView view;
    const auto rule = [&](quint32 preference, quint32 table, int protocol) {
        Rule made;
        made.preference = preference;
        made.table = table;
        made.protocol = protocol;
        view.rules.append(made);
    };
    rule(0, kLocalTable, 2);
    rule(1998, kMainTable, marks::kProtocol);
    view.rules.last().suppressPrefixLength = 0;
    rule(2000, 1998, marks::kProtocol);
    view.rules.last().to = prefix(u"198.51.100.9");
    view.rules.last().incoming = QStringLiteral("lo");
    rule(2020, 1999, marks::kProtocol);
    view.rules.last().from = prefix(u"203.0.113.0/28");
    rule(5210, kMainTable, 3);
    view.rules.last().mark = 0x80000;
    view.rules.last().markMask = 0xff0000;
    rule(32766, kMainTable, 2);
    rule(32767, kDefaultTable, 2);
    const auto route = [&](quint32 table, QStringView to, const char *interface, QStringView via, int protocol) {
        Route made;
        made.table = table;
        made.destination = prefix(to);
        made.interface = QLatin1String(interface);
        if (!via.isEmpty())
            made.gateway = address(via);
        made.protocol = protocol;
        view.routes.append(made);
    };
    route(kMainTable, u"0.0.0.0/0", "eth1", u"100.64.1.1", 16);
    view.routes.last().source = address(u"100.64.1.20");
    view.routes.last().metric = 100;
    route(kMainTable, u"100.64.1.0/24", "eth1", {}, 2);
    route(kMainTable, u"203.0.113.0/28", "eth0", {}, 2);
    route(kMainTable, u"44.0.0.0/9", "tunl0", u"192.0.2.7", 44);
    route(kMainTable, u"172.17.0.0/16", "docker0", {}, 2);
    route(kMainTable, u"192.168.77.0/24", "eth0", u"203.0.113.9", 4);
    route(1998, u"198.51.100.9", "eth1", u"100.64.1.1", marks::kProtocol);
    view.routes.last().onlink = true;
    route(1999, u"0.0.0.0/0", "culvert0", {}, marks::kProtocol);
    route(1999, u"100.64.2.2", "", {}, marks::kProtocol);
    view.routes.last().type = RouteType::Throw;
    route(1999, u"0.0.0.0/0", "", {}, marks::kProtocol);
    view.routes.last().type = RouteType::Unreachable;
    view.routes.last().metric = kWorstMetric;
    return view;
}

} // namespace culvert
