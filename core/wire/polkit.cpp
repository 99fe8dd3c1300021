// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/polkit.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QMap>
#include <QVariantMap>

namespace culvert::polkit {

namespace {

constexpr quint32 kAllowUserInteraction = 1;
constexpr char kResultSignature[] = "(bba{ss})";

using Details = QMap<QString, QString>;

/// (sa{sv})
struct Subject {
    QString kind;
    QVariantMap details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Subject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Subject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

} // namespace

} // namespace culvert::polkit

Q_DECLARE_METATYPE(culvert::polkit::Subject)

namespace culvert::polkit {

namespace {

QDBusMessage authorityCall(const QString &service, const QString &method)
{
    return QDBusMessage::createMethodCall(service, QLatin1String(kPath), QLatin1String(kInterface), method);
}

Unexpected unavailable(const QString &why)
{
    return unexpected(ErrorCode::AuthorizationUnavailable, QStringLiteral("polkit gives no verdict: ") + why);
}

} // namespace

QDBusMessage checkAuthorization(const QString &service, const Question &question)
{
    // polkitd ignores calls whose types are not exactly its own, without a word.
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<Details>();
    QDBusMessage message = authorityCall(service, QStringLiteral("CheckAuthorization"));
    message.setArguments({
        QVariant::fromValue(Subject{QStringLiteral("system-bus-name"), {{QStringLiteral("name"), question.caller}}}),
        question.action,
        QVariant::fromValue(Details()),
        question.interactive ? kAllowUserInteraction : quint32(0),
        question.cancellationId,
    });
    return message;
}

QDBusMessage cancelCheckAuthorization(const QString &service, const QString &cancellationId)
{
    QDBusMessage message = authorityCall(service, QStringLiteral("CancelCheckAuthorization"));
    message.setAutoStartService(false);
    message.setArguments({cancellationId});
    return message;
}

Result<Verdict> verdictFrom(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return unavailable(reply.errorName() + QStringLiteral(", ") + reply.errorMessage());
    if (reply.signature() != QLatin1String(kResultSignature))
        return unavailable(QStringLiteral("its answer has the signature \"%1\"").arg(reply.signature()));
    bool isAuthorized = false;
    bool isChallenge = false;
    Details details;
    const auto result = reply.arguments().constFirst().value<QDBusArgument>();
    result.beginStructure();
    result >> isAuthorized >> isChallenge >> details;
    result.endStructure();
    if (isAuthorized && isChallenge)
        return unavailable(QStringLiteral("it says yes and asks for more at once"));
    if (isAuthorized)
        return Verdict::Yes;
    if (isChallenge)
        return Verdict::Challenge;
    return details.contains(QStringLiteral("polkit.dismissed")) ? Verdict::Dismissed : Verdict::No;
}

} // namespace culvert::polkit
