// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/validconfiguration.h"
#include "helper/reconcile/reconciler.h"
#include "helper/store/configurationstore.h"

#include <QObject>

#include <optional>

namespace culvert {

/// The configuration that the gateway runs, kept in the store, and every change of it. A document is stored only
/// after the reconciler has made the kernel match it, so that what is stored has worked once.
class ConfirmedConfiguration : public QObject {
    Q_OBJECT

public:
    /// The parts outlive this.
    ConfirmedConfiguration(Reconciler &reconciler, ConfigurationStore &store, QObject *parent = nullptr);

    /// Loads the confirmed configuration, or takes `seed` (the content of /etc/culvert/gateway.json, empty
    /// if there is none) as the first one, and starts the reconciler.
    void start(const QByteArray &seed);

    /// The document and its generation; absent while there is none.
    const std::optional<StoredConfiguration> &stored() const { return m_stored; }
    quint64 generation() const { return m_stored ? m_stored->generation : 0; }

    /// Makes the kernel match this document, reads it back, stores it; returns the new generation. On failure
    /// the former state is back (RolledBack) and the stored configuration is the former one.
    /// `expected`: Conflict if it is neither 0 nor the present generation.
    Result<quint64> apply(const ValidConfiguration &next, quint64 expected);
    Result<quint64> setEnabled(bool enabled);

Q_SIGNALS:
    void changed(quint64 generation);

private:
    ReconcilerInput load(const QByteArray &seed);
    ReconcilerInput takeSeed(const QByteArray &seed);
    Result<quint64> store(const ValidConfiguration &configuration);

    Reconciler &m_reconciler;
    ConfigurationStore &m_store;
    std::optional<StoredConfiguration> m_stored;
};

} // namespace culvert
