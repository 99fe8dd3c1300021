// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/whatwasfound.h"

#include "ui/draft/drafttext.h"
#include "ui/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct Guide {
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

Found serviceFound(Backend::Connection connection)
{
    switch (connection) {
    case Backend::Connection::Connected:
        return {Tone::Good, Guide::tr("The Culvert service is running.")};
    case Backend::Connection::Unknown:
        return {Tone::Doubtful, Guide::tr("The Culvert service has not answered yet. You can go on meanwhile.")};
    case Backend::Connection::Absent:
        break;
    }
    return {Tone::Wrong,
            Guide::tr("The Culvert service is not running. You can go on, but not apply before it has been started: "
                      "sudo systemctl enable --now culvert-helper")};
}

Found kernelFound(std::optional<bool> kernel, const QList<TunnelDraft> &tunnels)
{
    if (!tunnels.isEmpty() && std::all_of(tunnels.cbegin(), tunnels.cend(), [](const TunnelDraft &tunnel) {
            return !tunnel.device.trimmed().isEmpty();
        }))
        return {Tone::Neutral,
                Guide::tr("All tunnels are existing devices, so the Linux kernel needs no IP-in-IP tunnels.")};
    if (!kernel)
        return {Tone::Neutral,
                Guide::tr("Whether the Linux kernel has IP-in-IP tunnels will turn out when you apply.")};
    if (*kernel)
        return {Tone::Good, Guide::tr("The Linux kernel has IP-in-IP tunnels.")};
    return {Tone::Wrong, reasonSentence({QStringLiteral("kernel-lacks-module"), {}})};
}

QString list(const QStringList &names) { return names.join(QStringLiteral(", ")); }

Found lineFound(const Surroundings &surroundings, const QString &uplink)
{
    if (uplink.isEmpty()) {
        QStringList candidates;
        for (const Surroundings::Line &line : surroundings.lines)
            candidates.append(line.interface);
        if (candidates.size() > 1)
            return {Tone::Doubtful,
                    Guide::tr("Several lines lead to the Internet: %1. Choose the provider's.").arg(list(candidates))};
        return {Tone::Doubtful,
                Guide::tr("No line leads to the Internet now. Choose the interface of the provider's.")};
    }
    if (!surroundings.has(uplink))
        return {Tone::Doubtful, reasonSentence({QStringLiteral("uplink-missing"), {}})};
    const auto address = surroundings.addressOf(uplink);
    if (!address)
        return {Tone::Doubtful, reasonSentence({QStringLiteral("no-address"), {}})};
    const QString line = Guide::tr("The provider's line is %1, with the address %2.").arg(uplink, address->toString());
    if (address->isPrivate())
        return {Tone::Doubtful, line + u' ' + reasonSentence({QStringLiteral("private-lease"), {}})};
    return {Tone::Good, line};
}

Found lanFound(const Surroundings &surroundings, const DraftContent &content)
{
    const QStringList lans = splitList(content.homeInterfaces);
    if (lans.isEmpty() && surroundings.lans.size() > 1)
        return {Tone::Doubtful,
                Guide::tr("The LAN may be at any of these: %1. Choose its interface.").arg(list(surroundings.lans))};
    if (lans.isEmpty())
        return {Tone::Doubtful,
                Guide::tr("No interface looks like the LAN. Choose the one that your machines are connected to, or "
                          "leave it empty: only this gateway uses the tunnel then.")};
    if (lans.contains(content.rest.uplinkInterface.trimmed()))
        return {Tone::Neutral,
                Guide::tr("The LAN and the provider share %1. Machines of the home are told apart by their addresses.")
                    .arg(content.rest.uplinkInterface.trimmed())};
    QList<Ipv4Address> addresses;
    QStringList shown;
    for (const QString &lan : lans) {
        if (!surroundings.has(lan))
            return {Tone::Doubtful, Guide::tr("There is no interface %1 now.").arg(lan)};
        for (const InterfaceChoice &choice : surroundings.interfaces) {
            if (choice.name != lan)
                continue;
            for (const QString &text : splitList(choice.addresses))
                addresses.append(Ipv4Address::parse(text).value_or(Ipv4Address()));
            shown.append(choice.addresses.isEmpty() ? lan : Guide::tr("%1 (%2)").arg(lan, choice.addresses));
        }
    }
    for (const QString &text : splitList(content.homeNetworks)) {
        const auto network = Ipv4Prefix::parse(text);
        if (network && std::none_of(addresses.cbegin(), addresses.cend(), [&network](const Ipv4Address &address) {
                return network->contains(address);
            }))
            return {
                Tone::Doubtful,
                Guide::tr("This machine has no address of %1 on the LAN. Machines of that network reach it only when "
                          "it has one, or when another router leads to them.")
                    .arg(text)};
    }
    return {Tone::Good, Guide::tr("The LAN is at %1.").arg(list(shown))};
}

} // namespace

QList<Found> whatWasFound(Backend::Connection connection, std::optional<bool> kernel, const Surroundings &surroundings,
                          const DraftContent &content)
{
    return {serviceFound(connection), kernelFound(kernel, content.tunnels),
            lineFound(surroundings, content.rest.uplinkInterface.trimmed()), lanFound(surroundings, content)};
}

} // namespace culvert
