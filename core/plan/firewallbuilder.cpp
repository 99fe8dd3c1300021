// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/firewallbuilder.h"

#include <algorithm>

namespace culvert {

namespace {

bool isEmptyList(const PacketMatch &match) { return match.values.isEmpty() && match.field != PacketField::TcpSyn; }

} // namespace

void FirewallBuilder::chain(const char *name, const char *type, const char *hook, int priority)
{
    m_table.chains.append({QString::fromLatin1(name), QString::fromLatin1(type), QString::fromLatin1(hook), priority});
}

void FirewallBuilder::rule(const char *chain, const char *purpose, const Matches &matches, FirewallAction action,
                           quint32 number)
{
    append({.chain = QString::fromLatin1(chain),
            .matches = matches,
            .action = action,
            .number = number,
            .purpose = QString::fromLatin1(purpose)});
}

void FirewallBuilder::translate(const char *purpose, const Matches &matches, Ipv4Address address)
{
    append({.chain = QStringLiteral("sources"),
            .matches = matches,
            .action = FirewallAction::SourceNat,
            .address = address,
            .purpose = QString::fromLatin1(purpose)});
}

void FirewallBuilder::append(FirewallRule rule)
{
    const bool never = std::any_of(rule.matches.begin(), rule.matches.end(),
                                   [](const PacketMatch &match) { return isEmptyList(match) && !match.inverted; });
    if (never)
        return;
    rule.matches.removeIf(isEmptyList);
    m_table.rules.append(std::move(rule));
}

QString FirewallBuilder::listed(const char *name, const QList<Ipv4Prefix> &prefixes)
{
    const QList<Ipv4Prefix> few = canonical(prefixes);
    if (few.size() == 1)
        return addressText(few.first());
    m_table.sets.append({QString::fromLatin1(name), few});
    return QLatin1Char('@') + QString::fromLatin1(name);
}

FirewallTable FirewallBuilder::take()
{
    m_table.chains.removeIf([&](const FirewallChain &chain) {
        return std::none_of(m_table.rules.begin(), m_table.rules.end(),
                            [&](const FirewallRule &rule) { return rule.chain == chain.name; });
    });
    std::stable_sort(m_table.rules.begin(), m_table.rules.end(),
                     [](const FirewallRule &a, const FirewallRule &b) { return a.chain < b.chain; });
    std::sort(m_table.sets.begin(), m_table.sets.end(),
              [](const FirewallSet &a, const FirewallSet &b) { return a.name < b.name; });
    return std::move(m_table);
}

QString FirewallBuilder::addressText(const Ipv4Prefix &prefix)
{
    return prefix.isHost() ? prefix.address.toString() : prefix.toString();
}

QStringList FirewallBuilder::addressTexts(const QList<Ipv4Prefix> &prefixes)
{
    QStringList texts;
    for (const Ipv4Prefix &prefix : canonical(prefixes))
        texts.append(addressText(prefix));
    texts.sort();
    return texts;
}

} // namespace culvert
