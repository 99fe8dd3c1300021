// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"
#include "core/kernel/state.h"
#include "core/plan/explain.h"
#include "core/status/status.h"
#include "helper/kernel/kernelport.h"
#include "helper/lease/leasesource.h"
#include "helper/reconcile/pacing.h"
#include "helper/store/configurationstore.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace culvert {

/// Makes the kernel match (configuration, lease), again whenever one of them or the kernel changes. The only
/// caller of plan() and diff(), the only writer to the kernel. One thread; every call returns when the
/// kernel has been read back, which takes well under a second for 100,000 exceptions.
class Reconciler : public QObject
{
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
    /// the former state is back (RolledBack) and the stored configuration is the former one. `document` must be valid.
    /// `expected`: Conflict if it is neither 0 nor the present generation.
    Result<quint64> apply(const QByteArray &document, quint64 expected);
    Result<quint64> setEnabled(bool enabled);

    /// The steps that apply() would carry out now.
    Result<QStringList> preview(const Configuration &configuration);

    Result<QJsonObject> explain(const PacketQuery &packet);
    /// "routes" and "rules": arrays of objects, in the kernel's order, each with its maker.
    Result<QJsonObject> routes();
    /// Of the tunnels' devices and the uplink.
    Result<QHash<QString, LinkCounters>> counters();

Q_SIGNALS:
    void statusChanged();
    void configurationChanged(quint64 generation);
    void eventOccurred(const culvert::Event &event);
};

} // namespace culvert
