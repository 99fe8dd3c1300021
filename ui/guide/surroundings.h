// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"
#include "core/config/configuration.h"
#include "ui/interfacechoice.h"
#include "ui/routerow.h"
#include "ui/scene/scene.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace culvert {

/// Whether the kernel of this machine has IP-in-IP tunnels; nothing where that cannot be known.
using KernelProbe = std::function<std::optional<bool>()>;

/// What the guide can see of the home before anything is set up.
struct Surroundings {
    struct Line {
        QString interface;
        std::optional<Ipv4Address> router;

        friend bool operator==(const Line &, const Line &) = default;
    };

    QList<InterfaceChoice> interfaces;
    QList<Line> lines;        ///< what leads to the Internet now, the kernel's choice first
    QStringList lans;         ///< interfaces that may be the LAN: they have an address, and no other program's name
    QStringList homeNetworks; ///< public networks on those

    /// The first address of the interface.
    std::optional<Ipv4Address> addressOf(const QString &interface) const;
    bool has(const QString &interface) const;

    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};

/// `routes`: of Backend::routes(); may be empty.
Surroundings lookAround(const QList<InterfaceChoice> &interfaces, const QList<RouteRow> &routes);

/// The home as it will be with this configuration, when all goes well.
Scene expectedScene(const Configuration &configuration, const Surroundings &surroundings);

} // namespace culvert
