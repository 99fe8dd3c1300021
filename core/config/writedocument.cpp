// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/document.h"
#include "core/config/protocols.h"

#include <utility>

namespace culvert {

namespace {

// In quotes, with control characters, quotes, backslashes and lone surrogates escaped.
QByteArray quote(const QString &text)
{
    QByteArray result = "\"";
    qsizetype start = 0;
    const auto flush = [&](qsizetype stop) { result += QStringView(text).mid(start, stop - start).toUtf8(); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        const bool isPair = character.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair) {
            ++at;
        } else if (character == QLatin1Char('"') || character == QLatin1Char('\\')) {
            flush(at);
            result += '\\';
            start = at;
        } else if (character < QLatin1Char(' ') || character.isSurrogate()) {
            flush(at);
            result += "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
            start = at + 1;
        }
    }
    flush(text.size());
    return result + '"';
}

// Puts a document together: members and elements in the order of the calls, indented by two spaces.
class Writer {
public:
    void begin(char bracket)
    {
        m_text += bracket;
        m_isFirst = true;
        ++m_depth;
    }
    void end(char bracket)
    {
        --m_depth;
        if (!m_isFirst) {
            m_text += '\n' + QByteArray(m_depth * 2, ' ');
        }
        m_text += bracket;
        m_isFirst = false;
    }
    void element(const QByteArray &value)
    {
        m_text += m_isFirst ? "\n" : ",\n";
        m_text += QByteArray(m_depth * 2, ' ') + value;
        m_isFirst = false;
    }
    void member(const char *key, const QByteArray &value) { element(QByteArray("\"") + key + "\": " + value); }
    void beginMember(const char *key, char bracket)
    {
        member(key, {});
        begin(bracket);
    }
    void beginElement(char bracket)
    {
        element({});
        begin(bracket);
    }
    QByteArray take()
    {
        m_text += '\n';
        return std::exchange(m_text, {});
    }

private:
    QByteArray m_text;
    qsizetype m_depth = 0;
    bool m_isFirst = true;
};

QByteArray toJson(bool value) { return value ? "true" : "false"; }

QByteArray destinationToJson(const Ipv4Prefix &prefix)
{
    return quote(prefix.isHost() ? prefix.address.toString() : prefix.toString());
}

template <typename List, typename ToText> QByteArray listOnOneLine(const List &list, ToText toText)
{
    QByteArray result = "[";
    for (const auto &element : list) {
        result += (result.size() > 1 ? ", " : "") + toText(element);
    }
    return result + ']';
}

QByteArray networksToJson(const QList<Ipv4Prefix> &networks)
{
    return listOnOneLine(networks, [](const Ipv4Prefix &network) { return quote(network.toString()); });
}

QByteArray modeToJson(Mode mode)
{
    switch (mode) {
    case Mode::Everything:
        return "\"everything\"";
    case Mode::Source:
        return "\"source\"";
    case Mode::Hybrid:
        break;
    }
    return "\"hybrid\"";
}

QByteArray clampToJson(const MssPolicy &mss)
{
    switch (mss.clamp) {
    case MssPolicy::Clamp::Auto:
        return "\"auto\"";
    case MssPolicy::Clamp::Off:
        return "\"off\"";
    case MssPolicy::Clamp::Value:
        break;
    }
    return QByteArray::number(mss.bytes);
}

QByteArray serviceToJson(const Service &service)
{
    const QString name = protocols::nameOf(service.protocol);
    QByteArray result = "{ \"protocol\": " + (name.isEmpty() ? QByteArray::number(service.protocol) : quote(name));
    if (service.firstPort != 0) {
        result += ", \"ports\": " + quote(protocols::portsToText(service.firstPort, service.lastPort));
    }
    return result + " }";
}

void writeTunnel(Writer &writer, const TunnelSettings &tunnel)
{
    writer.beginElement('{');
    writer.member("name", quote(tunnel.name));
    writer.member("remote", quote(tunnel.remote.toString()));
    writer.member("networks", networksToJson(tunnel.networks));
    if (!tunnel.networksForAll.isEmpty()) {
        writer.member("networks-for-all", networksToJson(tunnel.networksForAll));
    }
    if (tunnel.address) {
        writer.member("address", quote(tunnel.address->toString()));
    }
    if (tunnel.transit) {
        writer.member(
            "transit",
            quote(QStringLiteral("%1/%2").arg(tunnel.transit->address.toString()).arg(tunnel.transit->prefixLength)));
    }
    const bool isOwnDevice = tunnel.device.isEmpty();
    if (!isOwnDevice) {
        writer.member("device", quote(tunnel.device));
    } else if (!tunnel.interface.isEmpty()) {
        writer.member("interface", quote(tunnel.interface));
    }
    if (isOwnDevice) {
        writer.member("encapsulation", "\"ipip\"");
    }
    writer.member("mtu", tunnel.mtu ? QByteArray::number(*tunnel.mtu) : QByteArray("\"auto\""));
    if (isOwnDevice) {
        writer.member("ttl", QByteArray::number(tunnel.ttl));
    }
    writer.member("services", listOnOneLine(tunnel.services, serviceToJson));
    writer.end('}');
}

// On one line, without what has its default: 200,000 of them have to fit into a document.
QByteArray exceptionToJson(const ExceptionRoute &exception)
{
    QByteArray result = "{ \"destination\": " + destinationToJson(exception.destination);
    if (!exception.label.isEmpty()) {
        result += ", \"label\": " + quote(exception.label);
    }
    if (exception.masquerade) {
        result += ", \"masquerade\": true";
    }
    if (!exception.enabled) {
        result += ", \"enabled\": false";
    }
    return result + " }";
}

} // namespace

QByteArray toDocument(const Configuration &configuration)
{
    Writer writer;
    writer.begin('{');
    writer.member("version", "1");
    writer.member("enabled", toJson(configuration.enabled));
    writer.member("role", configuration.role == Role::Gateway ? "\"gateway\"" : "\"far-end\"");
    writer.member("uplink", "{ \"interface\": " + quote(configuration.uplinkInterface) + " }");
    writer.beginMember("home", '{');
    writer.member("networks", networksToJson(configuration.homeNetworks));
    writer.member("interfaces", listOnOneLine(configuration.homeInterfaces, quote));
    writer.end('}');
    writer.member("mode", modeToJson(configuration.mode));
    writer.member("neighbours-through-tunnel", toJson(configuration.neighboursThroughTunnel));
    writer.beginMember("tunnels", '[');
    for (const TunnelSettings &tunnel : configuration.tunnels) {
        writeTunnel(writer, tunnel);
    }
    writer.end(']');
    writer.beginMember("exceptions", '[');
    for (const ExceptionRoute &exception : configuration.exceptions) {
        writer.element(exceptionToJson(exception));
    }
    writer.end(']');
    writer.member("mss", "{ \"clamp\": " + clampToJson(configuration.mss) + " }");
    writer.member("leak-guard", toJson(configuration.leakGuard));
    if (configuration.marksMask != Configuration().marksMask) {
        writer.member("marks", "{ \"mask\": \"0x" + QByteArray::number(configuration.marksMask, 16) + "\" }");
    }
    if (configuration.hybrid) {
        writer.beginMember("hybrid", '{');
        writer.member("servers", listOnOneLine(configuration.hybrid->servers, destinationToJson));
        writer.member("services", listOnOneLine(configuration.hybrid->services, serviceToJson));
        writer.end('}');
    }
    writer.end('}');
    return writer.take();
}

} // namespace culvert
