// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/drafttext.h"

#include "core/config/document.h"
#include "core/config/field.h"
#include "core/config/protocols.h"
#include "core/config/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace culvert {

namespace field {

QString tunnel(qsizetype index, const char *key)
{
    return QStringLiteral("/tunnels/%1/%2").arg(QString::number(index), QLatin1String(key));
}

QString exception(qsizetype index) { return QStringLiteral("/exceptions/%1").arg(index); }

bool covers(const QString &field, const QString &pointer)
{
    return pointer.startsWith(field) && (pointer.size() == field.size() || pointer.at(field.size()) == u'/');
}

} // namespace field

QString ExceptionDraft::destinationText() const { return typed.isEmpty() ? route.destination.toRouteString() : typed; }

void ExceptionDraft::setDestination(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto prefix = Ipv4Prefix::parseAddressOrPrefix(trimmed);
    typed = prefix ? QString() : (trimmed.isEmpty() ? QStringLiteral(" ") : trimmed);
    if (prefix)
        route.destination = *prefix;
}

void ExceptionDraft::setLabel(const QString &text)
{
    QString line = text.simplified();
    const auto changesDirection = [](char16_t c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069); // as document.cpp has it
    };
    line.removeIf([&](QChar c) { return c.category() == QChar::Other_Control || changesDirection(c.unicode()); });
    route.label = line.left(limits::kLabelLength);
}

ConfigProblem destinationProblem(const ExceptionDraft &exception, const QString &pointer)
{
    const QString text = exception.typed.trimmed();
    const bool masked = Ipv4Prefix::parseMasked(text).has_value();
    return {pointer, masked ? QStringLiteral("host-bits") : QStringLiteral("invalid-prefix"),
            Ipv4Prefix::parseFailure(text), QString()};
}

QString markText(quint32 mask)
{
    constexpr int kHexadecimal = 16;
    return QStringLiteral("0x%1").arg(mask, 0, kHexadecimal);
}

