// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/reconciler.h"

#include "core/config/document.h"
#include "helper/lease/leasechoice.h"
#include "helper/reconcile/kernelnames.h"
#include "helper/reconcile/statusreport.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>

namespace culvert {

namespace {

Q_LOGGING_CATEGORY(log, "culvert.reconcile")

constexpr int kPeriodMs = 60'000;
constexpr qint64 kWaitForRouterMs = 500; // it follows its address within milliseconds
constexpr qint64 kWaitForLeaseMs = 1500; // a new address after a NAK comes within about a second
constexpr qsizetype kRememberedEvents = 200;

QString describeLease(const Lease &lease)
{
    QString text =
        QStringLiteral("%1/%2 on %3").arg(lease.address.toString()).arg(lease.prefixLength).arg(lease.interface);
    if (lease.router)
        text += QStringLiteral(", router %1").arg(lease.router->toString());
    return text;
}

/// What the kernel itself flushed with a line that went down and came back. Nobody fights here.
bool onlyTheLineFlapped(const Steps &steps, const QString &uplink)
{
    return std::all_of(steps.begin(), steps.end(), [&](const Step &step) {
        const auto *route = std::get_if<SetRoute>(&step.action);
        return route && route->route.interface == uplink;
    });
}

} // namespace

Reconciler::Reconciler(KernelPort &kernel, LeaseSource &manager, ConfigurationStore &store, QObject *parent)
    : QObject(parent), m_kernel(kernel), m_manager(manager), m_store(store), m_reads(kernel, [this] { return now(); })
{
    m_clock.start();
    m_run.setSingleShot(true);
    m_run.setTimerType(Qt::PreciseTimer);
    connect(&m_run, &QTimer::timeout, this, &Reconciler::reconcile);
    m_periodic.setInterval(kPeriodMs);
    m_periodic.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_periodic, &QTimer::timeout, this, [this] { trigger(false); });
    connect(&m_kernel, &KernelPort::changed, this, &Reconciler::trigger);
    connect(&m_manager, &LeaseSource::changed, this, [this] { trigger(true); });
}

void Reconciler::start(const QByteArray &seed)
{
    adopt(seed);
    m_periodic.start();
    reconcile();
}

void Reconciler::trigger(bool urgent)
{
    // Somebody keeps undoing our work: only what the line does is still worth an answer at once.
    if (!urgent && m_fights.isFighting(now())) {
        if (!m_run.isActive())
            runAfter(m_fights.holdOffMs(now()));
        return;
    }
    const qint64 delay = m_pacing.delayFor(now());
    if (!m_run.isActive() || m_run.remainingTime() > delay)
        runAfter(delay);
}

void Reconciler::runAfter(qint64 delayMs) { m_run.start(int(std::max<qint64>(0, delayMs))); }

void Reconciler::watchLine(const QString &interface)
{
    if (interface == m_watched)
        return;
    m_watched = interface;
    m_manager.watch(interface);
}

Result<Reconciler::Line> Reconciler::readLine(const Configuration &written) const
{
    const Result<Configuration> configuration = withKernelNames(written, m_kernel);
    if (!configuration)
        return Unexpected{configuration.error()};
    const Result<QList<ExistingDevice>> devices = existingDevices(*configuration, m_kernel);
    if (!devices)
        return Unexpected{devices.error()};
    const QString &interface = configuration->uplinkInterface;
    const Result<std::optional<InterfaceState>> uplink = m_kernel.interfaceState(interface);
    if (!uplink)
        return Unexpected{uplink.error()};
    Line line{*configuration, *devices, *uplink, {}};
    // Routes by a device that is down cannot exist, so neither can a lease that is of use.
    if (line.uplink && line.uplink->up) {
        const bool managed = m_watched == interface && m_manager.manages();
        line.lease = chooseLease(line.uplink, managed, managed ? m_manager.current() : std::nullopt, m_manager.name());
    }
    return line;
}

bool Reconciler::isWorthWaiting(const Line &line)
{
    const bool noRouterYet = isIncomplete(line.lease, line.uplink) && line.lease != m_lease;
    const bool justLost = !line.lease && m_lease && line.uplink && line.uplink->up;
    if (!noRouterYet && !justLost) {
        m_waitingSince = -1;
        return false;
    }
    // The router gets its time also where its address was long in coming.
    if (m_waitingSince < 0 || m_waitsForLease != justLost)
        m_waitingSince = now();
    m_waitsForLease = justLost;
    const qint64 left = m_waitingSince + (justLost ? kWaitForLeaseMs : kWaitForRouterMs) - now();
    if (left <= 0)
        return false;
    runAfter(left);
    return true;
}

