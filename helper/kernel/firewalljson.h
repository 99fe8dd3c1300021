// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/firewall.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

/// The table inet culvert as libnftables takes and gives it: libnftables-json(5). Pure.
namespace culvert::firewalljson {

/// What a match of this kind compares, in the form in which we write it; of marks, the bits in the mask.
QJsonObject left(PacketField field, quint32 markMask);

struct Found {
    /// As it was when it was written, whatever form libnftables 1.0.6 to 1.1.3 prints it in: values sorted, sets
    /// canonical(). What cannot be said here is a rule with FirewallAction::Other, so that it differs from
    /// everything that is ever wanted.
    FirewallTable table;
    /// False: besides its rules there is something foreign in it, e.g. a map, a policy or a flag.
    bool isPlain = true;
};

/// Absent if this is not the listing of the table.
std::optional<Found> decode(const QByteArray &listing);

/// Lists the table.
QByteArray listing();
/// One transaction after which the table is the wanted one, whatever it was. Sets and chains that are in
/// `present` already stay as they are: a set may have 100,000 elements.
QByteArray replacement(const FirewallTable &wanted, const std::optional<Found> &present);
/// One transaction, without an error if there is no table.
QByteArray removal();

} // namespace culvert::firewalljson
