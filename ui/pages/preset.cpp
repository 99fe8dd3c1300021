// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preset.h"

#include <QCoreApplication>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct Presets {
    Q_DECLARE_TR_FUNCTIONS(Presets)
};

/// amprgw at UCSD, 44Net's way to the Internet (wiki.ampr.org, "Services").
const QString kAmprGateway = QStringLiteral("169.228.34.84");
const QString kAmprName = QStringLiteral("amprgw");
/// What the meshes of 44Net use on both ends.
constexpr int kAmprMtu = 1480;
/// 44Net since 2019, when 44.192.0.0/10 was sold.
constexpr Ipv4Prefix kAmprNetworks[] = {{{0x2c000000}, 9}, {{0x2c800000}, 10}};
constexpr Ipv4Prefix kSold{{0x2cc00000}, 10};

bool leadsToAmpr(const DraftContent &content)
{
    return !content.tunnels.isEmpty() && content.tunnels.constFirst().remote.trimmed() == kAmprGateway;
}

} // namespace

QString presetTitle(Preset preset)
{
    switch (preset) {
    case Preset::HomeAddresses:
        return Presets::tr("Whatever has an &address of the home");
    case Preset::Everything:
        return Presets::tr("Eve&rything");
    case Preset::Servers:
        return Presets::tr("&Only the servers");
    case Preset::Ampr:
        break;
    }
    return Presets::tr("A gateway of &44Net (AMPRNet)");
}

QString presetSentence(Preset preset)
{
    switch (preset) {
    case Preset::HomeAddresses:
        return Presets::tr("For a block of addresses behind a line whose own address changes. Machines with an address "
                           "of the home use the tunnel; this machine and private addresses use the line as before.");
    case Preset::Everything:
        return Presets::tr("All traffic of the home and of this machine goes through the tunnel; the provider sees "
                           "nothing but the tunnel and what you except.");
    case Preset::Servers:
        return Presets::tr("Servers use the tunnel and are reached through it. All others use the line directly, with "
                           "the provider's address.");
    case Preset::Ampr:
        break;
    }
    return Presets::tr("The home's 44Net addresses reach the Internet and are reached by way of 44Net's own gateway, "
                       "amprgw (%1). Direct tunnels to the other gateways are not set up.")
        .arg(kAmprGateway);
}

Scene presetScene(Preset preset)
{
    Scene scene;
    const bool isAmpr = preset == Preset::Ampr;
    scene.places = {
        {PlaceKind::Gateway, PlaceState::Fine, Presets::tr("Gateway"), {}, 1, 0.5},
        {preset == Preset::Servers ? PlaceKind::Host : PlaceKind::Home,
         PlaceState::Fine,
         preset == Preset::Everything    ? Presets::tr("All")
             : preset == Preset::Servers ? Presets::tr("Servers")
             : isAmpr                    ? QStringLiteral("44.…")
                                         : Presets::tr("Home addresses"),
         {},
         0,
         preset == Preset::Everything ? 0.5 : 0.0},
        {PlaceKind::TunnelEnd, PlaceState::Fine, isAmpr ? kAmprName : Presets::tr("Tunnel"), {}, 2, 0},
        {PlaceKind::Internet, PlaceState::Fine, Presets::tr("Internet"), {}, 3, 0.5},
    };
    const WayState direct = preset == Preset::Everything ? WayState::Resting
        : preset == Preset::Servers                      ? WayState::Main
                                                         : WayState::Open;
    scene.ways = {{WayForm::Line, WayState::Main, {1, 0}, {}},
                  {WayForm::Tube, WayState::Main, {0, 2}, {}},
                  {WayForm::Line, WayState::Main, {2, 3}, {}},
                  {WayForm::Line, direct, {0, 3}, {}, 0}};
    if (preset != Preset::Everything) {
        scene.places.append({PlaceKind::Host, PlaceState::Fine, Presets::tr("Others"), {}, 0, 1});
        scene.ways.append({WayForm::Line, direct, {4, 0}, {}});
    }
    scene.sentences = QStringList{presetSentence(preset)};
    return scene;
}

void fillIn(Preset preset, DraftContent &content)
{
    content.rest.mode = preset == Preset::Everything ? Mode::Everything
        : preset == Preset::Servers                  ? Mode::Hybrid
                                                     : Mode::Source;
    if (content.tunnels.isEmpty())
        content.tunnels.append(TunnelDraft());
    TunnelDraft &tunnel = content.tunnels.first();
    if (preset == Preset::Ampr) {
        tunnel.name = kAmprName;
        tunnel.remote = kAmprGateway;
        tunnel.networks = QStringLiteral("0.0.0.0/0");
        tunnel.mtu = kAmprMtu;
    } else if (leadsToAmpr(content)) {
        tunnel.name = QStringLiteral("tunnel");
        tunnel.remote.clear();
        tunnel.mtu.reset();
    }
}

Preset presetOf(const DraftContent &content)
{
    if (content.rest.mode == Mode::Everything)
        return Preset::Everything;
    if (content.rest.mode == Mode::Hybrid)
        return Preset::Servers;
    return leadsToAmpr(content) ? Preset::Ampr : Preset::HomeAddresses;
}

QString amprProblem(const DraftContent &content)
{
    if (!leadsToAmpr(content))
        return {};
    for (const QString &text : splitList(content.homeNetworks)) {
        const auto network = Ipv4Prefix::parse(text);
        const bool isAmpr = !network
            || std::any_of(std::begin(kAmprNetworks), std::end(kAmprNetworks),
                           [&network](const Ipv4Prefix &ampr) { return ampr.contains(*network); });
        if (isAmpr)
            continue;
        if (kSold.overlaps(*network))
            return Presets::tr(
                       "%1 is no part of 44Net: 44.192.0.0/10 was sold in 2019 and belongs to others. Write the "
                       "network that 44Net has assigned to you.")
                .arg(text);
        return Presets::tr(
                   "%1 is no part of 44Net, whose gateway carries 44.0.0.0/9 and 44.128.0.0/10 alone. Write the "
                   "network that 44Net has assigned to you.")
            .arg(text);
    }
    return {};
}

} // namespace culvert
