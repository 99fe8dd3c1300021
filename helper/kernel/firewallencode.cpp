// SPDX-License-Identifier: GPL-3.0-or-later
// The half of firewalljson.h that writes.
#include "helper/kernel/firewalljson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace culvert::firewalljson {

namespace {

QString family() { return QStringLiteral("inet"); }
QString tableName() { return QLatin1String(marks::kFirewallTable); }

QJsonObject payload(const char *protocol, const char *field)
{
    return {{QStringLiteral("payload"),
             QJsonObject{{QStringLiteral("protocol"), QLatin1String(protocol)},
                         {QStringLiteral("field"), QLatin1String(field)}}}};
}

/// meta, ct or rt.
QJsonObject keyOf(const char *what, const char *key)
{
    return {{QLatin1String(what), QJsonObject{{QStringLiteral("key"), QLatin1String(key)}}}};
}

/// An end of a connection as it began ("original") or as it is answered ("reply").
QJsonObject endOf(const char *key, const char *direction)
{
    return {
        {QStringLiteral("ct"),
         QJsonObject{{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("dir"), QLatin1String(direction)}}}};
}

QJsonObject fib(const char *result, const char *flag)
{
    return {{QStringLiteral("fib"),
             QJsonObject{{QStringLiteral("result"), QLatin1String(result)},
                         {QStringLiteral("flags"), QJsonArray{QLatin1String(flag)}}}}};
}

QJsonObject binary(const char *op, const QJsonValue &left, const QJsonValue &right)
{
    return {{QLatin1String(op), QJsonArray{left, right}}};
}

QJsonObject masked(const QJsonObject &mark, quint32 mask) { return binary("&", mark, qint64(mask)); }

QJsonValue prefixValue(const Ipv4Prefix &prefix)
{
    if (prefix.isHost())
        return prefix.address.toString();
    return QJsonObject{{QStringLiteral("prefix"),
                        QJsonObject{{QStringLiteral("addr"), prefix.address.toString()},
                                    {QStringLiteral("len"), int(prefix.length)}}}};
}

QJsonValue numberOr(const QString &text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    return isNumber ? QJsonValue(qint64(number)) : QJsonValue(text);
}

/// A final asterisk would stand for any characters; in the name of an interface it is one (K-24).
QJsonValue interfaceValue(QString name) { return name.replace(QLatin1Char('*'), QStringLiteral("\\*")); }

QJsonValue valueOf(PacketField field, const QString &text)
{
    switch (field) {
    case PacketField::IncomingInterface:
    case PacketField::OutgoingInterface:
    case PacketField::SourceInterface:
        return interfaceValue(text);
    case PacketField::Source:
    case PacketField::Destination:
    case PacketField::BegunTo:
    case PacketField::AnsweredTo:
        if (const auto prefix = Ipv4Prefix::parseAddressOrPrefix(text))
            return prefixValue(*prefix);
        return text; // "@home"
    case PacketField::DestinationPort: {
        const qsizetype dash = text.indexOf(QLatin1Char('-'));
        if (dash > 0)
            return binary("range", numberOr(text.left(dash)), numberOr(text.mid(dash + 1)));
        return numberOr(text);
    }
    case PacketField::Protocol:
    case PacketField::ConnectionMark:
    case PacketField::PacketMark:
        return numberOr(text);
    default:
        return text;
    }
}

QJsonValue right(const PacketMatch &match)
{
    if (match.field == PacketField::TcpSyn)
        return QStringLiteral("syn");
    QJsonArray values;
    for (const QString &value : match.values)
        values.append(valueOf(match.field, value));
    return values.size() == 1 ? values.first() : QJsonObject{{QStringLiteral("set"), values}};
}

QJsonObject matchOf(const PacketMatch &match, quint32 markMask)
{
    // States and status are sets of bits: "in" asks for one of them, as nft does by itself for its own syntax.
    const bool isBit = (match.field == PacketField::ConnectionState || match.field == PacketField::ConnectionStatus)
        && match.values.size() == 1;
    const char *op = match.inverted ? "!=" : isBit ? "in" : "==";
    return {{QStringLiteral("match"),
             QJsonObject{{QStringLiteral("op"), QLatin1String(op)},
                         {QStringLiteral("left"), left(match.field, markMask)},
                         {QStringLiteral("right"), right(match)}}}};
}

QJsonObject mangle(const QJsonObject &key, const QJsonValue &value)
{
    return {{QStringLiteral("mangle"), QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("value"), value}}}};
}

