// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace culvert {

/// A network interface of this machine that a person may choose.
struct InterfaceChoice {
    QString name;
    QString addresses; ///< its IPv4 addresses, separated by ", "; may be empty
    /// IPv4 addresses of hosts on its link that the kernel has heard of.
    QStringList neighbours = {};
    /// The interfaces that are in it, where it is a bridge.
    QStringList ports = {};

    friend bool operator==(const InterfaceChoice &, const InterfaceChoice &) = default;
};

/// What there is now; asked when a list of choices is opened.
using InterfaceLister = std::function<QList<InterfaceChoice>()>;

} // namespace culvert
