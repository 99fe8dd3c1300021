// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/gatewayservice.h"

#include "core/config/configuration.h"
#include "core/wire/codec.h"
#include "core/wire/dbusnames.h"
#include "core/wire/errornames.h"
#include "gatewayadaptor.h"

#include <QDBusMessage>
#include <QLoggingCategory>
#include <QPointer>

#include <chrono>
#include <memory>

namespace culvert {

namespace {

Q_LOGGING_CATEGORY(log, "culvert.service")

/// Of org.culvert.Gateway1.Status: raised when something is added to the interface.
constexpr char kInterfaceVersion[] = "1";

/// Reads that need an authorisation have their own places: a window reads the configuration while its
/// Apply waits for the password.
constexpr CallLimits::Numbers kChanges{1, 4, 16, 2 * limits::kDocumentBytes};
constexpr CallLimits::Numbers kReads{4, 16, 64, 2 * limits::kDocumentBytes};

/// A document with a hundred thousand problems is refused by the first of them.
constexpr qsizetype kMessageLength = 16'384;

qsizetype documentBytes(const QDBusMessage &call)
{
    qsizetype bytes = 0;
    for (const QVariant &argument : call.arguments())
        bytes += argument.toString().size();
    return bytes;
}

/// What a caller gets to know: the fixed set of names, and of what is our own fault no more than that.
Error forCaller(const Error &error)
{
    if (error.code == ErrorCode::Internal || error.code == ErrorCode::HelperUnreachable)
        return {ErrorCode::Internal, QStringLiteral("internal error of the helper; the journal has more"), 0, {}};
    return error;
}

} // namespace

/// A call between its preparation and its reply. `call` has lost its arguments: the work has its own.
struct GatewayService::Waiting {
    QDBusMessage call;
    const GatewayRequests::Member *member = nullptr;
    quint32 uid = 0;
    qsizetype bytes = 0;
    GatewayRequests::Work work;
};

GatewayService::GatewayService(Reconciler &reconciler, ConfirmedConfiguration &configuration, Authorizer &authorizer,
                               const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_reconciler(reconciler), m_authorizer(authorizer), m_bus(bus),
      m_requests(reconciler, configuration), m_changes(kChanges), m_reads(kReads)
{
    registerWireTypes();
    // The generated adaptors read the properties of their parent by name.
    setProperty("Version", QLatin1String(kInterfaceVersion));
    publishStatus();
    // They relay the signals of the same name, and they are children of this object.
    new StatusAdaptor(this);
    new ConfigurationAdaptor(this);
    new DiagnosisAdaptor(this);

    connect(&m_reconciler, &Reconciler::statusChanged, this, &GatewayService::publishStatus);
    connect(&configuration, &ConfirmedConfiguration::changed, this, &GatewayService::ConfigurationChanged);
    connect(&m_reconciler.events(), &EventLog::occurred, this,
            [this](const Event &event) { Q_EMIT EventOccurred(toMap(event)); });
    m_clock.start();
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer);
    connect(&m_turn, &QTimer::timeout, this, &GatewayService::serveRead);
}

GatewayService::~GatewayService() = default;

Result<> GatewayService::publish()
{
    if (!m_bus.registerObject(QLatin1String(dbus::kPath), this, QDBusConnection::ExportAdaptors))
        return unexpected(ErrorCode::Internal, QStringLiteral("the object cannot be put on the bus"));
    if (!m_bus.registerService(QLatin1String(dbus::kService)))
        return unexpected(ErrorCode::Internal,
                          QStringLiteral("the bus refuses the name %1: %2")
                              .arg(QLatin1String(dbus::kService), m_bus.lastError().message()));
    return {};
}

void GatewayService::publishStatus()
{
    const QVariantMap properties = statusProperties(m_reconciler.status());
    QVariantMap changed;
    for (auto entry = properties.cbegin(); entry != properties.cend(); ++entry) {
        const QByteArray name = entry.key().toLatin1();
        if (property(name.constData()) == entry.value())
            continue;
        setProperty(name.constData(), entry.value());
        changed.insert(entry.key(), entry.value());
    }
    if (changed.isEmpty())
        return;
    // QtDBus announces no properties by itself; all that changed goes into one signal.
    QDBusMessage announcement =
        QDBusMessage::createSignal(QLatin1String(dbus::kPath), QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    announcement.setArguments({QLatin1String(dbus::kStatusInterface), changed, QStringList()});
    m_bus.send(announcement);
}

void GatewayService::dispatch()
{
    setDelayedReply(true);
    const QDBusMessage call = message();
    const GatewayRequests::Member *member = GatewayRequests::find(call.interface(), call.member());
    if (member == nullptr) {
        m_bus.send(call.createErrorReply(QDBusError::UnknownMethod, QStringLiteral("there is no such method")));
        return;
    }
    if (!member->isOpenRead()) {
        admit(call, *member);
        return;
    }
    const Result<GatewayRequests::Work> work = (m_requests.*member->prepare)({call.arguments()});
    if (work)
        enqueue(call, *member, *work);
    else
        reply(call, Unexpected{work.error()});
}

void GatewayService::enqueue(const QDBusMessage &call, const GatewayRequests::Member &member,
                             const GatewayRequests::Work &work)
{
    if (!call.isReplyRequired())
        return;
    QDBusMessage waiting = call;
    waiting.setArguments({}); // the work has its own
    m_callerUid(m_bus, call.service(), this, [this, waiting, &member, work](std::optional<quint32> uid) {
        if (!uid)
            qCDebug(log, "%s is not answered: its caller has left the bus", member.name);
        else if (m_openReads.add(*uid, [this, waiting, work] { carryOut(waiting, work); }))
            scheduleRead();
        else
            reply(waiting,
                  unexpected(ErrorCode::LimitExceeded,
                             QStringLiteral("%1 requests of this user are waiting already; try again later")
                                 .arg(ReadQueue::kPerUser)));
    });
}

void GatewayService::scheduleRead()
{
    using namespace std::chrono;
    if (m_isServing || m_turn.isActive() || m_openReads.isEmpty())
        return;
    m_turn.start(ceil<milliseconds>(microseconds(m_openReads.pauseUs(m_clock.nsecsElapsed() / 1000))));
}

void GatewayService::serveRead()
{
    // Once, because events that never end must not starve people who ask. The timer comes after the sockets' events in
    // a round of the event loop: what the kernel had told by now is known.
    if (!m_hasYielded && m_reconciler.isAboutToRun()) {
        m_hasYielded = true;
        m_turn.start(int(Pacing::kDebounceMs) + 1);
        return;
    }
    m_hasYielded = false;
    m_isServing = true;
    m_openReads.take()();
}

void GatewayService::carryOut(const QDBusMessage &call, const GatewayRequests::Work &work)
{
    // Asked again, because a caller may leave the bus while its call waits, and then the work would be for nobody.
    m_callerUid(m_bus, call.service(), this, [this, call, work](std::optional<quint32> uid) {
        if (uid) {
            const qint64 begin = m_clock.nsecsElapsed();
            reply(call, work());
            const qint64 end = m_clock.nsecsElapsed();
            m_openReads.took(end / 1000, (end - begin) / 1000);
        }
        m_isServing = false;
        scheduleRead();
    });
}

void GatewayService::admit(const QDBusMessage &call, const GatewayRequests::Member &member)
{
    const QString caller = call.service();
    m_callerUid(m_bus, caller, this, [this, call, &member](std::optional<quint32> uid) {
        if (uid)
            authorise(call, member, *uid);
        else
            qCInfo(log, "%s is not carried out: its caller has left the bus", member.name);
    });
}

void GatewayService::authorise(QDBusMessage call, const GatewayRequests::Member &member, quint32 uid)
{
    const char *action = m_requests.actionFor(member, uid);
    if (action == nullptr) {
        // It does not wait, so it needs no place: whoever fills them must not keep a change from being reverted.
        const Result<GatewayRequests::Work> work = (m_requests.*member.prepare)({call.arguments(), uid});
        reply(call, work ? (*work)() : Result<QVariantList>(Unexpected{work.error()}));
        return;
    }
    CallLimits &places = member.isChange ? m_changes : m_reads;
    const qsizetype bytes = documentBytes(call);
    if (!places.enter(call.service(), uid, bytes)) {
        reply(call,
              unexpected(ErrorCode::LimitExceeded,
                         QStringLiteral("too many requests wait for an authorisation; try again later")));
        return;
    }
    const Result<GatewayRequests::Work> work = (m_requests.*member.prepare)({call.arguments(), uid});
    if (!work) {
        places.leave(call.service(), uid, bytes);
        reply(call, Unexpected{work.error()});
        return;
    }
    const bool interactive = call.isInteractiveAuthorizationAllowed();
    const QString caller = call.service();
    call.setArguments({});
    const auto waiting = std::make_shared<const Waiting>(Waiting{call, &member, uid, bytes, *work});
    m_authorizer.authorize(caller, QLatin1String(action), interactive,
                           [self = QPointer(this), waiting](const Result<> &verdict) {
                               if (self)
                                   self->finish(*waiting, verdict);
                           });
}

void GatewayService::finish(const Waiting &waiting, const Result<> &verdict)
{
    CallLimits &places = waiting.member->isChange ? m_changes : m_reads;
    places.leave(waiting.call.service(), waiting.uid, waiting.bytes);
    if (!verdict) {
        qCInfo(log, "%s by %ls (uid %u) is refused: %ls", waiting.member->name, qUtf16Printable(waiting.call.service()),
               waiting.uid, qUtf16Printable(verdict.error().detail));
        reply(waiting.call, Unexpected{verdict.error()});
        return;
    }
    const Result<QVariantList> result = waiting.work();
    if (waiting.member->isChange) {
        const QString outcome = result ? QStringLiteral("done") : errorMessage(result.error());
        qCInfo(log, "%s by %ls (uid %u): %ls", waiting.member->name, qUtf16Printable(waiting.call.service()),
               waiting.uid, qUtf16Printable(outcome));
    }
    reply(waiting.call, result);
}

void GatewayService::reply(const QDBusMessage &call, const Result<QVariantList> &result)
{
    if (!result && result.error().code == ErrorCode::Internal)
        qCWarning(log, "%ls failed: %ls", qUtf16Printable(call.member()), qUtf16Printable(result.error().detail));
    if (!call.isReplyRequired())
        return;
    if (result) {
        m_bus.send(call.createReply(*result));
        return;
    }
    const Error error = forCaller(result.error());
    m_bus.send(call.createErrorReply(errorName(error.code), errorMessage(error).left(kMessageLength)));
}

VariantMapList GatewayService::RecentEvents()
{
    dispatch();
    return {};
}

QString GatewayService::Get(qulonglong & /*generation*/)
{
    dispatch();
    return {};
}

ProblemList GatewayService::Check(const QString & /*document*/)
{
    dispatch();
    return {};
}

QStringList GatewayService::Preview(const QString & /*document*/)
{
    dispatch();
    return {};
}

qulonglong GatewayService::Apply(const QString & /*document*/, qulonglong /*expected*/, uint /*confirmWithin*/,
                                 QString & /*token*/)
{
    dispatch();
    return 0;
}

void GatewayService::Confirm(const QString & /*token*/) { dispatch(); }

void GatewayService::Revert(const QString & /*token*/) { dispatch(); }

qulonglong GatewayService::SetEnabled(bool /*enabled*/)
{
    dispatch();
    return 0;
}

QString GatewayService::Explain(const QVariantMap & /*packet*/)
{
    dispatch();
    return {};
}

QString GatewayService::Routes()
{
    dispatch();
    return {};
}

VariantMapList GatewayService::Counters()
{
    dispatch();
    return {};
}

} // namespace culvert
