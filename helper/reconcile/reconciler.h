// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"
#include "core/config/validconfiguration.h"
#include "core/kernel/state.h"
#include "core/plan/explain.h"
#include "core/plan/planner.h"
#include "core/status/status.h"
#include "helper/kernel/kernelport.h"
#include "helper/lease/leasesource.h"
#include "helper/reconcile/kernelreads.h"
#include "helper/reconcile/pacing.h"
#include "helper/reconcile/transaction.h"
#include "helper/store/configurationstore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace culvert {

/// Makes the kernel match (configuration, lease), again whenever one of them or the kernel changes. The only
/// caller of plan() and diff(), the only writer to the kernel. One thread; every call returns when the
/// kernel has been read back, which takes well under a second for 100,000 exceptions.
class Reconciler : public QObject {
    Q_OBJECT

public:
    /// The parts outlive the reconciler.
    Reconciler(KernelPort &kernel, LeaseSource &manager, ConfigurationStore &store, QObject *parent = nullptr);

    /// Loads the confirmed configuration, or takes `seed` (the content of /etc/culvert/gateway.json, empty
    /// if there is none) as the first one; adopts what the kernel already has.
    void start(const QByteArray &seed);

    const Status &status() const { return m_status; }
    QList<Event> recentEvents() const { return m_events; }

    /// The confirmed document; absent while there is none.
    const std::optional<StoredConfiguration> &confirmed() const { return m_stored; }

    /// Makes the kernel match this document, reads it back, stores it; returns the new generation. On failure
    /// the former state is back (RolledBack) and the stored configuration is the former one.
    /// `expected`: Conflict if it is neither 0 nor the present generation.
    Result<quint64> apply(const ValidConfiguration &next, quint64 expected);
    Result<quint64> setEnabled(bool enabled);

    /// The steps that apply() would carry out now.
    Result<QStringList> preview(const Configuration &configuration);

    /// Something has changed, and is followed within milliseconds: what is not urgent lets it go first.
    bool isAboutToRun() const { return m_run.isActive() && m_run.remainingTime() <= Pacing::kDebounceMs; }

    /// These three answer from what has been read from the kernel lately, if nothing has changed since (KernelReads).
    Result<QJsonObject> explain(const PacketQuery &packet);
    /// "routes" and "rules": arrays of objects, in the kernel's order, each with its maker.
    Result<QByteArray> routes();
    /// Of the tunnels' devices and the uplink.
    Result<QHash<QString, LinkCounters>> counters();

Q_SIGNALS:
    void statusChanged();
    void configurationChanged(quint64 generation);
    void eventOccurred(const culvert::Event &event);

private:
    /// What is known of the line at this moment, and of what else a plan is made from.
    struct Line {
        std::optional<Configuration> configuration; ///< with the kernel's names of interfaces
        QList<ExistingDevice> devices;              ///< that tunnels use and others make
        std::optional<InterfaceState> uplink;
        std::optional<Lease> lease;
    };

    void trigger(bool urgent);
    void runAfter(qint64 delayMs);
    void reconcile();
    /// Looks at the line and the kernel and does what there is to do; false if it has not written.
    bool look();
    Result<Line> readLine(const Configuration &written) const;
    /// The line's manager is asked about this interface from now on.
    void watchLine(const QString &interface);
    /// Whether to wait a moment longer before a lease is given up or taken without its router.
    bool isWorthWaiting(const Line &line);
    /// The plan for this line, or for none where this one is refused; the refusal is kept in `failure`.
    static DesiredState planOrGuard(const Line &line, std::optional<Error> &failure);
    /// As look().
    bool follow(const Line &line);
    /// runTransaction(); answers that were read before are outdated after it.
    Result<TransactionReport> carryOut(const DesiredState &desired, OnFailure onFailure);
    void noteLeaseChange(const std::optional<Lease> &lease);
    /// Tracked connections that carry an address which the line does not have any more.
    void forgetDeadAddress(const std::optional<Lease> &lease, const QList<TunnelLink> &linksBefore);
    void noteRepair(const Steps &steps);
    /// ip_forward stays on when we leave, since somebody else needs it by now.
    void noteKeptForwarding(const TransactionReport &report);
    void noteOutcome(const Line &line, const ObservedState &observed, const std::optional<Error> &failure);
    void publish(const Status &status);
    void report(const char *kind, const char *code, const QString &text);

    void adopt(const QByteArray &seed);
    Result<quint64> store(const ValidConfiguration &configuration);
    QHash<QString, QString> tunnelNames() const;
    qint64 now() const { return m_clock.elapsed(); }

    KernelPort &m_kernel;
    LeaseSource &m_manager;
    ConfigurationStore &m_store;

    std::optional<StoredConfiguration> m_stored;
    std::optional<Configuration> m_configuration; ///< m_stored, read
    std::optional<Configuration> m_named;         ///< the same with the kernel's names, as last seen
    QString m_watched;                            ///< the interface that m_manager watches
    QString m_storageAlarm;
    bool m_keepsHandsOff = false; ///< the stored configuration cannot be read: whatever runs stays

    std::optional<Lease> m_lease;             ///< the one that the kernel has been made to match
    std::optional<Ipv4Address> m_lastAddress; ///< of the last lease that there was
    Status m_status;
    QList<Event> m_events;

    QElapsedTimer m_clock;
    KernelReads m_reads;
    QTimer m_run;      ///< the next reconciliation
    QTimer m_periodic; ///< a look without an event, since the kernel is silent at times (K-11)
    Pacing m_pacing;
    FightLimiter m_fights;
    Backoff m_backoff;
    qint64 m_waitingSince = -1;   ///< see isWorthWaiting()
    bool m_waitsForLease = false; ///< rather than for its router
    bool m_hasRun = false;
    bool m_isFollowing = false; ///< the last change was asked for, not a repair
};

} // namespace culvert
