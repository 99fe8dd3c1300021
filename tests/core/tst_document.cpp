// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"
#include "core/config/json.h"
#include "core/config/warnings.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace culvert;

namespace {

const QString kDocuments = QStringLiteral(CULVERT_DOCUMENTS);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList lines(const ConfigProblems &problems)
{
    QStringList result;
    for (const ConfigProblem &problem : problems) {
        result.append(QStringLiteral("%1 %2").arg(problem.code, problem.pointer).trimmed());
    }
    result.sort();
    return result;
}

void addRows(const QString &folder)
{
    QTest::addColumn<QString>("path");
    QDirIterator files(kDocuments + QLatin1Char('/') + folder, {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(kDocuments.size() + 1))) << path;
    }
}

// A document with this many exceptions, none of them wrong.
QByteArray documentWithExceptions(int count)
{
    QByteArray result = R"({"version": 1, "uplink": {"interface": "eth1"},
        "home": {"networks": ["203.0.113.0/28"], "interfaces": ["eth0"]},
        "tunnels": [{"name": "office", "remote": "198.51.100.9"}], "exceptions": [)";
    for (int index = 0; index < count; ++index) {
        const Ipv4Address address{0x64000000U + quint32(index) * 2};
        result += (index > 0 ? "," : "") + QByteArray(R"({"destination": ")") + address.toString().toLatin1()
            + R"(", "masquerade": true})";
    }
    return result + "]}";
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data() { addRows(QStringLiteral("accepted")); }
    void accepts();
    void rejects_data() { addRows(QStringLiteral("rejected")); }
    void rejects();
    void fillsInDefaults();
    void readsEveryKey();
    void readsTheKeysOfTunnelDevices();
    void writesNoKeyThatOlderVersionsLackWithoutNeed();
    void readsAndWritesTheMaskOfMarks();
    void namesTunnelDevicesByPosition();
    void tellsWhereTextStopsBeingJson();
    void tellsWhatIsExpectedThere_data();
    void tellsWhatIsExpectedThere();
    void readsOnBehindNumbersThatNoDoubleHolds();
    void tellsWhereTextStopsBeingUtf8();
    void takesTheLimitOfBytesAndNoMore();
    void takesTheLimitOfExceptionsAndNoMore();
    void capsProblemsAndSaysSo();
    void capsHostileKeys();
    void findsDuplicatesInLargeObjects();
    void refusesMoreValuesThanAnyConfigurationHas();
    void listsWhatThisVersionDoesNotCarryOut();
    void makesAnErrorOfProblems();
    void printsAProblemOnOneLine();
    void showsNumbersAsTheyAreWritten_data();
    void showsNumbersAsTheyAreWritten();
    void countsInPlainEnglish();
    void listsWarningsBesideProblems();
    void saysNothingOfValuesThatItCouldNotRead();
    void capsWarningsAndSaysSo();
    void checksTheLimitOfTunnelsInTime();
};

