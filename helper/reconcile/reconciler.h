// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"
#include "core/diagnosis/explain.h"
#include "core/kernel/state.h"
#include "core/status/status.h"
#include "helper/kernel/kernelport.h"
#include "helper/lease/leasesource.h"
#include "helper/reconcile/eventlog.h"
#include "helper/reconcile/kernelreads.h"
#include "helper/reconcile/schedule.h"
#include "helper/reconcile/transaction.h"
#include "helper/reconcile/uplinkwatcher.h"

#include <QObject>

#include <functional>
#include <optional>

namespace culvert {

/// The configuration that the kernel is to match, and what the status says of where it comes from.
struct ReconcilerInput {
    std::optional<Configuration> configuration = {}; ///< as written, with the user's names of interfaces
    quint64 generation = 0;
    QString storageAlarm = {};
    bool isUnreadable = false; ///< there was one, and it cannot be read: a tunnel that still runs must not be lost
};

/// Makes the kernel match (configuration, lease), again whenever one of them or the kernel changes. The only
/// caller of plan() and diff(), the only writer to the kernel. One thread; every call returns when the
/// kernel has been read back, which takes well under a second for 100,000 exceptions.
class Reconciler : public QObject {
    Q_OBJECT

public:
    /// The parts outlive the reconciler.
    Reconciler(KernelPort &kernel, LeaseSource &manager, QObject *parent = nullptr);

    /// Makes the kernel match this from now on, and adopts what it already has. Also for going back to what was
    /// confirmed: what fails is kept and tried again, since there is nothing better to go back to.
    void start(const ReconcilerInput &input);

    const Status &status() const { return m_status; }
    const ReconcilerInput &input() const { return m_input; }
    const std::optional<Configuration> &configuration() const { return m_input.configuration; }
    EventLog &events() { return m_events; }

    /// Makes the kernel match this configuration instead, reads it back, then has it stored by `confirm`, which returns
    /// its generation. Where either fails, the former state is back.
    Result<quint64> apply(const Configuration &next, const std::function<Result<quint64>()> &confirm);
    /// What is in place is this generation, or a change of it that undoes itself in so many seconds.
    void setStanding(quint64 generation, std::optional<quint32> pendingSecondsLeft);

    /// The steps that apply() would carry out now.
    Result<QStringList> preview(const Configuration &configuration);

    /// Something has changed, and is followed within milliseconds: what is not urgent lets it go first.
    bool isAboutToRun() const { return m_schedule.isAboutToRun(); }

    /// These three answer from what has been read from the kernel lately, if nothing has changed since (KernelReads).
    Result<QJsonObject> explain(const PacketQuery &packet);
    /// "routes" and "rules": arrays of objects, in the kernel's order, each with its maker.
    Result<QByteArray> routes();
    /// Of the tunnels' devices and the uplink.
    Result<QHash<QString, LinkCounters>> counters();

Q_SIGNALS:
    void statusChanged();

private:
    void reconcile();
    /// Reads the uplink and the kernel and does what there is to do; false if it has not written.
    bool reconcileOnce();
    /// The plan for these inputs, or for no lease where this one is refused; the refusal is kept in `failure`.
    static DesiredState planOrGuard(const PlanInputs &inputs, std::optional<Error> &failure);
    /// As reconcileOnce().
    bool converge(const PlanInputs &inputs);
    /// runTransaction(); answers that were read before are outdated after it.
    Result<TransactionReport> carryOut(const DesiredState &desired, OnFailure onFailure);
    /// The kernel matches these inputs, as somebody has asked.
    void takeOver(const PlanInputs &inputs, const TransactionReport &report, quint64 generation);
    void noteLeaseChange(const std::optional<Lease> &lease);
    /// Tracked connections that carry an address which the uplink does not have any more.
    void forgetDeadAddress(const std::optional<Lease> &lease, const QList<TunnelLink> &linksBefore);
    void noteRepair(const Steps &steps);
    /// ip_forward stays on when we leave, since somebody else needs it by now.
    void noteKeptForwarding(const TransactionReport &report);
    void publishOutcome(const PlanInputs &inputs, const ObservedState &observed, const std::optional<Error> &failure);
    void publish(const Status &status);

    QHash<QString, QString> tunnelNames() const;

    KernelPort &m_kernel;
    UplinkWatcher m_uplink;
    Schedule m_schedule;
    KernelReads m_reads;
    EventLog m_events;

    ReconcilerInput m_input;
    std::optional<quint32> m_pendingSecondsLeft;
    std::optional<Configuration> m_named; ///< m_input's, with the kernel's names, as last seen

    std::optional<Lease> m_lease;             ///< the one that the kernel has been made to match
    std::optional<Ipv4Address> m_lastAddress; ///< of the last lease that there was
    Status m_status;
    bool m_hasRun = false;
    bool m_isFollowing = false; ///< the last change was asked for, not a repair
};

} // namespace culvert
