// SPDX-License-Identifier: GPL-3.0-or-later
// What the reconciler does when somebody asks: the rest of it follows the lease and the kernel.
#include "helper/reconcile/reconciler.h"

#include "core/config/document.h"
#include "core/kernel/routesjson.h"
#include "core/plan/differ.h"
#include "core/plan/planner.h"
#include "helper/reconcile/transaction.h"

namespace culvert {

void Reconciler::adopt(const QByteArray &seed)
{
    ConfigurationStore::Loaded loaded = m_store.load();
    m_storageAlarm = loaded.alarm;
    if (!m_storageAlarm.isEmpty())
        report("warning", "storage-alarm", m_storageAlarm);
    if (loaded.configuration) {
        ParsedDocument parsed = parseDocument(loaded.configuration->document);
        if (parsed.isValid()) {
            m_configuration = std::move(parsed.configuration);
            m_stored = std::move(loaded.configuration);
            return;
        }
        m_storageAlarm = QStringLiteral("the stored configuration is not valid: ") + toError(parsed.problems).detail;
        report("warning", "storage-alarm", m_storageAlarm);
    }
    // There was a configuration and it cannot be read: a tunnel that still runs must not be lost by that.
    m_keepsHandsOff = !m_storageAlarm.isEmpty();
    if (seed.isEmpty() || m_keepsHandsOff)
        return;
    const ParsedDocument parsed = parseDocument(seed);
    if (!parsed.isValid()) {
        m_storageAlarm =
            QStringLiteral("the configuration in the seed file is not valid: ") + toError(parsed.problems).detail;
        report("warning", "seed-invalid", m_storageAlarm);
        return;
    }
    if (const Result<quint64> stored = store(seed, parsed.configuration); !stored) {
        m_storageAlarm = stored.error().detail;
        report("warning", "storage-alarm", m_storageAlarm);
    }
}

Result<quint64> Reconciler::store(const QByteArray &document, const Configuration &configuration)
{
    const StoredConfiguration next{document, m_stored ? m_stored->generation + 1 : 1};
    if (const Result<> saved = m_store.save(next); !saved)
        return Unexpected{saved.error()};
    m_stored = next;
    m_configuration = configuration;
    m_storageAlarm.clear();
    m_keepsHandsOff = false;
    return next.generation;
}

Result<quint64> Reconciler::apply(const QByteArray &document, quint64 expected)
{
    const quint64 present = m_stored ? m_stored->generation : 0;
    if (expected != 0 && expected != present)
        return unexpected(ErrorCode::Conflict,
                          QStringLiteral("the configuration is generation %1 by now, not %2; look at it again")
                              .arg(present)
                              .arg(expected));
    const ParsedDocument parsed = parseDocument(document);
    if (!parsed.isValid())
        return Unexpected{toError(parsed.problems)};
    const Result<Line> line = readLine(parsed.configuration.uplinkInterface);
    if (!line)
        return Unexpected{line.error()};
    const Result<DesiredState> desired = plan(parsed.configuration, line->lease);
    if (!desired)
        return Unexpected{desired.error()};

    const Status before = m_status;
    Status applying = before;
    applying.state = State::Applying;
    applying.reason = {};
    publish(applying);
    const Result<TransactionReport> report = runTransaction(m_kernel, *desired, OnFailure::RollBack);
    if (!report) {
        this->report("apply", "apply-failed", report.error().detail);
        publish(before);
        trigger(true);
        return Unexpected{report.error()};
    }
    const std::optional<Configuration> former = m_configuration;
    const Result<quint64> generation = store(document, parsed.configuration);
    if (!generation) {
        this->report("apply", "apply-failed", generation.error().detail);
        publish(before);
        reconcile(); // towards the configuration that is still the confirmed one
        return Unexpected{generation.error()};
    }
    if (!former || former->uplinkInterface != parsed.configuration.uplinkInterface)
        m_manager.watch(parsed.configuration.uplinkInterface);
    m_hasRun = true;
    m_isFollowing = false;
    m_backoff.succeeded();
    m_waitingSince = -1;
    forgetDeadAddress(line->lease, report->linksBefore);
    if (line->lease != m_lease)
        noteLeaseChange(line->lease);
    this->report("apply", "applied",
                 QStringLiteral("generation %1 is in place, in %2 steps").arg(*generation).arg(report->steps.size()));
    noteOutcome(*line, report->after.owned, {});
    Q_EMIT configurationChanged(*generation);
    return *generation;
}

Result<quint64> Reconciler::setEnabled(bool enabled)
{
    if (!m_configuration)
        return unexpected(ErrorCode::NoConfiguration,
                          QStringLiteral("nothing has been configured yet; apply a configuration first"));
    if (m_configuration->enabled == enabled)
        return m_stored->generation;
    Configuration next = *m_configuration;
    next.enabled = enabled;
    return apply(toDocument(next), 0);
}

Result<QStringList> Reconciler::preview(const Configuration &configuration)
{
    const Result<Line> line = readLine(configuration.uplinkInterface);
    if (!line)
        return Unexpected{line.error()};
    const Result<DesiredState> desired = plan(configuration, line->lease);
    if (!desired)
        return Unexpected{desired.error()};
    const Result<ObservedState> observed = m_kernel.observe(sysctlKeys(*desired));
    if (!observed)
        return Unexpected{observed.error()};
    const Result<Steps> steps = diff(*desired, *observed);
    if (!steps)
        return Unexpected{steps.error()};
    return describe(*steps);
}

QHash<QString, QString> Reconciler::tunnelNames() const
{
    QHash<QString, QString> names;
    if (m_configuration) {
        for (qsizetype i = 0; i < m_configuration->tunnels.size(); ++i)
            names.insert(m_configuration->tunnelInterface(i), m_configuration->tunnels[i].name);
    }
    return names;
}

Result<QJsonObject> Reconciler::explain(const PacketQuery &packet)
{
    const Result<RoutingView> view = m_kernel.routingView();
    if (!view)
        return Unexpected{view.error()};
    return toJson(culvert::explain(packet, *view), tunnelNames());
}

Result<QByteArray> Reconciler::routes()
{
    const Result<RoutingView> view = m_kernel.routingView();
    if (!view)
        return Unexpected{view.error()};
    return routesDocument(*view, m_lease);
}

Result<QHash<QString, LinkCounters>> Reconciler::counters()
{
    if (!m_configuration)
        return QHash<QString, LinkCounters>{};
    QStringList interfaces{m_configuration->uplinkInterface};
    for (qsizetype i = 0; i < m_configuration->tunnels.size(); ++i)
        interfaces.append(m_configuration->tunnelInterface(i));
    return m_kernel.counters(interfaces);
}

} // namespace culvert
