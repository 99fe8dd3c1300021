// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include "core/base/ipv4.h"
#include "core/base/text.h"
#include "core/config/configuration.h"
#include "core/config/protocols.h"

#include <QCommandLineParser>

#include <initializer_list>

namespace culvert::ctl {

namespace {

enum Option : unsigned {
    kJson = 1U << 0,
    kWait = 1U << 1,
    kTimeout = 1U << 2,
    kConfirmWithin = 1U << 3,
    kFrom = 1U << 4,
    kIn = 1U << 5,
    kProtocol = 1U << 6,
    kPort = 1U << 7,
    kTarget = 1U << 8,
};

struct OptionText {
    Option option;
    const char *name;
    const char *value; ///< nullptr: takes none
    const char *description;
};

constexpr OptionText kOptions[] = {
    {kJson, "json", nullptr, "print JSON, for programs"},
    {kWait, "wait", "STATE", "wait until the state is off, no-lease, applying, up, degraded or failed"},
    {kTimeout, "timeout", "SECONDS", "give up after that time"},
    {kConfirmWithin, "confirm-within", "SECONDS", "undo it after 15 to 600 s unless it is confirmed; prints the token"},
    {kFrom, "from", "ADDRESS", "the packet's source address"},
    {kIn, "in", "INTERFACE", "where the packet comes in; without it, it is the gateway's own"},
    {kProtocol, "protocol", "PROTOCOL", "its protocol: tcp, udp, sctp, icmp, esp, gre or a number"},
    {kTarget, "target", "ADDRESS", "measure to that address, and not to the tunnel's end"},
    {kPort, "port", "PORT", "the port at its destination, of tcp, udp and sctp"},
};

struct VerbText {
    Verb verb;
    const char *name;
    const char *operand; ///< nullptr: takes none; in brackets: may be left out
    unsigned options;
    const char *summary;
};

constexpr VerbText kVerbs[] = {
    {Verb::Status, "status", nullptr, kJson | kWait | kTimeout, "show the state, the lease and the tunnels"},
    {Verb::Show, "show", nullptr, 0, "print the confirmed configuration, as JSON"},
    {Verb::Check, "check", "FILE", 0, "list every problem of a configuration; needs no helper"},
    {Verb::Preview, "preview", "FILE", 0, "print what applying would do; changes nothing"},
    {Verb::Apply, "apply", "FILE", kConfirmWithin, "make the kernel match a configuration, and keep it"},
    {Verb::Confirm, "confirm", "[TOKEN]", 0, "keep a change that waits to be confirmed"},
    {Verb::Revert, "revert", "[TOKEN]", 0, "undo a change that waits to be confirmed"},
    {Verb::Up, "up", nullptr, 0, "switch the tunnels on"},
    {Verb::Down, "down", nullptr, 0, "switch the tunnels off, and leave nothing behind"},
    {Verb::Explain, "explain", "DESTINATION", kJson | kFrom | kIn | kProtocol | kPort,
     "say where a packet would go, and why"},
    {Verb::Mtu, "mtu", "[TUNNEL]", kJson | kTarget, "measure how large a packet through a tunnel may be"},
    {Verb::Routes, "routes", nullptr, kJson, "list every rule and route of the kernel"},
    {Verb::Monitor, "monitor", nullptr, kJson, "print what happens, a line an event, until interrupted"},
};

QString latin1(const char *text) { return QString::fromLatin1(text); }

QString synopsis(const VerbText &verb)
{
    QString line = latin1(verb.name);
    if (verb.operand) {
        line += QLatin1Char(' ') + latin1(verb.operand);
    }
    for (const OptionText &option : kOptions) {
        if (verb.options & option.option) {
            line += QStringLiteral(" [--%1%2]")
                        .arg(latin1(option.name), option.value ? QLatin1Char(' ') + latin1(option.value) : QString());
        }
    }
    return line;
}

QString helpFor(const VerbText &verb)
{
    QString text = QStringLiteral("usage: culvertctl %1\n\n%2.\n").arg(synopsis(verb), [&verb] {
        QString summary = latin1(verb.summary);
        summary[0] = summary[0].toUpper();
        return summary;
    }());
    QString options;
    for (const OptionText &option : kOptions) {
        if (verb.options & option.option) {
            const QString name =
                QStringLiteral("--%1 %2").arg(latin1(option.name), option.value ? latin1(option.value) : QString());
            options += QStringLiteral("  %1%2\n").arg(name, -20).arg(latin1(option.description));
        }
    }
    if (!options.isEmpty()) {
        text += QLatin1Char('\n') + options;
    }
    if (latin1(verb.operand) == QLatin1String("FILE")) {
        text += QStringLiteral("\nFILE may be \"-\" for standard input. Its format is in culvert.json(5).\n");
    }
    return text;
}

QString help()
{
    QString text = QStringLiteral("usage: culvertctl COMMAND [ARGUMENT…]\n\n"
                                  "Asks Culvert's helper on this machine, and tells it what to do.\n\n");
    for (const VerbText &verb : kVerbs) {
        text += QStringLiteral("  %1%2\n").arg(latin1(verb.name), -10).arg(latin1(verb.summary));
    }
    text += QStringLiteral("\nculvertctl COMMAND --help tells more, culvertctl(1) everything.\n"
                           "Exit status: 0 done, 1 refused or failed, 2 usage or an invalid configuration,\n"
                           "3 the helper cannot be reached, 4 not authorised.\n");
    return text;
}

UsageError usageError(const VerbText &verb, const QString &what)
{
    return {QStringLiteral("%1; usage: culvertctl %2").arg(what, synopsis(verb))};
}

/// --protocol and --port into the command; what is wrong with them otherwise.
std::optional<QString> readService(const QCommandLineParser &parser, Command &command)
{
    bool isNumber = false;
    if (parser.isSet(QStringLiteral("protocol"))) {
        const QString text = parser.value(QStringLiteral("protocol"));
        const std::optional<quint8> named = protocols::numberOf(text);
        const uint number = named ? *named : text.toUInt(&isNumber);
        if ((!named && !isNumber) || number > 255) {
            return QStringLiteral("--protocol takes %1 or a number up to 255, not %2")
                .arg(protocols::names().join(QStringLiteral(", ")), quoted(text));
        }
        command.protocol = quint8(number);
    }
    if (parser.isSet(QStringLiteral("port"))) {
        const QString text = parser.value(QStringLiteral("port"));
        command.port = text.toUShort(&isNumber);
        if (!isNumber || command.port == 0) {
            return QStringLiteral("--port takes a number from 1 to 65535, not %1").arg(quoted(text));
        }
        if (!protocols::hasPorts(command.protocol)) {
            return QStringLiteral("--port goes with --protocol tcp, udp or sctp");
        }
    }
    return std::nullopt;
}

/// The options' values into the command; what is wrong with them otherwise.
std::optional<QString> readOptions(const QCommandLineParser &parser, Command &command)
{
    command.json = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("confirm-within"))) {
        const QString text = parser.value(QStringLiteral("confirm-within"));
        bool isNumber = false;
        command.confirmWithin = text.toUInt(&isNumber);
        if (!isNumber || command.confirmWithin < limits::kShortestConfirmSeconds
            || command.confirmWithin > limits::kLongestConfirmSeconds) {
            return QStringLiteral("--confirm-within takes whole seconds from %1 to %2, not %3")
                .arg(limits::kShortestConfirmSeconds)
                .arg(limits::kLongestConfirmSeconds)
                .arg(quoted(text));
        }
    }
    if (parser.isSet(QStringLiteral("wait"))) {
        const QString name = parser.value(QStringLiteral("wait"));
        command.waitFor = stateFromName(name);
        if (!command.waitFor) {
            return QStringLiteral("%1 is no state: off, no-lease, applying, up, degraded or failed").arg(quoted(name));
        }
    }
    if (parser.isSet(QStringLiteral("timeout"))) {
        const QString text = parser.value(QStringLiteral("timeout"));
        bool isNumber = false;
        const int seconds = text.toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 86400) {
            return QStringLiteral("--timeout takes whole seconds from 1 to 86400, not %1").arg(quoted(text));
        }
        command.timeoutSeconds = seconds;
    }
    if (parser.isSet(QStringLiteral("from"))) {
        command.from = parser.value(QStringLiteral("from"));
        if (!Ipv4Address::parse(command.from)) {
            return QStringLiteral("--from takes an IPv4 address, not %1").arg(quoted(command.from));
        }
    }
    if (parser.isSet(QStringLiteral("in"))) {
        command.incoming = parser.value(QStringLiteral("in"));
        if (command.incoming.isEmpty()) {
            return QStringLiteral("--in takes the name of an interface");
        }
    }
    if (parser.isSet(QStringLiteral("target"))) {
        command.target = parser.value(QStringLiteral("target"));
        if (!Ipv4Address::parse(command.target)) {
            return QStringLiteral("--target takes an IPv4 address, not %1").arg(quoted(command.target));
        }
    }
    return readService(parser, command);
}

