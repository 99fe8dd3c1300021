// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Performer that looks at the kernel: whose device a name means, and what a refusal means.
#include "helper/kernel/performer.h"

#include "helper/kernel/kernelerror.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

namespace culvert {

namespace {

bool isRemoval(const StepAction &action)
{
    return std::holds_alternative<DeleteLink>(action) || std::holds_alternative<DeleteAddress>(action)
        || std::holds_alternative<DeleteRoute>(action) || std::holds_alternative<DeleteRule>(action);
}

bool meansGone(int sysErrno)
{
    return sysErrno == ESRCH || sysErrno == ENOENT || sysErrno == ENODEV || sysErrno == EADDRNOTAVAIL;
}

Error conflict(const QString &what)
{
    return {ErrorCode::ForeignConflict, what + QStringLiteral(" is there already and is not Culvert's"), EEXIST, {}};
}

} // namespace

void Performer::judge(qsizetype index, const decode::Answer &answer)
{
    if (m_failed.contains(index))
        return;
    const StepAction &action = m_stage[size_t(index)].action;
    if (isRemoval(action) && meansGone(answer.sysErrno))
        return;
    if (const auto *link = std::get_if<SetLink>(&action)) {
        judgeLink(index, *link, answer);
        return;
    }
    if (answer.sysErrno != EEXIST)
        fail(index, kernelError(QStringLiteral("the kernel refused it"), answer.sysErrno, answer.text));
    else if (!std::holds_alternative<AddAddress>(action)) // of an address, all that there is is the same
        m_existing.append(index);
}

void Performer::judgeLink(qsizetype index, const SetLink &step, const decode::Answer &answer)
{
    const QString &name = step.link.name;
    Error error =
        kernelError(QStringLiteral("the kernel refused the interface %1").arg(name), answer.sysErrno, answer.text);
    if (answer.sysErrno == EOPNOTSUPP && !step.replaces) {
        error.code = ErrorCode::KernelLacksModule;
        error.detail = QStringLiteral("the kernel cannot make IP-in-IP tunnels: its module \"ipip\" is missing or "
                                      "barred; install the package with this kernel's modules, or remove what bars "
                                      "it, so that \"modprobe ipip\" works");
    } else if (answer.sysErrno == EEXIST) {
        m_links.reset(); // what is there by now
        const Result<Links> links = readLinks();
        const bool isNameTaken = links && !step.replaces && links->contains(name);
        if (isNameTaken && !links->value(name).isOurs()) {
            error = conflict(QStringLiteral("the interface %1").arg(name));
        } else if (links && !isNameTaken) {
            const auto sameEnds = std::find_if(links->begin(), links->end(), [&](const decode::Link &link) {
                return link.ipip && link.ipip->local == step.link.local && link.ipip->remote == step.link.remote
                    && link.name != name;
            });
            error.detail = QStringLiteral("there is a tunnel from %1 to %2 already, %3, and the kernel allows only one")
                               .arg(step.link.local.toString(), step.link.remote.toString(),
                                    sameEnds != links->end() ? sameEnds->name : QStringLiteral("of somebody else"));
        }
    }
    fail(index, error);
}

/// EEXIST is as good as done if what exists is what was wanted.
void Performer::settleExisting()
{
    QHash<quint32, Result<RoutesByKey>> tables;
    std::optional<Result<QList<Rule>>> rules;
    for (const qsizetype index : std::as_const(m_existing)) {
        const StepAction &action = m_stage[size_t(index)].action;
        if (const auto *addRule = std::get_if<AddRule>(&action)) {
            if (!rules)
                rules = m_reader.rules();
            if (!*rules)
                fail(index, rules->error());
            else if (!(*rules)->contains(addRule->rule))
                fail(index, kernelError(QStringLiteral("a rule that is nearly the same stands in its place"), EEXIST));
        } else if (const auto *setRoute = std::get_if<SetRoute>(&action)) {
            auto table = tables.find(setRoute->route.table);
            if (table == tables.end())
                table = tables.insert(setRoute->route.table, readRoutes(setRoute->route.table));
            if (!*table)
                fail(index, table->error());
            else
                settleRoute(index, setRoute->route, **table);
        }
    }
}

void Performer::settleRoute(qsizetype index, const Route &wanted, const RoutesByKey &present)
{
    const auto found = present.find({wanted.destination, wanted.metric});
    if (found == present.end() || *found == wanted)
        return; // equal, or gone again: the caller reads back
    if (found->protocol != wanted.protocol)
        fail(index, conflict(QStringLiteral("the route \"%1\"").arg(describe(*found))));
    else
        fail(index, kernelError(QStringLiteral("\"%1\" stands in its place").arg(describe(*found)), EEXIST));
}

Result<Performer::RoutesByKey> Performer::readRoutes(quint32 table)
{
    const Result<Links> links = readLinks();
    if (!links)
        return Unexpected{links.error()};
    DeviceNames names;
    for (const decode::Link &link : *links)
        names.insert(link.index, link.name);
    QList<Route> routes;
    if (const Result<> done = m_reader.routes(table, names, routes); !done)
        return Unexpected{done.error()};
    RoutesByKey byKey;
    for (const Route &route : std::as_const(routes))
        byKey.insert({route.destination, route.metric}, route);
    return byKey;
}

Result<Performer::Links> Performer::readLinks()
{
    if (!m_links) {
        const Result<QList<decode::Link>> found = m_reader.links();
        if (!found)
            return Unexpected{found.error()};
        m_links.emplace();
        for (const decode::Link &link : *found)
            m_links->insert(link.name, link);
    }
    return *m_links;
}

Result<int> Performer::indexOf(const QString &name)
{
    const Result<Links> links = readLinks();
    if (!links)
        return Unexpected{links.error()};
    const auto link = links->find(name);
    if (link == links->end())
        return kernelRefusal(QStringLiteral("there is no interface %1").arg(name), ENODEV);
    return link->index;
}

Result<std::optional<int>> Performer::ownIndexOf(const QString &name)
{
    const Result<Links> links = readLinks();
    if (!links)
        return Unexpected{links.error()};
    const auto link = links->find(name);
    if (link == links->end())
        return std::optional<int>{};
    if (!link->isOurs())
        return Unexpected{conflict(QStringLiteral("an interface %1").arg(name))};
    return std::optional(link->index);
}

/// The kernel counts up from 1, so nobody gets one of these by chance, neither now nor between this and the
/// message; and a random one is not taken for a device that has gone.
Result<int> Performer::unusedIndex()
{
    constexpr int kFirst = 1'998'000'000;
    constexpr int kCount = 1'000'000;
    const Result<Links> links = readLinks();
    if (!links)
        return Unexpected{links.error()};
    int index = 0;
    do {
        index = kFirst + QRandomGenerator::global()->bounded(kCount);
    } while (std::any_of(links->begin(), links->end(), [&](const decode::Link &link) { return link.index == index; }));
    return index;
}

} // namespace culvert
