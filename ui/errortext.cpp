// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "core/base/ipv4.h"

#include <QCoreApplication>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// English of the parser or the helper as a sentence: it begins in lower case and ends without a stop.
QString asSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text.at(0).toUpper();
    return text.endsWith(u'.') || text.endsWith(u'?') ? text : text + u'.';
}

} // namespace

QString errorSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidConfiguration:
        return ErrorText::tr("The settings were refused because something in them is wrong.");
    case ErrorCode::PlanRefused:
        return ErrorText::tr("The settings were refused: with the address that the provider gives now, traffic would "
                             "loop or leak.");
    case ErrorCode::NotSupported:
        return ErrorText::tr("This version of Culvert cannot do that yet.");
    case ErrorCode::NotAuthorized:
        return ErrorText::tr("Nothing was changed: you are not authorised, or the password prompt was closed.");
    case ErrorCode::AuthorizationUnavailable:
        return ErrorText::tr("Nothing was changed: the system could not check whether you are authorised. Is the "
                             "polkit service running?");
    case ErrorCode::InteractionRequired:
        return ErrorText::tr("Nothing was changed: a password is needed, but nobody could be asked for it. Is a "
                             "polkit agent running in this session?");
    case ErrorCode::Conflict:
        return ErrorText::tr("Somebody else has changed the settings meanwhile. Nothing was overwritten.");
    case ErrorCode::LimitExceeded:
        return ErrorText::tr("Too much at once for the Culvert service. Try again in a moment.");
    case ErrorCode::NoConfiguration:
        return ErrorText::tr("Nothing has been set up yet.");
    case ErrorCode::ChangePending:
        return ErrorText::tr("A change waits to be confirmed. Keep it or undo it first; nothing else was changed.");
    case ErrorCode::NoPendingChange:
        return ErrorText::tr("There is no change that waits to be confirmed.");
    case ErrorCode::KernelLacksModule:
        return ErrorText::tr("The Linux kernel of this machine lacks what Culvert needs. Install one that has the "
                             "modules “ipip” and “nf_tables”.");
    case ErrorCode::KernelRefused:
        return ErrorText::tr("The Linux kernel refused a step.");
    case ErrorCode::ForeignConflict:
        return ErrorText::tr("Something that is not Culvert's own has the place that it needs. Culvert does not remove "
                             "what others have made.");
    case ErrorCode::RolledBack:
        return ErrorText::tr("The change failed and was undone; everything is as it was before.");
    case ErrorCode::RollbackFailed:
        return ErrorText::tr("The change failed, and so did its undoing. Culvert keeps trying.");
    case ErrorCode::StorageFailed:
        return ErrorText::tr("The settings could not be stored, so the change was undone. Is the disk full?");
    case ErrorCode::HelperUnreachable:
        return ErrorText::tr("The Culvert service does not answer.");
    case ErrorCode::Internal:
        break;
    }
    return ErrorText::tr("A fault in Culvert itself; the system journal has the details.");
}

QString errorDetail(const Error &error)
{
    QStringList parts;
    if (!error.detail.isEmpty())
        parts.append(error.detail);
    if (!error.kernelText.isEmpty() && !error.detail.contains(error.kernelText))
        parts.append(error.kernelText);
    if (error.sysErrno > 0)
        parts.append(QStringLiteral("errno %1").arg(error.sysErrno));
    return parts.join(QStringLiteral(" — "));
}

