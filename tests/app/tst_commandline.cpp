// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include <QTest>

using namespace culvert;
using namespace culvert::ctl;

namespace {

QStringList words(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryCommandOfTheContract_data();
    void understandsEveryCommandOfTheContract();
    void refusesWhatIsNoCommand_data();
    void refusesWhatIsNoCommand();
    void answersHelpForEveryCommand();
    void answersVersion();
    void offersEveryCommand();
};

void CommandLineTest::understandsEveryCommandOfTheContract_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Command>("expected");
    const auto row = [](const char *line, const Command &command) { QTest::newRow(line) << words(line) << command; };
    Command command;
    row("status", command);
    command.json = true;
    row("status --json", command);
    command.waitFor = State::NoLease;
    command.timeoutSeconds = 30;
    row("status --json --wait no-lease --timeout 30", command);
    row("status --timeout=30 --wait=no-lease --json", command);

    command = {};
    command.verb = Verb::Show;
    row("show", command);
    command.verb = Verb::Check;
    command.file = QStringLiteral("-");
    row("check -", command);
    command.file = QStringLiteral("gateway.json");
    row("check gateway.json", command);
    command.verb = Verb::Preview;
    row("preview gateway.json", command);
    command.verb = Verb::Apply;
    row("apply gateway.json", command);
    command.file = QStringLiteral("--odd");
    row("apply -- --odd", command);
    command.file = QStringLiteral("gateway.json");
    command.confirmWithin = 600;
    row("apply --confirm-within 600 gateway.json", command);

    command = {};
    command.verb = Verb::Confirm;
    row("confirm", command);
    command.verb = Verb::Revert;
    row("revert", command);
    command.token = QStringLiteral("00ff");
    row("revert 00ff", command);
    command.token.clear();
    command.verb = Verb::Up;
    row("up", command);
    command.verb = Verb::Down;
    row("down", command);
    command.verb = Verb::Routes;
    row("routes", command);
    command.json = true;
    row("routes --json", command);
    command.verb = Verb::Monitor;
    row("monitor --json", command);

    command = {};
    command.verb = Verb::Mtu;
    row("mtu", command);
    command.tunnel = QStringLiteral("office");
    row("mtu office", command);
    command.target = QStringLiteral("192.0.2.1");
    command.json = true;
    row("mtu --json --target 192.0.2.1 office", command);

    command = {};
    command.verb = Verb::Explain;
    command.destination = QStringLiteral("192.0.2.1");
    row("explain 192.0.2.1", command);
    command.from = QStringLiteral("203.0.113.5");
    command.incoming = QStringLiteral("eth0");
    row("explain 192.0.2.1 --from 203.0.113.5 --in eth0", command);
    command.json = true;
    row("explain --json --in eth0 --from 203.0.113.5 192.0.2.1", command);
    command.protocol = 17;
    row("explain --json --in eth0 --from 203.0.113.5 192.0.2.1 --protocol 17", command);
    command.port = 53;
    row("explain --json --in eth0 --from 203.0.113.5 192.0.2.1 --port 53 --protocol udp", command);
}

void CommandLineTest::understandsEveryCommandOfTheContract()
{
    QFETCH(QStringList, arguments);
    QFETCH(Command, expected);
    const ParsedLine line = parseCommandLine(arguments);
    const auto *command = std::get_if<Command>(&line);
    QVERIFY(command);
    QCOMPARE(*command, expected);
}

void CommandLineTest::refusesWhatIsNoCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *line, const char *reason) {
        QTest::newRow(line) << words(line) << QString::fromUtf8(reason);
    };
    row("", "what shall be done");
    row("frobnicate", "\"frobnicate\" is no command");
    row("status extra", "status takes no argument");
    row("status --wait asleep", "\"asleep\" is no state");
    row("status --wait", "wait");
    row("status --timeout 0", "1 to 86400");
    row("status --timeout 86401", "1 to 86400");
    row("status --timeout 1.5", "1 to 86400");
    row("status --timeout soon", "1 to 86400");
    row("show --json", "show takes no --json");
    row("check", "check takes one FILE");
    row("check a b", "check takes one FILE");
    row("apply --json a", "apply takes no --json");
    row("apply --confirm-within 14 a", "15 to 600");
    row("apply --confirm-within 601 a", "15 to 600");
    row("apply --confirm-within soon a", "15 to 600");
    row("confirm a b", "confirm takes one [TOKEN]");
    row("up now", "up takes no argument");
    row("explain", "explain takes one DESTINATION");
    row("explain example.org", "\"example.org\"");
    row("explain 010.0.0.1", "\"010.0.0.1\"");
    row("explain 10.0.0.1 --from ::1", "\"::1\"");
    row("explain 10.0.0.1 --in=", "name of an interface");
    row("explain 10.0.0.1 --protocol smtp", "\"smtp\"");
    row("explain 10.0.0.1 --protocol 256", "\"256\"");
    row("explain 10.0.0.1 --protocol tcp --port 0", "1 to 65535");
    row("explain 10.0.0.1 --protocol tcp --port 65536", "1 to 65535");
    row("explain 10.0.0.1 --port 80", "--protocol tcp, udp or sctp");
    row("explain 10.0.0.1 --protocol icmp --port 8", "--protocol tcp, udp or sctp");
    row("mtu a b", "mtu takes one [TUNNEL]");
    row("mtu --target office", "\"office\"");
    row("monitor --wait up", "monitor takes no --wait");
    row("status --colour", "colour");
}

void CommandLineTest::refusesWhatIsNoCommand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    const ParsedLine line = parseCommandLine(arguments);
    const auto *error = std::get_if<UsageError>(&line);
    QVERIFY(error);
    QVERIFY2(error->message.contains(reason), qPrintable(error->message));
    QVERIFY(!error->message.contains(QLatin1Char('\n')));
}

void CommandLineTest::answersHelpForEveryCommand()
{
    for (const char *verb : {"status", "show", "check", "preview", "apply", "confirm", "revert", "up", "down",
                             "explain", "routes", "monitor", "mtu"}) {
        const ParsedLine line = parseCommandLine({QString::fromLatin1(verb), QStringLiteral("--help")});
        const auto *answer = std::get_if<Answer>(&line);
        QVERIFY2(answer, verb);
        QVERIFY2(answer->text.startsWith(QStringLiteral("usage: culvertctl ") + QString::fromLatin1(verb)), verb);
    }
    const ParsedLine line = parseCommandLine(words("status -h"));
    QVERIFY(std::get<Answer>(line).text.contains(QStringLiteral("--wait STATE")));
}

void CommandLineTest::answersVersion()
{
    const ParsedLine line = parseCommandLine(words("--version"));
    QCOMPARE(std::get<Answer>(line).text, QStringLiteral("culvertctl " CULVERT_VERSION "\n"));
}

void CommandLineTest::offersEveryCommand()
{
    const ParsedLine line = parseCommandLine(words("--help"));
    const QString text = std::get<Answer>(line).text;
    QVERIFY(text.contains(QStringLiteral("  status ")));
    QVERIFY(text.contains(QStringLiteral("  revert ")));
    const ParsedLine apply = parseCommandLine(words("apply --help"));
    QVERIFY(std::get<Answer>(apply).text.contains(QStringLiteral("--confirm-within SECONDS")));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
