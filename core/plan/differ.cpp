// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/differ.h"

#include "core/plan/insertionorder.h"
#include "core/plan/planner.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace culvert {

namespace {

/// What is done together. As far as Rules, things are put in place, the outer path of a tunnel before
/// anything that sends traffic into it; then things are taken away, in the opposite order.
enum Stage {
    Guards,
    HomeRules,
    OuterPath, ///< and whatever else needs no tunnel device
    OuterRules,
    Vacate, ///< a device whose ends another one is about to get
    Devices,
    DeviceSettings,
    IntoTunnels,
    Rules,
    RulesAway,
    IntoTunnelsAway,
    DevicesAway,
    OuterRulesAway,
    OuterPathAway,
    HomeRulesAway,
    GuardsAway,
};

bool isGuard(const Route &route) { return route.type == RouteType::Unreachable; }

/// Rules that keep home packets off the line: before there is a line, or an exception, to leave by.
bool isHomeRule(const Rule &rule)
{
    return rule.preference < preferences::kOuter || rule.preference == preferences::kConnected
        || rule.preference == preferences::kTunnelled;
}

/// Rules that keep a tunnel's outer packets out of tunnels.
bool isOuterRule(const Rule &rule) { return rule.preference < preferences::kLeased; }

Stage stageOfRule(const Rule &rule) { return isHomeRule(rule) ? HomeRules : isOuterRule(rule) ? OuterRules : Rules; }
Stage removalStageOfRule(const Rule &rule)
{
    return isHomeRule(rule) ? HomeRulesAway : isOuterRule(rule) ? OuterRulesAway : RulesAway;
}

auto ends(const TunnelLink &link) { return std::tuple(link.local, link.remote, link.parent); }

Unexpected conflict(const QString &what)
{
    return unexpected(ErrorCode::ForeignConflict,
                      QStringLiteral("%1 is there already and is not Culvert's; remove it or rename ours").arg(what));
}

class Differ {
public:
    Differ(const DesiredState &desired, const ObservedState &observed) : m_desired(desired), m_observed(observed) { }

    Result<Steps> run()
    {
        if (const Result<> possible = findConflicts(); !possible)
            return Unexpected{possible.error()};
        diffLinks();
        diffAddresses();
        diffRoutes();
        diffRules();
        diffSysctls();
        diffFirewall();
        return std::move(m_steps).take();
    }

private:
    /// Steps by stage, so that each kind of object can be compared on its own.
    class StagedSteps {
    public:
        void append(Stage stage, StepAction action) { m_stages[stage].append({int(stage), std::move(action)}); }
        Steps take() &&
        {
            Steps all;
            for (Steps &stage : m_stages)
                all.append(std::move(stage));
            return all;
        }

    private:
        std::array<Steps, GuardsAway + 1> m_stages;
    };

    Result<> findConflicts() const
    {
        for (const TunnelLink &foreign : m_observed.foreign.links) {
            for (const TunnelLink &link : m_desired.links) {
                if (foreign.name == link.name)
                    return conflict(QStringLiteral("the interface %1").arg(link.name));
                if (ends(foreign) == ends(link)) // K-09
                    return conflict(
                        QStringLiteral("the tunnel %1, which has the ends of %2,").arg(foreign.name, link.name));
            }
        }
        if (m_observed.foreign.routes.isEmpty())
            return {};
        QHash<Ipv4Prefix, QList<const Route *>> wanted;
        for (const Route &route : m_desired.routes)
            wanted[route.destination].append(&route);
        for (const Route &foreign : m_observed.foreign.routes) {
            for (const Route *route : wanted.value(foreign.destination)) {
                if (route->key() == foreign.key())
                    return conflict(QStringLiteral("the route \"%1\"").arg(describe(foreign)));
            }
        }
        return {};
    }

