// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"

#include <QStringList>

/// Who sends what which way. The modes of the configuration are known here and nowhere else: routes, rules and
/// firewall are made from the answers below.
namespace culvert::intent {

/// The packets that are treated alike.
enum class Sender {
    HomeHost,        ///< behind an interface of the home, with a home address
    PrivateHost,     ///< behind an interface of the home other than the uplink, with any other address
    GatewayFromHome, ///< the gateway itself, with a home address as source
    Gateway,         ///< the gateway itself otherwise
    MarkedByService, ///< a home host's connection that is tunnelled for what it is (mode hybrid)
    BegunInTunnel,   ///< a connection whose mark says that it began in a tunnel
};

/// Which destinations are reached through a tunnel.
enum class Reach {
    Networks,       ///< whatever lies behind it
    NetworksForAll, ///< only what the configuration opens to everybody
};

/// Which exceptions take a destination out of the tunnel again.
enum class Excepting { None, Masquerading, All };

/// What becomes of packets for all other destinations.
enum class Otherwise {
    Blocked,     ///< the tunnel or nothing
    Unchanged,   ///< as without Culvert
    Masqueraded, ///< by the uplink with the leased address
};

struct Way {
    Reach reach = Reach::Networks;
    Excepting excepting = Excepting::None;
    Otherwise otherwise = Otherwise::Blocked;

    friend bool operator==(const Way &, const Way &) = default;
};

/// The table of the modes (contract "The configuration document").
Way wayOf(const Configuration &configuration, Sender sender);

/// The networks of this tunnel that the sender reaches through it.
const QList<Ipv4Prefix> &networksFor(const Configuration &configuration, const TunnelSettings &tunnel, Sender sender);

/// Somebody without a home address sends into some tunnel: private hosts, and the gateway itself.
bool tunnelsEverybody(const Configuration &configuration);

/// Some exception is reached by the LAN with the leased address.
bool masquerades(const Configuration &configuration);

/// Home packets to one and the same place may go by different ways, so their connections have to be told apart.
bool needsConnectionMarks(const Configuration &configuration);

/// LAN and provider share the uplink interface: only the source address tells the home's packets apart.
bool isOneArmed(const Configuration &configuration);

/// The interfaces of the LAN side behind which there is nobody but the LAN.
QStringList privateInterfaces(const Configuration &configuration);

} // namespace culvert::intent
