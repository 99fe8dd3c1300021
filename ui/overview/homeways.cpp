// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/homeways.h"

#include "core/config/protocols.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct HomeWays {
    Q_DECLARE_TR_FUNCTIONS(HomeWays)
};

/// The first few, and how many more there are.
QString listText(const QStringList &items)
{
    constexpr qsizetype kShown = 3;
    if (items.size() <= kShown)
        return QLocale().createSeparatedList(items);
    return HomeWays::tr("%1 and %n more", nullptr, int(items.size() - kShown))
        .arg(items.mid(0, kShown).join(QStringLiteral(", ")));
}

QString listText(const QList<Ipv4Prefix> &prefixes)
{
    QStringList texts;
    for (const Ipv4Prefix &prefix : prefixes)
        texts.append(prefix.isHost() ? prefix.address.toString() : prefix.toString());
    return listText(texts);
}

QString serviceText(const Service &service)
{
    const QString name = protocols::nameOf(service.protocol).toUpper();
    const QString protocol = name.isEmpty() ? HomeWays::tr("protocol %1").arg(service.protocol) : name;
    return service.firstPort == 0 ? protocol
                                  : protocol + u' ' + protocols::portsToText(service.firstPort, service.lastPort);
}

class Ways {
public:
    Ways(const Configuration &configuration, const Status &status)
        : m_configuration(configuration), m_status(status) { }

    QList<HomeWay> all()
    {
        if (m_status.state == State::Off) {
            add(HomeWays::tr("Everything"), asWithout());
            return m_ways;
        }
        switch (m_configuration.mode) {
        case Mode::Everything:
            addTunnelled(hasLan() ? HomeWays::tr("All devices, and the gateway") : HomeWays::tr("The gateway"));
            break;
        case Mode::Source:
            addSource();
            break;
        case Mode::Hybrid:
            addHybrid();
            break;
        }
        addForAll();
        if (!tunnelsCoverAll(m_configuration))
            add(HomeWays::tr("What is sent anywhere else"), asWithout());
        if (const qsizetype count = exceptionCount(m_configuration); count > 0)
            add(exceptionText(count), exceptionWay());
        return m_ways;
    }

private:
    void add(const QString &who, const QString &way) { m_ways.append({who, way}); }

    /// Traffic that belongs into a tunnel does not take the line instead.
    void addTunnelled(const QString &who) { addTunnelled(who, byTunnel()); }

    void addTunnelled(const QString &who, const QString &way)
    {
        const bool stands = m_status.lease
            && std::any_of(m_status.tunnels.cbegin(), m_status.tunnels.cend(),
                           [](const TunnelStatus &tunnel) { return tunnel.up; });
        if (stands)
            m_ways.append({who, way, HomeWay::By::Tunnel});
        else
            m_ways.append({who, HomeWays::tr("nowhere, until the tunnel is up"), HomeWay::By::Nowhere});
    }

    bool hasLan() const { return !m_configuration.homeInterfaces.isEmpty(); }

    void addSource()
    {
        const QString home = listText(m_configuration.homeNetworks);
        if (!hasLan()) {
            addTunnelled(HomeWays::tr("The gateway, with a home address (%1)").arg(home));
            add(HomeWays::tr("The gateway, with the provider address"), asWithout());
            return;
        }
        addTunnelled(HomeWays::tr("Devices with a home address (%1)").arg(home));
        add(HomeWays::tr("Devices with a private address"), asWithout());
        add(HomeWays::tr("The gateway itself"), asWithout());
    }

    /// What modes source and hybrid send through the tunnel whoever the sender is.
    void addForAll()
    {
        QList<Ipv4Prefix> networks;
        for (const TunnelSettings &tunnel : m_configuration.tunnels)
            networks += tunnel.networksForAll;
        if (m_configuration.mode == Mode::Everything || networks.isEmpty())
            return;
        const QString to = listText(networks);
        addTunnelled(hasLan() ? HomeWays::tr("All devices and the gateway, to %1", "networks").arg(to)
                              : HomeWays::tr("The gateway, to %1", "networks").arg(to),
                     byTunnelsForAll());
    }

