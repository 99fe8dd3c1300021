// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/gatewayrequests.h"

#include "core/config/document.h"
#include "core/config/protocols.h"
#include "core/config/validconfiguration.h"
#include "core/wire/codec.h"
#include "core/wire/dbusnames.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace culvert {

namespace {

using Work = GatewayRequests::Work;

Error tooLarge()
{
    return {ErrorCode::LimitExceeded,
            QStringLiteral("the document is larger than %1 bytes").arg(limits::kDocumentBytes),
            0,
            {}};
}

/// The document of a request, as bytes. The length in UTF-16 never exceeds that in UTF-8, so that what is
/// far too large is refused before it is copied.
Result<QByteArray> documentFrom(const QVariant &argument)
{
    const QString text = argument.toString();
    if (text.size() > limits::kDocumentBytes)
        return Unexpected{tooLarge()};
    QByteArray document = text.toUtf8();
    if (document.size() > limits::kDocumentBytes)
        return Unexpected{tooLarge()};
    return document;
}

Error generationConflict(quint64 present, quint64 expected)
{
    return {ErrorCode::Conflict,
            QStringLiteral("the configuration is generation %1 by now, not %2; look at it again")
                .arg(present)
                .arg(expected),
            0,
            {}};
}

Result<QVariantList> asText(const Result<QByteArray> &json)
{
    // The system bus cuts a sender off whose message is longer than 32 MiB: max_message_size of dbus-daemon(1).
    constexpr qsizetype kLongest = qsizetype(31) * 1024 * 1024;
    if (!json)
        return Unexpected{json.error()};
    if (json->size() > kLongest)
        return unexpected(
            ErrorCode::LimitExceeded,
            QStringLiteral("the answer has %1 bytes, which is more than the bus carries; ask ip(8)").arg(json->size()));
    return QVariantList{QString::fromUtf8(*json)};
}

Result<QVariantList> asText(const Result<QJsonObject> &object)
{
    if (!object)
        return Unexpected{object.error()};
    return asText(Result<QByteArray>(QJsonDocument(*object).toJson(QJsonDocument::Compact)));
}

Result<QVariantList> asGeneration(const Result<quint64> &generation)
{
    if (!generation)
        return Unexpected{generation.error()};
    return QVariantList{*generation};
}

Result<Ipv4Address> addressFrom(const QString &text, const char *what)
{
    if (const auto address = Ipv4Address::parse(text))
        return *address;
    return unexpected(ErrorCode::InvalidConfiguration,
                      QStringLiteral("the %1 is no IPv4 address").arg(QLatin1String(what)));
}

/// The names that the configuration allows, which are fewer than the kernel's (K-24).
bool isInterfaceName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]{0,14}\\z"));
    return pattern.match(name).hasMatch();
}

} // namespace

std::span<const GatewayRequests::Member> GatewayRequests::members()
{
    using R = GatewayRequests;
    static constexpr Member kMembers[] = {
        {dbus::kStatusInterface, "RecentEvents", "", "a(xsss)", nullptr, false, &R::recentEvents},
        {dbus::kConfigurationInterface, "Get", "", "st", dbus::action::kView, false, &R::get},
        {dbus::kConfigurationInterface, "Check", "s", "a(ssss)", dbus::action::kView, false, &R::check},
        {dbus::kConfigurationInterface, "Preview", "s", "as", dbus::action::kView, false, &R::preview},
        {dbus::kConfigurationInterface, "Apply", "stu", "ts", dbus::action::kConfigure, true, &R::apply},
        {dbus::kConfigurationInterface, "Confirm", "s", "", nullptr, false, &R::confirmOrRevert},
        {dbus::kConfigurationInterface, "Revert", "s", "", nullptr, false, &R::confirmOrRevert},
        {dbus::kConfigurationInterface, "SetEnabled", "b", "t", dbus::action::kControl, true, &R::setEnabled},
        {dbus::kDiagnosisInterface, "Explain", "sss", "s", nullptr, false, &R::explain},
        {dbus::kDiagnosisInterface, "ExplainPacket", "sssyq", "s", nullptr, false, &R::explain},
        {dbus::kDiagnosisInterface, "Routes", "", "s", nullptr, false, &R::routes},
        {dbus::kDiagnosisInterface, "Counters", "", "a(sttttttt)", nullptr, false, &R::counters},
    };
    return kMembers;
}

const GatewayRequests::Member *GatewayRequests::find(const QString &interface, const QString &name)
{
    const auto all = members();
    const auto found = std::ranges::find_if(all, [&](const Member &member) {
        return interface == QLatin1String(member.interface) && name == QLatin1String(member.name);
    });
    return found == all.end() ? nullptr : &*found;
}

quint64 GatewayRequests::generation() const
{
    const auto &confirmed = m_reconciler.confirmed();
    return confirmed ? confirmed->generation : 0;
}

Result<Work> GatewayRequests::recentEvents(const QVariantList & /*arguments*/) const
{
    return Work([this]() -> Result<QVariantList> {
        EventList events;
        for (const Event &event : m_reconciler.recentEvents())
            events.append(toWire(event));
        return QVariantList{QVariant::fromValue(events)};
    });
}

