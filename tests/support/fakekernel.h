// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/kernel/kernelport.h"
#include "tests/support/modelkernel.h"

#include <QHash>

#include <functional>
#include <optional>

namespace culvert::test {

/// A KernelPort that behaves like Linux (tests/support/modelkernel.h) and can fail at every step.
/// Others' changes are made by others(), and announced as the kernel's messages would be.
class FakeKernel : public KernelPort {
    Q_OBJECT

public:
    explicit FakeKernel(ModelKernel model = ModelKernel(), QObject *parent = nullptr);

    Result<ObservedState> observe(const QStringList &wantedSysctls) override;
    QList<StepFailure> perform(std::span<const Step> stage) override;
    Result<> forgetConnections(Ipv4Address address) override;
    Result<QString> kernelName(const QString &name) override;
    Result<std::optional<InterfaceState>> interfaceState(const QString &name) override;
    Result<RoutingView> routingView() override;
    Result<QHash<QString, LinkCounters>> counters(const QStringList &interfaces) override;

    const ModelKernel &model() const { return m_model; }
    /// The addresses given to forgetConnections(), in order.
    const QList<Ipv4Address> &forgotten() const { return m_forgotten; }

    /// Lets other people change something, and announces it from the event loop; many at once give one signal.
    void others(const std::function<void(ModelKernel &)> &change, bool urgent = true);
    /// The same without a message, as the kernel flushes routes (K-11).
    void othersSilently(const std::function<void(ModelKernel &)> &change) { change(m_model); }

    /// The n-th step from now fails (1: the next one) and is not carried out. Several may be set.
    void failStep(int n, const Error &error);
    /// Every step that fits fails, until it is called again with an empty function.
    void failSteps(std::function<std::optional<Error>(const Step &)> which) { m_refuses = std::move(which); }
    /// The next calls of observe() fail.
    void failObserve(int times, const Error &error);
    /// interfaceState(), routingView() and counters() fail while this is set.
    void failReads(std::optional<Error> error) { m_readError = std::move(error); }

    /// What routingView() answers from now on instead of what the model has; announced like a change of others.
    void setRoutingView(const RoutingView &view)
    {
        m_view = view;
        announce(false);
    }

    void setCounters(const QString &interface, const LinkCounters &counters) { m_counters[interface] = counters; }

    /// What was asked for, refused steps included.
    const Steps &steps() const { return m_steps; }
    int stepCount() const { return int(m_steps.size()); }
    int observeCount() const { return m_observes; }
    /// Of routingView().
    int viewCount() const { return m_views; }
    void forgetSteps() { m_steps.clear(); }

private:
    void announce(bool urgent);
    std::optional<Error> injected(const Step &step);

    ModelKernel m_model;
    QHash<QString, LinkCounters> m_counters;
    Steps m_steps;
    QList<Ipv4Address> m_forgotten;
    QHash<int, Error> m_failAt;
    std::function<std::optional<Error>(const Step &)> m_refuses;
    int m_performed = 0;
    int m_observes = 0;
    int m_views = 0;
    int m_observeFailures = 0;
    Error m_observeError;
    std::optional<Error> m_readError;
    std::optional<RoutingView> m_view;
    bool m_announcing = false;
    bool m_urgent = false;
};

} // namespace culvert::test
