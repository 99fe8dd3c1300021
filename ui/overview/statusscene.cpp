// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statusscene.h"

#include "ui/overview/homeways.h"
#include "ui/statustext.h"

#include <QCoreApplication>

namespace culvert {

namespace {

/// The context of this file's strings in the catalogues.
struct Overview {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

/// Places and ways are put together in the order in which a packet leaves the home.
class Drawing {
public:
    explicit Drawing(const OverviewInput &input)
        : m_input(input), m_known(input.connection == Backend::Connection::Connected)
    {
        if (m_known && m_input.status.generation > 0)
            m_tunnels = m_input.status.tunnels;
        // A single tunnel stands as far above the line as the direct way runs below it.
        m_middle = m_tunnels.size() == 1 ? 0.5 : double(std::max(m_tunnels.size(), qsizetype(1)) - 1) / 2;
    }

    Scene scene()
    {
        m_scene.zone = Overview::tr("At home");
        m_scene.zoneColumns = 2;
        addHome();
        addLine();
        for (int i = 0; i < m_tunnels.size(); ++i)
            addTunnel(i);
        addInternet();
        return m_scene;
    }

private:
    State state() const { return m_input.status.state; }
    bool isSetUp() const { return m_known && m_input.status.generation > 0; }
    bool hasLine() const { return m_input.status.lease && m_input.status.reason.code != QLatin1String("no-carrier"); }
    /// Without a tunnel that stands, traffic takes the line as it is.
    bool isTunnelled() const
    {
        return std::any_of(m_tunnels.cbegin(), m_tunnels.cend(),
                           [this](const auto &tunnel) { return carries(tunnel); });
    }
    bool carries(const TunnelStatus &tunnel) const
    {
        return tunnel.up && hasLine() && (state() == State::Up || state() == State::Degraded);
    }
    /// The line is not watched before something is set up, so nothing is said about it.
    bool lineIsWatched() const { return isSetUp() && state() != State::Off; }

    QStringList rateLines(const QString &interface) const
    {
        const auto rate = m_input.rates.constFind(interface);
        if (rate == m_input.rates.cend())
            return {};
        return {Overview::tr("↓ %1", "received a second").arg(rateText(rate->rxBytesPerSecond)),
                Overview::tr("↑ %1", "sent a second").arg(rateText(rate->txBytesPerSecond))};
    }
    void sayRates(const QString &who, const QString &interface)
    {
        const auto rate = m_input.rates.constFind(interface);
        if (rate == m_input.rates.cend())
            return;
        m_scene.figures.append(Overview::tr("%1 receives %2 and sends %3.", "who, two rates")
                                   .arg(who, rateText(rate->rxBytesPerSecond), rateText(rate->txBytesPerSecond)));
    }
    /// The mode, where it is known and in force.
    std::optional<Mode> mode() const
    {
        const bool inForce = m_input.configuration && !m_tunnels.isEmpty();
        return inForce ? std::optional(m_input.configuration->mode) : std::nullopt;
    }

    /// Whether the gateway is the only machine of the home.
    bool hasNoLan() const { return mode() && m_input.configuration->homeInterfaces.isEmpty(); }

    int add(const ScenePlace &place)
    {
        m_scene.places.append(place);
        return int(m_scene.places.size()) - 1;
    }
    void say(const QString &sentence)
    {
        if (!sentence.isEmpty())
            m_scene.sentences.append(sentence);
    }

    PlaceState gatewayState() const
    {
        if (!m_known)
            return PlaceState::Unknown;
        switch (state()) {
        case State::Failed:
            return PlaceState::Broken;
        case State::Degraded:
            return PlaceState::Attention;
        default:
            return PlaceState::Fine;
        }
    }

    WayState homeWayState() const
    {
        if (!m_known)
            return WayState::Unknown;
        return hasNoLan() ? WayState::Resting : WayState::Main;
    }

