// SPDX-License-Identifier: GPL-3.0-or-later
// The half of firewalljson.h that reads.
#include "helper/kernel/firewalljson.h"

#include "helper/kernel/firewallvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace culvert::firewalljson {

namespace {

constexpr std::array kFields{PacketField::IncomingInterface,
                             PacketField::OutgoingInterface,
                             PacketField::Source,
                             PacketField::Destination,
                             PacketField::Protocol,
                             PacketField::DestinationPort,
                             PacketField::IcmpType,
                             PacketField::TcpSyn,
                             PacketField::SourceType,
                             PacketField::DestinationType,
                             PacketField::SourceInterface,
                             PacketField::ConnectionState,
                             PacketField::ConnectionStatus,
                             PacketField::BegunTo,
                             PacketField::AnsweredTo,
                             PacketField::ConnectionMark,
                             PacketField::PacketMark};

/// IANA's numbers of those whose ports nft names by the protocol.
constexpr std::array kTransports{std::pair("tcp", 6), std::pair("udp", 17), std::pair("dccp", 33),
                                 std::pair("sctp", 132), std::pair("udplite", 136)};
constexpr int kIcmp = 1;
constexpr int kTcp = 6;

/// The one member of an expression, e.g. "payload" of {"payload": {...}}.
QString kindOf(const QJsonObject &expression) { return expression.size() == 1 ? expression.keys().first() : QString(); }

/// syn and rst, in whatever way and order it is written.
bool isSynOrRst(const QJsonValue &mask)
{
    if (mask.isDouble())
        return mask.toInt() == 6;
    QStringList flags;
    for (const auto &flag : listOf(mask))
        flags.append(flag.toString());
    flags.sort();
    return flags == QStringList{QStringLiteral("rst"), QStringLiteral("syn")};
}

/// "ct mark" of {"ct": {"key": "mark"}}, or of "meta".
bool isMark(const QJsonObject &expression)
{
    return text(object(expression, "ct"), "key") == QLatin1String("mark")
        || text(object(expression, "meta"), "key") == QLatin1String("mark");
}

/// What a rule compares: "left & mask" with "right", which nft writes as a prefix where the mask looks like one.
QJsonObject withMask(QJsonObject match)
{
    const QJsonObject prefix = object(match[QLatin1String("right")].toObject(), "prefix");
    const int length = prefix[QLatin1String("len")].toInt();
    const QJsonObject left = object(match, "left");
    if (length < 1 || length > 32 || !isMark(left))
        return match;
    match[QLatin1String("left")] =
        QJsonObject{{QStringLiteral("&"), QJsonArray{left, qint64(~quint32(0) << (32 - length))}}};
    match[QLatin1String("right")] = prefix[QLatin1String("addr")];
    return match;
}

/// In the form that left() has. `protocol` becomes that of a port, where it says one.
QJsonObject normalized(QJsonObject expression, int &protocol)
{
    const QString kind = kindOf(expression);
    QJsonValueRef content = expression[kind];
    if (kind == QLatin1String("fib") && content[QLatin1String("flags")].isString()) {
        QJsonObject fib = content.toObject();
        fib[QLatin1String("flags")] = QJsonArray{fib[QLatin1String("flags")]};
        content = fib;
    } else if (kind == QLatin1String("payload") && text(content, "field") == QLatin1String("dport")) {
        for (const auto &[name, number] : kTransports) {
            if (text(content, "protocol") == QLatin1String(name)) {
                protocol = number;
                return left(PacketField::DestinationPort, 0);
            }
        }
    } else if (kind == QLatin1String("&")) {
        const QJsonArray operands = content.toArray();
        QJsonObject syn = left(PacketField::TcpSyn, 0);
        if (operands.size() == 2 && operands[0] == syn[QLatin1String("&")][0] && isSynOrRst(operands[1]))
            return syn;
    }
    return expression;
}

struct RuleReader {
    quint32 markMask;
    FirewallRule rule = {};
    bool hasCounter = false;
    bool hasAction = false;
    bool isForIpv4Only = false; ///< what nft(8) may print of what our matches and actions imply
    int layer4 = -1;

