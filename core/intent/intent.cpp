// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intent/intent.h"

#include <algorithm>

namespace culvert::intent {

Way wayOf(const Configuration &configuration, Sender sender)
{
    const Mode mode = configuration.mode;
    switch (sender) {
    case Sender::HomeHost:
        if (mode == Mode::Hybrid)
            return {Reach::NetworksForAll, Excepting::Masquerading, Otherwise::Masqueraded};
        return {Reach::Networks, Excepting::Masquerading, Otherwise::Blocked};
    case Sender::PrivateHost:
        if (mode == Mode::Everything)
            return {Reach::Networks, Excepting::Masquerading, Otherwise::Unchanged};
        return {Reach::NetworksForAll, Excepting::Masquerading,
                mode == Mode::Hybrid ? Otherwise::Masqueraded : Otherwise::Unchanged};
    case Sender::GatewayFromHome:
    case Sender::MarkedByService:
        return {Reach::Networks, Excepting::Masquerading, Otherwise::Blocked};
    case Sender::Gateway:
        return {mode == Mode::Everything ? Reach::Networks : Reach::NetworksForAll, Excepting::All,
                Otherwise::Unchanged};
    case Sender::BegunInTunnel:
        break;
    }
    return {Reach::Networks, Excepting::None, Otherwise::Blocked};
}

const QList<Ipv4Prefix> &networksFor(const Configuration &configuration, const TunnelSettings &tunnel, Sender sender)
{
    return wayOf(configuration, sender).reach == Reach::Networks ? tunnel.networks : tunnel.networksForAll;
}

bool tunnelsEverybody(const Configuration &configuration)
{
    return std::any_of(configuration.tunnels.begin(), configuration.tunnels.end(), [&](const TunnelSettings &tunnel) {
        return !networksFor(configuration, tunnel, Sender::Gateway).isEmpty();
    });
}

bool masquerades(const Configuration &configuration)
{
    return std::any_of(configuration.exceptions.begin(), configuration.exceptions.end(),
                       [](const ExceptionRoute &exception) { return exception.enabled && exception.masquerade; });
}

bool needsConnectionMarks(const Configuration &configuration)
{
    return wayOf(configuration, Sender::HomeHost).otherwise == Otherwise::Masqueraded || masquerades(configuration);
}

bool isOneArmed(const Configuration &configuration)
{
    return configuration.homeInterfaces.contains(configuration.uplinkInterface);
}

QStringList privateInterfaces(const Configuration &configuration)
{
    QStringList interfaces = configuration.homeInterfaces;
    interfaces.removeAll(configuration.uplinkInterface);
    return interfaces;
}

} // namespace culvert::intent
