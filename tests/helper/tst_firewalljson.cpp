// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which libnftables gives a table back, which depend on its version (libnftables-json(5)).
#include "helper/kernel/firewalljson.h"
#include "tests/helper/firewallsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace culvert;
using namespace culvert::test;

using Field = PacketField;
using Action = FirewallAction;

namespace {

QString text(const char *value) { return QString::fromLatin1(value); }

/// Apostrophes for quotes; the listing's other parts come by themselves.
QByteArray listing(const QByteArray &objects)
{
    QByteArray json = "{'nftables': [{'metainfo': {'version': '1.0.6', 'json_schema_version': 1}},"
                      "{'table': {'family': 'inet', 'name': 'culvert', 'handle': 1}}"
        + (objects.isEmpty() ? QByteArray() : "," + objects) + "]}";
    return json.replace('\'', '"');
}

QByteArray ruleWith(const QByteArray &expressions)
{
    return "{'rule': {'family': 'inet', 'table': 'culvert', 'chain': 'forwarded', 'handle': 7, 'comment': 'why',"
           "'expr': ["
        + expressions + "]}}";
}

QByteArray matchOf(const QByteArray &left, const QByteArray &right, const QByteArray &op = "==")
{
    return "{'match': {'op': '" + op + "', 'left': " + left + ", 'right': " + right + "}}";
}

QByteArray payload(const QByteArray &protocol, const QByteArray &field)
{
    return "{'payload': {'protocol': '" + protocol + "', 'field': '" + field + "'}}";
}

const QByteArray kTcpFlags = payload("tcp", "flags");
const QByteArray kCtState = "{'ct': {'key': 'state'}}";
const QByteArray kCtMark = "{'ct': {'key': 'mark'}}";
const QByteArray kMetaMark = "{'meta': {'key': 'mark'}}";
const QByteArray kMss = "{'tcp option': {'name': 'maxseg', 'field': 'size'}}";

QByteArray mangle(const QByteArray &key, const QByteArray &value)
{
    return "{'mangle': {'key': " + key + ", 'value': " + value + "}}";
}

std::optional<FirewallRule> onlyRule(const QByteArray &expressions)
{
    const auto found = firewalljson::decode(listing(ruleWith(expressions)));
    return found && found->table.rules.size() == 1 ? std::optional(found->table.rules[0]) : std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(QList<culvert::PacketMatch>)
Q_DECLARE_METATYPE(culvert::FirewallRule)

class FirewallJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFormsOfAMatch_data()
    {
        QTest::addColumn<QByteArray>("match");
        QTest::addColumn<QList<PacketMatch>>("expected");
        const auto row = [](const char *name, const QByteArray &match, const QList<PacketMatch> &expected) {
            QTest::newRow(name) << match << expected;
        };
        const QByteArray source = payload("ip", "saddr");
        const QByteArray protocol = payload("ip", "protocol");
        row("a host", matchOf(source, "'192.0.2.1'"), {{Field::Source, {text("192.0.2.1")}}});
        row("a prefix", matchOf(source, "{'prefix': {'addr': '192.0.2.0', 'len': 24}}"),
            {{Field::Source, {text("192.0.2.0/24")}}});
        row("everything", matchOf(source, "{'prefix': {'addr': '0.0.0.0', 'len': 0}}"),
            {{Field::Source, {text("0.0.0.0/0")}}});
        row("a range", matchOf(source, "{'range': ['192.0.2.1', '192.0.2.4']}"),
            {{Field::Source, {text("192.0.2.1"), text("192.0.2.2/31"), text("192.0.2.4")}}});
        row("hosts", matchOf(source, "{'set': ['192.0.2.3', '192.0.2.2']}"),
            {{Field::Source, {text("192.0.2.2"), text("192.0.2.3")}}});
        row("what the kernel has joined",
            matchOf(source,
                    "{'set': [{'prefix': {'addr': '192.0.2.0', 'len': 25}},"
                    "{'range': ['192.0.2.128', '192.0.2.255']}]}"),
            {{Field::Source, {text("192.0.2.0/24")}}});
        row("a set of one", matchOf(source, "{'set': ['192.0.2.3']}"), {{Field::Source, {text("192.0.2.3")}}});
        row("a named set", matchOf(source, "'@home'", "!="), {{Field::Source, {text("@home")}, true}});
        row("protocols by number", matchOf(protocol, "{'set': [6, 17]}"), {{Field::Protocol, {text("17"), text("6")}}});
        row("port of both", matchOf(protocol, "6") + "," + matchOf(payload("th", "dport"), "80"),
            {{Field::Protocol, {text("6")}}, {Field::DestinationPort, {text("80")}}});
        row("port of tcp", matchOf(protocol, "6") + "," + matchOf(payload("tcp", "dport"), "{'range': [20, 21]}"),
            {{Field::Protocol, {text("6")}}, {Field::DestinationPort, {text("20-21")}}});
        row("port without what it implies", matchOf(payload("udp", "dport"), "{'set': [53, {'range': [20, 21]}]}"),
            {{Field::Protocol, {text("17")}}, {Field::DestinationPort, {text("20-21"), text("53")}}});
        row("one state", matchOf(kCtState, "'new'", "in"), {{Field::ConnectionState, {text("new")}}});
        row("one state, as a value", matchOf(kCtState, "'new'"), {{Field::ConnectionState, {text("new")}}});
        row("states", matchOf(kCtState, "{'set': ['related', 'established']}"),
            {{Field::ConnectionState, {text("established"), text("related")}}});
        row("states as a list", matchOf(kCtState, "['established', 'related']", "in"),
            {{Field::ConnectionState, {text("established"), text("related")}}});
        row("no state", matchOf(kCtState, "{'set': ['established', 'related']}", "!="),
            {{Field::ConnectionState, {text("established"), text("related")}, true}});
        const QList<PacketMatch> syn{{Field::TcpSyn}};
        row("syn, as 1.0.6 has it", matchOf("{'&': [" + kTcpFlags + ", ['syn', 'rst']]}", "'syn'"), syn);
        row("syn, as 1.1 has it", matchOf("{'&': [" + kTcpFlags + ", {'|': ['rst', 'syn']}]}", "'syn'"), syn);
        row("syn by number", matchOf("{'&': [" + kTcpFlags + ", 6]}", "2"), syn);
        row("syn with its protocol",
            matchOf("{'meta': {'key': 'l4proto'}}", "6") + ","
                + matchOf("{'&': [" + kTcpFlags + ", ['syn', 'rst']]}", "'syn'"),
            syn);
        row("flags of fib in a list", matchOf("{'fib': {'result': 'type', 'flags': ['daddr']}}", "'local'"),
            {{Field::DestinationType, {text("local")}}});
        row("flags of fib alone", matchOf("{'fib': {'result': 'oifname', 'flags': 'saddr'}}", "'eth1'"),
            {{Field::SourceInterface, {text("eth1")}}});
        row("a mark", matchOf("{'&': [" + kCtMark + ", 520093696]}", "16777216"),
            {{Field::ConnectionMark, {text("16777216")}}});
        row("marks", matchOf("{'&': [" + kMetaMark + ", 520093696]}", "{'set': [33554432, 16777216]}", "!="),
            {{Field::PacketMark, {text("16777216"), text("33554432")}, true}});
        row("ipv4 beside what implies it",
            matchOf("{'meta': {'key': 'nfproto'}}", "'ipv4'") + "," + matchOf(source, "'@home'"),
            {{Field::Source, {text("@home")}}});
    }
    void readsTheFormsOfAMatch()
    {
        QFETCH(QByteArray, match);
        QFETCH(QList<PacketMatch>, expected);
        const auto rule = onlyRule(match + ",{'accept': null}");
        QVERIFY(rule.has_value());
        QCOMPARE(rule->action, Action::Accept);
        QCOMPARE(rule->chain, text("forwarded"));
        QCOMPARE(rule->purpose, text("why"));
        QVERIFY2(rule->matches == expected, qPrintable(describe(*rule)));
    }

    void readsTheFormsOfAnAction_data()
    {
        QTest::addColumn<QByteArray>("expressions");
        QTest::addColumn<Action>("action");
        QTest::addColumn<quint32>("number");
        const auto row = [](const char *name, const QByteArray &expressions, Action action, quint32 number = 0) {
            QTest::newRow(name) << expressions << action << number;
        };
        row("counted", "{'counter': {'packets': 7, 'bytes': 700}}, {'drop': null}", Action::Drop);
        row("counter without numbers", "{'counter': null}, {'drop': null}", Action::Drop);
        row("reject",
            "{'counter': {'packets': 0, 'bytes': 0}}, {'reject': {'type': 'icmp', 'expr': 'admin-prohibited'}}",
            Action::Reject);
        row("reject by number", "{'counter': null}, {'reject': {'type': 'icmp', 'expr': 13}}", Action::Reject);
        row("reject with what it implies",
            matchOf("{'meta': {'key': 'nfproto'}}", "'ipv4'")
                + ",{'counter': null}, {'reject': {'type': 'icmp', 'expr': 13}}",
            Action::Reject);
        row("mark", mangle(kCtMark, "{'|': [{'&': [" + kCtMark + ", 3808428031]}, 33554432]}"), Action::MarkConnection,
            0x02000000);
        row("mark as it was written", mangle(kCtMark, "{'|': [{'&': [" + kCtMark + ", 3774873599]}, 33554432]}"),
            Action::MarkConnection, 0x02000000);
        row("mark with all our bits", mangle(kMetaMark, "{'|': [" + kMetaMark + ", 520093696]}"), Action::MarkPacket,
            0x1f000000);
        row("no mark", mangle(kMetaMark, "{'&': [" + kMetaMark + ", 3774873599]}"), Action::MarkPacket);
        row("mss", mangle(kMss, "1440"), Action::ClampMss, 1440);
        row("mss of the route", mangle(kMss, "{'rt': {'key': 'mtu'}}"), Action::ClampMssToRoute);
    }
    void readsTheFormsOfAnAction()
    {
        QFETCH(QByteArray, expressions);
        QFETCH(Action, action);
        QFETCH(quint32, number);
        const auto rule = onlyRule(expressions);
        QVERIFY(rule.has_value());
        QCOMPARE(rule->action, action);
        QCOMPARE(rule->number, number);
        QVERIFY(rule->matches.isEmpty());
    }

    void takesNothingForOursThatIsNot_data()
    {
        QTest::addColumn<QByteArray>("expressions");
        const QByteArray accept = ",{'accept': null}";
        const QByteArray source = payload("ip", "saddr");
        const auto row = [](const char *name, const QByteArray &expressions) { QTest::newRow(name) << expressions; };
        row("no action", matchOf(source, "'192.0.2.1'"));
        row("nothing", "");
        row("two actions", "{'accept': null}, {'accept': null}");
        row("more behind the action", "{'accept': null}," + matchOf(source, "'192.0.2.1'"));
        row("another field", matchOf(payload("ip", "ttl"), "7") + accept);
        row("another comparison", matchOf(source, "'192.0.2.1'", "<") + accept);
        row("an IPv6 address", matchOf(source, "'2001:db8::1'") + accept);
        row("no prefix", matchOf(source, "{'prefix': {'addr': '192.0.2.0', 'len': 33}}") + accept);
        row("a range backwards", matchOf(source, "{'range': ['192.0.2.9', '192.0.2.1']}") + accept);
        row("half a range", matchOf(source, "{'range': ['192.0.2.9']}") + accept);
        row("a concatenation", matchOf(source, "{'concat': ['192.0.2.9', 80]}") + accept);
        row("an empty set", matchOf(source, "{'set': []}") + accept);
        row("no mask", matchOf(kCtMark, "16777216") + accept);
        row("other flags", matchOf("{'&': [" + kTcpFlags + ", ['fin', 'syn']]}", "'syn'") + accept);
        row("not syn alone", matchOf("{'&': [" + kTcpFlags + ", ['syn', 'rst']]}", "'rst'") + accept);
        row("not this list of states", matchOf(kCtState, "['established', 'related']", "!=") + accept);
        row("port of another protocol",
            matchOf(payload("ip", "protocol"), "17") + "," + matchOf(payload("tcp", "dport"), "80") + accept);
        row("port of all but its protocol",
            matchOf(payload("ip", "protocol"), "6", "!=") + "," + matchOf(payload("tcp", "dport"), "80") + accept);
        row("ipv4 where nothing implies it", matchOf("{'meta': {'key': 'nfproto'}}", "'ipv4'") + accept);
        row("ipv6", matchOf("{'meta': {'key': 'nfproto'}}", "'ipv6'") + accept);
        row("tcp where nothing implies it", matchOf("{'meta': {'key': 'l4proto'}}", "6") + accept);
        row("other direction of fib",
            matchOf("{'fib': {'result': 'type', 'flags': ['saddr', 'iif']}}", "'local'") + accept);
        row("drop without its counter", "{'drop': null}");
        row("accept with a counter", "{'counter': null}, {'accept': null}");
        row("two counters", "{'counter': null}, {'counter': null}, {'drop': null}");
        row("match behind the counter", "{'counter': null}," + matchOf(source, "'192.0.2.1'") + ",{'drop': null}");
        row("reject of another kind", "{'counter': null}, {'reject': {'type': 'icmp', 'expr': 'host-unreachable'}}");
        row("plain reject", "{'counter': null}, {'reject': null}");
        row("reset", "{'counter': null}, {'reject': {'type': 'tcp reset'}}");
        row("jump", "{'jump': {'target': 'elsewhere'}}");
        row("masquerade", "{'masquerade': null}");
        row("snat with flags", "{'snat': {'family': 'ip', 'addr': '192.0.2.1', 'flags': ['random']}}");
        row("snat to several", "{'snat': {'family': 'ip', 'addr': {'range': ['192.0.2.1', '192.0.2.2']}}}");
        row("snat of IPv6", "{'snat': {'family': 'ip6', 'addr': '2001:db8::1'}}");
        row("whole mark", mangle(kCtMark, "16777216"));
        row("bits of others", mangle(kCtMark, "{'|': [{'&': [" + kCtMark + ", 4294967294]}, 1]}"));
        row("too many bits cleared", mangle(kCtMark, "{'&': [" + kCtMark + ", 255]}"));
        row("other mark", mangle(kCtMark, "{'&': [" + kMetaMark + ", 3774873599]}"));
        row("another option", mangle("{'tcp option': {'name': 'window', 'field': 'count'}}", "7"));
        row("another field of ours", mangle(payload("ip", "ttl"), "64"));
        row("limit", "{'limit': {'rate': 10, 'per': 'second'}}, {'accept': null}");
        row("not in JSON at all", "{'xt': null}");
        row("no object", "7");
    }
    void takesNothingForOursThatIsNot()
    {
        QFETCH(QByteArray, expressions);
        const auto rule = onlyRule(expressions);
        QVERIFY(rule.has_value());
        QCOMPARE(rule->action, Action::Other);
    }

    void noticesWhatBelongsToOthersInIt_data()
    {
        QTest::addColumn<QByteArray>("object");
        const auto row = [](const char *name, const QByteArray &object) { QTest::newRow(name) << object; };
        row("map", "{'map': {'family': 'inet', 'name': 'm', 'table': 'culvert', 'type': 'mark', 'map': 'verdict'}}");
        row("counter", "{'counter': {'family': 'inet', 'name': 'c', 'table': 'culvert', 'packets': 0, 'bytes': 0}}");
        row("a chain without a hook", "{'chain': {'family': 'inet', 'table': 'culvert', 'name': 'theirs'}}");
        row("policy drop",
            "{'chain': {'family': 'inet', 'table': 'culvert', 'name': 'own', 'type': 'filter',"
            "'hook': 'output', 'prio': 0, 'policy': 'drop'}}");
        row("set of another type",
            "{'set': {'family': 'inet', 'name': 'home', 'table': 'culvert',"
            "'type': 'ipv6_addr', 'flags': ['interval']}}");
        row("set that forgets",
            "{'set': {'family': 'inet', 'name': 'home', 'table': 'culvert', 'type': 'ipv4_addr',"
            "'flags': ['interval', 'timeout']}}");
        row("set without intervals",
            "{'set': {'family': 'inet', 'name': 'home', 'table': 'culvert',"
            "'type': 'ipv4_addr'}}");
        row("element with a comment",
            "{'set': {'family': 'inet', 'name': 'home', 'table': 'culvert', 'type': 'ipv4_addr',"
            "'flags': ['interval'], 'elem': [{'elem': {'val': '192.0.2.1', 'comment': 'x'}}]}}");
        row("dormant", "{'table': {'family': 'inet', 'name': 'culvert', 'flags': ['dormant']}}");
        row("something new", "{'novelty': {'family': 'inet', 'table': 'culvert', 'name': 'n'}}");
    }
    void noticesWhatBelongsToOthersInIt()
    {
        QFETCH(QByteArray, object);
        const auto found = firewalljson::decode(listing(object));
        QVERIFY(found.has_value());
        QVERIFY(!found->isPlain);
        QCOMPARE(found->table.rules.size(), 1);
        QCOMPARE(found->table.rules[0].action, Action::Other);
        const auto empty = firewalljson::decode(listing({}));
        QVERIFY(empty && empty->isPlain);
        QCOMPARE(empty->table, FirewallTable{});
    }

    void readsAndOrdersChainsAndSets()
    {
        const auto found = firewalljson::decode(listing(
            "{'chain': {'family': 'inet', 'table': 'culvert', 'name': 'own', 'handle': 1, 'type': 'filter',"
            "'hook': 'output', 'prio': 0, 'policy': 'accept'}},"
            "{'chain': {'family': 'inet', 'table': 'culvert', 'name': 'arrivals', 'handle': 2, 'type': 'filter',"
            "'hook': 'prerouting', 'prio': -300, 'policy': 'accept'}},"
            "{'set': {'family': 'inet', 'name': 'servers', 'table': 'culvert', 'type': 'ipv4_addr', 'handle': 3,"
            "'flags': 'interval'}},"
            "{'set': {'family': 'inet', 'name': 'home', 'table': 'culvert', 'type': 'ipv4_addr', 'handle': 4,"
            "'flags': ['interval'], 'elem': [{'range': ['10.0.0.1', '10.0.0.3']}, '10.0.0.0',"
            "{'prefix': {'addr': '9.0.0.0', 'len': 8}}]}}"));
        QVERIFY(found.has_value());
        QVERIFY(found->isPlain);
        const FirewallTable expected{{{text("arrivals"), text("filter"), text("prerouting"), -300},
                                      {text("own"), text("filter"), text("output"), 0}},
                                     {{text("home"), {{{0x09000000}, 8}, {{0x0a000000}, 30}}}, {text("servers"), {}}},
                                     {}};
        QCOMPARE(found->table, expected);
    }

    void refusesWhatIsNoListing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("table inet culvert {");
        QTest::newRow("cut off") << listing({}).chopped(1);
        QTest::newRow("no list") << QByteArray("{\"nftables\": 7}");
        QTest::newRow("another table") << QByteArray("{\"nftables\": [{\"table\": {\"name\": \"filter\"}}]}");
        QTest::newRow("nobody's rule") << QByteArray("{\"nftables\": [{\"rule\": {}}, 7, [], {}]}");
    }
    void refusesWhatIsNoListing()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!firewalljson::decode(json));
    }

    /// The mask is not said anywhere but in the rules (marks.mask).
    void readsTheMaskOfMarks()
    {
        const QByteArray masked = "{'&': [" + kCtMark + ", 63]}";
        const QByteArray compared = "{'match': {'op': '==', 'left': " + masked + ", 'right': 5}}";
        const QByteArray kept = "{'&': [" + kMetaMark + ", 4294967232]}";
        const auto found =
            firewalljson::decode(listing(ruleWith(compared + ", " + mangle(kMetaMark, "{'|': [" + kept + ", 5]}"))));
        QVERIFY(found);
        QCOMPARE(found->table.markMask, 63U);
        QCOMPARE(found->table.rules.size(), 1);
        QCOMPARE(found->table.rules[0].action, FirewallAction::MarkPacket);
        QCOMPARE(found->table.rules[0].number, 5U);
        // Nobody writes two of them.
        const QByteArray another = "{'match': {'op': '==', 'left': {'&': [" + kCtMark + ", 255]}, 'right': 1}}";
        const auto mixed = firewalljson::decode(listing(ruleWith(compared + ", " + another + ", {'accept': null}")));
        QVERIFY(mixed && mixed->table.rules.size() == 1);
        QCOMPARE(mixed->table.rules[0].action, FirewallAction::Other);
    }

    void writesOnlyWhatChanges()
    {
        const FirewallTable all = tableOfEverything();
        QCOMPARE(verbs(firewalljson::replacement(all, std::nullopt)).mid(0, 4),
                 (QStringList{text("add table"), text("delete table"), text("add table"), text("add chain")}));
        FirewallTable wanted = all;
        wanted.sets[0].prefixes.append(Ipv4Prefix::host({1}));
        wanted.chains.removeLast();
        wanted.rules = {wanted.rules.first()};
        QCOMPARE(verbs(firewalljson::replacement(wanted, firewalljson::Found{all, true})),
                 (QStringList{text("add table"), text("flush table"), text("delete chain"), text("delete set"),
                              text("add set"), text("add rule")}));
        // Nothing is kept of a table with something foreign in it.
        QVERIFY(firewalljson::replacement(wanted, firewalljson::Found{all, false})
                == firewalljson::replacement(wanted, std::nullopt));
    }

private:
    static QStringList verbs(const QByteArray &transaction)
    {
        QStringList found;
        const QJsonArray commands = QJsonDocument::fromJson(transaction)[QLatin1String("nftables")].toArray();
        for (const auto &command : commands) {
            const QString verb = command.toObject().keys().value(0);
            found.append(verb + QLatin1Char(' ') + command[verb].toObject().keys().value(0));
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(FirewallJsonTest)
#include "tst_firewalljson.moc"