    void diffLinks()
    {
        const auto wanted = [&](const TunnelLink &link) {
            return std::find_if(m_desired.links.begin(), m_desired.links.end(),
                                [&](const TunnelLink &other) { return other.name == link.name; });
        };
        // The kernel allows one device for each pair of ends (K-09), also in the middle of an exchange.
        const auto isInTheWay = [&](const TunnelLink &link) {
            return std::any_of(m_desired.links.begin(), m_desired.links.end(), [&](const TunnelLink &other) {
                return other.name != link.name && ends(other) == ends(link);
            });
        };
        QSet<QString> present;
        for (const TunnelLink &link : m_observed.owned.links) {
            if (isInTheWay(link)) {
                m_steps.append(Vacate, DeleteLink{link});
                m_vacated.insert(link.name);
            } else if (const auto other = wanted(link); other == m_desired.links.end()) {
                m_steps.append(DevicesAway, DeleteLink{link});
            } else {
                present.insert(link.name);
                if (*other != link)
                    m_steps.append(Devices, SetLink{*other, true});
            }
        }
        for (const TunnelLink &link : m_desired.links) {
            if (!present.contains(link.name))
                m_steps.append(Devices, SetLink{link, false});
            m_tunnelDevices.insert(link.name);
        }
        for (const TunnelLink &link : m_observed.owned.links)
            m_tunnelDevices.insert(link.name);
    }

    void diffAddresses()
    {
        makeRoomForAddresses();
        for (const AddressEntry &address : m_desired.addresses) {
            if (m_vacated.contains(address.interface) || !m_observed.owned.addresses.contains(address))
                m_steps.append(DeviceSettings, AddAddress{address});
        }
        for (const AddressEntry &address : m_observed.owned.addresses) {
            if (!stays(address.interface) || m_desired.addresses.contains(address) || sharesSubnet(address))
                continue; // with its device, or not at all, or already
            const bool last =
                std::none_of(m_desired.addresses.begin(), m_desired.addresses.end(),
                             [&](const AddressEntry &other) { return other.interface == address.interface; });
            // A device that loses its last address loses its routes (K-12): before they are set, not after.
            m_steps.append(last ? DeviceSettings : IntoTunnelsAway, DeleteAddress{address});
            if (last)
                m_emptied.insert(address.interface);
        }
    }

    /// An address in the subnet of another one is a secondary one, which the kernel deletes together with that.
    bool sharesSubnet(const AddressEntry &old) const
    {
        return std::any_of(m_desired.addresses.begin(), m_desired.addresses.end(), [&](const AddressEntry &wanted) {
            return wanted.interface == old.interface && wanted != old && wanted.prefixLength == old.prefixLength
                && wanted.prefixLength < 32
                && Ipv4Prefix::of(wanted.address, wanted.prefixLength).contains(old.address);
        });
    }

    /// These go before the ones that take their subnet come. If nothing else stays, the routes go with them (K-12).
    void makeRoomForAddresses()
    {
        for (const AddressEntry &old : m_observed.owned.addresses) {
            if (!stays(old.interface) || m_desired.addresses.contains(old) || !sharesSubnet(old))
                continue;
            m_steps.append(DeviceSettings, DeleteAddress{old});
            const bool others = std::any_of(
                m_observed.owned.addresses.begin(), m_observed.owned.addresses.end(), [&](const AddressEntry &other) {
                    return other.interface == old.interface && m_desired.addresses.contains(other);
                });
            if (!others)
                m_emptied.insert(old.interface);
        }
    }

    /// The device is there, and is not deleted on the way.
    bool stays(const QString &device) const
    {
        return !m_vacated.contains(device)
            && std::any_of(m_desired.links.begin(), m_desired.links.end(),
                           [&](const TunnelLink &link) { return link.name == device; });
    }

    void diffRoutes()
    {
        QList<Route> desired = m_desired.routes;
        QList<Route> present = m_observed.owned.routes;
        const auto byKey = [](const Route &a, const Route &b) { return a.key() < b.key(); };
        std::sort(desired.begin(), desired.end(), byKey);
        std::sort(present.begin(), present.end(), byKey);

        QList<Route> missing;
        QList<Route> extra;
        auto want = desired.cbegin();
        auto have = present.cbegin();
        while (want != desired.cend() || have != present.cend()) {
            if (have == present.cend() || (want != desired.cend() && byKey(*want, *have))) {
                missing.append(*want++);
            } else if (want == desired.cend() || byKey(*have, *want)) {
                if (!isFlushed(*have))
                    extra.append(*have);
                ++have;
            } else {
                // What goes on the way may be there or not when its turn comes: replacing does for both.
                if (*want != *have || isFlushed(*have))
                    m_steps.append(stageOf(*want), SetRoute{*want, true});
                ++want;
                ++have;
            }
        }
        for (const Route &route : insertionOrder(std::move(missing)))
            m_steps.append(stageOf(route), SetRoute{route, false});
        for (const Route &route : removalOrder(std::move(extra)))
            m_steps.append(removalStageOf(route), DeleteRoute{route});
    }

