// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/polkitauthorizer.h"

#include "helper/service/calleruid.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>
#include <QTimer>

#include <limits>
#include <utility>

namespace culvert {

namespace {

Q_LOGGING_CATEGORY(log, "culvert.polkit")

/// org.freedesktop.PolicyKit1.Authority, as polkit's own documentation of the interface has it.
constexpr char kPath[] = "/org/freedesktop/PolicyKit1/Authority";
constexpr char kInterface[] = "org.freedesktop.PolicyKit1.Authority";
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

} // namespace culvert

Q_DECLARE_METATYPE(culvert::Subject)

namespace culvert {

namespace {

Result<> unavailable(const QString &why)
{
    return unexpected(ErrorCode::AuthorizationUnavailable, QStringLiteral("polkit gives no verdict: ") + why);
}

/// Anything but a plain yes is an error.
Result<> verdictFrom(const QDBusMessage &reply, bool interactive)
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
        return {};
    if (!isChallenge)
        return unexpected(ErrorCode::NotAuthorized,
                          details.contains(QStringLiteral("polkit.dismissed"))
                              ? QStringLiteral("the prompt was dismissed")
                              : QStringLiteral("polkit says no"));
    if (interactive)
        return unexpected(ErrorCode::NotAuthorized,
                          QStringLiteral("polkit wants a password, but no authentication agent can ask for it"));
    return unexpected(ErrorCode::InteractionRequired,
                      QStringLiteral("polkit would have to ask, but the caller does not allow it to"));
}

QDBusMessage authorityCall(const QString &service, const QString &method)
{
    return QDBusMessage::createMethodCall(service, QLatin1String(kPath), QLatin1String(kInterface), method);
}

/// One request, from the question to the one call of its callback; deletes itself then.
class Check : public QObject {
public:
    Check(const QDBusConnection &bus, PolkitAuthorizer::Settings settings, QString caller, QString cancellationId,
          Authorizer::Callback callback, QObject *parent)
        : QObject(parent), m_bus(bus), m_settings(std::move(settings)), m_caller(std::move(caller)),
          m_cancellationId(std::move(cancellationId)), m_callback(std::move(callback))
    {
    }

    void ask(const QString &action, bool interactive)
    {
        // Before the question, so that the bus works off both in this order: a caller that is gone by the
        // time of the watch is gone for polkit as well, and one that goes later is noticed here.
        auto *watch = new QDBusServiceWatcher(m_caller, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
        connect(watch, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
            cancel();
            finish(unexpected(ErrorCode::NotAuthorized, QStringLiteral("the caller has left the bus")));
        });

        QDBusMessage question = authorityCall(m_settings.service, QStringLiteral("CheckAuthorization"));
        question.setArguments({
            QVariant::fromValue(Subject{QStringLiteral("system-bus-name"), {{QStringLiteral("name"), m_caller}}}),
            action,
            QVariant::fromValue(Details()),
            interactive ? kAllowUserInteraction : quint32(0),
            m_cancellationId,
        });
        // The deadline below is the only one: QtDBus's own would not cancel the prompt.
        auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question, std::numeric_limits<int>::max()), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this,
                [this, interactive](QDBusPendingCallWatcher *finished) {
                    take(verdictFrom(finished->reply(), interactive));
                });
        QTimer::singleShot(m_settings.deadlineMs, this, [this] {
            if (m_isDecided)
                return;
            cancel();
            take(unavailable(QStringLiteral("nobody answered within %1 ms").arg(m_settings.deadlineMs)));
        });
    }

private:
    void take(const Result<> &verdict)
    {
        if (m_isDecided)
            return;
        if (verdict || verdict.error().code != ErrorCode::AuthorizationUnavailable) {
            finish(verdict);
            return;
        }
        m_isDecided = true;
        qCWarning(log, "%ls", qUtf16Printable(verdict.error().detail));
        askCallerUid(m_bus, m_caller, this, [this, verdict](std::optional<quint32> uid) {
            finish(uid == std::optional<quint32>(0) ? Result<>() : verdict);
        });
    }

    /// The prompt disappears from the caller's screen.
    void cancel()
    {
        QDBusMessage message = authorityCall(m_settings.service, QStringLiteral("CancelCheckAuthorization"));
        message.setAutoStartService(false);
        message.setArguments({m_cancellationId});
        m_bus.send(message);
    }

    void finish(const Result<> &verdict)
    {
        m_isDecided = true;
        if (const Authorizer::Callback callback = std::exchange(m_callback, nullptr)) {
            deleteLater();
            callback(verdict);
        }
    }

    QDBusConnection m_bus;
    PolkitAuthorizer::Settings m_settings;
    QString m_caller;
    QString m_cancellationId;
    Authorizer::Callback m_callback;
    bool m_isDecided = false; ///< or is waiting for the uid, after which polkit's late answers count no more
};

} // namespace

PolkitAuthorizer::PolkitAuthorizer(const QDBusConnection &bus, QObject *parent)
    : PolkitAuthorizer(bus, Settings(), parent)
{
}

PolkitAuthorizer::PolkitAuthorizer(const QDBusConnection &bus, Settings settings, QObject *parent)
    : Authorizer(parent), m_bus(bus), m_settings(std::move(settings))
{
    // polkitd ignores calls whose types are not exactly its own, without a word.
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<Details>();
}

void PolkitAuthorizer::authorize(const QString &caller, const QString &action, bool interactive, Callback callback)
{
    const QString cancellationId = QStringLiteral("culvert-%1").arg(++m_serial);
    auto *check = new Check(m_bus, m_settings, caller, cancellationId, std::move(callback), this);
    check->ask(action, interactive);
}

} // namespace culvert
