// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/reconciler.h"

#include "core/plan/differ.h"
#include "helper/reconcile/statusreport.h"

#include <QLoggingCategory>

#include <algorithm>

namespace culvert {

namespace {

Q_LOGGING_CATEGORY(log, "culvert.reconcile")

QString describeLease(const Lease &lease)
{
    QString text =
        QStringLiteral("%1/%2 on %3").arg(lease.address.toString()).arg(lease.prefixLength).arg(lease.interface);
    if (lease.router)
        text += QStringLiteral(", router %1").arg(lease.router->toString());
    return text;
}

/// What the kernel itself flushed with an uplink that went down and came back. Nobody fights here.
bool onlyTheUplinkFlapped(const Steps &steps, const QString &uplink)
{
    return std::all_of(steps.begin(), steps.end(), [&](const Step &step) {
        const auto *route = std::get_if<SetRoute>(&step.action);
        return route && route->route.interface == uplink;
    });
}

} // namespace

Reconciler::Reconciler(KernelPort &kernel, LeaseSource &manager, QObject *parent)
    : QObject(parent), m_kernel(kernel), m_uplink(kernel, manager), m_reads(kernel, [this] { return m_schedule.now(); })
{
    connect(&m_schedule, &Schedule::due, this, &Reconciler::reconcile);
    connect(&m_kernel, &KernelPort::changed, &m_schedule, &Schedule::trigger);
    connect(&m_uplink, &UplinkWatcher::changed, &m_schedule, [this] { m_schedule.trigger(true); });
}

void Reconciler::start(const ReconcilerInput &input)
{
    m_input = input;
    m_pendingSecondsLeft.reset();
    if (!m_input.configuration)
        m_named.reset();
    m_isFollowing = true; // what there is to do was asked for, and is no repair
    m_schedule.startPeriodicRuns();
    reconcile();
}

void Reconciler::setStanding(quint64 generation, std::optional<quint32> pendingSecondsLeft)
{
    m_input.generation = generation;
    m_pendingSecondsLeft = pendingSecondsLeft;
    Status status = m_status;
    status.generation = generation;
    status.pendingSecondsLeft = pendingSecondsLeft;
    publish(status);
}

Result<quint64> Reconciler::apply(const Configuration &next, const std::function<Result<quint64>()> &confirm)
{
    const Result<PlanInputs> inputs = m_uplink.read(next);
    if (!inputs)
        return Unexpected{inputs.error()};
    const Result<DesiredState> desired = plan(*inputs->configuration, inputs->lease, inputs->devices);
    if (!desired)
        return Unexpected{desired.error()};

    const Status before = m_status;
    Status applying = before;
    applying.state = State::Applying;
    applying.reason = {};
    publish(applying);
    const Result<TransactionReport> report = carryOut(*desired, OnFailure::RollBack);
    if (!report) {
        m_events.report("apply", "apply-failed", report.error().detail);
        publish(before);
        m_schedule.trigger(true);
        return Unexpected{report.error()};
    }
    Result<quint64> generation = confirm();
    if (!generation) {
        m_events.report("apply", "apply-failed", generation.error().detail);
        publish(before);
        reconcile(); // towards the configuration that is still the confirmed one
        return generation;
    }
    m_input = {.configuration = next, .generation = *generation};
    takeOver(*inputs, *report, *generation);
    return generation;
}

void Reconciler::takeOver(const PlanInputs &inputs, const TransactionReport &report, quint64 generation)
{
    m_named = inputs.configuration;
    m_uplink.watch(m_named->uplinkInterface);
    m_uplink.stopWaiting();
    m_schedule.succeeded();
    m_hasRun = true;
    m_isFollowing = false;
    forgetDeadAddress(inputs.lease, report.linksBefore);
    if (inputs.lease != m_lease)
        noteLeaseChange(inputs.lease);
    const QString what = generation == m_status.generation ? QStringLiteral("a change that is to be confirmed")
                                                           : QStringLiteral("generation %1").arg(generation);
    m_events.report("apply", "applied",
                    QStringLiteral("%1 is in place, in %2 steps").arg(what).arg(report.steps.size()));
    noteKeptForwarding(report);
    publishOutcome(inputs, report.after, {});
}

Result<QStringList> Reconciler::preview(const Configuration &configuration)
{
    const Result<PlanInputs> inputs = m_uplink.read(configuration);
    if (!inputs)
        return Unexpected{inputs.error()};
    const Result<DesiredState> desired = plan(*inputs->configuration, inputs->lease, inputs->devices);
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

DesiredState Reconciler::planOrGuard(const PlanInputs &inputs, std::optional<Error> &failure)
{
    Result<DesiredState> wanted = plan(*inputs.configuration, inputs.lease, inputs.devices);
    if (wanted)
        return std::move(*wanted);
    failure = wanted.error();
    // With this lease there can be no tunnel, and the last one's must not stay.
    Result<DesiredState> guard = plan(*inputs.configuration, std::nullopt, inputs.devices);
    return guard ? std::move(*guard) : DesiredState{};
}

void Reconciler::reconcile()
{
    m_schedule.begins();
    m_schedule.ended(reconcileOnce());
}

bool Reconciler::reconcileOnce()
{
    if (m_input.isUnreadable)
        return false;
    if (!m_input.configuration)
        return converge({});
    const Result<PlanInputs> inputs = m_uplink.read(*m_input.configuration);
    if (!inputs) {
        publishOutcome({m_input.configuration, {}, {}, {}}, {}, inputs.error());
        m_schedule.failed();
        return false;
    }
    m_named = inputs->configuration;
    if (m_uplink.watch(m_named->uplinkInterface))
        return reconcileOnce(); // what the manager says at once counts from the beginning
    if (const qint64 waitMs = m_uplink.waitMs(*inputs, m_lease); waitMs > 0) {
        m_schedule.runAfter(waitMs);
        return false;
    }
    return converge(*inputs);
}

bool Reconciler::converge(const PlanInputs &inputs)
{
    std::optional<Error> failure;
    const DesiredState desired = inputs.configuration ? planOrGuard(inputs, failure) : DesiredState{};
    const bool leaseChanged = inputs.lease != m_lease;
    const Result<TransactionReport> report = carryOut(desired, OnFailure::Keep);
    if (leaseChanged)
        noteLeaseChange(inputs.lease);
    if (!report) {
        qCWarning(log).noquote() << report.error().detail << report.error().kernelText;
        m_isFollowing = true; // what the next attempt still has to do is no repair
        const Result<ObservedState> now = m_kernel.observe(sysctlKeys(desired));
        publishOutcome(inputs, now ? *now : ObservedState{}, report.error());
        m_schedule.failed();
        return true; // some of it may have been written
    }
    m_schedule.succeeded();
    forgetDeadAddress(inputs.lease, report->linksBefore);
    if (!report->steps.isEmpty() && m_hasRun && !leaseChanged && !m_isFollowing)
        noteRepair(report->steps);
    noteKeptForwarding(*report);
    m_hasRun = true;
    m_isFollowing = false;
    publishOutcome(inputs, report->after, failure);
    return !report->steps.isEmpty();
}

Result<TransactionReport> Reconciler::carryOut(const DesiredState &desired, OnFailure onFailure)
{
    Result<TransactionReport> report = runTransaction(m_kernel, desired, onFailure);
    m_reads.forget();
    return report;
}

void Reconciler::noteLeaseChange(const std::optional<Lease> &lease)
{
    if (!lease)
        m_events.report("lease", "lease-lost", QStringLiteral("the lease %1 is lost").arg(describeLease(*m_lease)));
    else if (!m_lease)
        m_events.report("lease", "lease-gained", QStringLiteral("the lease is %1").arg(describeLease(*lease)));
    else if (m_lease->address != lease->address || m_lease->router != lease->router
             || m_lease->interface != lease->interface)
        m_events.report(
            "lease", "lease-changed",
            QStringLiteral("the lease changed from %1 to %2").arg(describeLease(*m_lease), describeLease(*lease)));
    m_lease = lease;
}

void Reconciler::forgetDeadAddress(const std::optional<Lease> &lease, const QList<TunnelLink> &linksBefore)
{
    if (!lease)
        return; // it may come back, and then its connections go on
    // What another helper left behind tells which address it had.
    if (!m_lastAddress && !linksBefore.isEmpty())
        m_lastAddress = linksBefore.first().local;
    if (m_lastAddress && *m_lastAddress != lease->address) {
        if (const Result<> forgotten = m_kernel.forgetConnections(*m_lastAddress); !forgotten)
            qCWarning(log).noquote() << forgotten.error().detail << forgotten.error().kernelText;
    }
    m_lastAddress = lease->address;
}

void Reconciler::noteRepair(const Steps &steps)
{
    if (!m_named || onlyTheUplinkFlapped(steps, m_named->uplinkInterface))
        return;
    m_schedule.repaired();
    QString text = QStringLiteral("repaired what somebody else had changed: %1").arg(describe(steps.first()));
    if (steps.size() > 1)
        text += QStringLiteral(" (and %1 more)").arg(steps.size() - 1);
    m_events.report("repair", "repaired", text);
    if (m_schedule.isFighting())
        m_events.report("warning", "fought-over",
                        QStringLiteral("another program keeps undoing what is set up here; pausing for a minute"));
}

void Reconciler::noteKeptForwarding(const TransactionReport &report)
{
    if (!report.newForwarders.isEmpty())
        m_events.report(
            "apply", "forwarding-kept",
            QStringLiteral("ip_forward was 0 before Culvert set it and stays 1, because other programs that "
                           "forward packets have started since (%1)")
                .arg(report.newForwarders.join(QStringLiteral(", "))));
}

void Reconciler::publishOutcome(const PlanInputs &from, const ObservedState &observed,
                                const std::optional<Error> &failure)
{
    StatusInputs inputs;
    inputs.configuration = from.configuration;
    inputs.devices = from.devices;
    inputs.generation = m_input.generation;
    inputs.pendingSecondsLeft = m_pendingSecondsLeft;
    inputs.uplink = from.uplink;
    inputs.lease = from.lease;
    inputs.failure = failure;
    inputs.foughtOver = m_schedule.isFighting();
    if (inputs.foughtOver)
        m_schedule.runAfterHoldOff();
    inputs.storageAlarm = m_input.storageAlarm;
    inputs.owned = observed.owned;
    inputs.foreignRules = observed.foreign.rules;
    const Result<std::optional<InterfaceState>> fallback = m_kernel.interfaceState(QStringLiteral("tunl0"));
    inputs.fallbackTunnelUp = fallback && *fallback && (*fallback)->up;
    publish(makeStatus(inputs));
}

void Reconciler::publish(const Status &status)
{
    if (status == m_status)
        return;
    const bool another = status.state != m_status.state || status.reason != m_status.reason;
    m_status = status;
    if (another && status.state != State::Applying) {
        QString text = stateName(status.state);
        if (!status.reason.text.isEmpty())
            text += QStringLiteral(": ") + status.reason.text;
        m_events.report("state", stateName(status.state).toLatin1().constData(), text);
    }
    Q_EMIT statusChanged();
}

} // namespace culvert