namespace {

struct CodeText {
    const char *code;
    const char *text;
};

/// %1 is what was typed.
constexpr CodeText kProblems[] = {
    {"host-bits", QT_TRANSLATE_NOOP("ErrorText", "“%1” is an address inside a network. Write the network itself.")},
    {"missing-key", QT_TRANSLATE_NOOP("ErrorText", "This is needed.")},
    {"empty-list", QT_TRANSLATE_NOOP("ErrorText", "At least one is needed.")},
    {"too-many", QT_TRANSLATE_NOOP("ErrorText", "These are too many.")},
    {"invalid-address",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.")},
    {"invalid-prefix",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a network. Write an address and a length, as in 203.0.113.0/28.")},
    {"invalid-name",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is not a valid name. Use up to 15 letters, digits, “-”, “_” or “.”, and begin "
                       "with a letter or digit.")},
    {"reserved-name",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” has a meaning of its own in the Linux kernel. Choose another "
                       "name.")},
    {"not-unicast", QT_TRANSLATE_NOOP("ErrorText", "%1 is not an address that a machine can have.")},
    {"not-routable", QT_TRANSLATE_NOOP("ErrorText", "%1 holds no address that packets can be sent to. Remove it.")},
    {"duplicate-network", QT_TRANSLATE_NOOP("ErrorText", "%1 is there more than once. Keep one of them.")},
    {"overlapping-networks", QT_TRANSLATE_NOOP("ErrorText", "%1 overlaps another network. Keep the larger one.")},
    {"duplicate-interface", QT_TRANSLATE_NOOP("ErrorText", "The interface “%1” is there more than once.")},
    {"interface-in-use",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This interface is the uplink or the LAN already. Choose "
                       "another name.")},
    {"duplicate-name", QT_TRANSLATE_NOOP("ErrorText", "“%1” is the name of another tunnel. Choose another one.")},
    {"duplicate-remote",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 is the end of another tunnel. Put the networks of both into "
                       "one tunnel.")},
    {"address-not-home",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 is in none of the home's networks. Choose an address of the "
                       "home, or leave the field empty.")},
    {"network-is-home", QT_TRANSLATE_NOOP("ErrorText", "%1 is in the home itself. Name what lies behind the tunnel.")},
    {"network-not-behind-tunnel",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not in the networks behind this tunnel. Add it there, or remove it here.")},
    {"networks-for-all-without-address",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Private devices and the gateway need an address of the tunnel as their source. Enter one in "
                       "“Address here”.")},
    {"transit-is-home",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The network of %1 overlaps the home's networks. Choose an address outside the home.")},
    {"overlapping-transit",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The network of %1 overlaps the transit network of another tunnel. Choose another network for "
                       "each tunnel.")},
    {"tunnel-end-in-home",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 is in the home's own networks. Name the address by which "
                       "the tunnel end is reached without the tunnel.")},
    {"duplicate-destination", QT_TRANSLATE_NOOP("ErrorText", "%1 is there more than once. Keep one of them.")},
    {"exception-in-home", QT_TRANSLATE_NOOP("ErrorText", "%1 is in the home itself. Remove it, or switch it off.")},
    {"exception-covers-tunnel",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The exceptions leave a tunnel nothing to carry. Except less, or remove the "
                       "tunnel.")},
    {"exception-without-effect",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 has no effect in this mode without “For the LAN too”. Switch that on, or remove the "
                       "exception.")},
    {"everything-without-address",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Without an address here, private devices and this machine get no answers through the tunnel. "
                       "Enter an address of the home.")},
    {"networks-for-all-without-effect",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This has no effect, because everything uses the tunnel in this mode. Remove it, or choose "
                       "another mode.")},
    {"mtu-without-effect",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This has no effect: the existing device has an MTU of its own. Choose “Automatic”, and set the "
                       "MTU in the program that creates the device.")},
    {"not-a-host-address",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 is the first or the last address of its network, which no machine can have. Enter the "
                       "address that this machine has there.")},
    {"more-warnings", QT_TRANSLATE_NOOP("ErrorText", "There are more warnings; see those above first.")},
    {"too-long", QT_TRANSLATE_NOOP("ErrorText", "This is too long. Shorten it.")},
    {"control-characters",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This has characters that cannot be shown, such as line breaks. Write it on one line, without "
                       "them.")},
    {"direction-characters",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This has invisible characters that change the direction of the text. Remove them.")},
    {"invalid-mask",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is not a valid set of mark bits. Enter 0x and a hexadecimal number with 5 to 16 adjacent "
                       "bits, such as 0x1f000000.")},
    {"not-with-device",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This is only for devices that Culvert creates. Remove it, or remove the existing device.")},
    {"invalid-ports",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is not a port or a range of ports. Write one number or two, the lesser first, from 1 to "
                       "65535, as in 80 or 20-21.")},
    {"no-ports", QT_TRANSLATE_NOOP("ErrorText", "This protocol has no ports. Leave the field empty.")},
    {"server-not-home",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is in none of the home's networks. Choose addresses of the home.")},
    {"hybrid-without-mode",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Servers and chosen services belong to the mode that tunnels only them. Choose that mode, or "
                       "remove them.")},
    {"unknown-protocol",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“%1” is no protocol. Choose one of the list, or write its number, from 0 to 255.")},
    {"wrong-type", QT_TRANSLATE_NOOP("ErrorText", "This is another kind of value than the one that belongs here.")},
    {"out-of-range", QT_TRANSLATE_NOOP("ErrorText", "This number is too small or too large.")},
    {"unknown-value", QT_TRANSLATE_NOOP("ErrorText", "This is not one of the values that are possible here.")},
    {"unknown-version",
     QT_TRANSLATE_NOOP("ErrorText", "These settings are of another version of Culvert. Use a newer one.")},
    {"unknown-key", QT_TRANSLATE_NOOP("ErrorText", "This key is not known. Remove it, or correct its spelling.")},
    {"duplicate-key", QT_TRANSLATE_NOOP("ErrorText", "This key is there more than once. Keep one of them.")},
    {"not-json", QT_TRANSLATE_NOOP("ErrorText", "This is not JSON.")},
    {"not-utf8", QT_TRANSLATE_NOOP("ErrorText", "This is not UTF-8.")},
    {"byte-order-mark", QT_TRANSLATE_NOOP("ErrorText", "This begins with a byte order mark. Save it without one.")},
    {"too-deep", QT_TRANSLATE_NOOP("ErrorText", "This is nested too deeply.")},
    {"too-large", QT_TRANSLATE_NOOP("ErrorText", "This is larger than any configuration.")},
    {"more-problems", QT_TRANSLATE_NOOP("ErrorText", "There are more problems; correct those above first.")},
    {"not-supported", QT_TRANSLATE_NOOP("ErrorText", "This version of Culvert cannot do that yet.")},
};