QStringList splitList(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

namespace {

QString joinPrefixes(const QList<Ipv4Prefix> &prefixes)
{
    QStringList texts;
    for (const Ipv4Prefix &prefix : prefixes)
        texts.append(prefix.toString());
    return texts.join(QStringLiteral(", "));
}

QString transitText(const InterfaceAddress &transit)
{
    return QStringLiteral("%1/%2").arg(transit.address.toString()).arg(transit.prefixLength);
}

QString joinServers(const QList<Ipv4Prefix> &servers)
{
    QStringList texts;
    for (const Ipv4Prefix &server : servers)
        texts.append(server.isHost() ? server.address.toString() : server.toString());
    return texts.join(QStringLiteral(", "));
}

void setText(QJsonObject &object, const char *key, const QString &text)
{
    // Left out, an empty text is told as missing, and not as something that does not parse.
    if (!text.trimmed().isEmpty())
        object.insert(QLatin1String(key), text.trimmed());
}

QList<ServiceDraft> toDrafts(const QList<Service> &services)
{
    QList<ServiceDraft> drafts;
    for (const Service &service : services) {
        const QString name = protocols::nameOf(service.protocol);
        drafts.append(
            {name.isEmpty() ? QString::number(service.protocol) : name.toUpper(),
             service.firstPort == 0 ? QString() : protocols::portsToText(service.firstPort, service.lastPort)});
    }
    return drafts;
}

QJsonArray toJson(const QList<ServiceDraft> &services)
{
    QJsonArray array;
    for (const ServiceDraft &service : services) {
        QJsonObject object;
        bool isNumber = false;
        const int number = service.protocol.trimmed().toInt(&isNumber);
        if (isNumber)
            object.insert(QLatin1String("protocol"), number);
        else
            setText(object, "protocol", service.protocol.toLower());
        QString ports = service.ports;
        setText(object, "ports", ports.remove(u' '));
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const TunnelDraft &tunnel)
{
    QJsonObject object;
    setText(object, "name", tunnel.name);
    setText(object, "remote", tunnel.remote);
    object.insert(QLatin1String("networks"), QJsonArray::fromStringList(splitList(tunnel.networks)));
    if (const QStringList forAll = splitList(tunnel.networksForAll); !forAll.isEmpty())
        object.insert(QLatin1String("networks-for-all"), QJsonArray::fromStringList(forAll));
    setText(object, "address", tunnel.address);
    setText(object, "transit", tunnel.transit);
    setText(object, "device", tunnel.device);
    object.insert(QLatin1String("mtu"), tunnel.mtu ? QJsonValue(*tunnel.mtu) : QJsonValue(QLatin1String("auto")));
    // The link of an existing device is somebody else's. What was typed for one of Culvert's own is kept meanwhile.
    if (tunnel.device.trimmed().isEmpty()) {
        setText(object, "interface", tunnel.interface);
        object.insert(QLatin1String("ttl"), tunnel.ttl);
    }
    object.insert(QLatin1String("services"), toJson(tunnel.services));
    return object;
}

/// The document that the texts make, but for the exceptions: a hundred thousand of them need no
/// second parser, each was read when it was typed.
QByteArray documentOf(const DraftContent &content)
{
    QJsonObject document = QJsonDocument::fromJson(toDocument(content.rest)).object();
    document.insert(
        QLatin1String("home"),
        QJsonObject{{QLatin1String("networks"), QJsonArray::fromStringList(splitList(content.homeNetworks))},
                    {QLatin1String("interfaces"), QJsonArray::fromStringList(splitList(content.homeInterfaces))}});
    QJsonObject uplink;
    setText(uplink, "interface", content.rest.uplinkInterface);
    document.insert(QLatin1String("uplink"), uplink);
    QJsonArray tunnels;
    for (const TunnelDraft &tunnel : content.tunnels)
        tunnels.append(toJson(tunnel));
    document.insert(QLatin1String("tunnels"), tunnels);
    document.remove(QLatin1String("marks"));
    if (const QString mask = content.marksMask.trimmed();
        !mask.isEmpty() && mask != markText(Configuration().marksMask))
        document.insert(QLatin1String("marks"), QJsonObject{{QLatin1String("mask"), mask}});
    // What was chosen for this mode is kept while another one is being tried, and belongs to no other.
    if (content.rest.mode == Mode::Hybrid) {
        document.insert(QLatin1String("hybrid"),
                        QJsonObject{{QLatin1String("servers"), QJsonArray::fromStringList(splitList(content.servers))},
                                    {QLatin1String("services"), toJson(content.services)}});
    }
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

void addExceptions(const DraftContent &content, ReadDraft &read)
{
    read.configuration.exceptions.reserve(content.exceptions.size());
    for (qsizetype i = 0; i < content.exceptions.size(); ++i) {
        const ExceptionDraft &exception = content.exceptions.at(i);
        ExceptionRoute route = exception.route;
        if (!exception.typed.isEmpty()) {
            // As the parser does: what cannot be read keeps its position, and validate() passes over it.
            route.destination = kUnreadPrefix;
            read.problems.append(destinationProblem(exception, field::exception(i) + QStringLiteral("/destination")));
        }
        read.configuration.exceptions.append(route);
    }
    if (content.exceptions.size() > limits::kExceptions)
        read.problems.append({field::kExceptions, QStringLiteral("too-many"),
                              QStringLiteral("there are %1 exceptions").arg(content.exceptions.size()),
                              QStringLiteral("keep at most %1").arg(limits::kExceptions)});
}

} // namespace

bool operator==(const DraftContent &one, const DraftContent &other)
{
    return one.rest == other.rest && one.homeNetworks == other.homeNetworks
        && one.homeInterfaces == other.homeInterfaces && one.marksMask == other.marksMask
        && one.tunnels == other.tunnels && one.exceptions == other.exceptions
        && (one.rest.mode != Mode::Hybrid || (one.servers == other.servers && one.services == other.services));
}

DraftContent toDraft(const Configuration &configuration)
{
    DraftContent content;
    content.rest = configuration;
    content.rest.homeNetworks.clear();
    content.rest.homeInterfaces.clear();
    content.rest.tunnels.clear();
    content.rest.exceptions.clear();
    content.rest.hybrid.reset();
    content.rest.marksMask = Configuration().marksMask;
    content.marksMask = markText(configuration.marksMask);
    content.homeNetworks = joinPrefixes(configuration.homeNetworks);
    content.homeInterfaces = configuration.homeInterfaces.join(QStringLiteral(", "));
    if (configuration.hybrid) {
        content.servers = joinServers(configuration.hybrid->servers);
        content.services = toDrafts(configuration.hybrid->services);
    }
    for (const TunnelSettings &tunnel : configuration.tunnels) {
        content.tunnels.append({tunnel.name, tunnel.remote.toString(), joinPrefixes(tunnel.networks),
                                tunnel.address ? tunnel.address->toString() : QString(), tunnel.interface, tunnel.mtu,
                                tunnel.ttl, toDrafts(tunnel.services), joinPrefixes(tunnel.networksForAll),
                                tunnel.transit ? transitText(*tunnel.transit) : QString(), tunnel.device});
    }
    content.exceptions.reserve(configuration.exceptions.size());
    for (const ExceptionRoute &exception : configuration.exceptions)
        content.exceptions.append({exception, QString()});
    return content;
}

ReadDraft readDraft(const DraftContent &content)
{
    const ParsedDocument parsed = parseDocument(documentOf(content));
    ReadDraft read{parsed.configuration, parsed.problems};
    addExceptions(content, read);
    for (const ConfigProblem &problem : validate(read.configuration) + unsupported(read.configuration)) {
        // The parser has validated all but the exceptions; of these there may be a great many.
        if (!parsed.problems.contains(problem))
            read.problems.append(problem);
    }
    read.warnings = warnings(read.configuration);
    return read;
}

namespace {

/// What was typed of a service; `tokens` begin with its position in the list.
QString typedOf(const QList<ServiceDraft> &services, const QStringList &tokens)
{
    if (tokens.size() < 2)
        return {};
    const ServiceDraft service = services.value(tokens.at(0).toLongLong());
    return tokens.at(1) == QLatin1String("ports") ? service.ports : service.protocol;
}

} // namespace

QString typedAt(const DraftContent &content, const QString &pointer)
{
    const QStringList tokens = pointer.split(u'/');
    const auto number = [&tokens](qsizetype at) { return at < tokens.size() ? tokens.at(at).toLongLong() : 0; };
    if (field::covers(field::kHomeNetworks, pointer))
        return splitList(content.homeNetworks).value(number(3));
    if (field::covers(field::kHomeInterfaces, pointer))
        return splitList(content.homeInterfaces).value(number(3));
    if (pointer == field::kMarksMask)
        return content.marksMask.trimmed();
    if (field::covers(field::kServers, pointer))
        return splitList(content.servers).value(number(3));
    if (field::covers(field::kServices, pointer))
        return typedOf(content.services, tokens.mid(3));
    if (field::covers(field::kExceptions, pointer) && number(2) < content.exceptions.size() && tokens.size() > 2)
        return content.exceptions.at(number(2)).destinationText().trimmed();
    if (!field::covers(field::kTunnels, pointer) || tokens.size() < 4 || number(2) >= content.tunnels.size())
        return pointer == field::kUplink ? content.rest.uplinkInterface : QString();
    const TunnelDraft &tunnel = content.tunnels.at(number(2));
    const QString &key = tokens.at(3);
    if (key == QLatin1String("networks"))
        return splitList(tunnel.networks).value(number(4));
    if (key == QLatin1String("services"))
        return typedOf(tunnel.services, tokens.mid(4));
    if (key == QLatin1String("networks-for-all"))
        return splitList(tunnel.networksForAll).value(number(4));
    return key == QLatin1String("name")   ? tunnel.name
        : key == QLatin1String("remote")  ? tunnel.remote
        : key == QLatin1String("address") ? tunnel.address
        : key == QLatin1String("transit") ? tunnel.transit
        : key == QLatin1String("device")  ? tunnel.device
                                          : tunnel.interface;
}

} // namespace culvert