void TestDocument::accepts()
{
    QFETCH(QString, path);
    const ParsedDocument parsed = parseDocument(contentOf(path));
    QCOMPARE(lines(parsed.problems), QStringList());
    QVERIFY(parsed.isValid());
    // A file beside the document lists its warnings; without one it has none.
    QString expectation = path;
    expectation.replace(QRegularExpression(QStringLiteral("json$")), QStringLiteral("warnings"));
    QStringList expected = QString::fromUtf8(contentOf(expectation)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    expected.sort();
    QCOMPARE(lines(parsed.warnings), expected);
    const ParsedDocument again = parseDocument(toDocument(parsed.configuration));
    QCOMPARE(lines(again.problems), QStringList());
    QVERIFY(again.configuration == parsed.configuration);
}

void TestDocument::rejects()
{
    QFETCH(QString, path);
    QString expectation = path;
    expectation.replace(QRegularExpression(QStringLiteral("json$")), QStringLiteral("expect"));
    QStringList expected = QString::fromUtf8(contentOf(expectation)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    expected.sort();
    QVERIFY(!expected.isEmpty());

    const ParsedDocument parsed = parseDocument(contentOf(path));
    QCOMPARE(lines(parsed.problems), expected);
    for (const ConfigProblem &problem : parsed.problems) {
        QVERIFY(!problem.text.isEmpty() && !problem.remedy.isEmpty());
        for (const QChar character : problem.text + problem.remedy) {
            QVERIFY2(character.isPrint(), qPrintable(problem.text));
        }
    }
}

void TestDocument::fillsInDefaults()
{
    const auto parsed = parseDocument(contentOf(kDocuments + QStringLiteral("/accepted/minimal.json")));
    Configuration expected;
    expected.uplinkInterface = QStringLiteral("eth1");
    expected.homeNetworks = {Ipv4Prefix{{0xcb007100}, 28}};
    expected.homeInterfaces = {QStringLiteral("eth0")};
    TunnelSettings tunnel;
    tunnel.name = QStringLiteral("office");
    tunnel.remote = Ipv4Address{0xc6336409};
    expected.tunnels = {tunnel};
    QVERIFY(parsed.configuration == expected);
    QVERIFY(expected.enabled && expected.leakGuard && expected.neighboursThroughTunnel);
    QVERIFY(expected.mode == Mode::Source && expected.role == Role::Gateway && !expected.hybrid);
    QVERIFY(expected.mss == MssPolicy());
    QVERIFY(tunnel.networks == QList{Ipv4Prefix::everything()} && tunnel.ttl == 64 && !tunnel.mtu && !tunnel.address);
    QVERIFY(tunnel.services.isEmpty());
}

void TestDocument::readsEveryKey()
{
    const auto parsed = parseDocument(R"({
        "version": 1, "enabled": false, "role": "far-end", "uplink": {"interface": "wan"},
        "home": {"networks": ["44.1.0.0/16"], "interfaces": ["lan", "wlan"]}, "mode": "hybrid",
        "neighbours-through-tunnel": false,
        "tunnels": [{"name": "a", "remote": "192.0.2.1", "networks": ["8.0.0.0/8"], "address": "44.1.0.1",
                     "interface": "t0", "encapsulation": "ipip", "mtu": 1400, "ttl": 0,
                     "services": [{"protocol": "udp", "ports": "53"}, {"protocol": "icmp"}]}],
        "exceptions": [{"destination": "9.9.9.9", "label": "l\u00e4bel", "masquerade": true, "enabled": false}],
        "mss": {"clamp": 1300}, "leak-guard": false,
        "hybrid": {"servers": ["44.1.0.2"], "services": [{"protocol": "tcp", "ports": "20-21"}, {"protocol": 41}]}})");
    QCOMPARE(lines(parsed.problems), QStringList());
    const Configuration &read = parsed.configuration;
    QVERIFY(!read.enabled && !read.leakGuard && !read.neighboursThroughTunnel);
    QVERIFY(read.role == Role::FarEnd && read.mode == Mode::Hybrid);
    QCOMPARE(read.homeInterfaces, QList<QString>({QStringLiteral("lan"), QStringLiteral("wlan")}));
    const TunnelSettings &tunnel = read.tunnels.at(0);
    QCOMPARE(tunnel.interface, QStringLiteral("t0"));
    QCOMPARE(tunnel.mtu, std::optional(1400));
    QCOMPARE(tunnel.ttl, 0);
    QCOMPARE(tunnel.address, std::optional(Ipv4Address{0x2c010001}));
    QVERIFY((tunnel.networks == QList{Ipv4Prefix{{0x08000000}, 8}}));
    QVERIFY((tunnel.services == QList<Service>{{17, 53, 53}, {1, 0, 0}}));
    const ExceptionRoute expected{Ipv4Prefix::host({0x09090909}), QStringLiteral("läbel"), true, false};
    QVERIFY(read.exceptions == QList{expected});
    QVERIFY((read.mss == MssPolicy{MssPolicy::Clamp::Value, 1300}));
    QVERIFY(read.hybrid->servers == QList{Ipv4Prefix::host({0x2c010002})});
    QVERIFY((read.hybrid->services == QList<Service>{{6, 20, 21}, {41, 0, 0}}));
}

void TestDocument::namesTunnelDevicesByPosition()
{
    Configuration configuration;
    configuration.tunnels.resize(3);
    configuration.tunnels[1].interface = QStringLiteral("mesh");
    QCOMPARE(configuration.tunnelInterface(0), QStringLiteral("culvert0"));
    QCOMPARE(configuration.tunnelInterface(1), QStringLiteral("mesh"));
    QCOMPARE(configuration.tunnelInterface(2), QStringLiteral("culvert2"));
}

void TestDocument::tellsWhereTextStopsBeingJson()
{
    const auto problems = parseDocument("{\n  \"version\": 1,\n  ]").problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].text.startsWith(QLatin1String("line 3, column 3:")), qPrintable(problems[0].text));
}

