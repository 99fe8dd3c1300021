// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/performer.h"

#include "helper/kernel/encode.h"
#include "helper/kernel/kernelerror.h"

#include <algorithm>
#include <cerrno>

namespace culvert {

/// Puts the messages of one step into the batch, or fails it.
struct Performer::Encoder {
    Performer &performer;
    qsizetype index;

    void send() const
    {
        if (performer.m_message.isWhole())
            performer.m_batch.append(performer.m_message, index);
        else
            performer.fail(index, kernelError(QStringLiteral("writing the message"), EMSGSIZE));
    }
    Message &message() const { return performer.m_message; }

    /// The number in `result`; otherwise the step has failed.
    template <typename T> std::optional<T> orFail(const Result<T> &result) const
    {
        if (result)
            return *result;
        performer.fail(index, result.error());
        return std::nullopt;
    }
    /// 0 for the empty name.
    std::optional<int> deviceOrFail(const QString &name) const
    {
        return name.isEmpty() ? 0 : orFail(performer.indexOf(name));
    }

    void operator()(const SetLink &step) const
    {
        const std::optional<int> parent = deviceOrFail(step.link.parent);
        if (!parent)
            return;
        if (!step.replaces) {
            const std::optional<int> unused = orFail(performer.unusedIndex());
            if (!unused)
                return;
            decode::Link link;
            link.index = *unused;
            link.name = step.link.name;
            link.alias = step.link.alias;
            link.ipip = decode::Link::Ipip{};
            performer.m_links->insert(link.name, link); // for the steps behind this one
            encode::createLink(message(), step.link, *unused, *parent);
            send();
            encode::markLink(message(), step.link, *unused);
            send();
            return;
        }
        const auto own = orFail(performer.ownIndexOf(step.link.name));
        if (!own)
            return;
        if (!*own) {
            performer.fail(index, kernelError(QStringLiteral("the interface %1").arg(step.link.name), ENODEV));
            return;
        }
        encode::changeLink(message(), step.link, **own, *parent);
        send();
    }
    void operator()(const DeleteLink &step) const
    {
        const auto own = orFail(performer.ownIndexOf(step.link.name));
        if (!own || !*own)
            return;
        encode::deleteLink(message(), **own);
        send();
    }
    void operator()(const AddAddress &step) const
    {
        const std::optional<int> device = deviceOrFail(step.address.interface);
        if (!device)
            return;
        encode::addAddress(message(), step.address, *device);
        send();
    }
    void operator()(const DeleteAddress &step) const
    {
        const auto own = orFail(performer.ownIndexOf(step.address.interface));
        if (!own || !*own)
            return;
        encode::deleteAddress(message(), step.address, **own);
        send();
    }
    void operator()(const SetRoute &step) const
    {
        const std::optional<int> device = deviceOrFail(step.route.interface);
        if (!device)
            return;
        encode::setRoute(message(), step.route, step.replaces, *device);
        send();
    }
    void operator()(const DeleteRoute &step) const
    {
        encode::deleteRoute(message(), step.route);
        send();
    }
    void operator()(const AddRule &step) const
    {
        encode::addRule(message(), step.rule);
        send();
    }
    void operator()(const DeleteRule &step) const
    {
        encode::deleteRule(message(), step.rule);
        send();
    }
    /// What is not rtnetlink's, in the order of the steps all the same.
    template <typename Change> void apart(Change change) const
    {
        performer.flush();
        if (performer.m_isLost)
            return;
        if (const Result<> done = change(); !done)
            performer.fail(index, done.error());
    }
    void operator()(const SetSysctl &step) const
    {
        apart([&] { return performer.m_sysctls.set(step); });
    }
    void operator()(const SetFirewall &step) const
    {
        apart([&] { return performer.m_firewall.replace(step.table); });
    }
    void operator()(const DeleteFirewall & /*step*/) const
    {
        apart([&] { return performer.m_firewall.remove(); });
    }
};

Performer::Performer(NetlinkSocket &socket, Sysctls &sysctls, NftablesFirewall &firewall, std::span<const Step> stage)
    : m_socket(socket), m_reader(socket), m_sysctls(sysctls), m_firewall(firewall), m_stage(stage)
{
}

QList<StepFailure> Performer::run()
{
    for (qsizetype i = 0; i < qsizetype(m_stage.size()) && !m_isLost; ++i) {
        std::visit(Encoder{*this, i}, m_stage[size_t(i)].action);
        // A step has two messages at most, and they stay together.
        if (m_batch.size() >= NetlinkSocket::kMaximumBytes || m_batch.count() + 2 > m_socket.maximumCount())
            flush();
    }
    flush();
    settleExisting();
    QList<StepFailure> failures;
    failures.reserve(m_failed.size());
    for (auto it = m_failed.cbegin(); it != m_failed.cend(); ++it)
        failures.append({it.key(), it.value()});
    std::sort(failures.begin(), failures.end(),
              [](const StepFailure &a, const StepFailure &b) { return a.index < b.index; });
    return failures;
}

/// What follows within a step, after its first failure, is a consequence.
void Performer::fail(qsizetype index, const Error &error)
{
    if (!m_failed.contains(index))
        m_failed.insert(index, error);
}

void Performer::flush()
{
    if (m_isLost || m_batch.isEmpty())
        return;
    const NetlinkSocket::Outcome outcome = m_socket.execute(m_batch);
    for (const NetlinkSocket::Refusal &refusal : outcome.refusals)
        judge(refusal.owner, refusal.answer);
    if (outcome.lost) {
        // Sending again might undo what others did meanwhile. The caller looks and decides.
        fail(m_batch.firstOwner(), *outcome.lost);
        m_isLost = true;
    }
    m_batch.clear();
}

} // namespace culvert
