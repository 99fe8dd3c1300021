// SPDX-License-Identifier: GPL-3.0-or-later
// What the reconciler does when somebody asks: the rest of it follows the lease and the kernel.
#include "helper/reconcile/reconciler.h"

#include "core/config/document.h"
#include "core/kernel/routesjson.h"
#include "core/plan/differ.h"

namespace culvert {

void Reconciler::adopt(const QByteArray &seed)
{
    ConfigurationStore::Loaded loaded = m_store.load();
    m_storageAlarm = loaded.alarm;
    if (!m_storageAlarm.isEmpty())
        report("warning", "storage-alarm", m_storageAlarm);
    if (loaded.configuration) {
        const Result<ValidConfiguration> valid = ValidConfiguration::from(loaded.configuration->document);
        if (valid) {
            m_configuration = valid->configuration();
            m_stored = std::move(loaded.configuration);
            return;
        }
        m_storageAlarm = QStringLiteral("the stored configuration is not valid: ") + valid.error().detail;
        report("warning", "storage-alarm", m_storageAlarm);
    }
    // There was a configuration and it cannot be read: a tunnel that still runs must not be lost by that.
    m_keepsHandsOff = !m_storageAlarm.isEmpty();
    if (seed.isEmpty() || m_keepsHandsOff)
        return;
    const Result<ValidConfiguration> valid = ValidConfiguration::from(seed);
    if (!valid) {
        m_storageAlarm = QStringLiteral("the configuration in the seed file is not valid: ") + valid.error().detail;
        report("warning", "seed-invalid", m_storageAlarm);
        return;
    }
    if (const Result<quint64> stored = store(*valid); !stored) {
        m_storageAlarm = stored.error().detail;
        report("warning", "storage-alarm", m_storageAlarm);
    }
}

Result<quint64> Reconciler::store(const ValidConfiguration &configuration)
{
    const StoredConfiguration next{configuration.document(), m_stored ? m_stored->generation + 1 : 1};
    if (const Result<> saved = m_store.save(next); !saved)
        return Unexpected{saved.error()};
    m_stored = next;
    m_configuration = configuration.configuration();
    m_storageAlarm.clear();
    m_keepsHandsOff = false;
    return next.generation;
}

Result<quint64> Reconciler::apply(const ValidConfiguration &next, quint64 expected)
{
    const quint64 present = m_stored ? m_stored->generation : 0;
    if (expected != 0 && expected != present)
        return unexpected(ErrorCode::Conflict,
                          QStringLiteral("the configuration is generation %1 by now, not %2; look at it again")
                              .arg(present)
                              .arg(expected));
    const Result<Line> line = readLine(next.configuration());
    if (!line)
        return Unexpected{line.error()};
    const Result<DesiredState> desired = plan(*line->configuration, line->lease, line->devices);
    if (!desired)
        return Unexpected{desired.error()};

    const Status before = m_status;
    Status applying = before;
    applying.state = State::Applying;
    applying.reason = {};
    publish(applying);
    const Result<TransactionReport> report = carryOut(*desired, OnFailure::RollBack);
    if (!report) {
        this->report("apply", "apply-failed", report.error().detail);
        publish(before);
        trigger(true);
        return Unexpected{report.error()};
    }
    const Result<quint64> generation = store(next);
    if (!generation) {
        this->report("apply", "apply-failed", generation.error().detail);
        publish(before);
        reconcile(); // towards the configuration that is still the confirmed one
        return Unexpected{generation.error()};
    }
    m_named = line->configuration;
    watchLine(m_named->uplinkInterface);
    m_hasRun = true;
    m_isFollowing = false;
    m_backoff.succeeded();
    m_waitingSince = -1;
    forgetDeadAddress(line->lease, report->linksBefore);
    if (line->lease != m_lease)
        noteLeaseChange(line->lease);
    this->report("apply", "applied",
                 QStringLiteral("generation %1 is in place, in %2 steps").arg(*generation).arg(report->steps.size()));
    noteKeptForwarding(*report);
    noteOutcome(*line, report->after, {});
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
    // Everything else in the document stays as its author wrote it.
    const Result<ValidConfiguration> next = ValidConfiguration::from(withEnabled(m_stored->document, enabled));
    if (!next)
        return Unexpected{next.error()};
    return apply(*next, 0);
}

Result<QStringList> Reconciler::preview(const Configuration &configuration)
{
    const Result<Line> line = readLine(configuration);
    if (!line)
        return Unexpected{line.error()};
    const Result<DesiredState> desired = plan(*line->configuration, line->lease, line->devices);
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
    if (m_named) {
        for (qsizetype i = 0; i < m_named->tunnels.size(); ++i)
            names.insert(m_named->tunnelInterface(i), m_named->tunnels[i].name);
    }
    return names;
}

Result<QJsonObject> Reconciler::explain(const PacketQuery &asked)
{
    PacketQuery packet = asked;
    if (!packet.incoming.isEmpty()) {
        const Result<QString> incoming = m_kernel.kernelName(packet.incoming);
        if (!incoming)
            return Unexpected{incoming.error()};
        packet.incoming = *incoming;
    }
    const Result<std::shared_ptr<const RoutingView>> view = m_reads.routingView();
    if (!view)
        return Unexpected{view.error()};
    return toJson(culvert::explain(packet, **view), tunnelNames());
}

Result<QByteArray> Reconciler::routes()
{
    return m_reads.routes([this](const RoutingView &view) { return routesDocument(view, m_lease); });
}

Result<QHash<QString, LinkCounters>> Reconciler::counters()
{
    if (!m_named)
        return QHash<QString, LinkCounters>{};
    QStringList interfaces{m_named->uplinkInterface};
    for (qsizetype i = 0; i < m_named->tunnels.size(); ++i)
        interfaces.append(m_named->tunnelInterface(i));
    return m_reads.counters(interfaces);
}

} // namespace culvert
