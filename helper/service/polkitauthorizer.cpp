// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/polkitauthorizer.h"

#include "core/wire/polkit.h"
#include "helper/service/calleruid.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QLoggingCategory>
#include <QTimer>

#include <limits>
#include <utility>

namespace culvert {

namespace {

Q_LOGGING_CATEGORY(log, "culvert.polkit")

/// Anything but a plain yes is an error.
Result<> grantFrom(const QDBusMessage &reply, bool interactive)
{
    const Result<polkit::Verdict> verdict = polkit::verdictFrom(reply);
    if (!verdict)
        return Unexpected{verdict.error()};
    switch (*verdict) {
    case polkit::Verdict::Yes:
        return {};
    case polkit::Verdict::No:
        return unexpected(ErrorCode::NotAuthorized, QStringLiteral("polkit says no"));
    case polkit::Verdict::Dismissed:
        return unexpected(ErrorCode::NotAuthorized, QStringLiteral("the prompt was dismissed"));
    case polkit::Verdict::Challenge:
        break;
    }
    if (interactive)
        return unexpected(ErrorCode::NotAuthorized,
                          QStringLiteral("polkit wants a password, but no authentication agent can ask for it"));
    return unexpected(ErrorCode::InteractionRequired,
                      QStringLiteral("polkit would have to ask, but the caller does not allow it to"));
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
        // Before the question, so that the bus works off both in this order: whoever goes later is noticed here, and
        // whoever was gone before, in take().
        auto *watch = new QDBusServiceWatcher(m_caller, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
        connect(watch, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
            cancel();
            finish(callerHasLeft());
        });

        const QDBusMessage question =
            polkit::checkAuthorization(m_settings.service, {m_caller, action, interactive, m_cancellationId});
        // The deadline below is the only one: QtDBus's own would not cancel the prompt.
        auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question, std::numeric_limits<int>::max()), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this,
                [this, interactive](QDBusPendingCallWatcher *finished) {
                    take(grantFrom(finished->reply(), interactive));
                });
        QTimer::singleShot(m_settings.deadlineMs, this, [this] {
            if (m_isDecided)
                return;
            cancel();
            take(unexpected(
                ErrorCode::AuthorizationUnavailable,
                QStringLiteral("polkit gives no verdict: nobody answered within %1 ms").arg(m_settings.deadlineMs)));
        });
    }

private:
    static Result<> callerHasLeft()
    {
        return unexpected(ErrorCode::NotAuthorized, QStringLiteral("the caller has left the bus"));
    }

    /// Nothing is granted before the bus has said who the caller is: it may have left before the watch began, and
    /// polkit may not know.
    void take(const Result<> &verdict)
    {
        if (m_isDecided)
            return;
        if (!verdict && verdict.error().code != ErrorCode::AuthorizationUnavailable) {
            finish(verdict);
            return;
        }
        m_isDecided = true;
        if (!verdict)
            qCWarning(log, "%ls", qUtf16Printable(verdict.error().detail));
        askCallerUid(m_bus, m_caller, this, [this, verdict](std::optional<quint32> uid) {
            if (!uid)
                finish(callerHasLeft());
            else
                finish(*uid == 0 ? Result<>() : verdict);
        });
    }

    /// The prompt disappears from the caller's screen.
    void cancel() { m_bus.send(polkit::cancelCheckAuthorization(m_settings.service, m_cancellationId)); }

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
}

void PolkitAuthorizer::authorize(const QString &caller, const QString &action, bool interactive, Callback callback)
{
    const QString cancellationId = QStringLiteral("culvert-%1").arg(++m_serial);
    auto *check = new Check(m_bus, m_settings, caller, cancellationId, std::move(callback), this);
    check->ask(action, interactive);
}

} // namespace culvert