Result<Work> GatewayRequests::get(const QVariantList & /*arguments*/) const
{
    return Work([this]() -> Result<QVariantList> {
        const auto &confirmed = m_reconciler.confirmed();
        if (!confirmed)
            return unexpected(ErrorCode::NoConfiguration, QStringLiteral("nothing has been configured yet"));
        return QVariantList{QString::fromUtf8(confirmed->document), confirmed->generation};
    });
}

Result<Work> GatewayRequests::check(const QVariantList &arguments) const
{
    const Result<QByteArray> document = documentFrom(arguments.at(0));
    if (!document)
        return Unexpected{document.error()};
    return Work([document = *document]() -> Result<QVariantList> {
        ProblemList problems;
        for (const ConfigProblem &problem : obstacles(parseDocument(document)))
            problems.append(toWire(problem));
        return QVariantList{QVariant::fromValue(problems)};
    });
}

Result<Work> GatewayRequests::preview(const QVariantList &arguments) const
{
    const Result<QByteArray> document = documentFrom(arguments.at(0));
    if (!document)
        return Unexpected{document.error()};
    const Result<ValidConfiguration> valid = ValidConfiguration::from(*document);
    if (!valid)
        return Unexpected{valid.error()};
    return Work([this, configuration = valid->configuration()]() -> Result<QVariantList> {
        const Result<QStringList> steps = m_reconciler.preview(configuration);
        if (!steps)
            return Unexpected{steps.error()};
        return QVariantList{*steps};
    });
}

Result<Work> GatewayRequests::apply(const QVariantList &arguments) const
{
    const Result<QByteArray> document = documentFrom(arguments.at(0));
    if (!document)
        return Unexpected{document.error()};
    if (arguments.at(2).toUInt() != 0)
        return unexpected(ErrorCode::NotSupported,
                          QStringLiteral("an apply that undoes itself unless confirmed is not part of this version"));
    const Result<ValidConfiguration> next = ValidConfiguration::from(*document);
    if (!next)
        return Unexpected{next.error()};
    // Nobody is asked for a password in vain; apply() looks again after the prompt.
    const quint64 expected = arguments.at(1).toULongLong();
    if (expected != 0 && expected != generation())
        return Unexpected{generationConflict(generation(), expected)};
    return Work([this, next = *next, expected]() -> Result<QVariantList> {
        const Result<quint64> applied = m_reconciler.apply(next, expected);
        if (!applied)
            return Unexpected{applied.error()};
        return QVariantList{*applied, QString()};
    });
}

Result<Work> GatewayRequests::confirmOrRevert(const QVariantList & /*arguments*/) const
{
    // Apply with a time limit is refused, so nothing ever waits.
    return unexpected(ErrorCode::NoPendingChange, QStringLiteral("no change waits to be confirmed"));
}

Result<Work> GatewayRequests::setEnabled(const QVariantList &arguments) const
{
    const quint64 asked = generation();
    if (asked == 0)
        return unexpected(ErrorCode::NoConfiguration,
                          QStringLiteral("nothing has been configured yet; apply a configuration first"));
    return Work([this, asked, enabled = arguments.at(0).toBool()]() -> Result<QVariantList> {
        // What was authorised is switching this configuration, not one that came during the prompt.
        if (generation() != asked)
            return Unexpected{generationConflict(generation(), asked)};
        return asGeneration(m_reconciler.setEnabled(enabled));
    });
}

/// Explain, and ExplainPacket with its two arguments more.
Result<Work> GatewayRequests::explain(const QVariantList &arguments) const
{
    const Result<Ipv4Address> destination = addressFrom(arguments.at(0).toString(), "destination");
    if (!destination)
        return Unexpected{destination.error()};
    PacketQuery packet;
    packet.destination = *destination;
    if (const QString from = arguments.at(1).toString(); !from.isEmpty()) {
        const Result<Ipv4Address> source = addressFrom(from, "source");
        if (!source)
            return Unexpected{source.error()};
        packet.source = *source;
    }
    packet.incoming = arguments.at(2).toString();
    if (!packet.incoming.isEmpty() && !isInterfaceName(packet.incoming))
        return unexpected(ErrorCode::InvalidConfiguration, QStringLiteral("the interface is no interface name"));
    if (arguments.size() > 3) {
        packet.protocol = arguments.at(3).value<uchar>();
        packet.port = arguments.at(4).value<ushort>();
        if (packet.port != 0 && !protocols::hasPorts(packet.protocol))
            return unexpected(ErrorCode::InvalidConfiguration, QStringLiteral("this protocol has no ports"));
    }
    return Work([this, packet] { return asText(m_reconciler.explain(packet)); });
}

Result<Work> GatewayRequests::routes(const QVariantList & /*arguments*/) const
{
    return Work([this] { return asText(m_reconciler.routes()); });
}

Result<Work> GatewayRequests::counters(const QVariantList & /*arguments*/) const
{
    return Work([this]() -> Result<QVariantList> {
        const Result<QHash<QString, LinkCounters>> counters = m_reconciler.counters();
        if (!counters)
            return Unexpected{counters.error()};
        CounterList list;
        for (auto entry = counters->cbegin(); entry != counters->cend(); ++entry)
            list.append(toWire(entry.key(), entry.value()));
        std::ranges::sort(list, {}, &WireCounters::interface);
        return QVariantList{QVariant::fromValue(list)};
    });
}

} // namespace culvert
