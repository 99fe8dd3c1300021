// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/gatewayrequests.h"

#include "core/config/document.h"
#include "core/config/validconfiguration.h"
#include "core/wire/codec.h"
#include "core/wire/dbusnames.h"

#include <QJsonDocument>

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

} // namespace

bool GatewayRequests::Member::isOpenRead() const
{
    // Confirm and Revert need no authorisation either, but their caller is to be the one who applied the change.
    return action == nullptr && qstrcmp(interface, dbus::kConfigurationInterface) != 0;
}

const char *GatewayRequests::actionFor(const Member &member, quint32 uid) const
{
    const auto &pending = m_configuration.pending();
    if (member.prepare == &GatewayRequests::revert && pending && pending->uid != uid)
        return dbus::action::kConfigure;
    return member.action;
}

std::span<const GatewayRequests::Member> GatewayRequests::members()
{
    using R = GatewayRequests;
    static constexpr Member kMembers[] = {
        {dbus::kStatusInterface, "RecentEvents", "", "aa{sv}", nullptr, false, &R::recentEvents},
        {dbus::kConfigurationInterface, "Get", "", "st", dbus::action::kView, false, &R::get},
        {dbus::kConfigurationInterface, "Check", "s", "a(ssss)", dbus::action::kView, false, &R::check},
        {dbus::kConfigurationInterface, "Preview", "s", "as", dbus::action::kView, false, &R::preview},
        {dbus::kConfigurationInterface, "Apply", "stu", "ts", dbus::action::kConfigure, true, &R::apply},
        {dbus::kConfigurationInterface, "Confirm", "s", "", nullptr, true, &R::confirm},
        {dbus::kConfigurationInterface, "Revert", "s", "", nullptr, true, &R::revert},
        {dbus::kConfigurationInterface, "SetEnabled", "b", "t", dbus::action::kControl, true, &R::setEnabled},
        {dbus::kDiagnosisInterface, "Explain", "a{sv}", "s", nullptr, false, &R::explain},
        {dbus::kDiagnosisInterface, "Routes", "", "s", nullptr, false, &R::routes},
        {dbus::kDiagnosisInterface, "Counters", "", "aa{sv}", nullptr, false, &R::counters},
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

Result<Work> GatewayRequests::recentEvents(const Call & /*call*/) const
{
    return Work([this]() -> Result<QVariantList> {
        return QVariantList{QVariant::fromValue(toMaps(m_reconciler.events().recent()))};
    });
}

Result<Work> GatewayRequests::get(const Call & /*call*/) const
{
    return Work([this]() -> Result<QVariantList> {
        const auto &confirmed = m_configuration.stored();
        if (!confirmed)
            return unexpected(ErrorCode::NoConfiguration, QStringLiteral("nothing has been configured yet"));
        return QVariantList{QString::fromUtf8(confirmed->document), confirmed->generation};
    });
}

Result<Work> GatewayRequests::check(const Call &call) const
{
    const Result<QByteArray> document = documentFrom(call.arguments.at(0));
    if (!document)
        return Unexpected{document.error()};
    return Work([document = *document]() -> Result<QVariantList> {
        ProblemList problems;
        const ParsedDocument parsed = parseDocument(document);
        for (const ConfigProblem &problem : obstacles(parsed) + parsed.warnings)
            problems.append(toWire(problem));
        return QVariantList{QVariant::fromValue(problems)};
    });
}

Result<Work> GatewayRequests::preview(const Call &call) const
{
    const Result<QByteArray> document = documentFrom(call.arguments.at(0));
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

Result<Work> GatewayRequests::apply(const Call &call) const
{
    const Result<QByteArray> document = documentFrom(call.arguments.at(0));
    if (!document)
        return Unexpected{document.error()};
    const quint32 seconds = call.arguments.at(2).toUInt();
    if (seconds != 0 && (seconds < limits::kShortestConfirmSeconds || seconds > limits::kLongestConfirmSeconds))
        return unexpected(ErrorCode::LimitExceeded,
                          QStringLiteral("a change can wait %1 to %2 s to be confirmed, not %3")
                              .arg(limits::kShortestConfirmSeconds)
                              .arg(limits::kLongestConfirmSeconds)
                              .arg(seconds));
    const Result<ValidConfiguration> next = ValidConfiguration::from(*document);
    if (!next)
        return Unexpected{next.error()};
    // Nobody is asked for a password in vain; apply() looks again after the prompt.
    const quint64 expected = call.arguments.at(1).toULongLong();
    if (const Result<> admitted = m_configuration.admit(expected); !admitted)
        return Unexpected{admitted.error()};
    return Work([this, next = *next, expected, seconds, uid = call.uid]() -> Result<QVariantList> {
        if (seconds != 0) {
            const Result<QString> token = m_configuration.applyPending(next, expected, uid, seconds);
            if (!token)
                return Unexpected{token.error()};
            return QVariantList{m_configuration.generation(), *token};
        }
        const Result<quint64> applied = m_configuration.apply(next, expected);
        if (!applied)
            return Unexpected{applied.error()};
        return QVariantList{*applied, QString()};
    });
}

Result<QString> GatewayRequests::pendingToken(const Call &call) const
{
    const auto &pending = m_configuration.pending();
    if (!pending)
        return unexpected(ErrorCode::NoPendingChange, QStringLiteral("no change waits to be confirmed"));
    const QString named = call.arguments.at(0).toString();
    if (!named.isEmpty() && named != pending->token)
        return unexpected(ErrorCode::NoPendingChange,
                          QStringLiteral("no change with this token waits to be confirmed"));
    return pending->token;
}

Result<Work> GatewayRequests::confirm(const Call &call) const
{
    const Result<QString> token = pendingToken(call);
    if (!token)
        return Unexpected{token.error()};
    if (const quint32 owner = m_configuration.pending()->uid; owner != call.uid)
        return unexpected(ErrorCode::NotAuthorized,
                          QStringLiteral("only user %1, who applied the change, can confirm it").arg(owner));
    return Work([this, token = *token]() -> Result<QVariantList> {
        const Result<> confirmed = m_configuration.confirm(token);
        return confirmed ? Result<QVariantList>(QVariantList()) : Unexpected{confirmed.error()};
    });
}

Result<Work> GatewayRequests::revert(const Call &call) const
{
    // Bound to the change that there is now: the one that a prompt was about, and no later one.
    const Result<QString> token = pendingToken(call);
    if (!token)
        return Unexpected{token.error()};
    return Work([this, token = *token]() -> Result<QVariantList> {
        const Result<> reverted = m_configuration.revert(token);
        return reverted ? Result<QVariantList>(QVariantList()) : Unexpected{reverted.error()};
    });
}

Result<Work> GatewayRequests::setEnabled(const Call &call) const
{
    const quint64 asked = m_configuration.generation();
    if (asked == 0)
        return unexpected(ErrorCode::NoConfiguration,
                          QStringLiteral("nothing has been configured yet; apply a configuration first"));
    if (const Result<> admitted = m_configuration.admit(asked); !admitted)
        return Unexpected{admitted.error()};
    return Work([this, asked, enabled = call.arguments.at(0).toBool()]() -> Result<QVariantList> {
        // What was authorised is switching this configuration, not one that came during the prompt.
        if (const Result<> admitted = m_configuration.admit(asked); !admitted)
            return Unexpected{admitted.error()};
        return asGeneration(m_configuration.setEnabled(enabled));
    });
}

Result<Work> GatewayRequests::explain(const Call &call) const
{
    const Result<PacketQuery> packet = packetFrom(qdbus_cast<QVariantMap>(call.arguments.at(0)));
    if (!packet)
        return Unexpected{packet.error()};
    return Work([this, packet = *packet] { return asText(m_reconciler.explain(packet)); });
}

Result<Work> GatewayRequests::routes(const Call & /*call*/) const
{
    return Work([this] { return asText(m_reconciler.routes()); });
}

Result<Work> GatewayRequests::counters(const Call & /*call*/) const
{
    return Work([this]() -> Result<QVariantList> {
        const Result<QHash<QString, LinkCounters>> counters = m_reconciler.counters();
        if (!counters)
            return Unexpected{counters.error()};
        return QVariantList{QVariant::fromValue(toMaps(*counters))};
    });
}

} // namespace culvert