void TestDocument::tellsWhatIsExpectedThere_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *document, const char *text) {
        QTest::newRow(document) << QByteArray(document) << QString::fromLatin1(text);
    };
    row("", "line 1, column 1: the document ends where a value is expected");
    row("{\n", "line 2, column 1: the document ends where \"\"\" is expected");
    row("{} {", "line 1, column 4: there is \"{\" where the end of the document is expected");
    row("{\"a\" 1}", "line 1, column 6: there is \"1\" where \":\" is expected");
    row("{\"a\": tru}", "line 1, column 7: there is \"t\" where a value is expected");
    row("{\"a\": -}", "line 1, column 8: there is \"}\" where a digit is expected");
    row("{\"a\": 1.}", "line 1, column 9: there is \"}\" where a digit is expected");
    row("{\"a\": 01}", "line 1, column 8: there is \"1\" where \",\" or \"}\" is expected");
    row("[1 2]", "line 1, column 4: there is \"2\" where \",\" or \"]\" is expected");
    row("[\"a", "line 1, column 4: the document ends where the end of a string is expected");
    row("[\"a\n\"]", "line 1, column 4: there is \"\\n\" where the end of a string is expected");
    row("[\"\\x\"]", "line 1, column 4: there is \"x\" where an escape sequence is expected");
    row("[\"\\u12g4\"]", "line 1, column 4: there is \"u\" where an escape sequence is expected");
    row("[1e400, \"\\\"1e400, 2\", 01]", "line 1, column 24: there is \"1\" where \",\" or \"]\" is expected");
    row("[1e400, 1.]", "line 1, column 11: there is \"]\" where a digit is expected");
}

void TestDocument::tellsWhatIsExpectedThere()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, text);
    const auto problems = parseDocument(document).problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].text, text);
}

// Strings that look like numbers stay, and a duplicate is told once.
void TestDocument::readsOnBehindNumbersThatNoDoubleHolds()
{
    Report report;
    const QByteArray text = R"({"a": 0e400, "a": 1, "b": -1e400, "c": "1e400 \\\" 7", "d": [23, 1e-400, 4], "d": 5})";
    const auto root = json::read(text, report);
    QVERIFY(root);
    QCOMPARE(lines(report.take()),
             QStringList({QStringLiteral("duplicate-key /a"), QStringLiteral("duplicate-key /d")}));
    const auto &members = *root->as<json::Object>();
    QCOMPARE(members.size(), size_t(4));
    QCOMPARE(members[0].value.as<json::Number>()->value, 0.0);
    QCOMPARE(members[1].value.as<json::Number>()->value, -qInf());
    QCOMPARE(members[1].value.as<json::Number>()->written, QByteArrayView("-1e400"));
    QCOMPARE(*members[2].value.as<QString>(), QStringLiteral("1e400 \\\" 7"));
    const auto &numbers = *members[3].value.as<json::Array>();
    QCOMPARE(numbers[0].as<json::Number>()->value, 23.0);
    QVERIFY(numbers[1].as<json::Number>()->value > 0);
    QCOMPARE(numbers[2].as<json::Number>()->written, QByteArrayView("4"));
}

void TestDocument::tellsWhereTextStopsBeingUtf8()
{
    const auto problems = parseDocument("{\n  \"version\": 1,\n \"\xff\": ").problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].text, QStringLiteral("line 3 is not valid UTF-8"));
}

void TestDocument::takesTheLimitOfBytesAndNoMore()
{
    QByteArray document = contentOf(kDocuments + QStringLiteral("/accepted/minimal.json"));
    document.append(limits::kDocumentBytes - document.size(), ' ');
    QVERIFY(parseDocument(document).isValid());
    document.append(' ');
    QCOMPARE(lines(parseDocument(document).problems), QStringList{QStringLiteral("too-large")});
}

