// SPDX-License-Identifier: GPL-3.0-or-later
// A firewall table as nft(8) reads it.
#include "core/kernel/firewall.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr qsizetype kElementsOnALine = 16;

QString hex(quint32 number) { return QStringLiteral("0x%1").arg(number, 0, 16); }

QString tableName() { return QStringLiteral("inet ") + QLatin1String(marks::kFirewallTable); }

/// For a shell: braces, semicolons and quotes are the argument's own.
QString command(QString argument)
{
    return QStringLiteral("nft '%1'").arg(argument.replace(QLatin1Char('\''), QLatin1String("'\\''")));
}

const char *selectorOf(PacketField field)
{
    switch (field) {
    case PacketField::IncomingInterface:
        return "iifname";
    case PacketField::OutgoingInterface:
        return "oifname";
    case PacketField::Source:
        return "ip saddr";
    case PacketField::Destination:
        return "ip daddr";
    case PacketField::Protocol:
        return "ip protocol";
    case PacketField::DestinationPort:
        return "th dport";
    case PacketField::IcmpType:
        return "icmp type";
    case PacketField::TcpSyn:
        return "tcp flags & (syn | rst)";
    case PacketField::SourceType:
        return "fib saddr type";
    case PacketField::DestinationType:
        return "fib daddr type";
    case PacketField::SourceInterface:
        return "fib saddr oifname";
    case PacketField::ConnectionState:
        return "ct state";
    case PacketField::ConnectionStatus:
        return "ct status";
    case PacketField::BegunTo:
        return "ct original ip daddr";
    case PacketField::AnsweredTo:
        return "ct reply ip daddr";
    case PacketField::ConnectionMark:
        return "ct mark";
    case PacketField::PacketMark:
        return "meta mark";
    }
    return "?";
}

bool isInterface(PacketField field)
{
    return field == PacketField::IncomingInterface || field == PacketField::OutgoingInterface
        || field == PacketField::SourceInterface;
}

QString describe(const PacketMatch &match, quint32 markMask)
{
    QString text = QLatin1String(selectorOf(match.field));
    if (match.field == PacketField::TcpSyn)
        return text + (match.inverted ? QLatin1String(" != syn") : QLatin1String(" == syn"));
    const bool isMark = match.field == PacketField::ConnectionMark || match.field == PacketField::PacketMark;
    if (isMark)
        text += QStringLiteral(" & ") + hex(markMask) + (match.inverted ? QLatin1String(" !=") : QLatin1String(" =="));
    else if (match.inverted)
        text += QStringLiteral(" !=");
    QStringList values;
    for (const QString &value : match.values) {
        if (isMark)
            values.append(hex(value.toUInt()));
        else
            values.append(isInterface(match.field) ? QStringLiteral("\"%1\"").arg(value) : value);
    }
    const QString joined = values.join(QStringLiteral(", "));
    return text + QLatin1Char(' ') + (values.size() == 1 ? joined : QStringLiteral("{ %1 }").arg(joined));
}

QString markStatement(const char *mark, quint32 number, quint32 markMask)
{
    const QString name = QLatin1String(mark);
    const QString others = QStringLiteral("%1 set %1 & %2").arg(name, hex(~markMask));
    return number == 0 ? others : others + QStringLiteral(" | ") + hex(number);
}

QString statementOf(const FirewallRule &rule, quint32 markMask)
{
    switch (rule.action) {
    case FirewallAction::Accept:
        return QStringLiteral("accept");
    case FirewallAction::Drop:
        return QStringLiteral("counter drop");
    case FirewallAction::Reject:
        return QStringLiteral("counter reject with icmp type admin-prohibited");
    case FirewallAction::SourceNat:
        return QStringLiteral("snat ip to ") + rule.address.toString();
    case FirewallAction::MarkConnection:
        return markStatement("ct mark", rule.number, markMask);
    case FirewallAction::MarkPacket:
        return markStatement("meta mark", rule.number, markMask);
    case FirewallAction::ClampMssToRoute:
        return QStringLiteral("tcp option maxseg size set rt mtu");
    case FirewallAction::ClampMss:
        return QStringLiteral("tcp option maxseg size set %1").arg(rule.number);
    case FirewallAction::Other:
        break;
    }
    return QStringLiteral("?");
}

void appendElements(const FirewallSet &set, QStringList &lines)
{
    for (qsizetype i = 0; i < set.prefixes.size(); i += kElementsOnALine) {
        QStringList elements;
        for (const Ipv4Prefix &prefix : set.prefixes.mid(i, kElementsOnALine))
            elements.append(prefix.toString());
        lines.append(command(QStringLiteral("add element %1 %2 { %3 }")
                                 .arg(tableName(), set.name, elements.join(QStringLiteral(", ")))));
    }
}

} // namespace

QString describe(const FirewallRule &rule, quint32 markMask)
{
    QString text;
    for (const PacketMatch &match : rule.matches)
        text += describe(match, markMask) + QLatin1Char(' ');
    return text + statementOf(rule, markMask);
}

QStringList describe(const FirewallTable &table)
{
    QStringList lines{command(QStringLiteral("add table ") + tableName()),
                      command(QStringLiteral("delete table ") + tableName()),
                      command(QStringLiteral("add table ") + tableName())};
    for (const FirewallSet &set : table.sets) {
        lines.append(
            command(QStringLiteral("add set %1 %2 { type ipv4_addr; flags interval; }").arg(tableName(), set.name)));
        appendElements(set, lines);
    }
    for (const FirewallChain &chain : table.chains)
        lines.append(command(QStringLiteral("add chain %1 %2 { type %3 hook %4 priority %5; }")
                                 .arg(tableName(), chain.name, chain.type, chain.hook)
                                 .arg(chain.priority)));
    for (const FirewallRule &rule : table.rules)
        lines.append(command(QStringLiteral("add rule %1 %2 %3 comment \"%4\"")
                                 .arg(tableName(), rule.chain, describe(rule, table.markMask), rule.purpose)));
    return lines;
}

} // namespace culvert
