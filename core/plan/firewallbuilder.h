// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/firewall.h"

namespace culvert {

/// Puts the table together, in the order and form in which the kernel gives it back.
class FirewallBuilder {
public:
    using Matches = QList<PacketMatch>;

    void chain(const char *name, const char *type, const char *hook, int priority);

    /// nft has no empty list. A match that asks for one of none is never true, and its rule is left out; one that asks
    /// for none of them always is, and is left out of its rule.
    void rule(const char *chain, const char *purpose, const Matches &matches, FirewallAction action,
              quint32 number = 0);
    void translate(const char *purpose, const Matches &matches, Ipv4Address address);

    /// How a match names these addresses: one prefix by itself, which costs a packet less than a set to look into.
    QString listed(const char *name, const QList<Ipv4Prefix> &prefixes);

    void setMarkMask(quint32 mask) { m_table.markMask = mask; }

    /// Without the chains that nothing is in.
    FirewallTable take();

    /// As nft prints it: a /32 as a bare address.
    static QString addressText(const Ipv4Prefix &prefix);
    /// Several of them, in one match.
    static QStringList addressTexts(const QList<Ipv4Prefix> &prefixes);

private:
    void append(FirewallRule rule);

    FirewallTable m_table;
};

} // namespace culvert