    void addHome()
    {
        const PlaceState known = m_known ? PlaceState::Fine : PlaceState::Unknown;
        QList<int> home;
        if (hasNoLan()) {
            home.append(add({PlaceKind::Home, PlaceState::Resting, Overview::tr("No LAN"), {}, 0, m_middle}));
        } else if (mode() == Mode::Hybrid) {
            // Half a row each from the gateway, so that they stand a whole row apart.
            home.append(add({PlaceKind::Host, known, Overview::tr("Servers"), {}, 0, m_middle - 0.5}));
            home.append(add({PlaceKind::Home, known, Overview::tr("Other devices"), {}, 0, m_middle + 0.5}));
        } else {
            home.append(
                add({PlaceKind::Home, known, Overview::tr("Home"), {Overview::tr("your devices")}, 0, m_middle}));
        }
        QStringList details{Overview::tr("this machine")};
        if (isSetUp() && m_input.status.lease)
            details = QStringList{m_input.status.lease->address.toString(),
                                  Overview::tr("on %1", "an interface").arg(m_input.status.lease->interface)};
        m_gateway = add({PlaceKind::Gateway, gatewayState(), Overview::tr("Gateway"), details, 1, m_middle});
        for (const int place : std::as_const(home))
            m_scene.ways.append({WayForm::Line, homeWayState(), {place, m_gateway}, {}});
        if (!m_known) {
            say(Overview::tr("The Culvert service does not answer, so it is not known which way traffic goes."));
            return;
        }
        if (hasNoLan())
            say(Overview::tr("There is no LAN: only the gateway, which is this machine, uses the tunnel."));
        else
            say(Overview::tr("The devices at home reach the Internet through the gateway, which is this machine."));
        if (state() == State::Failed)
            say(Overview::tr("The gateway could not set the tunnel up."));
        else if (state() == State::Applying)
            say(Overview::tr("The gateway is carrying out a change."));
    }

    void addLine()
    {
        ScenePlace provider{PlaceKind::Provider, PlaceState::Fine, Overview::tr("Provider"), {}, 2, m_middle};
        SceneWay line{WayForm::Line, WayState::Main, {}, {}};
        const auto &lease = m_input.status.lease;
        if (!m_known) {
            provider.state = PlaceState::Unknown;
            line.state = WayState::Unknown;
        } else if (isSetUp() && hasLine()) {
            if (lease->router)
                provider.details = QStringList{Overview::tr("router"), lease->router->toString()};
            provider.details += rateLines(lease->interface);
            say(Overview::tr("The provider's line is %1.").arg(leaseText(lease)));
            sayRates(Overview::tr("The provider's line"), lease->interface);
        } else if (lineIsWatched()) {
            provider.state = PlaceState::Broken;
            provider.details = QStringList{lease ? Overview::tr("no signal") : Overview::tr("gives no address")};
            line.state = WayState::Cut;
            say(lease ? Overview::tr("The provider's line has no signal, so nothing passes.")
                      : Overview::tr("The provider's line has no address, so nothing passes."));
        }
        m_line = line.state;
        m_provider = add(provider);
        line.places = {m_gateway, m_provider};
        m_scene.ways.append(line);
    }

    WayState wayState(const TunnelStatus &tunnel) const
    {
        if (carries(tunnel))
            return WayState::Main;
        if (state() == State::Off || !hasLine())
            return WayState::Resting;
        return state() == State::Applying ? WayState::Changing : WayState::Cut;
    }

    void addTunnel(int index)
    {
        const TunnelStatus &tunnel = m_tunnels.at(index);
        const WayState way = wayState(tunnel);
        ScenePlace end{PlaceKind::TunnelEnd, PlaceState::Fine, tunnel.name, {tunnel.remote.toString()}, 3,
                       double(index)};
        switch (way) {
        case WayState::Main:
            end.details += rateLines(tunnel.interface);
            say(Overview::tr("The tunnel “%1” to %2 is up.").arg(tunnel.name, tunnel.remote.toString()));
            sayRates(Overview::tr("The tunnel “%1”").arg(tunnel.name), tunnel.interface);
            break;
        case WayState::Resting:
            end.state = PlaceState::Resting;
            end.details += state() == State::Off ? Overview::tr("off", "a tunnel") : Overview::tr("waits for the line");
            say((state() == State::Off ? Overview::tr("The tunnel “%1” to %2 is switched off.")
                                       : Overview::tr("The tunnel “%1” to %2 waits for the line."))
                    .arg(tunnel.name, tunnel.remote.toString()));
            break;
        case WayState::Changing:
            end.details += Overview::tr("changing", "a tunnel");
            say(Overview::tr("The tunnel “%1” to %2 is being changed.").arg(tunnel.name, tunnel.remote.toString()));
            break;
        default:
            end.state = PlaceState::Broken;
            end.details += Overview::tr("down", "a tunnel");
            say(Overview::tr("The tunnel “%1” to %2 is down.").arg(tunnel.name, tunnel.remote.toString()));
        }
        m_ends.append(add(end));
        m_ways.append(way);
    }