    /// The kernel takes the route away on the way, without a word (K-11, K-12).
    bool isFlushed(const Route &route) const
    {
        return m_vacated.contains(route.interface) || m_emptied.contains(route.interface);
    }

    Stage stageOf(const Route &route) const
    {
        if (isGuard(route))
            return Guards;
        return leadsIntoTunnel(route) ? IntoTunnels : OuterPath;
    }
    Stage removalStageOf(const Route &route) const
    {
        if (isGuard(route))
            return GuardsAway;
        return leadsIntoTunnel(route) ? IntoTunnelsAway : OuterPathAway;
    }
    /// Of our tables, only the uplink's has routes by a device that is no tunnel; which may be somebody else's.
    bool leadsIntoTunnel(const Route &route) const
    {
        return m_tunnelDevices.contains(route.interface)
            || (!route.interface.isEmpty() && route.table > tables::kUplinkTable && route.table <= marks::kLastTable);
    }

    void diffRules()
    {
        const auto byPreference = [](const Rule &a, const Rule &b) { return a.preference < b.preference; };
        QList<Rule> present = m_observed.owned.rules;
        QList<Rule> missing;
        for (const Rule &rule : m_desired.rules) {
            if (!present.removeOne(rule))
                missing.append(rule);
        }
        std::stable_sort(missing.begin(), missing.end(), byPreference);
        for (const Rule &rule : missing)
            m_steps.append(stageOfRule(rule), AddRule{rule});
        // What is left is not wanted, or there twice.
        std::stable_sort(present.begin(), present.end(),
                         [&](const Rule &a, const Rule &b) { return byPreference(b, a); });
        for (const Rule &rule : present)
            m_steps.append(removalStageOfRule(rule), DeleteRule{rule});
    }

    void diffSysctls()
    {
        const auto valueIn = [](const QList<Sysctl> &list, const QString &key) {
            const auto found = std::find_if(list.begin(), list.end(), [&](const Sysctl &s) { return s.key == key; });
            return found == list.end() ? QString() : found->value;
        };
        QSet<QString> wanted;
        for (const Sysctl &sysctl : m_desired.sysctls) {
            wanted.insert(sysctl.key);
            const bool ours = isOfOwnDevice(sysctl.key);
            const QString now =
                ours && isOfVacatedDevice(sysctl.key) ? QString() : valueIn(m_observed.owned.sysctls, sysctl.key);
            const QString former = valueIn(m_observed.formerSysctls, sysctl.key);
            const bool restores = !former.isEmpty() && former == sysctl.value;
            if (now != sysctl.value || restores)
                m_steps.append(ours ? DeviceSettings : OuterPath, SetSysctl{sysctl, ours ? QString() : now, restores});
        }
        for (const Sysctl &former : m_observed.formerSysctls) {
            if (!wanted.contains(former.key))
                m_steps.append(GuardsAway, SetSysctl{former, {}, true});
        }
    }

    /// First of all when it is put in place or changed, last of all when it goes: it closes, it leads nothing anywhere.
    void diffFirewall()
    {
        const std::optional<FirewallTable> &wanted = m_desired.firewall;
        if (wanted && wanted != m_observed.owned.firewall)
            m_steps.append(Guards, SetFirewall{*wanted});
        else if (!wanted && m_observed.owned.firewall)
            m_steps.append(GuardsAway, DeleteFirewall{});
    }

    /// "conf/culvert0/rp_filter": it comes and goes with the device, so nothing is to be restored.
    bool isOfOwnDevice(const QString &key) const
    {
        return m_tunnelDevices.contains(key.section(QLatin1Char('/'), 1, 1));
    }
    bool isOfVacatedDevice(const QString &key) const { return m_vacated.contains(key.section(QLatin1Char('/'), 1, 1)); }

    const DesiredState &m_desired;
    const ObservedState &m_observed;
    StagedSteps m_steps;
    QSet<QString> m_vacated; ///< devices that are deleted early, to make room
    QSet<QString> m_emptied; ///< devices that lose their last address
    QSet<QString> m_tunnelDevices;
};

} // namespace

Result<Steps> diff(const DesiredState &desired, const ObservedState &observed)
{
    return Differ(desired, observed).run();
}

} // namespace culvert
