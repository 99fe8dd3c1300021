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

/// What is done together. The first seven put things in place, the outer path of a tunnel before
/// anything that sends traffic into it; the others take things away, in the opposite order.
enum Stage {
    Vacate, ///< a device whose ends another one is about to get
    Guards,
    OuterPath, ///< and whatever else needs no tunnel device
    OuterRules,
    Devices,
    DeviceSettings,
    IntoTunnels,
    Rules,
    RulesAway,
    IntoTunnelsAway,
    DevicesAway,
    OuterRulesAway,
    OuterPathAway,
    GuardsAway,
};

bool isGuard(const Route &route) { return route.type == RouteType::Unreachable; }

/// Rules that keep a tunnel's outer packets out of tunnels, and home packets off the line.
bool isOuterRule(const Rule &rule) { return rule.preference < preferences::kLeased; }

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
        for (const AddressEntry &address : m_desired.addresses) {
            if (m_vacated.contains(address.interface) || !m_observed.owned.addresses.contains(address))
                m_steps.append(DeviceSettings, AddAddress{address});
        }
        for (const AddressEntry &address : m_observed.owned.addresses) {
            if (!stays(address.interface) || m_desired.addresses.contains(address))
                continue; // with its device, or not at all
            const bool last =
                std::none_of(m_desired.addresses.begin(), m_desired.addresses.end(),
                             [&](const AddressEntry &other) { return other.interface == address.interface; });
            // A device that loses its last address loses its routes (K-12): before they are set, not after.
            m_steps.append(last ? DeviceSettings : IntoTunnelsAway, DeleteAddress{address});
            if (last)
                m_emptied.insert(address.interface);
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
        // What the kernel flushes in the beginning is not there any more (K-11).
        present.removeIf([&](const Route &route) { return m_vacated.contains(route.interface); });
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
                if (!m_emptied.contains(have->interface))
                    extra.append(*have);
                ++have;
            } else {
                // What goes with an address may be there or not when its turn comes (K-12): replacing does for both.
                if (*want != *have || m_emptied.contains(have->interface))
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

    Stage stageOf(const Route &route) const
    {
        if (isGuard(route))
            return Guards;
        return m_tunnelDevices.contains(route.interface) ? IntoTunnels : OuterPath;
    }
    Stage removalStageOf(const Route &route) const
    {
        if (isGuard(route))
            return GuardsAway;
        return m_tunnelDevices.contains(route.interface) ? IntoTunnelsAway : OuterPathAway;
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
            m_steps.append(isOuterRule(rule) ? OuterRules : Rules, AddRule{rule});
        // What is left is not wanted, or there twice.
        std::stable_sort(present.begin(), present.end(),
                         [&](const Rule &a, const Rule &b) { return byPreference(b, a); });
        for (const Rule &rule : present)
            m_steps.append(isOuterRule(rule) ? OuterRulesAway : RulesAway, DeleteRule{rule});
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

    /// "conf/culvert0/rp_filter": it comes and goes with the device, so nothing is to be restored.
    bool isOfOwnDevice(const QString &key) const
    {
        return m_tunnelDevices.contains(key.section(QLatin1Char('/'), 1, 1));
    }
    bool isOfVacatedDevice(const QString &key) const { return m_vacated.contains(key.section(QLatin1Char('/'), 1, 1)); }

    const DesiredState &m_desired;
    const ObservedState &m_observed;
    StagedSteps m_steps;
    QSet<QString> m_vacated; ///< devices that are deleted first, to make room
    QSet<QString> m_emptied; ///< devices that lose their last address
    QSet<QString> m_tunnelDevices;
};

} // namespace

Result<Steps> diff(const DesiredState &desired, const ObservedState &observed)
{
    return Differ(desired, observed).run();
}

} // namespace culvert
