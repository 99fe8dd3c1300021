// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/types.h"
#include "helper/service/authorizer.h"
#include "helper/service/calleruid.h"
#include "helper/service/calllimits.h"
#include "helper/service/gatewayrequests.h"
#include "helper/service/readqueue.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace culvert {

/// The object /org/culvert/Gateway1: a thin face of reconciler and configuration. The adaptors that are generated from
/// resources/dbus/org.culvert.Gateway1.xml check signatures and call the slots below; each of these does
/// the same: look the member up in the table of GatewayRequests, prepare, authorise, carry out, reply.
/// Nothing blocks while somebody is asked for a password. One thread.
class GatewayService : public QObject, protected QDBusContext {
    Q_OBJECT

public:
    /// The parts outlive the service.
    GatewayService(Reconciler &reconciler, ConfirmedConfiguration &configuration, Authorizer &authorizer,
                   const QDBusConnection &bus, QObject *parent = nullptr);
    ~GatewayService() override;

    /// Puts the object on the bus, then the name: who sees the name may call. Fails if somebody else has it.
    Result<> publish();

    /// Who callers are; askCallerUid(), but for tests, whose callers are all the same user.
    void setCallerUid(CallerUid callerUid) { m_callerUid = std::move(callerUid); }

    /// Called by the adaptors; the values that they return are never sent, since the replies are delayed.
    VariantMapList RecentEvents();
    QString Get(qulonglong &generation);
    ProblemList Check(const QString &document);
    QStringList Preview(const QString &document);
    qulonglong Apply(const QString &document, qulonglong expected, uint confirmWithin, QString &token);
    void Confirm(const QString &token);
    void Revert(const QString &token);
    qulonglong SetEnabled(bool enabled);
    QString Explain(const QVariantMap &packet);
    QString Routes();
    VariantMapList Counters();

Q_SIGNALS:
    // Relayed by the adaptor, which wants the names of the bus.
    void EventOccurred(const QVariantMap &event);
    void ConfigurationChanged(qulonglong generation);

private:
    struct Waiting;

    void dispatch();
    /// An open read, to the end of its user's queue.
    void enqueue(const QDBusMessage &call, const GatewayRequests::Member &member, const GatewayRequests::Work &work);
    void scheduleRead();
    void serveRead();
    void carryOut(const QDBusMessage &call, const GatewayRequests::Work &work);
    void admit(const QDBusMessage &call, const GatewayRequests::Member &member);
    void authorise(QDBusMessage call, const GatewayRequests::Member &member, quint32 uid);
    void finish(const Waiting &waiting, const Result<> &verdict);
    void reply(const QDBusMessage &call, const Result<QVariantList> &result);
    void publishStatus();

    Reconciler &m_reconciler;
    Authorizer &m_authorizer;
    QDBusConnection m_bus;
    GatewayRequests m_requests;
    CallLimits m_changes;
    CallLimits m_reads;
    CallerUid m_callerUid = askCallerUid;
    ReadQueue m_openReads;
    QElapsedTimer m_clock;
    QTimer m_turn;             ///< the next open read
    bool m_isServing = false;  ///< an open read: the bus is being asked whether its caller is still there
    bool m_hasYielded = false; ///< the next open read has let the reconciler go first
};

} // namespace culvert
