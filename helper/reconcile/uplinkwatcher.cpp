// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/uplinkwatcher.h"

#include "helper/lease/leasechoice.h"
#include "helper/reconcile/kernelnames.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr qint64 kWaitForRouterMs = 500; // it follows its address within milliseconds
constexpr qint64 kWaitForLeaseMs = 1500; // a new address after a NAK comes within about a second

} // namespace

UplinkWatcher::UplinkWatcher(KernelPort &kernel, LeaseSource &manager, QObject *parent)
    : QObject(parent), m_kernel(kernel), m_manager(manager)
{
    m_clock.start();
    connect(&m_manager, &LeaseSource::changed, this, &UplinkWatcher::changed);
}

bool UplinkWatcher::watch(const QString &interface)
{
    if (interface == m_watched)
        return false;
    m_watched = interface;
    m_manager.watch(interface);
    return true;
}

Result<PlanInputs> UplinkWatcher::read(const Configuration &written) const
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
    PlanInputs inputs{*configuration, *devices, *uplink, {}};
    // Routes by a device that is down cannot exist, so neither can a lease that is of use.
    if (inputs.uplink && inputs.uplink->up) {
        const bool managed = m_watched == interface && m_manager.manages();
        inputs.lease =
            chooseLease(inputs.uplink, managed, managed ? m_manager.current() : std::nullopt, m_manager.name());
    }
    return inputs;
}

qint64 UplinkWatcher::waitMs(const PlanInputs &inputs, const std::optional<Lease> &present)
{
    const bool noRouterYet = isIncomplete(inputs.lease, inputs.uplink) && inputs.lease != present;
    const bool justLost = !inputs.lease && present && inputs.uplink && inputs.uplink->up;
    if (!noRouterYet && !justLost) {
        m_waitingSince = -1;
        return 0;
    }
    // The router gets its time also where its address was long in coming.
    const qint64 now = m_clock.elapsed();
    if (m_waitingSince < 0 || m_waitsForLease != justLost)
        m_waitingSince = now;
    m_waitsForLease = justLost;
    return std::max<qint64>(0, m_waitingSince + (justLost ? kWaitForLeaseMs : kWaitForRouterMs) - now);
}

} // namespace culvert
