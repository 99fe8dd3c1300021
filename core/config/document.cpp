// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"

#include "core/base/text.h"
#include "core/config/field.h"
#include "core/config/json.h"
#include "core/config/protocols.h"
#include "core/config/validate.h"
#include "core/config/warnings.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <limits>

namespace culvert {

namespace {

constexpr qsizetype kShownProblems = 20;

QLatin1String key(const char *text) { return QLatin1String(text); }

bool isLineBreakOrControl(QChar character)
{
    const auto category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

// What reorders the text around it (Unicode UAX #9, explicit formatting characters): a label with one of these could
// make another line of a list or a log look different from what it is. Marks such as U+200E are harmless.
bool changesDirection(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

void readLabel(const Field &field, QString &label)
{
    const auto text = readText(field);
    if (!text) {
        return;
    }
    const auto isFirstUnit = [](QChar character) { return !character.isLowSurrogate(); };
    if (std::count_if(text->begin(), text->end(), isFirstUnit) > limits::kLabelLength) {
        field.problem(QStringLiteral("too-long"),
                      QStringLiteral("%1 has more than %2 characters").arg(field.shown()).arg(limits::kLabelLength),
                      QStringLiteral("shorten it"));
    } else if (std::any_of(text->begin(), text->end(), isLineBreakOrControl)) {
        field.problem(QStringLiteral("control-characters"),
                      QStringLiteral("%1 has control characters").arg(field.shown()),
                      QStringLiteral("write it on one line, without them"));
    } else if (const auto found = std::find_if(text->begin(), text->end(), changesDirection); found != text->end()) {
        field.problem(QStringLiteral("direction-characters"),
                      QStringLiteral("%1 has a character that overrides the direction of the text: U+%2")
                          .arg(field.shown(), QString::number(found->unicode(), 16).toUpper()),
                      QStringLiteral("remove it"));
    } else {
        label = *text;
    }
}

void readPort(const Field &field)
{
    if (readInteger(field, 1, 65535)) {
        field.problem(QStringLiteral("not-supported"), QStringLiteral("encapsulation in UDP is for a later version"),
                      QStringLiteral("write \"encapsulation\": \"ipip\""));
    }
}

void readEncapsulation(const Field &field)
{
    if (!field.value.as<json::Object>()) {
        const auto text = readText(field);
        if (text && *text != QLatin1String("ipip")) {
            field.unknownValue({QStringLiteral("ipip")});
        }
        return;
    }
    ObjectReader object(field);
    object.optional(key("fou"), readPort);
    object.optional(key("gue"), readPort);
    object.reportUnknown();
    if (field.value.as<json::Object>()->size() != 1) {
        field.wrongType(QStringLiteral("\"ipip\""));
    }
}

void readMtu(const Field &field, std::optional<int> &mtu)
{
    const auto *text = field.value.as<QString>();
    if (!text) {
        mtu = readInteger(field, limits::kMinimumMtu, limits::kMaximumMtu);
    } else if (*text != QLatin1String("auto")) {
        field.problem(QStringLiteral("unknown-value"),
                      QStringLiteral("%1 is neither \"auto\" nor a number").arg(field.shown()),
                      QStringLiteral("write \"auto\" or a number from %1 to %2")
                          .arg(limits::kMinimumMtu)
                          .arg(limits::kMaximumMtu));
    }
}

void readService(const Field &field, Service &service)
{
    ObjectReader object(field);
    object.required(key("protocol"), [&](const Field &protocol) {
        const auto *name = protocol.value.as<QString>();
        if (!name) {
            service.protocol = quint8(readInteger(protocol, 0, 255).value_or(service.protocol));
        } else if (const auto number = protocols::numberOf(*name)) {
            service.protocol = *number;
        } else {
            protocol.unknownValue(protocols::names());
        }
    });
    object.optional(key("ports"), [&](const Field &ports) {
        const auto text = readText(ports);
        const auto range = text ? protocols::parsePorts(*text) : std::nullopt;
        if (range && protocols::hasPorts(service.protocol)) {
            service.firstPort = range->first;
            service.lastPort = range->second;
        } else if (range) {
            ports.problem(QStringLiteral("no-ports"), QStringLiteral("this protocol has no ports"),
                          QStringLiteral("remove the key"));
        } else if (text) {
            ports.problem(
                QStringLiteral("invalid-ports"),
                QStringLiteral("%1 is not a port or a range of ports").arg(ports.shown()),
                QStringLiteral("write one number or two, the lesser first, from 1 to 65535, as in \"20-21\""));
        }
    });
    object.reportUnknown();
}

void readServices(const Field &field, QList<Service> &services)
{
    readList(field, 0, limits::kPrefixes, QStringLiteral("services"),
             [&](const Field &service) { readService(service, services.emplaceBack()); });
}

void readTunnel(const Field &field, TunnelSettings &tunnel)
{
    ObjectReader object(field);
    object.required(key("name"), [&](const Field &name) { tunnel.name = readName(name).value_or(QString()); });
    object.required(key("remote"), [&](const Field &remote) {
        const auto address = readAddress(remote);
        if (address && !address->isUnicast()) {
            remote.problem(QStringLiteral("not-unicast"),
                           QStringLiteral("%1 is not the address of one machine").arg(remote.shown()),
                           QStringLiteral("write the address of the tunnel end"));
        }
        tunnel.remote = address.value_or(Ipv4Address());
    });
    object.optional(key("networks"), [&](const Field &networks) {
        tunnel.networks.clear();
        readList(networks, 1, limits::kPrefixes, QStringLiteral("networks"),
                 [&](const Field &network) { tunnel.networks.append(readPrefix(network, PrefixForm::Prefix)); });
    });
    object.optional(key("networks-for-all"), [&](const Field &networks) {
        readList(networks, 0, limits::kPrefixes, QStringLiteral("networks"),
                 [&](const Field &network) { tunnel.networksForAll.append(readPrefix(network, PrefixForm::Prefix)); });
    });
    object.optional(key("address"), [&](const Field &address) { tunnel.address = readAddress(address); });
    object.optional(key("transit"), [&](const Field &transit) { tunnel.transit = readInterfaceAddress(transit); });
    object.optional(key("device"), [&](const Field &device) {
        tunnel.device = readInterfaceName(device).value_or(QString());
        for (const char *own : {"interface", "encapsulation", "ttl"}) {
            if (object.has(key(own))) {
                field.report.add(Place(field.place, QString(key(own))), QStringLiteral("not-with-device"),
                                 QStringLiteral("this key is for devices that Culvert makes, and %1 is not one of them")
                                     .arg(device.shown()),
                                 QStringLiteral("remove it, or remove \"device\""));
            }
        }
    });
    object.optional(key("interface"), [&](const Field &interface) {
        tunnel.interface = readInterfaceName(interface).value_or(QString());
        // The kernel makes this device itself, with the module, in every namespace (net/ipv4/ipip.c).
        if (tunnel.interface == QLatin1String("tunl0")) {
            interface.problem(QStringLiteral("reserved-name"),
                              QStringLiteral("\"tunl0\" is a device of the kernel's own"),
                              QStringLiteral("choose another name, or leave the key out"));
        }
    });
    object.optional(key("encapsulation"), readEncapsulation);
    object.optional(key("mtu"), [&](const Field &mtu) { readMtu(mtu, tunnel.mtu); });
    object.optional(key("ttl"), [&](const Field &ttl) { tunnel.ttl = readInteger(ttl, 0, 255).value_or(tunnel.ttl); });
    object.optional(key("services"), [&](const Field &services) { readServices(services, tunnel.services); });
    object.reportUnknown();
}

void readException(const Field &field, ExceptionRoute &exception)
{
    exception.destination = kUnreadPrefix;
    ObjectReader object(field);
    object.required(key("destination"), [&](const Field &destination) {
        exception.destination = readPrefix(destination, PrefixForm::AddressOrPrefix);
    });
    object.optional(key("label"), [&](const Field &label) { readLabel(label, exception.label); });
    object.optional(key("masquerade"),
                    [&](const Field &masquerade) { exception.masquerade = readBoolean(masquerade).value_or(false); });
    object.optional(key("enabled"),
                    [&](const Field &enabled) { exception.enabled = readBoolean(enabled).value_or(true); });
    object.reportUnknown();
}

void readMss(const Field &field, MssPolicy &mss)
{
    ObjectReader object(field);
    object.optional(key("clamp"), [&](const Field &clamp) {
        const auto *text = clamp.value.as<QString>();
        if (!text) {
            if (const auto bytes = readInteger(clamp, limits::kMinimumMss, limits::kMaximumMss)) {
                mss = {MssPolicy::Clamp::Value, *bytes};
            }
        } else if (*text == QLatin1String("off")) {
            mss.clamp = MssPolicy::Clamp::Off;
        } else if (*text != QLatin1String("auto")) {
            clamp.problem(QStringLiteral("unknown-value"),
                          QStringLiteral("%1 is neither \"auto\" nor \"off\" nor a number").arg(clamp.shown()),
                          QStringLiteral("write \"auto\", \"off\" or a number from %1 to %2")
                              .arg(limits::kMinimumMss)
                              .arg(limits::kMaximumMss));
        }
    });
    object.reportUnknown();
}

void readHybrid(const Field &field, HybridSettings &hybrid)
{
    ObjectReader object(field);
    object.optional(key("servers"), [&](const Field &servers) {
        readList(servers, 0, limits::kPrefixes, QStringLiteral("servers"),
                 [&](const Field &server) { hybrid.servers.append(readPrefix(server, PrefixForm::AddressOrPrefix)); });
    });
    object.optional(key("services"), [&](const Field &services) { readServices(services, hybrid.services); });
    object.reportUnknown();
}

void readHome(const Field &field, Configuration &configuration)
{
    ObjectReader object(field);
    object.required(key("networks"), [&](const Field &networks) {
        readList(networks, 1, limits::kPrefixes, QStringLiteral("networks"), [&](const Field &network) {
            const Ipv4Prefix prefix = readPrefix(network, PrefixForm::Prefix);
            const bool isUsable = prefix == kUnreadPrefix || (prefix.first().isUnicast() && prefix.last().isUnicast());
            if (!isUsable) {
                network.problem(QStringLiteral("not-unicast"),
                                QStringLiteral("%1 holds addresses that no host can have").arg(network.shown()),
                                QStringLiteral("write the networks that are routed to your home"));
            }
            configuration.homeNetworks.append(isUsable ? prefix : kUnreadPrefix);
        });
    });
    object.required(key("interfaces"), [&](const Field &interfaces) {
        readList(interfaces, 0, limits::kPrefixes, QStringLiteral("interfaces"), [&](const Field &interface) {
            configuration.homeInterfaces.append(readInterfaceName(interface).value_or(QString()));
        });
    });
    object.reportUnknown();
}

// Hexadecimal in a string, as nft and ip print marks, or a number.
std::optional<quint32> readMaskValue(const Field &field)
{
    const auto *text = field.value.as<QString>();
    if (!text) {
        const auto number = readWhole(field, 1, std::numeric_limits<quint32>::max());
        return number ? std::optional(quint32(*number)) : std::nullopt;
    }
    // QString::toUInt() would take white space, a sign and a second "0x" as well.
    const QStringView digits = QStringView(*text).mid(2);
    const bool isHexadecimal = text->startsWith(QLatin1String("0x")) && !digits.isEmpty() && digits.size() <= 8
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar digit) { return QStringView(u"0123456789abcdefABCDEF").contains(digit); });
    if (isHexadecimal) {
        return digits.toUInt(nullptr, 16);
    }
    field.problem(QStringLiteral("invalid-mask"), QStringLiteral("%1 is not a hexadecimal number").arg(field.shown()),
                  QStringLiteral("write 0x and up to 8 digits, as in \"0x1f000000\""));
    return std::nullopt;
}

void readMarks(const Field &field, quint32 &mask)
{
    ObjectReader object(field);
    object.optional(key("mask"), [&](const Field &value) {
        const auto bits = readMaskValue(value);
        if (!bits) {
            return;
        }
        const int count = std::popcount(*bits);
        const bool areAdjacent = std::countl_zero(*bits) + count + std::countr_zero(*bits) == 32;
        if (areAdjacent && count >= limits::kMinimumMarkBits && count <= limits::kMaximumMarkBits) {
            mask = *bits;
        } else {
            value.problem(QStringLiteral("invalid-mask"),
                          areAdjacent ? QStringLiteral("%1 has %2 bits").arg(value.shown()).arg(count)
                                      : QStringLiteral("the bits of %1 are not adjacent").arg(value.shown()),
                          QStringLiteral("choose %1 to %2 adjacent bits that no other program uses")
                              .arg(limits::kMinimumMarkBits)
                              .arg(limits::kMaximumMarkBits));
        }
    });
    object.reportUnknown();
}

template <typename Value>
void readChoice(const Field &field, std::initializer_list<std::pair<const char *, Value>> choices, Value &result)
{
    const auto text = readText(field);
    if (!text) {
        return;
    }
    QStringList known;
    for (const auto &[name, value] : choices) {
        if (*text == QLatin1String(name)) {
            result = value;
            return;
        }
        known.append(QLatin1String(name));
    }
    field.unknownValue(known);
}

void readVersion(const Field &field)
{
    if (const auto version = readInteger(field, 1, std::numeric_limits<int>::max()); version && *version != 1) {
        field.problem(QStringLiteral("unknown-version"),
                      QStringLiteral("version %1 of the document is unknown").arg(*version),
                      QStringLiteral("write 1, or use a newer version of Culvert"));
    }
}

void readDocument(const Field &field, Configuration &configuration)
{
    ObjectReader object(field);
    object.required(key("version"), readVersion);
    object.optional(key("enabled"),
                    [&](const Field &enabled) { configuration.enabled = readBoolean(enabled).value_or(true); });
    object.optional(key("role"), [&](const Field &role) {
        readChoice(role, {{"gateway", Role::Gateway}, {"far-end", Role::FarEnd}}, configuration.role);
    });
    object.required(key("uplink"), [&](const Field &uplink) {
        ObjectReader members(uplink);
        members.required(key("interface"), [&](const Field &interface) {
            configuration.uplinkInterface = readInterfaceName(interface).value_or(QString());
        });
        members.reportUnknown();
    });
    object.required(key("home"), [&](const Field &home) { readHome(home, configuration); });
    object.optional(key("mode"), [&](const Field &mode) {
        readChoice(mode, {{"everything", Mode::Everything}, {"source", Mode::Source}, {"hybrid", Mode::Hybrid}},
                   configuration.mode);
    });
    object.optional(key("neighbours-through-tunnel"), [&](const Field &neighbours) {
        configuration.neighboursThroughTunnel = readBoolean(neighbours).value_or(true);
    });
    object.required(key("tunnels"), [&](const Field &tunnels) {
        readList(tunnels, 1, limits::kTunnels, QStringLiteral("tunnels"),
                 [&](const Field &tunnel) { readTunnel(tunnel, configuration.tunnels.emplaceBack()); });
    });
    object.optional(key("exceptions"), [&](const Field &exceptions) {
        readList(exceptions, 0, limits::kExceptions, QStringLiteral("exceptions"),
                 [&](const Field &exception) { readException(exception, configuration.exceptions.emplaceBack()); });
    });
    object.optional(key("mss"), [&](const Field &mss) { readMss(mss, configuration.mss); });
    object.optional(key("leak-guard"),
                    [&](const Field &guard) { configuration.leakGuard = readBoolean(guard).value_or(true); });
    object.optional(key("marks"), [&](const Field &marks) { readMarks(marks, configuration.marksMask); });
    object.optional(key("hybrid"), [&](const Field &hybrid) { readHybrid(hybrid, configuration.hybrid.emplace()); });
    for (const char *reserved : {"session-keeper", "registration", "gateways", "listen", "mesh"}) {
        object.optional(key(reserved), [](const Field &later) {
            later.problem(QStringLiteral("not-supported"), QStringLiteral("this key is reserved for a later version"),
                          QStringLiteral("remove it"));
        });
    }
    object.reportUnknown();
}

// A value that could not be read has its default in the configuration: what is said about that would be wrong.
ConfigProblems warningsBeside(const ConfigProblems &problems, const Configuration &configuration)
{
    QSet<QString> unread;
    for (const ConfigProblem &problem : problems) {
        unread.insert(problem.pointer);
    }
    if (unread.contains(QStringLiteral("/mode"))) {
        return {};
    }
    ConfigProblems result = warnings(configuration);
    result.removeIf([&](const ConfigProblem &warning) { return unread.contains(warning.pointer); });
    return result;
}

} // namespace

ParsedDocument parseDocument(const QByteArray &text)
{
    ParsedDocument result;
    Report report;
    if (text.size() > limits::kDocumentBytes) {
        report.add(Place(), QStringLiteral("too-large"), QStringLiteral("the document has %1 bytes").arg(text.size()),
                   QStringLiteral("make it no larger than %1 bytes").arg(limits::kDocumentBytes));
    } else if (const auto root = json::read(text, report)) {
        readDocument(Field{*root, Place(), report}, result.configuration);
        validate(result.configuration, report);
        result.problems = report.take();
        result.warnings = warningsBeside(result.problems, result.configuration);
        return result;
    }
    result.problems = report.take();
    return result;
}

ConfigProblems unsupported(const Configuration &configuration)
{
    Report report;
    if (configuration.role == Role::FarEnd) {
        report.add(QStringLiteral("/role"), QStringLiteral("not-supported"),
                   QStringLiteral("role \"far-end\" is for a later version"), QStringLiteral("write \"gateway\""));
    }
    return report.take();
}

Error toError(const ConfigProblems &problems)
{
    const bool isOnlyUnsupported = !problems.isEmpty()
        && std::all_of(problems.begin(), problems.end(),
                       [](const ConfigProblem &problem) { return problem.code == QLatin1String("not-supported"); });
    QStringList lines;
    for (const ConfigProblem &problem : problems.mid(0, kShownProblems)) {
        lines.append(problem.toLine());
    }
    if (problems.size() > kShownProblems) {
        lines.append(QStringLiteral("and %1 more problems").arg(problems.size() - kShownProblems));
    }
    return Error{isOnlyUnsupported ? ErrorCode::NotSupported : ErrorCode::InvalidConfiguration,
                 lines.join(QLatin1Char('\n')),
                 0,
                 {}};
}

} // namespace culvert
