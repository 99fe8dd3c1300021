// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/types.h"
#include "helper/service/authorizer.h"
#include "helper/service/calllimits.h"
#include "helper/service/gatewayrequests.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>

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

    /// Called by the adaptors; the values that they return are never sent, since the replies are delayed.
    EventList RecentEvents();
    QString Get(qulonglong &generation);
    ProblemList Check(const QString &document);
    QStringList Preview(const QString &document);
    qulonglong Apply(const QString &document, qulonglong expected, uint confirmWithin, QString &token);
    void Confirm(const QString &token);
    void Revert(const QString &token);
    qulonglong SetEnabled(bool enabled);
    QString Explain(const QString &destination, const QString &from, const QString &inInterface);
    QString ExplainPacket(const QString &destination, const QString &source, const QString &incoming, uchar protocol,
                          ushort port);
    QString Routes();
    CounterList Counters();

Q_SIGNALS:
    // Relayed by the adaptor, which wants the names of the bus.
    void EventOccurred(qlonglong time, const QString &kind, const QString &code, const QString &text);
    void ConfigurationChanged(qulonglong generation);

private:
    struct Waiting;

    void dispatch();
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
};

} // namespace culvert
