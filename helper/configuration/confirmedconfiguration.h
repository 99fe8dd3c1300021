// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/validconfiguration.h"
#include "helper/configuration/pendingchange.h"
#include "helper/reconcile/reconciler.h"
#include "helper/store/configurationstore.h"

#include <QObject>

#include <optional>

namespace culvert {

/// The configuration that the gateway runs, kept in the store, and every change of it. A document is stored only
/// after the reconciler has made the kernel match it, so that what is stored has worked once; one that has to be
/// confirmed, only when it is. While one waits for that, no other change is taken.
class ConfirmedConfiguration : public QObject {
    Q_OBJECT

public:
    /// The parts outlive this. `bootTime`: that of PendingChange.
    ConfirmedConfiguration(Reconciler &reconciler, ConfigurationStore &store,
                           PendingChange::Clock bootTime = PendingChange::bootTimeMs, QObject *parent = nullptr);

    /// Loads the confirmed configuration, or takes `seed` (the content of /etc/culvert/gateway.json, empty
    /// if there is none) as the first one, and starts the reconciler.
    void start(const QByteArray &seed);

    /// The document and its generation; absent while there is none.
    const std::optional<StoredConfiguration> &stored() const { return m_stored; }
    quint64 generation() const { return m_stored ? m_stored->generation : 0; }

    /// Whether a change may be made now, of this generation if it is not 0.
    Result<> admit(quint64 expected) const;
    /// Makes the kernel match this document, reads it back, stores it; returns the new generation. On failure
    /// the former state is back (RolledBack) and the stored configuration is the former one.
    /// `expected`: Conflict if it is neither 0 nor the present generation.
    Result<quint64> apply(const ValidConfiguration &next, quint64 expected);
    /// As apply(), but what comes out is a change that waits to be confirmed; returns its token. The generation stays.
    Result<QString> applyPending(const ValidConfiguration &next, quint64 expected, quint32 uid, quint32 seconds);
    Result<quint64> setEnabled(bool enabled);

    /// The change that waits to be confirmed.
    const std::optional<PendingChange::Change> &pending() const { return m_pending.change(); }
    /// Stores the change with this token. If that fails it goes on waiting.
    Result<> confirm(const QString &token);
    /// Makes the kernel match the confirmed configuration again.
    Result<> revert(const QString &token);

Q_SIGNALS:
    void changed(quint64 generation);

private:
    ReconcilerInput load(const QByteArray &seed);
    ReconcilerInput takeSeed(const QByteArray &seed);
    Result<quint64> store(const ValidConfiguration &configuration);
    Result<> find(const QString &token) const;
    void undo(const char *code, const QString &why);

    Reconciler &m_reconciler;
    ConfigurationStore &m_store;
    std::optional<StoredConfiguration> m_stored;
    PendingChange m_pending;
    ReconcilerInput m_former; ///< of before the pending change
};

} // namespace culvert
