// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/routesjson.h"

#include "core/diagnosis/makers.h"
#include "core/kernel/step.h"

namespace culvert {

namespace {

/// One object of JSON (RFC 8259). By hand: the helper has one thread, and QJsonObject takes it nearly twice as long for
/// a hundred thousand routes.
class ObjectWriter {
public:
    explicit ObjectWriter(QByteArray &json) : m_json(json) { m_json += '{'; }
    ~ObjectWriter() { m_json += '}'; }
    ObjectWriter(const ObjectWriter &) = delete;
    ObjectWriter &operator=(const ObjectWriter &) = delete;

    void number(const char *key, quint32 value)
    {
        name(key);
        m_json += QByteArray::number(value);
    }

    void text(const char *key, const QString &value)
    {
        name(key);
        m_json += '"';
        const QByteArray bytes = value.toUtf8();
        for (const char byte : bytes) {
            if (byte == '"' || byte == '\\')
                (m_json += '\\') += byte;
            else if (uchar(byte) < 0x20)
                (m_json += "\\u00") += QByteArray::number(uchar(byte), 16).rightJustified(2, '0');
            else
                m_json += byte;
        }
        m_json += '"';
    }

    void textOrNull(const char *key, const QString &value)
    {
        if (!value.isEmpty()) {
            text(key, value);
            return;
        }
        name(key);
        m_json += "null";
    }

    template <typename T> void textOrNull(const char *key, const std::optional<T> &value)
    {
        textOrNull(key, value ? value->toString() : QString());
    }

private:
    void name(const char *key)
    {
        if (!m_json.endsWith('{'))
            m_json += ',';
        ((m_json += '"') += key) += "\":";
    }

    QByteArray &m_json;
};

void write(QByteArray &json, const Rule &rule, const Makers &makers)
{
    ObjectWriter object(json);
    object.text("text", describe(rule));
    object.text("maker", makers.of(rule));
    object.number("preference", rule.preference);
    object.textOrNull("from", rule.from);
    object.textOrNull("to", rule.to);
    object.textOrNull("incoming", rule.incoming);
    if (rule.action == RuleAction::Lookup)
        object.number("table", rule.table);
}

void write(QByteArray &json, const Route &route, const Makers &makers)
{
    ObjectWriter object(json);
    object.text("text", describe(route));
    object.text("maker", makers.of(route));
    object.number("table", route.table);
    object.text("destination", route.destination.toString());
    object.textOrNull("gateway", route.gateway);
    object.textOrNull("interface", route.interface);
    object.textOrNull("source", route.source);
    object.number("metric", route.metric);
}

template <typename T> void writeList(QByteArray &json, const QList<T> &list, const Makers &makers)
{
    json += '[';
    for (const T &object : list) {
        if (!json.endsWith('['))
            json += ',';
        write(json, object, makers);
    }
    json += ']';
}

} // namespace

QByteArray routesDocument(const RoutingView &view, const std::optional<Lease> &lease)
{
    constexpr qsizetype kUsualBytes = 256;
    const Makers makers(view, lease);
    QByteArray json;
    json.reserve((view.routes.size() + view.rules.size()) * kUsualBytes);
    json += R"({"rules":)";
    writeList(json, view.rules, makers);
    json += R"(,"routes":)";
    writeList(json, view.routes, makers);
    json += '}';
    return json;
}

} // namespace culvert