    void addInternet()
    {
        const int internet = add({PlaceKind::Internet,
                                  m_known ? PlaceState::Fine : PlaceState::Unknown,
                                  Overview::tr("Internet"),
                                  {},
                                  m_tunnels.isEmpty() ? 3 : 4,
                                  m_middle});
        for (int i = 0; i < m_ends.size(); ++i) {
            m_scene.ways.append({WayForm::Tube, m_ways.at(i), {m_gateway, m_provider, m_ends.at(i)}, {}});
            const WayState beyond = m_ways.at(i) == WayState::Cut ? WayState::Resting : m_ways.at(i);
            m_scene.ways.append({WayForm::Line, beyond, {m_ends.at(i), internet}, {}});
        }
        addDirectWays(internet);
        if (m_known)
            sayWays();
    }

    /// Past the tunnels: what the mode leaves on the provider's line, and below it the exceptions.
    void addDirectWays(int internet)
    {
        SceneWay direct{WayForm::Line, m_line, {m_provider, internet}, {}};
        if (m_tunnels.isEmpty()) {
            if (m_line == WayState::Cut)
                direct.state = WayState::Resting;
            else if (lineIsWatched())
                direct.state = WayState::Open;
            m_scene.ways.append(direct);
            return;
        }
        direct.state = m_line == WayState::Cut ? WayState::Resting : WayState::Open;
        int lane = 0;
        if (mode() != Mode::Everything || !tunnelsCoverAll(*m_input.configuration)) {
            SceneWay rest = direct;
            rest.lane = lane++;
            rest.labels = QStringList{restText()};
            if (mode() == Mode::Hybrid && rest.state == WayState::Open)
                rest.state = WayState::Main;
            m_scene.ways.append(rest);
        }
        const qsizetype exceptions = m_input.configuration ? exceptionCount(*m_input.configuration) : 0;
        if (exceptions > 0) {
            direct.lane = lane;
            direct.labels = QStringList{exceptionText(exceptions)};
            m_scene.ways.append(direct);
        }
    }

    QString restText() const
    {
        if (!mode())
            return Overview::tr("directly");
        if (hasNoLan() && mode() != Mode::Everything)
            return Overview::tr("gateway", "what uses the provider's line");
        switch (*mode()) {
        case Mode::Source:
            return Overview::tr("private addresses, gateway");
        case Mode::Hybrid:
            return Overview::tr("other devices, gateway");
        case Mode::Everything:
            break;
        }
        return Overview::tr("other destinations");
    }

    void sayWays()
    {
        if (m_input.configuration && isSetUp()) {
            for (const HomeWay &way : homeWays(*m_input.configuration, m_input.status))
                say(Overview::tr("%1: %2.", "who, by which way").arg(way.who, way.way));
        } else if (isTunnelled()) {
            say(Overview::tr("The home's traffic goes through the tunnel to the Internet; exceptions go directly, by "
                             "the provider's line alone."));
        } else if (!lineIsWatched()) {
            say(Overview::tr("Traffic that leaves goes directly, by the provider's line alone."));
        }
    }

    const OverviewInput &m_input;
    const bool m_known;
    QList<TunnelStatus> m_tunnels;
    double m_middle = 0;
    Scene m_scene;
    int m_gateway = 0;
    int m_provider = 0;
    WayState m_line = WayState::Open;
    QList<int> m_ends;
    QList<WayState> m_ways;
};

} // namespace

Scene overviewScene(const OverviewInput &input) { return Drawing(input).scene(); }

} // namespace culvert
