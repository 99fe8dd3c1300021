// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/step.h"

namespace culvert {

namespace {

QString typeWord(RouteType type)
{
    switch (type) {
    case RouteType::Unicast:
        return {};
    case RouteType::Unreachable:
        return QStringLiteral("unreachable ");
    case RouteType::Throw:
        return QStringLiteral("throw ");
    case RouteType::Local:
        return QStringLiteral("local ");
    case RouteType::Broadcast:
        return QStringLiteral("broadcast ");
    case RouteType::Blackhole:
        return QStringLiteral("blackhole ");
    case RouteType::Prohibit:
        return QStringLiteral("prohibit ");
    case RouteType::Other:
        break;
    }
    return QStringLiteral("? ");
}

QString actionWord(const Rule &rule)
{
    switch (rule.action) {
    case RuleAction::Lookup:
        return QStringLiteral("lookup ") + tableName(rule.table);
    case RuleAction::Unreachable:
        return QStringLiteral("unreachable");
    case RuleAction::Prohibit:
        return QStringLiteral("prohibit");
    case RuleAction::Blackhole:
        return QStringLiteral("blackhole");
    case RuleAction::Goto:
        return QStringLiteral("goto %1").arg(rule.gotoTarget);
    case RuleAction::Nop:
        return QStringLiteral("nop");
    case RuleAction::Other:
        break;
    }
    return QStringLiteral("?");
}

/// sysctl(8) separates by dots and writes a dot within a name (eth0.100) as a slash.
QString sysctlName(const QString &key)
{
    QString name = key;
    for (QChar &c : name) {
        if (c == QLatin1Char('/'))
            c = QLatin1Char('.');
        else if (c == QLatin1Char('.'))
            c = QLatin1Char('/');
    }
    return QStringLiteral("net.ipv4.") + name;
}

QString describeLink(const TunnelLink &link, const char *verb)
{
    QString ends = QStringLiteral("local %1 remote %2").arg(link.local.toString(), link.remote.toString());
    if (!link.parent.isEmpty())
        ends += QStringLiteral(" dev ") + link.parent;
    const QString ttl = link.ttl == 0 ? QStringLiteral("inherit") : QString::number(link.ttl);
    return QStringLiteral("ip link %1 %2 type ipip %3 ttl %4 pmtudisc && ip link set %2 alias %5 mtu %6 %7")
        .arg(QLatin1String(verb), link.name, ends, ttl, link.alias, QString::number(link.mtu),
             link.up ? QStringLiteral("up") : QStringLiteral("down"));
}

QString describeAddress(const AddressEntry &entry, const char *verb)
{
    return QStringLiteral("ip address %1 %2/%3 dev %4")
        .arg(QLatin1String(verb), entry.address.toString(), QString::number(entry.prefixLength), entry.interface);
}

struct Describer {
    QString operator()(const SetLink &step) const { return describeLink(step.link, step.replaces ? "change" : "add"); }
    QString operator()(const DeleteLink &step) const { return QStringLiteral("ip link del %1").arg(step.link.name); }
    QString operator()(const AddAddress &step) const { return describeAddress(step.address, "add"); }
    QString operator()(const DeleteAddress &step) const { return describeAddress(step.address, "del"); }
    QString operator()(const SetRoute &step) const
    {
        return (step.replaces ? QStringLiteral("ip route replace ") : QStringLiteral("ip route add "))
            + describe(step.route);
    }
    QString operator()(const DeleteRoute &step) const { return QStringLiteral("ip route del ") + describe(step.route); }
    QString operator()(const AddRule &step) const { return QStringLiteral("ip rule add ") + describe(step.rule); }
    QString operator()(const DeleteRule &step) const { return QStringLiteral("ip rule del ") + describe(step.rule); }
    QString operator()(const SetSysctl &step) const
    {
        return QStringLiteral("sysctl -w %1=%2").arg(sysctlName(step.sysctl.key), step.sysctl.value);
    }
    QString operator()(const SetFirewall &step) const { return describe(step.table).first(); }
    QString operator()(const DeleteFirewall &) const
    {
        return QStringLiteral("nft delete table inet %1").arg(QLatin1String(marks::kFirewallTable));
    }
};

} // namespace

QString tableName(quint32 table)
{
    switch (table) {
    case kMainTable:
        return QStringLiteral("main");
    case kLocalTable:
        return QStringLiteral("local");
    case kDefaultTable:
        return QStringLiteral("default");
    default:
        return QString::number(table);
    }
}

QString describe(const Route &route)
{
    QString text = typeWord(route.type) + route.destination.toRouteString();
    if (route.gateway)
        text += QStringLiteral(" via ") + route.gateway->toString();
    if (!route.interface.isEmpty())
        text += QStringLiteral(" dev ") + route.interface;
    if (route.onlink)
        text += QStringLiteral(" onlink");
    if (route.source)
        text += QStringLiteral(" src ") + route.source->toString();
    if (route.mtu != 0)
        text += QStringLiteral(" mtu %1").arg(route.mtu);
    text += QStringLiteral(" table ") + tableName(route.table);
    if (route.metric != 0)
        text += QStringLiteral(" metric %1").arg(route.metric);
    return text + QStringLiteral(" proto %1").arg(route.protocol);
}

QString describe(const Rule &rule)
{
    QString text = QStringLiteral("pref %1 ").arg(rule.preference);
    if (rule.inverted)
        text += QStringLiteral("not ");
    text += QStringLiteral("from ") + (rule.from ? rule.from->toString() : QStringLiteral("all"));
    if (rule.to)
        text += QStringLiteral(" to ") + rule.to->toString();
    if (rule.markMask != 0)
        text += QStringLiteral(" fwmark 0x%1/0x%2").arg(rule.mark, 0, 16).arg(rule.markMask, 0, 16);
    if (!rule.incoming.isEmpty())
        text += QStringLiteral(" iif ") + rule.incoming;
    if (!rule.outgoing.isEmpty())
        text += QStringLiteral(" oif ") + rule.outgoing;
    if (rule.hasOtherSelectors)
        text += QStringLiteral(" (and more)");
    text += QLatin1Char(' ') + actionWord(rule);
    if (rule.suppressPrefixLength >= 0)
        text += QStringLiteral(" suppress_prefixlength %1").arg(rule.suppressPrefixLength);
    return text + QStringLiteral(" protocol %1").arg(rule.protocol);
}

QString describe(const Step &step) { return std::visit(Describer{}, step.action); }

QStringList describe(const Steps &steps)
{
    QStringList lines;
    lines.reserve(steps.size());
    for (const Step &step : steps) {
        if (const auto *firewall = std::get_if<SetFirewall>(&step.action))
            lines.append(describe(firewall->table));
        else
            lines.append(describe(step));
    }
    return lines;
}

} // namespace culvert