QJsonObject setMark(const QJsonObject &mark, quint32 number, quint32 markMask)
{
    const QJsonObject others = masked(mark, ~markMask);
    return mangle(mark, number == 0 ? others : binary("|", others, qint64(number)));
}

QJsonObject setMss(const QJsonValue &value)
{
    const QJsonObject option{{QStringLiteral("name"), QStringLiteral("maxseg")},
                             {QStringLiteral("field"), QStringLiteral("size")}};
    return mangle({{QStringLiteral("tcp option"), option}}, value);
}

QJsonObject verdict(const char *name) { return {{QLatin1String(name), QJsonValue()}}; }

void appendAction(QJsonArray &expressions, const FirewallRule &rule, quint32 markMask)
{
    if (rule.action == FirewallAction::Drop || rule.action == FirewallAction::Reject)
        expressions.append(QJsonObject{{QStringLiteral("counter"), QJsonValue()}});
    switch (rule.action) {
    case FirewallAction::Accept:
        expressions.append(verdict("accept"));
        break;
    case FirewallAction::Drop:
        expressions.append(verdict("drop"));
        break;
    case FirewallAction::Reject:
        expressions.append(QJsonObject{{QStringLiteral("reject"),
                                        QJsonObject{{QStringLiteral("type"), QStringLiteral("icmp")},
                                                    {QStringLiteral("expr"), QStringLiteral("admin-prohibited")}}}});
        break;
    case FirewallAction::SourceNat:
        expressions.append(QJsonObject{{QStringLiteral("snat"),
                                        QJsonObject{{QStringLiteral("family"), QStringLiteral("ip")},
                                                    {QStringLiteral("addr"), rule.address.toString()}}}});
        break;
    case FirewallAction::MarkConnection:
        expressions.append(setMark(keyOf("ct", "mark"), rule.number, markMask));
        break;
    case FirewallAction::MarkPacket:
        expressions.append(setMark(keyOf("meta", "mark"), rule.number, markMask));
        break;
    case FirewallAction::ClampMssToRoute:
        expressions.append(setMss(keyOf("rt", "mtu")));
        break;
    case FirewallAction::ClampMss:
        expressions.append(setMss(qint64(rule.number)));
        break;
    case FirewallAction::Other:
        break;
    }
}

/// An object of the table: its name is `name`.
QJsonObject inTable(const QString &name)
{
    return {
        {QStringLiteral("family"), family()}, {QStringLiteral("table"), tableName()}, {QStringLiteral("name"), name}};
}

class Transaction {
public:
    explicit Transaction(quint32 markMask = marks::kMarkMask) : m_markMask(markMask) { }

