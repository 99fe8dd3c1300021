// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/firewallsamples.h"

#include <algorithm>

namespace culvert::test {

namespace {

using Field = PacketField;
using Action = FirewallAction;

QString text(const char *value) { return QString::fromLatin1(value); }

PacketMatch match(Field field, std::initializer_list<const char *> values, bool inverted = false)
{
    PacketMatch match{field, {}, inverted};
    for (const char *value : values)
        match.values.append(text(value));
    return match;
}

/// What a rule may look at. Those with several values in the order of the strings.
QList<QList<PacketMatch>> allMatches()
{
    const PacketMatch tcp = match(Field::Protocol, {"6"});
    const PacketMatch udp = match(Field::Protocol, {"17"});
    const PacketMatch sctp = match(Field::Protocol, {"132"});
    const PacketMatch both = match(Field::Protocol, {"17", "6"});
    return {
        {},
        {match(Field::IncomingInterface, {"eth1"})},
        {match(Field::IncomingInterface, {"eth0", "eth1.7", "x-y_z"})},
        {match(Field::IncomingInterface, {"eth1"}, true)},
        {match(Field::OutgoingInterface, {"culvert0"})},
        {match(Field::OutgoingInterface, {"culvert0", "culvert1"}, true)},
        {match(Field::Source, {"192.0.2.1"})},
        {match(Field::Source, {"192.0.2.2", "192.0.2.3", "192.0.2.4"})},
        {match(Field::Source, {"203.0.113.0/28"})},
        {match(Field::Source, {"10.0.0.0/8", "192.0.2.1", "203.0.113.0/28"})},
        {match(Field::Source, {"@home"})},
        {match(Field::Source, {"@home"}, true)},
        {match(Field::Destination, {"198.51.100.7"}, true)},
        {match(Field::Destination, {"@home"})},
        {match(Field::Source, {"@home"}), match(Field::Destination, {"@servers"}, true)},
        {match(Field::Protocol, {"4"})},
        {match(Field::Protocol, {"4"}, true)},
        {match(Field::Protocol, {"253"})},
        {tcp},
        {both},
        {match(Field::Protocol, {"17", "6"}, true)},
        {tcp, match(Field::DestinationPort, {"22"})},
        {tcp, match(Field::DestinationPort, {"20-21"})},
        {tcp, match(Field::DestinationPort, {"20-21", "443", "80"})},
        {tcp, match(Field::DestinationPort, {"22"}, true)},
        {udp, match(Field::DestinationPort, {"53"})},
        {sctp, match(Field::DestinationPort, {"5060"})},
        {both, match(Field::DestinationPort, {"53"})},
        {match(Field::IncomingInterface, {"culvert0"}), tcp, match(Field::DestinationPort, {"443"})},
        {match(Field::IcmpType, {"echo-request"})},
        {match(Field::IcmpType, {"destination-unreachable", "echo-request", "parameter-problem", "time-exceeded"})},
        {match(Field::IcmpType, {"echo-request"}, true)},
        {match(Field::TcpSyn, {})},
        {match(Field::OutgoingInterface, {"culvert0"}), match(Field::TcpSyn, {})},
        {tcp, match(Field::TcpSyn, {})},
        {match(Field::OutgoingInterface, {"culvert0"}), match(Field::TcpSyn, {}, true),
         match(Field::Source, {"@home"})},
        {match(Field::SourceType, {"local"})},
        {match(Field::DestinationType, {"local"})},
        {match(Field::DestinationType, {"broadcast", "local", "multicast"})},
        {match(Field::SourceType, {"unicast"}, true)},
        {match(Field::SourceInterface, {"eth1"})},
        {match(Field::SourceInterface, {"eth1", "eth2"}, true)},
        {match(Field::ConnectionState, {"new"})},
        {match(Field::ConnectionState, {"established", "related"})},
        {match(Field::ConnectionState, {"new"}, true)},
        {match(Field::ConnectionState, {"invalid", "untracked"}, true)},
        {match(Field::ConnectionStatus, {"confirmed"})},
        {match(Field::BegunTo, {"198.51.100.7"}, true)},
        {match(Field::AnsweredTo, {"198.51.100.7"})},
        {match(Field::AnsweredTo, {"198.51.100.7", "198.51.100.8"}, true), match(Field::Source, {"@home"})},
        {match(Field::ConnectionMark, {"16777216"})},
        {match(Field::ConnectionMark, {"16777216", "520093696"})},
        {match(Field::ConnectionMark, {"0"}, true)},
        {match(Field::PacketMark, {"33554432"})},
        {match(Field::PacketMark, {"0", "33554432"}, true)},
        {match(Field::IncomingInterface, {"eth1"}), match(Field::Source, {"@home"}), udp,
         match(Field::DestinationPort, {"1024-65535"}), match(Field::ConnectionState, {"new"})},
    };
}

struct Deed {
    const char *chain;
    Action action;
    quint32 number = 0;
    Ipv4Address address = {};
};

/// `chain`: one in which the kernel allows it.
QList<Deed> allDeeds()
{
    return {{"forwarded", Action::Accept},
            {"departures", Action::Drop},
            {"forwarded", Action::Reject},
            {"sources", Action::SourceNat, 0, {0xc6336407}},
            {"marks", Action::MarkConnection, 0x01000000},
            {"marks", Action::MarkConnection, 0x1f000000},
            {"marks", Action::MarkConnection, 0},
            {"own-marks", Action::MarkPacket, 0x02000000},
            {"own-marks", Action::MarkPacket, 0x1f000000},
            {"departures", Action::MarkPacket, 0},
            {"forwarded", Action::ClampMssToRoute},
            {"forwarded", Action::ClampMss, 1440}};
}

QList<FirewallChain> allChains()
{
    return {{text("arrivals"), text("filter"), text("prerouting"), -300},
            {text("departures"), text("filter"), text("postrouting"), 300},
            {text("forwarded"), text("filter"), text("forward"), 0},
            {text("marks"), text("filter"), text("prerouting"), -150},
            {text("own"), text("filter"), text("output"), 0},
            {text("own-marks"), text("route"), text("output"), -150},
            {text("services"), text("filter"), text("input"), 0},
            {text("sources"), text("nat"), text("postrouting"), 100}};
}

/// "fib saddr oifname" only before it is known where the packet leaves (nft_fib_validate()).
bool isAllowed(const Deed &deed, const QList<PacketMatch> &matches)
{
    const bool asksBack = std::any_of(matches.begin(), matches.end(),
                                      [](const PacketMatch &one) { return one.field == Field::SourceInterface; });
    return !asksBack || text(deed.chain) == text("forwarded") || text(deed.chain) == text("marks");
}

FirewallRule ruleOf(const Deed &deed, QList<PacketMatch> matches, const QString &purpose)
{
    const bool changesTcp = deed.action == Action::ClampMss || deed.action == Action::ClampMssToRoute;
    const bool isTcp =
        std::any_of(matches.begin(), matches.end(), [](const PacketMatch &one) { return one.field == Field::TcpSyn; });
    const bool saysProtocol = std::any_of(matches.begin(), matches.end(), [](const PacketMatch &one) {
        return one.field == Field::Protocol || one.field == Field::IcmpType;
    });
    if (changesTcp && !isTcp)
        matches = saysProtocol ? QList<PacketMatch>{{Field::TcpSyn}} : matches + QList<PacketMatch>{{Field::TcpSyn}};
    return {.chain = text(deed.chain),
            .matches = matches,
            .action = deed.action,
            .number = deed.number,
            .address = deed.address,
            .purpose = purpose};
}

void sortRules(FirewallTable &table)
{
    std::stable_sort(table.rules.begin(), table.rules.end(),
                     [](const FirewallRule &a, const FirewallRule &b) { return a.chain < b.chain; });
}

FirewallTable withoutRules()
{
    return {allChains(), {{text("home"), {{{0xc0a80100}, 24}, {{0xcb007100}, 28}}}, {text("servers"), {}}}, {}};
}

} // namespace

FirewallTable everyCombination()
{
    FirewallTable table = withoutRules();
    const auto matches = allMatches();
    for (const Deed &deed : allDeeds()) {
        for (const auto &some : matches) {
            if (isAllowed(deed, some))
                table.rules.append(ruleOf(deed, some, {}));
        }
    }
    sortRules(table);
    return table;
}

FirewallTable tableOfEverything()
{
    FirewallTable table = withoutRules();
    const auto deeds = allDeeds();
    qsizetype turn = 0;
    for (const auto &some : allMatches()) {
        while (!isAllowed(deeds[turn % deeds.size()], some))
            ++turn;
        table.rules.append(ruleOf(deeds[turn % deeds.size()], some, QStringLiteral("%1 \"it's\" é \\").arg(turn)));
        ++turn;
    }
    sortRules(table);
    return table;
}

FirewallTable randomTable(QRandomGenerator &random)
{
    FirewallTable table;
    for (const FirewallChain &chain : allChains()) {
        if (random.bounded(4) != 0)
            table.chains.append(chain);
    }
    for (const char *name : {"home", "servers"}) { // which rules name
        FirewallSet set{text(name), {}};
        for (int i = random.bounded(50); i > 0; --i)
            set.prefixes.append(Ipv4Prefix::of({random.generate()}, random.bounded(1, 33)));
        set.prefixes = canonical(set.prefixes);
        table.sets.append(set);
    }
    const auto matches = allMatches();
    const auto deeds = allDeeds();
    for (int i = random.bounded(60); i > 0; --i) {
        const Deed &deed = deeds[random.bounded(deeds.size())];
        const auto &some = matches[random.bounded(matches.size())];
        const bool hasChain = std::any_of(table.chains.begin(), table.chains.end(),
                                          [&](const FirewallChain &chain) { return chain.name == text(deed.chain); });
        if (hasChain && isAllowed(deed, some))
            table.rules.append(ruleOf(deed, some, QString::number(i)));
    }
    sortRules(table);
    return table;
}

} // namespace culvert::test
