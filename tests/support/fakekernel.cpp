// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakekernel.h"

#include <algorithm>
#include <cerrno>

namespace culvert::test {

namespace {

/// Deleting what is gone, as helper/kernel/kernelport.h says: that is no failure.
bool isNotThere(const Step &step, int sysErrno)
{
    if (std::holds_alternative<DeleteLink>(step.action))
        return sysErrno == ENODEV;
    if (std::holds_alternative<DeleteAddress>(step.action))
        return sysErrno == EADDRNOTAVAIL || sysErrno == ENODEV;
    if (std::holds_alternative<DeleteRoute>(step.action))
        return sysErrno == ESRCH || sysErrno == ENODEV;
    return std::holds_alternative<DeleteRule>(step.action) && sysErrno == ENOENT;
}

/// EEXIST, and what is there is what was asked for.
bool isThereAlready(const Step &step, int sysErrno, const ModelKernel &model)
{
    if (sysErrno != EEXIST)
        return false;
    if (const auto *route = std::get_if<SetRoute>(&step.action))
        return model.routes().contains(route->route);
    if (const auto *rule = std::get_if<AddRule>(&step.action))
        return model.rules().contains(rule->rule);
    if (const auto *link = std::get_if<SetLink>(&step.action)) {
        const ModelKernel::Device *device = model.device(link->link.name);
        return device != nullptr && device->isTunnel && device->link == link->link;
    }
    return std::holds_alternative<AddAddress>(step.action);
}

} // namespace

FakeKernel::FakeKernel(ModelKernel model, QObject *parent) : KernelPort(parent), m_model(std::move(model)) { }

Result<ObservedState> FakeKernel::observe(const QStringList &wantedSysctls)
{
    ++m_observes;
    if (m_observeFailures > 0) {
        --m_observeFailures;
        return Unexpected{m_observeError};
    }
    return m_model.observe(wantedSysctls);
}

QList<StepFailure> FakeKernel::perform(std::span<const Step> stage)
{
    QList<StepFailure> failures;
    for (size_t i = 0; i < stage.size(); ++i) {
        const Step &step = stage[i];
        ++m_performed;
        m_steps.append(step);
        if (const std::optional<Error> error = injected(step)) {
            failures.append({qsizetype(i), *error});
            continue;
        }
        const Result<> done = m_model.apply(step);
        if (!done && !isNotThere(step, done.error().sysErrno) && !isThereAlready(step, done.error().sysErrno, m_model))
            failures.append({qsizetype(i), done.error()});
    }
    if (!stage.empty())
        announce(false);
    return failures;
}

std::optional<Error> FakeKernel::injected(const Step &step)
{
    if (const auto at = m_failAt.constFind(m_performed); at != m_failAt.cend())
        return *at;
    return m_refuses ? m_refuses(step) : std::nullopt;
}

Result<> FakeKernel::forgetConnections(Ipv4Address address)
{
    m_forgotten.append(address);
    return {};
}

Result<QString> FakeKernel::kernelName(const QString &name)
{
    if (m_readError)
        return Unexpected{*m_readError};
    return m_model.kernelName(name);
}

Result<std::optional<InterfaceState>> FakeKernel::interfaceState(const QString &alias)
{
    if (m_readError)
        return Unexpected{*m_readError};
    const QString name = m_model.kernelName(alias);
    const ModelKernel::Device *device = m_model.device(name);
    if (device == nullptr)
        return std::optional<InterfaceState>();
    InterfaceState state;
    state.name = name;
    state.index = device->index;
    state.up = device->link.up;
    state.running = device->link.up;
    state.pointToPoint = device->isTunnel;
    state.mtu = device->link.mtu;
    for (const ModelKernel::Address &address : device->addresses)
        state.addresses.append({address.first, address.second});
    const Route *best = nullptr;
    const auto rank = [](const Route &route) { return std::pair(route.table != kMainTable, route.metric); };
    for (const Route &route : m_model.routes()) {
        if (route.table != kLocalTable && (route.table < marks::kFirstTable || route.table > marks::kLastTable)
            && route.destination.isDefault() && route.interface == name
            && (best == nullptr || rank(route) < rank(*best)))
            best = &route;
    }
    if (best != nullptr)
        state.router = best->gateway;
    state.leadsEverywhere = best != nullptr && !best->gateway;
    return std::optional(state);
}

Result<RoutingView> FakeKernel::routingView()
{
    ++m_views;
    if (m_readError)
        return Unexpected{*m_readError};
    return m_view ? *m_view : m_model.routingView();
}

Result<QHash<QString, LinkCounters>> FakeKernel::counters(const QStringList &interfaces)
{
    if (m_readError)
        return Unexpected{*m_readError};
    QHash<QString, LinkCounters> found;
    for (const QString &interface : interfaces) {
        if (m_model.device(interface) != nullptr)
            found.insert(interface, m_counters.value(interface));
    }
    return found;
}

void FakeKernel::others(const std::function<void(ModelKernel &)> &change, bool urgent)
{
    change(m_model);
    announce(urgent);
}

void FakeKernel::failStep(int n, const Error &error) { m_failAt.insert(m_performed + n, error); }

void FakeKernel::failObserve(int times, const Error &error)
{
    m_observeFailures = times;
    m_observeError = error;
}

void FakeKernel::announce(bool urgent)
{
    m_urgent = m_urgent || urgent;
    if (m_announcing)
        return;
    m_announcing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            Q_EMIT changed(std::exchange(m_urgent, false));
        },
        Qt::QueuedConnection);
}

} // namespace culvert::test