void TestDocument::takesTheLimitOfExceptionsAndNoMore()
{
    const auto most = parseDocument(documentWithExceptions(int(limits::kExceptions)));
    QCOMPARE(lines(most.problems), QStringList());
    QCOMPARE(most.configuration.exceptions.size(), limits::kExceptions);
    const QByteArray written = toDocument(most.configuration);
    QVERIFY(written.size() <= limits::kDocumentBytes);
    QVERIFY(parseDocument(written).configuration == most.configuration);

    const auto tooMany = parseDocument(documentWithExceptions(int(limits::kExceptions) + 1));
    QCOMPARE(lines(tooMany.problems), QStringList{QStringLiteral("too-many /exceptions")});
}

void TestDocument::capsProblemsAndSaysSo()
{
    QByteArray document = documentWithExceptions(20'000);
    document.replace("true", "0");
    const auto problems = parseDocument(document).problems;
    QCOMPARE(problems.size(), 10'001);
    QCOMPARE(problems.last().code, QStringLiteral("more-problems"));
    QCOMPARE(problems.last().text, QStringLiteral("there are 10000 more problems"));
}

void TestDocument::capsHostileKeys()
{
    const QByteArray key(1'000'000, 'k');
    const auto problems = parseDocument("{\"" + key + "\": {\"a\": 1, \"a\": 2}}").problems;
    QVERIFY(problems.size() >= 2);
    for (const ConfigProblem &problem : problems) {
        QVERIFY(problem.pointer.size() < 200 && problem.text.size() < 200);
    }
}

// Small objects are searched, large ones hashed: a duplicate of a member from before and after the change.
void TestDocument::findsDuplicatesInLargeObjects()
{
    QByteArray members;
    for (int index = 0; index < 100; ++index) {
        members += "\"k" + QByteArray::number(index) + "\": 0, ";
    }
    const QStringList found = lines(parseDocument('{' + members + R"("k3": 1, "k70": 2, "k99": 3})").problems);
    QCOMPARE(found.filter(QStringLiteral("duplicate-key")),
             QStringList({QStringLiteral("duplicate-key /k3"), QStringLiteral("duplicate-key /k70"),
                          QStringLiteral("duplicate-key /k99")}));
    QCOMPARE(found.filter(QStringLiteral("unknown-key")).size(), 100);
}

void TestDocument::refusesMoreValuesThanAnyConfigurationHas()
{
    QByteArray document = "[0";
    document += QByteArray(",0").repeated(int(json::kMaximumValues)) + ']';
    QCOMPARE(lines(parseDocument(document).problems), QStringList{QStringLiteral("too-large")});
}

void TestDocument::listsWhatThisVersionDoesNotCarryOut()
{
    Configuration configuration;
    QCOMPARE(unsupported(configuration), ConfigProblems());
    configuration.mode = Mode::Everything;
    QCOMPARE(unsupported(configuration), ConfigProblems());
    configuration.mode = Mode::Hybrid;
    QCOMPARE(unsupported(configuration), ConfigProblems());
    configuration.role = Role::FarEnd;
    QCOMPARE(lines(unsupported(configuration)), QStringList{QStringLiteral("not-supported /role")});
    QCOMPARE(toError(unsupported(configuration)).code, ErrorCode::NotSupported);
}

void TestDocument::makesAnErrorOfProblems()
{
    ConfigProblems problems;
    for (int index = 0; index < 25; ++index) {
        problems.append({QStringLiteral("/x/%1").arg(index), QStringLiteral("unknown-key"), QStringLiteral("text"),
                         QStringLiteral("remedy")});
    }
    const Error error = toError(problems);
    QCOMPARE(error.code, ErrorCode::InvalidConfiguration);
    const QStringList detail = error.detail.split(QLatin1Char('\n'));
    QCOMPARE(detail.size(), 21);
    QCOMPARE(detail.first(), QStringLiteral("/x/0: text; remedy"));
    QCOMPARE(detail.last(), QStringLiteral("and 5 more problems"));
}

void TestDocument::printsAProblemOnOneLine()
{
    const ConfigProblem problem{QStringLiteral("/a\nb"), QStringLiteral("c"), QStringLiteral("wrong"),
                                QStringLiteral("fix it")};
    QCOMPARE(problem.toLine(), QStringLiteral("/a\\nb: wrong; fix it"));
}

void TestDocument::readsTheKeysOfTunnelDevices()
{
    const auto parsed = parseDocument(R"({"version": 1, "uplink": {"interface": "eth1"},
        "home": {"networks": ["44.1.0.0/16"], "interfaces": []},
        "tunnels": [{"name": "a", "remote": "192.0.2.1", "networks": ["44.0.0.0/9"], "networks-for-all": ["44.2.0.0/16"],
                     "address": "44.1.0.1", "transit": "10.255.0.2/30", "device": "wg0"}]})");
    QCOMPARE(lines(parsed.problems), QStringList());
    QVERIFY(parsed.configuration.homeInterfaces.isEmpty());
    const TunnelSettings &tunnel = parsed.configuration.tunnels.at(0);
    QCOMPARE(tunnel.device, QStringLiteral("wg0"));
    QCOMPARE(parsed.configuration.tunnelInterface(0), QStringLiteral("wg0"));
    QVERIFY((tunnel.networksForAll == QList{Ipv4Prefix{{0x2c020000}, 16}}));
    QVERIFY((tunnel.transit == InterfaceAddress{{0x0aff0002}, 30}));
    const QByteArray written = toDocument(parsed.configuration);
    for (const char *excluded : {"ttl", "encapsulation", "interface\": \"wg0"}) {
        QVERIFY2(!written.contains(excluded), written.constData());
    }
}

void TestDocument::writesNoKeyThatOlderVersionsLackWithoutNeed()
{
    const auto parsed = parseDocument(contentOf(kDocuments + QStringLiteral("/accepted/minimal.json")));
    const QByteArray written = toDocument(parsed.configuration);
    for (const char *added : {"networks-for-all", "transit", "device", "marks"}) {
        QVERIFY2(!written.contains(added), written.constData());
    }
}

void TestDocument::readsAndWritesTheMaskOfMarks()
{
    QByteArray document = contentOf(kDocuments + QStringLiteral("/accepted/marks-number.json"));
    const auto parsed = parseDocument(document);
    QCOMPARE(parsed.configuration.marksMask, 0x1f0000U);
    QVERIFY(toDocument(parsed.configuration).contains(R"("marks": { "mask": "0x1f0000" })"));
}

void TestDocument::showsNumbersAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << "9007199254740993 is out of range";
    QTest::newRow("1e400") << QByteArray("1e400") << "1e400 is out of range";
    QTest::newRow("-1E+400") << QByteArray("-1E+400") << "-1E+400 is out of range";
    QTest::newRow("1e-400") << QByteArray("1e-400") << "1e-400 is not a whole number";
    QTest::newRow("-1e-400") << QByteArray("-1e-400") << "-1e-400 is not a whole number";
    QTest::newRow("0.01e-399") << QByteArray("0.01e-399") << "0.01e-399 is not a whole number";
    QTest::newRow("0.01e402") << QByteArray("0.01e402") << "0.01e402 is out of range";
    QTest::newRow("exponent beyond integers")
        << QByteArray("1e99999999999999999999") << "1e99999999999999999999 is out of range";
    QTest::newRow("and below") << QByteArray("1e-99999999999999999999")
                               << "1e-99999999999999999999 is not a whole number";
    QTest::newRow("1.50") << QByteArray("1.50") << "1.50 is not a whole number";
    QTest::newRow("long") << QByteArray(500, '9')
                          << QString(64, QLatin1Char('9')) + QStringLiteral("… is out of range");
    QTest::newRow("long fraction") << "0." + QByteArray(500, '0')
            + '1' << QStringLiteral("0.") + QString(62, QLatin1Char('0')) + QStringLiteral("… is not a whole number");
}