    bool has(PacketField field) const
    {
        return std::any_of(rule.matches.begin(), rule.matches.end(),
                           [&](const PacketMatch &match) { return match.field == field; });
    }

    /// Dependencies of other expressions, which nft shows if it cannot tell whose they are.
    bool readDependency(const QJsonObject &compared, const QJsonValue &right, bool inverted)
    {
        const QString key = text(object(compared, "meta"), "key");
        if (inverted || compared.size() != 1)
            return false;
        if (key == QLatin1String("nfproto")) {
            isForIpv4Only = right == QLatin1String("ipv4") || right.toInt() == 2;
            return isForIpv4Only;
        }
        if (key != QLatin1String("l4proto") || !right.isDouble())
            return false;
        layer4 = right.toInt();
        return true;
    }

    bool readMatch(const QJsonObject &written)
    {
        const QJsonObject match = withMask(written);
        const QString op = text(match, "op");
        const QJsonObject compared = object(match, "left");
        const QJsonValue right = match[QLatin1String("right")];
        const bool inverted = op == QLatin1String("!=");
        if (readDependency(compared, right, inverted))
            return true;
        int protocol = 0;
        const QJsonObject left = normalized(compared, protocol);
        const auto field = std::find_if(kFields.begin(), kFields.end(),
                                        [&](PacketField one) { return firewalljson::left(one, markMask) == left; });
        if (field == kFields.end())
            return false;
        // Of a state's bits, "in" and a list without "set" ask for any; an inverted list is something else.
        const bool isState = *field == PacketField::ConnectionState || *field == PacketField::ConnectionStatus;
        const bool isList = right.isArray() || right[QLatin1String("|")].isArray();
        if (!inverted && op != QLatin1String("==") && !(isState && op == QLatin1String("in")))
            return false;
        if (isList && (!isState || inverted))
            return false;
        if (*field == PacketField::TcpSyn) {
            rule.matches.append({*field, {}, inverted});
            return right == QLatin1String("syn") || right.toInt() == 2;
        }
        if (protocol != 0 && !readPortsProtocol(QString::number(protocol)))
            return false;
        const auto values = valuesOf(*field, right);
        if (!values)
            return false;
        rule.matches.append({*field, *values, inverted});
        return true;
    }

    /// "tcp dport" stands behind "ip protocol 6", or for both.
    bool readPortsProtocol(const QString &number)
    {
        const auto said = std::find_if(rule.matches.begin(), rule.matches.end(),
                                       [](const PacketMatch &match) { return match.field == PacketField::Protocol; });
        if (said != rule.matches.end())
            return said->values == QStringList{number} && !said->inverted;
        rule.matches.append({PacketField::Protocol, {number}});
        return true;
    }

    bool act(FirewallAction action)
    {
        const bool isFirst = !hasAction;
        hasAction = true;
        rule.action = action;
        return isFirst;
    }

    bool readMark(FirewallAction action, const QJsonObject &mark, QJsonValue value)
    {
        const auto operands = [&](const char *op) { return value[QLatin1String(op)].toArray(); };
        qint64 number = 0;
        if (const QJsonArray both = operands("|"); both.size() == 2 && both[1].isDouble()) {
            number = both[1].toInteger();
            value = both[0];
        }
        // The kernel keeps the bits that are cleared apart from those that are set: all of ours may be set.
        qint64 kept = 0xffffffff;
        if (const QJsonArray both = operands("&"); both.size() == 2 && both[1].isDouble()) {
            kept = both[1].toInteger();
            value = both[0];
        }
        const qint64 ours = markMask;
        if (value != mark || (number & ~ours) != 0 || (kept | number) != ((~ours & 0xffffffff) | number))
            return false;
        rule.number = quint32(number);
        return act(action);
    }

