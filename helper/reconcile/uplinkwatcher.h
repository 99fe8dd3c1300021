// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"
#include "core/plan/planner.h"
#include "core/status/lease.h"
#include "helper/kernel/kernelport.h"
#include "helper/lease/leasesource.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace culvert {

/// What a plan is made from, as it is at this moment.
struct PlanInputs {
    std::optional<Configuration> configuration; ///< with the kernel's names of interfaces
    QList<ExistingDevice> devices;              ///< that tunnels use and others make
    std::optional<InterfaceState> uplink;
    std::optional<Lease> lease;
};

/// Knows which interface the uplink is, who manages it, and its lease.
class UplinkWatcher : public QObject {
    Q_OBJECT

public:
    /// The parts outlive the watcher.
    UplinkWatcher(KernelPort &kernel, LeaseSource &manager, QObject *parent = nullptr);

    /// The manager is asked about this interface from now on; false if it was already.
    bool watch(const QString &interface);

    Result<PlanInputs> read(const Configuration &written) const;

    /// How long to wait before a lease is given up or taken without its router; 0: it is settled. `present` is the
    /// lease that the kernel has been made to match.
    qint64 waitMs(const PlanInputs &inputs, const std::optional<Lease> &present);
    /// The lease has been taken as it is.
    void stopWaiting() { m_waitingSince = -1; }

Q_SIGNALS:
    /// By the manager's word; what the kernel does is told by the KernelPort.
    void changed();

private:
    KernelPort &m_kernel;
    LeaseSource &m_manager;
    QString m_watched; ///< the interface that m_manager watches
    QElapsedTimer m_clock;
    qint64 m_waitingSince = -1;
    bool m_waitsForLease = false; ///< rather than for its router
};

} // namespace culvert