void TestDocument::showsNumbersAsTheyAreWritten()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, text);
    QByteArray document = contentOf(kDocuments + QStringLiteral("/accepted/ttl-255.json"));
    document.replace("255", number);
    const auto problems = parseDocument(document).problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].text, text);
}

void TestDocument::countsInPlainEnglish()
{
    const auto tooMany = parseDocument(documentWithExceptions(int(limits::kExceptions) + 1));
    QCOMPARE(tooMany.problems.at(0).text, QStringLiteral("there are 200001 exceptions"));
    const auto none = parseDocument(contentOf(kDocuments + QStringLiteral("/rejected/tunnels-empty.json")));
    QCOMPARE(none.problems.at(0).text, QStringLiteral("there are no tunnels"));
}

void TestDocument::listsWarningsBesideProblems()
{
    QByteArray document = documentWithExceptions(2);
    document.replace("true}]", "false}]").replace("office", "of fice");
    const ParsedDocument parsed = parseDocument(document);
    QCOMPARE(lines(parsed.problems), QStringList{QStringLiteral("invalid-name /tunnels/0/name")});
    QCOMPARE(lines(parsed.warnings), QStringList{QStringLiteral("exception-without-effect /exceptions/1/destination")});
    QCOMPARE(parsed.warnings[0].toLine(),
             QStringLiteral("/exceptions/1/destination: warning: the exception 100.0.0.2 has no effect in mode "
                            "\"source\" without \"masquerade\"; add \"masquerade\": true, so that hosts of the LAN "
                            "use it"));
}