    void addHybrid()
    {
        const HybridSettings hybrid = m_configuration.hybrid.value_or(HybridSettings());
        if (!hybrid.servers.isEmpty())
            addTunnelled(HomeWays::tr("Servers (%1)").arg(listText(hybrid.servers)));
        if (!hybrid.services.isEmpty()) {
            QStringList services;
            for (const Service &service : hybrid.services)
                services.append(serviceText(service));
            addTunnelled(hasLan() ? HomeWays::tr("Chosen services of all devices (%1)").arg(listText(services))
                                  : HomeWays::tr("Chosen services (%1)").arg(listText(services)));
        }
        if (hasLan())
            addOthers();
        add(HomeWays::tr("The gateway itself"), asWithout());
    }

    void addOthers()
    {
        add(HomeWays::tr("All other devices"),
            m_status.lease
                ? HomeWays::tr("by the provider's line, as %1", "an address").arg(m_status.lease->address.toString())
                : HomeWays::tr("by the provider's line, when it has an address"));
    }

    static QString asWithout() { return HomeWays::tr("by the provider's line, as without Culvert"); }

    QString byTunnel() const
    {
        QStringList names;
        QList<Ipv4Prefix> networks;
        for (const TunnelSettings &tunnel : m_configuration.tunnels) {
            names.append(HomeWays::tr("“%1”", "a tunnel").arg(tunnel.name));
            networks += tunnel.networks;
        }
        const QString by = HomeWays::tr("through the tunnel %1", "its name").arg(listText(names));
        return tunnelsCoverAll(m_configuration)
            ? by
            : HomeWays::tr("%1, to %2", "a way, networks").arg(by, listText(networks));
    }

    /// Of the tunnels that have networks for all devices.
    QString byTunnelsForAll() const
    {
        QStringList names;
        for (const TunnelSettings &tunnel : m_configuration.tunnels) {
            if (!tunnel.networksForAll.isEmpty())
                names.append(HomeWays::tr("“%1”", "a tunnel").arg(tunnel.name));
        }
        return HomeWays::tr("through the tunnel %1", "its name").arg(listText(names));
    }

    /// In modes source and hybrid the gateway uses the provider's line anyway, but for the networks for all devices.
    bool hasEffect(const ExceptionRoute &exception) const
    {
        const auto reached = [&exception](const Ipv4Prefix &network) {
            return network.overlaps(exception.destination);
        };
        return exception.masquerade || m_configuration.mode == Mode::Everything
            || std::any_of(m_configuration.tunnels.cbegin(), m_configuration.tunnels.cend(),
                           [&reached](const TunnelSettings &tunnel) {
                               return std::any_of(tunnel.networksForAll.cbegin(), tunnel.networksForAll.cend(),
                                                  reached);
                           });
    }

    QString exceptionWay() const
    {
        const QList<ExceptionRoute> &exceptions = m_configuration.exceptions;
        if (std::none_of(exceptions.cbegin(), exceptions.cend(),
                         [this](const ExceptionRoute &e) { return e.enabled && hasEffect(e); }))
            return HomeWays::tr("without effect in this mode, as none is for the LAN too");
        const bool forAll = hasLan()
            && std::any_of(exceptions.cbegin(), exceptions.cend(),
                           [](const ExceptionRoute &e) { return e.enabled && e.masquerade; });
        return forAll ? HomeWays::tr("by the provider's line: for the gateway, and where masqueraded for all devices")
                      : HomeWays::tr("by the provider's line, for the gateway only");
    }

    const Configuration &m_configuration;
    const Status &m_status;
    QList<HomeWay> m_ways;
};

} // namespace

QList<HomeWay> homeWays(const Configuration &configuration, const Status &status)
{
    return Ways(configuration, status).all();
}

qsizetype exceptionCount(const Configuration &configuration)
{
    return std::count_if(configuration.exceptions.cbegin(), configuration.exceptions.cend(),
                         [](const ExceptionRoute &exception) { return exception.enabled; });
}

bool tunnelsCoverAll(const Configuration &configuration)
{
    return std::any_of(configuration.tunnels.cbegin(), configuration.tunnels.cend(),
                       [](const TunnelSettings &tunnel) { return tunnel.networks.contains(Ipv4Prefix::everything()); });
}

QString exceptionText(qsizetype count) { return HomeWays::tr("%Ln exception(s)", nullptr, int(count)); }

} // namespace culvert