ParsedLine parseVerb(const VerbText &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString helpOption = QStringLiteral("help");
    parser.addOption({{QStringLiteral("h"), helpOption}, QString()});
    for (const OptionText &option : kOptions) {
        // Declared for every verb, so that a value is never taken for an operand; refused below.
        parser.addOption({latin1(option.name), QString(), option.value ? latin1(option.value) : QString()});
    }
    if (!parser.parse(arguments)) {
        return usageError(verb, escaped(parser.errorText(), 200).chopped(1));
    }
    if (parser.isSet(helpOption)) {
        return Answer{helpFor(verb)};
    }
    for (const OptionText &option : kOptions) {
        if (!(verb.options & option.option) && parser.isSet(latin1(option.name))) {
            return usageError(verb, QStringLiteral("%1 takes no --%2").arg(latin1(verb.name), latin1(option.name)));
        }
    }
    const QStringList operands = parser.positionalArguments();
    const bool mayBeLeftOut = verb.operand && *verb.operand == '[';
    if (operands.size() != (verb.operand ? 1 : 0) && !(mayBeLeftOut && operands.isEmpty())) {
        return usageError(verb,
                          verb.operand ? QStringLiteral("%1 takes one %2").arg(latin1(verb.name), latin1(verb.operand))
                                       : QStringLiteral("%1 takes no argument").arg(latin1(verb.name)));
    }
    Command command;
    command.verb = verb.verb;
    if (verb.verb == Verb::Explain) {
        command.destination = operands.first();
        if (!Ipv4Address::parse(command.destination)) {
            return usageError(
                verb, QStringLiteral("DESTINATION is an IPv4 address, not %1").arg(quoted(command.destination)));
        }
    } else if (verb.verb == Verb::Mtu) {
        command.tunnel = operands.value(0);
    } else if (verb.verb == Verb::Confirm || verb.verb == Verb::Revert) {
        command.token = operands.value(0);
    } else if (verb.operand) {
        command.file = operands.first();
    }
    if (const std::optional<QString> wrong = readOptions(parser, command)) {
        return usageError(verb, *wrong);
    }
    return command;
}

} // namespace

ParsedLine parseCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return UsageError{QStringLiteral("what shall be done? culvertctl --help lists the commands")};
    }
    const QString &first = arguments.first();
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        return Answer{help()};
    }
    if (first == QLatin1String("--version")) {
        return Answer{QStringLiteral("culvertctl %1\n").arg(QStringLiteral(CULVERT_VERSION))};
    }
    for (const VerbText &verb : kVerbs) {
        if (first == QLatin1String(verb.name)) {
            return parseVerb(verb, arguments); // the verb stands where the parser expects the program's name
        }
    }
    return UsageError{QStringLiteral("%1 is no command; culvertctl --help lists them").arg(quoted(first))};
}

} // namespace culvert::ctl