constexpr CodeText kReasons[] = {
    {"no-configuration", QT_TRANSLATE_NOOP("ErrorText", "Nothing has been set up yet.")},
    {"switched-off", QT_TRANSLATE_NOOP("ErrorText", "Switched off: the network is as it would be without Culvert.")},
    {"uplink-missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The uplink interface does not exist. Is the network card plugged "
                       "in, and its name right?")},
    {"uplink-down",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The uplink interface is switched off. Culvert goes on as soon as it "
                       "is up.")},
    {"no-address",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The provider has not given this machine an address yet. The tunnel "
                       "comes up by itself as soon as there is one.")},
    {"no-router",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The provider's line names no router, so tunnel ends are looked for on "
                       "the line itself.")},
    {"no-carrier", QT_TRANSLATE_NOOP("ErrorText", "The uplink has no signal. Is the cable plugged in?")},
    {"tunnel-device-missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The existing device of a tunnel is missing or down. Start the program that creates it; Culvert "
                       "continues as soon as the device is up.")},
    {"foreign-rules-first",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Routing rules of another program come before Culvert's. Packets that they match do not "
                       "use the tunnel. Give those rules a higher preference number, or remove them.")},
    {"tunnel-down", QT_TRANSLATE_NOOP("ErrorText", "The interface of a tunnel is down.")},
    {"fought-over",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Another program keeps undoing what Culvert sets up. Culvert tries "
                       "again in a minute; find and stop the other one.")},
    {"plan-refused",
     QT_TRANSLATE_NOOP("ErrorText",
                       "With the address that the provider gives now, traffic would loop or "
                       "leak, so nothing was set up.")},
    {"not-supported", QT_TRANSLATE_NOOP("ErrorText", "This version of Culvert cannot do what the settings ask for.")},
    {"kernel-lacks-module",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The Linux kernel of this machine lacks what Culvert needs. Install one that has the "
                       "modules “ipip” and “nf_tables”.")},
    {"foreign-conflict",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Something that is not Culvert's own has the place that it "
                       "needs. Culvert does not remove what others have made.")},
    {"rollback-failed",
     QT_TRANSLATE_NOOP("ErrorText", "A change failed, and so did its undoing. Culvert keeps trying.")},
    {"kernel-refused", QT_TRANSLATE_NOOP("ErrorText", "The Linux kernel refused a step.")},
    {"storage-alarm", QT_TRANSLATE_NOOP("ErrorText", "The settings cannot be stored. Is the disk full?")},
    {"fallback-tunnel-up",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The interface tunl0 is up and takes tunnelled packets from "
                       "anybody. Switch it off.")},
    {"private-lease",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The provider gives a private address: packets from the tunnel end "
                       "arrive only if the device in front of this machine forwards "
                       "protocol 4.")},
};

template <size_t Count> QString translated(const CodeText (&table)[Count], const QString &code)
{
    for (const CodeText &entry : table) {
        if (code == QLatin1String(entry.code))
            return QCoreApplication::translate("ErrorText", entry.text);
    }
    return {};
}

} // namespace

QString problemSentence(const ConfigProblem &problem, const QString &typed)
{
    if (problem.code == QLatin1String("host-bits")) {
        if (const auto meant = Ipv4Prefix::parseMasked(typed))
            return ErrorText::tr("“%1” is an address inside a network. Did you mean %2?").arg(typed, meant->toString());
    }
    // A number or a name that is wrong here is one thing to a person.
    const bool isProtocol = problem.pointer.endsWith(QLatin1String("/protocol"))
        && (problem.code == QLatin1String("unknown-value") || problem.code == QLatin1String("out-of-range"));
    const QString known = translated(kProblems, isProtocol ? QStringLiteral("unknown-protocol") : problem.code);
    if (!known.isEmpty())
        return known.contains(QLatin1String("%1")) ? known.arg(typed) : known;
    QString sentence = asSentence(problem.text);
    if (!problem.remedy.isEmpty())
        sentence += u' ' + asSentence(problem.remedy);
    return sentence;
}

QString reasonSentence(const Reason &reason)
{
    const QString known = translated(kReasons, reason.code);
    return known.isEmpty() ? asSentence(reason.text) : known;
}

} // namespace culvert