    void command(const char *verb, const char *kind, const QJsonObject &object)
    {
        m_commands.append(QJsonObject{{QLatin1String(verb), QJsonObject{{QLatin1String(kind), object}}}});
    }
    void table(const char *verb)
    {
        command(verb, "table", {{QStringLiteral("family"), family()}, {QStringLiteral("name"), tableName()}});
    }
    void add(const FirewallSet &set)
    {
        QJsonObject object = inTable(set.name);
        object[QStringLiteral("type")] = QStringLiteral("ipv4_addr");
        object[QStringLiteral("flags")] = QJsonArray{QStringLiteral("interval")};
        QJsonArray elements;
        for (const Ipv4Prefix &prefix : set.prefixes)
            elements.append(prefixValue(prefix));
        if (!elements.isEmpty())
            object[QStringLiteral("elem")] = elements;
        command("add", "set", object);
    }
    void add(const FirewallChain &chain)
    {
        QJsonObject object = inTable(chain.name);
        object[QStringLiteral("type")] = chain.type;
        object[QStringLiteral("hook")] = chain.hook;
        object[QStringLiteral("prio")] = chain.priority;
        object[QStringLiteral("policy")] = QStringLiteral("accept");
        command("add", "chain", object);
    }
    void add(const FirewallRule &rule)
    {
        QJsonArray expressions;
        for (const PacketMatch &match : rule.matches)
            expressions.append(matchOf(match, m_markMask));
        appendAction(expressions, rule, m_markMask);
        QJsonObject object{{QStringLiteral("family"), family()},
                           {QStringLiteral("table"), tableName()},
                           {QStringLiteral("chain"), rule.chain},
                           {QStringLiteral("expr"), expressions}};
        if (!rule.purpose.isEmpty())
            object[QStringLiteral("comment")] = rule.purpose;
        command("add", "rule", object);
    }
    /// What is in both is left alone.
    template <typename T> void exchange(const char *kind, const QList<T> &present, const QList<T> &wanted)
    {
        for (const T &object : present) {
            if (!wanted.contains(object))
                command("delete", kind, inTable(object.name));
        }
        for (const T &object : wanted) {
            if (!present.contains(object))
                add(object);
        }
    }
    QByteArray text() const
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("nftables"), m_commands}}).toJson(QJsonDocument::Compact);
    }

private:
    QJsonArray m_commands;
    quint32 m_markMask;
};

} // namespace

QJsonObject left(PacketField field, quint32 markMask)
{
    switch (field) {
    case PacketField::IncomingInterface:
        return keyOf("meta", "iifname");
    case PacketField::OutgoingInterface:
        return keyOf("meta", "oifname");
    case PacketField::Source:
        return payload("ip", "saddr");
    case PacketField::Destination:
        return payload("ip", "daddr");
    case PacketField::Protocol:
        return payload("ip", "protocol");
    case PacketField::DestinationPort:
        return payload("th", "dport");
    case PacketField::IcmpType:
        return payload("icmp", "type");
    case PacketField::TcpSyn:
        return binary("&", payload("tcp", "flags"), binary("|", QStringLiteral("syn"), QStringLiteral("rst")));
    case PacketField::SourceType:
        return fib("type", "saddr");
    case PacketField::DestinationType:
        return fib("type", "daddr");
    case PacketField::SourceInterface:
        return fib("oifname", "saddr");
    case PacketField::ConnectionState:
        return keyOf("ct", "state");
    case PacketField::ConnectionStatus:
        return keyOf("ct", "status");
    case PacketField::BegunTo:
        return endOf("ip daddr", "original");
    case PacketField::AnsweredTo:
        return endOf("ip daddr", "reply");
    case PacketField::ConnectionMark:
        return masked(keyOf("ct", "mark"), markMask);
    case PacketField::PacketMark:
        return masked(keyOf("meta", "mark"), markMask);
    }
    return {};
}

QByteArray listing()
{
    Transaction transaction;
    transaction.table("list");
    return transaction.text();
}

QByteArray removal()
{
    Transaction transaction;
    transaction.table("add");
    transaction.table("delete");
    return transaction.text();
}

QByteArray replacement(const FirewallTable &wanted, const std::optional<Found> &present)
{
    Transaction transaction(wanted.markMask);
    transaction.table("add");
    FirewallTable kept;
    if (present && present->isPlain) {
        transaction.table("flush"); // its rules
        kept = present->table;
    } else {
        transaction.table("delete");
        transaction.table("add");
    }
    transaction.exchange("chain", kept.chains, wanted.chains);
    transaction.exchange("set", kept.sets, wanted.sets);
    for (const FirewallRule &rule : wanted.rules)
        transaction.add(rule);
    return transaction.text();
}

} // namespace culvert::firewalljson
