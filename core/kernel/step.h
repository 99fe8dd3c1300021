// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/firewall.h"
#include "core/kernel/objects.h"

#include <QStringList>

#include <variant>

namespace culvert {

/// One change to the kernel. Steps are data: what a preview prints is what is carried out.
/// `SetX` creates or changes in place, with every attribute; `replaces` says that an object of ours is there.
struct SetLink {
    TunnelLink link;
    bool replaces = false;
    friend bool operator==(const SetLink &, const SetLink &) = default;
};
struct DeleteLink {
    TunnelLink link;
    friend bool operator==(const DeleteLink &, const DeleteLink &) = default;
};
struct AddAddress {
    AddressEntry address;
    friend bool operator==(const AddAddress &, const AddAddress &) = default;
};
struct DeleteAddress {
    AddressEntry address;
    friend bool operator==(const DeleteAddress &, const DeleteAddress &) = default;
};
struct SetRoute {
    Route route;
    bool replaces = false;
    friend bool operator==(const SetRoute &, const SetRoute &) = default;
};
struct DeleteRoute {
    Route route;
    friend bool operator==(const DeleteRoute &, const DeleteRoute &) = default;
};
struct AddRule {
    Rule rule;
    friend bool operator==(const AddRule &, const AddRule &) = default;
};
struct DeleteRule {
    Rule rule;
    friend bool operator==(const DeleteRule &, const DeleteRule &) = default;
};
/// `former` is what it was before; kept so that it can be restored. Restoring drops the memory of it.
struct SetSysctl {
    Sysctl sysctl;
    QString former;
    bool restores = false;
    friend bool operator==(const SetSysctl &, const SetSysctl &) = default;
};
/// Replaces the whole table inet culvert in one transaction, or makes it.
struct SetFirewall {
    FirewallTable table;
    friend bool operator==(const SetFirewall &, const SetFirewall &) = default;
};
struct DeleteFirewall {
    friend bool operator==(const DeleteFirewall &, const DeleteFirewall &) = default;
};

using StepAction = std::variant<SetLink, DeleteLink, AddAddress, DeleteAddress, SetRoute, DeleteRoute, AddRule,
                                DeleteRule, SetSysctl, SetFirewall, DeleteFirewall>;

/// A step and the stage that it belongs to. Steps of one stage are sent together, in order, and
/// all of them are acknowledged before the next stage begins: what a later stage needs is there.
struct Step {
    int stage = 0;
    StepAction action;

    friend bool operator==(const Step &, const Step &) = default;
};

using Steps = QList<Step>;

/// The `ip` or `sysctl` line that a person would type for it; of a firewall table its first line alone.
QString describe(const Step &step);
/// All the lines, `nft` ones included.
QStringList describe(const Steps &steps);

/// As ip(8) prints it: "main", "local", "default" or the number.
QString tableName(quint32 table);

/// The argument lines of iproute2 for single objects, e.g. for "copy as an ip line".
QString describe(const Route &route);
QString describe(const Rule &rule);

} // namespace culvert
