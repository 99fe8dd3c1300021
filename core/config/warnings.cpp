// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/warnings.h"

#include "core/base/text.h"
#include "core/config/addressset.h"
#include "core/config/report.h"

#include <algorithm>

namespace culvert {

namespace {

// Without "masquerade" an exception is for the gateway's own packets, and in modes source and hybrid these use the
// uplink anyway, except where networks-for-all lead them into a tunnel.
void checkExceptions(const Configuration &configuration, Report &report)
{
    if (configuration.mode == Mode::Everything) {
        return;
    }
    QList<Ipv4Prefix> forAll;
    for (const TunnelSettings &tunnel : configuration.tunnels) {
        forAll += tunnel.networksForAll;
    }
    if (!std::all_of(forAll.begin(), forAll.end(), [](const Ipv4Prefix &network) { return network.isCanonical(); })) {
        return; // one could not be read, and may be what gives an exception its effect
    }
    const AddressSet tunnelled(forAll);
    for (qsizetype index = 0; index < configuration.exceptions.size(); ++index) {
        const ExceptionRoute &exception = configuration.exceptions[index];
        if (exception.enabled && !exception.masquerade && exception.destination.isCanonical()
            && !tunnelled.overlaps(exception.destination)) {
            report.add(
                QStringLiteral("/exceptions/%1/destination").arg(index), QStringLiteral("exception-without-effect"),
                QStringLiteral("the exception %1 has no effect in mode \"%2\" without \"masquerade\"")
                    .arg(exception.destination.toRouteString(),
                         configuration.mode == Mode::Source ? QStringLiteral("source") : QStringLiteral("hybrid")),
                QStringLiteral("add \"masquerade\": true, so that hosts of the LAN use it"));
        }
    }
}

void checkTunnels(const Configuration &configuration, Report &report)
{
    for (qsizetype index = 0; index < configuration.tunnels.size(); ++index) {
        const TunnelSettings &tunnel = configuration.tunnels[index];
        const QString pointer = QStringLiteral("/tunnels/%1/").arg(index);
        if (configuration.mode == Mode::Everything && !tunnel.address) {
            report.add(pointer + QStringLiteral("address"), QStringLiteral("everything-without-address"),
                       QStringLiteral("without \"address\", packets of private hosts and of the gateway itself enter "
                                      "tunnel %1 with source addresses to which no answer comes back")
                           .arg(quoted(tunnel.name)),
                       QStringLiteral("write \"address\", an address of the home"));
        }
        if (configuration.mode == Mode::Everything && !tunnel.networksForAll.isEmpty()) {
            report.add(pointer + QStringLiteral("networks-for-all"), QStringLiteral("networks-for-all-without-effect"),
                       QStringLiteral("this key has no effect in mode \"everything\", which uses the tunnel for all"),
                       QStringLiteral("remove it, or write another mode"));
        }
        if (!tunnel.device.isEmpty() && tunnel.mtu) {
            report.add(pointer + QStringLiteral("mtu"), QStringLiteral("mtu-without-effect"),
                       QStringLiteral("this key has no effect: tunnel %1 has the MTU of the device %2")
                           .arg(quoted(tunnel.name), quoted(tunnel.device)),
                       QStringLiteral("remove it, and set the MTU where the device is made"));
        }
    }
}

} // namespace

ConfigProblems warnings(const Configuration &configuration)
{
    Report report(Report::Kind::Warnings);
    checkTunnels(configuration, report);
    checkExceptions(configuration, report);
    return report.take();
}

} // namespace culvert