    bool readMangle(const QJsonObject &mangle)
    {
        const QJsonObject key = object(mangle, "key");
        const QJsonValue value = mangle[QLatin1String("value")];
        if (text(object(key, "ct"), "key") == QLatin1String("mark"))
            return readMark(FirewallAction::MarkConnection, key, value);
        if (text(object(key, "meta"), "key") == QLatin1String("mark"))
            return readMark(FirewallAction::MarkPacket, key, value);
        const QJsonObject option = object(key, "tcp option");
        if (text(option, "name") != QLatin1String("maxseg") || text(option, "field") != QLatin1String("size"))
            return false;
        if (text(object(value, "rt"), "key") == QLatin1String("mtu"))
            return act(FirewallAction::ClampMssToRoute);
        rule.number = quint32(value.toInt());
        return value.isDouble() && act(FirewallAction::ClampMss);
    }

    bool readReject(const QJsonObject &reject)
    {
        constexpr int kAdminProhibited = 13; // RFC 1812, 5.2.7.1
        const QJsonValue code = reject[QLatin1String("expr")];
        return text(reject, "type") == QLatin1String("icmp")
            && (code == QLatin1String("admin-prohibited") || code.toInt() == kAdminProhibited)
            && act(FirewallAction::Reject);
    }

    bool readSourceNat(const QJsonObject &snat)
    {
        const QJsonValue family = snat[QLatin1String("family")];
        const auto address = Ipv4Address::parse(text(snat, "addr"));
        if (!address || snat.size() != 2 || family != QLatin1String("ip"))
            return false;
        rule.address = *address;
        return act(FirewallAction::SourceNat);
    }

    bool read(const QJsonObject &expression)
    {
        const QString kind = kindOf(expression);
        const QJsonObject content = expression[kind].toObject();
        if (hasAction)
            return false; // an action is the last
        if (kind == QLatin1String("match"))
            return !hasCounter && readMatch(content);
        if (kind == QLatin1String("counter"))
            return !std::exchange(hasCounter, true);
        if (kind == QLatin1String("accept"))
            return act(FirewallAction::Accept);
        if (kind == QLatin1String("drop"))
            return act(FirewallAction::Drop);
        if (kind == QLatin1String("reject"))
            return readReject(content);
        if (kind == QLatin1String("snat"))
            return readSourceNat(content);
        return kind == QLatin1String("mangle") && readMangle(content);
    }