void TestDocument::saysNothingOfValuesThatItCouldNotRead()
{
    QByteArray document = documentWithExceptions(1);
    document.replace("true}]", "false}]");
    QCOMPARE(parseDocument(document).warnings.size(), 1);
    QByteArray unknownMode = document;
    unknownMode.replace("\"version\": 1", R"("version": 1, "mode": "evrything")");
    QCOMPARE(lines(parseDocument(unknownMode).warnings), QStringList());
    QByteArray unreadNetworks = document;
    unreadNetworks.replace("9\"}]", R"(9", "address": "203.0.113.1", "networks-for-all": ["100.0.0.0"]}])");
    QCOMPARE(lines(parseDocument(unreadNetworks).warnings), QStringList());
    QByteArray unreadAddress = contentOf(kDocuments + QStringLiteral("/accepted/everything-beside-tailscale.json"));
    unreadAddress.replace("203.0.113.1\"", "203.0.113\"");
    const ParsedDocument parsed = parseDocument(unreadAddress);
    QCOMPARE(lines(parsed.problems), QStringList{QStringLiteral("invalid-address /tunnels/0/address")});
    QCOMPARE(lines(parsed.warnings), QStringList());
}

void TestDocument::capsWarningsAndSaysSo()
{
    QByteArray document = documentWithExceptions(20'000);
    document.replace("true", "false");
    const ParsedDocument parsed = parseDocument(document);
    QVERIFY(parsed.isValid());
    QCOMPARE(parsed.warnings.size(), 10'001);
    QVERIFY(parsed.warnings.last().isWarning);
    QCOMPARE(parsed.warnings.last().text, QStringLiteral("there are 10000 more warnings"));
}

// Every tunnel with as many networks as it may have, an exception around each tunnel's and many more: a check that
// compares all with all takes minutes.
void TestDocument::checksTheLimitOfTunnelsInTime()
{
    Configuration configuration;
    configuration.homeNetworks = {Ipv4Prefix{{0xcb007100}, 28}};
    for (quint32 index = 0; index < quint32(limits::kTunnels); ++index) {
        TunnelSettings &tunnel = configuration.tunnels.emplaceBack();
        tunnel.name = QStringLiteral("t%1").arg(index);
        tunnel.remote = Ipv4Address{0xc6336400U + index};
        tunnel.address = Ipv4Address{0xcb007101};
        tunnel.networks.clear();
        for (quint32 network = 0; network < quint32(limits::kPrefixes); ++network) {
            tunnel.networks.append(Ipv4Prefix{{0x2c000000U + (index << 16) + (network << 8)}, 24});
        }
        tunnel.networksForAll = tunnel.networks;
        tunnel.transit = InterfaceAddress{{0x0a000001U + (index << 8)}, 24};
    }
    for (quint32 index = 0; index < 199'999; ++index) {
        configuration.exceptions.append({Ipv4Prefix::host({0x64000000U + index * 2}), {}, false, true});
    }
    configuration.exceptions.append({Ipv4Prefix{{0x2c000000}, 8}, {}, false, true});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(validate(configuration).size(), limits::kTunnels);
    QCOMPARE(warnings(configuration).size(), 10'001);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