DesiredState Reconciler::planOrGuard(const Line &line, std::optional<Error> &failure)
{
    Result<DesiredState> wanted = plan(*line.configuration, line.lease, line.devices);
    if (wanted)
        return std::move(*wanted);
    failure = wanted.error();
    // With this lease there can be no tunnel, and the last one's must not stay.
    Result<DesiredState> guard = plan(*line.configuration, std::nullopt, line.devices);
    return guard ? std::move(*guard) : DesiredState{};
}

void Reconciler::reconcile()
{
    m_run.stop();
    m_pacing.starts();
    const qint64 begin = now();
    if (look())
        m_pacing.ran(now());
    else
        m_pacing.looked(now(), now() - begin);
}

bool Reconciler::look()
{
    if (m_keepsHandsOff)
        return false;
    if (!m_configuration)
        return follow({});
    const Result<Line> line = readLine(*m_configuration);
    if (!line) {
        noteOutcome({m_configuration, {}, {}, {}}, {}, line.error());
        runAfter(m_backoff.failed());
        return false;
    }
    m_named = line->configuration;
    if (line->configuration->uplinkInterface != m_watched) {
        watchLine(line->configuration->uplinkInterface);
        return look(); // what the manager says at once counts from the beginning
    }
    return !isWorthWaiting(*line) && follow(*line);
}

bool Reconciler::follow(const Line &line)
{
    std::optional<Error> failure;
    const DesiredState desired = line.configuration ? planOrGuard(line, failure) : DesiredState{};
    const bool leaseChanged = line.lease != m_lease;
    const Result<TransactionReport> report = carryOut(desired, OnFailure::Keep);
    if (leaseChanged)
        noteLeaseChange(line.lease);
    if (!report) {
        qCWarning(log).noquote() << report.error().detail << report.error().kernelText;
        m_isFollowing = true; // what the next attempt still has to do is no repair
        const Result<ObservedState> now = m_kernel.observe(sysctlKeys(desired));
        noteOutcome(line, now ? *now : ObservedState{}, report.error());
        runAfter(m_backoff.failed());
        return true; // some of it may have been written
    }
    m_backoff.succeeded();
    forgetDeadAddress(line.lease, report->linksBefore);
    if (!report->steps.isEmpty() && m_hasRun && !leaseChanged && !m_isFollowing)
        noteRepair(report->steps);
    noteKeptForwarding(*report);
    m_hasRun = true;
    m_isFollowing = false;
    noteOutcome(line, report->after, failure);
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
        this->report("lease", "lease-lost", QStringLiteral("the lease %1 is lost").arg(describeLease(*m_lease)));
    else if (!m_lease)
        this->report("lease", "lease-gained", QStringLiteral("the lease is %1").arg(describeLease(*lease)));
    else if (m_lease->address != lease->address || m_lease->router != lease->router
             || m_lease->interface != lease->interface)
        this->report(
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
    if (!m_named || onlyTheLineFlapped(steps, m_named->uplinkInterface))
        return;
    m_fights.repaired(now());
    QString text = QStringLiteral("repaired what somebody else had changed: %1").arg(describe(steps.first()));
    if (steps.size() > 1)
        text += QStringLiteral(" (and %1 more)").arg(steps.size() - 1);
    report("repair", "repaired", text);
    if (m_fights.isFighting(now()))
        report("warning", "fought-over",
               QStringLiteral("another program keeps undoing what is set up here; pausing for a minute"));
}

void Reconciler::noteKeptForwarding(const TransactionReport &report)
{
    if (!report.newForwarders.isEmpty())
        this->report("apply", "forwarding-kept",
                     QStringLiteral("ip_forward was 0 before Culvert set it and stays 1, because other programs that "
                                    "forward packets have started since (%1)")
                         .arg(report.newForwarders.join(QStringLiteral(", "))));
}

void Reconciler::noteOutcome(const Line &line, const ObservedState &observed, const std::optional<Error> &failure)
{
    StatusInputs inputs;
    inputs.configuration = line.configuration;
    inputs.devices = line.devices;
    inputs.generation = m_stored ? m_stored->generation : 0;
    inputs.uplink = line.uplink;
    inputs.lease = line.lease;
    inputs.failure = failure;
    inputs.foughtOver = m_fights.isFighting(now());
    if (inputs.foughtOver && !m_run.isActive())
        runAfter(m_fights.holdOffMs(now()));
    inputs.storageAlarm = m_storageAlarm;
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
        report("state", stateName(status.state).toLatin1().constData(), text);
    }
    Q_EMIT statusChanged();
}

void Reconciler::report(const char *kind, const char *code, const QString &text)
{
    qCInfo(log).noquote() << kind << code << text;
    const Event event{QDateTime::currentMSecsSinceEpoch(), QString::fromLatin1(kind), QString::fromLatin1(code), text};
    m_events.append(event);
    if (m_events.size() > kRememberedEvents)
        m_events.removeFirst();
    Q_EMIT eventOccurred(event);
}

} // namespace culvert