    /// Nothing was shown that does not follow from the rest.
    bool isWhole() const
    {
        const bool isCounted = rule.action == FirewallAction::Drop || rule.action == FirewallAction::Reject;
        const bool needsIpv4 = rule.action == FirewallAction::Reject || rule.action == FirewallAction::SourceNat
            || has(PacketField::Source) || has(PacketField::Destination) || has(PacketField::Protocol)
            || has(PacketField::IcmpType);
        const bool impliesLayer4 = layer4 < 0 || (layer4 == kTcp && has(PacketField::TcpSyn))
            || (layer4 == kIcmp && has(PacketField::IcmpType));
        return hasAction && isCounted == hasCounter && (!isForIpv4Only || needsIpv4) && impliesLayer4;
    }
};

FirewallRule other(const QString &chain, const QString &purpose)
{
    return {.chain = chain, .matches = {}, .action = FirewallAction::Other, .purpose = purpose};
}

FirewallRule ruleOf(const QJsonObject &object, quint32 markMask)
{
    RuleReader reader{.markMask = markMask};
    reader.rule.chain = text(object, "chain");
    reader.rule.purpose = text(object, "comment");
    const QJsonArray expressions = object[QLatin1String("expr")].toArray();
    for (const auto &expression : expressions) {
        if (!reader.read(expression.toObject()))
            return other(reader.rule.chain, reader.rule.purpose);
    }
    return reader.isWhole() ? reader.rule : other(reader.rule.chain, reader.rule.purpose);
}

/// The bits that the expression compares of a mark; 0 if it compares none.
quint32 markMaskOf(const QJsonObject &expression)
{
    const QJsonObject left = object(withMask(object(expression, "match")), "left");
    const QJsonArray operands = left[QLatin1String("&")].toArray();
    return operands.size() == 2 && isMark(operands[0].toObject()) ? quint32(operands[1].toInteger()) : 0;
}

/// Which bits of marks the table looks at. Every rule that sets a mark has one beside it that compares with it, and
/// only that one tells the mask: of what is set, the kernel gives back "what is kept" joined with the bits themselves.
quint32 markMaskOf(const QJsonArray &objects)
{
    for (const auto &entry : objects) {
        const QJsonArray expressions = object(entry.toObject(), "rule")[QLatin1String("expr")].toArray();
        for (const auto &expression : expressions) {
            if (const quint32 mask = markMaskOf(expression.toObject()); mask != 0)
                return mask;
        }
    }
    return marks::kMarkMask;
}

std::optional<FirewallChain> chainOf(const QJsonObject &object)
{
    const QJsonValue priority = object[QLatin1String("prio")];
    if (!priority.isDouble()
        || object[QLatin1String("policy")].toString(QStringLiteral("accept")) != QLatin1String("accept"))
        return std::nullopt;
    return FirewallChain{text(object, "name"), text(object, "type"), text(object, "hook"), priority.toInt()};
}

std::optional<FirewallSet> setOf(const QJsonObject &object)
{
    if (text(object, "type") != QLatin1String("ipv4_addr") || object.contains(QLatin1String("timeout"))
        || listOf(object[QLatin1String("flags")]) != QJsonArray{QStringLiteral("interval")})
        return std::nullopt;
    FirewallSet set{text(object, "name"), {}};
    const QJsonArray elements = object[QLatin1String("elem")].toArray();
    set.prefixes.reserve(elements.size());
    for (const auto &element : elements) {
        const auto prefixes = prefixesOf(element);
        if (!prefixes)
            return std::nullopt; // e.g. with a comment or a time-out
        set.prefixes += *prefixes;
    }
    set.prefixes = canonical(std::move(set.prefixes));
    return set;
}

} // namespace

std::optional<Found> decode(const QByteArray &listing)
{
    const QJsonArray objects = QJsonDocument::fromJson(listing)[QLatin1String("nftables")].toArray();
    Found found;
    found.table.markMask = markMaskOf(objects);
    bool isThere = false;
    for (const auto &value : objects) {
        const QJsonObject entry = value.toObject();
        const QString kind = kindOf(entry);
        const QJsonObject content = entry[kind].toObject();
        if (kind == QLatin1String("table")) {
            isThere = text(content, "name") == QLatin1String(marks::kFirewallTable);
            found.isPlain = found.isPlain && !content.contains(QLatin1String("flags"));
        } else if (kind == QLatin1String("rule")) {
            found.table.rules.append(ruleOf(content, found.table.markMask));
        } else if (const auto chain = kind == QLatin1String("chain") ? chainOf(content) : std::nullopt) {
            found.table.chains.append(*chain);
        } else if (auto set = kind == QLatin1String("set") ? setOf(content) : std::nullopt) {
            found.table.sets.append(std::move(*set));
        } else if (kind != QLatin1String("metainfo")) {
            found.isPlain = false;
        }
    }
    if (!isThere)
        return std::nullopt;
    FirewallTable &table = found.table;
    if (!found.isPlain)
        table.rules.append(other({}, QStringLiteral("what is not of our making")));
    const auto byName = [](const auto &a, const auto &b) { return a.name < b.name; };
    std::sort(table.chains.begin(), table.chains.end(), byName);
    std::sort(table.sets.begin(), table.sets.end(), byName);
    std::stable_sort(table.rules.begin(), table.rules.end(),
                     [](const FirewallRule &a, const FirewallRule &b) { return a.chain < b.chain; });
    return found;
}

} // namespace culvert::firewalljson
