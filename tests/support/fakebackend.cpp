// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"

#include <QTimer>

namespace culvert {

void FakeBackend::answer(const std::function<void()> &now)
{
    if (slow)
        m_waiting.append(now);
    else
        QTimer::singleShot(0, this, now);
}

void FakeBackend::refuse(const Error &error) { m_refusal = error; }

void FakeBackend::release()
{
    slow = false;
    for (const auto &now : std::exchange(m_waiting, {}))
        now();
}

void FakeBackend::apply(const Configuration &configuration, quint64 expected, Callback<quint64> done)
{
    ++applies;
    lastApplied = configuration;
    lastExpected = expected;
    answer([this, configuration, expected, done] {
        if (m_refusal) {
            done(Unexpected{*m_refusal});
        } else if (expected != 0 && expected != m_generation) {
            done(unexpected(ErrorCode::Conflict, QStringLiteral("generation %1").arg(m_generation)));
        } else {
            setConfiguration(configuration, m_generation + 1);
            done(m_generation);
        }
    });
}

void FakeBackend::tryOut(const Configuration &configuration, quint64 expected, quint32 seconds,
                         Callback<std::monostate> done)
{
    lastApplied = configuration;
    lastExpected = expected;
    answer([this, configuration, seconds, done] {
        if (m_refusal) {
            done(Unexpected{*m_refusal});
            return;
        }
        m_triedOut = configuration;
        Status status = m_status;
        status.pendingSecondsLeft = seconds;
        setStatus(status);
        done({});
    });
}

void FakeBackend::settle(bool keeps, Callback<std::monostate> done)
{
    answer([this, keeps, done] {
        if (m_refusal) {
            done(Unexpected{*m_refusal});
            return;
        }
        Status status = m_status;
        status.pendingSecondsLeft.reset();
        setStatus(status);
        if (const auto tried = std::exchange(m_triedOut, std::nullopt); tried && keeps)
            setConfiguration(*tried, m_generation + 1);
        done({});
    });
}

void FakeBackend::preview(const Configuration &, Callback<QStringList> done)
{
    answer([this, done] {
        if (m_refusal)
            done(Unexpected{*m_refusal});
        else
            done(steps);
    });
}

void FakeBackend::setEnabled(bool enabled, Callback<quint64> done)
{
    lastEnabled = enabled;
    answer([this, enabled, done] {
        if (m_refusal) {
            done(Unexpected{*m_refusal});
            return;
        }
        Configuration configuration = m_configuration.value_or(Configuration());
        configuration.enabled = enabled;
        Status status = m_status;
        status.state = enabled ? State::Up : State::Off;
        setStatus(status);
        setConfiguration(configuration, m_generation + 1);
        done(m_generation);
    });
}

void FakeBackend::start(Callback<std::monostate> done)
{
    ++starts;
    answer([this, done] {
        if (m_refusal) {
            done(Unexpected{*m_refusal});
            return;
        }
        done({});
        setConnection(Connection::Connected);
    });
}

void FakeBackend::counters(Callback<QHash<QString, LinkCounters>> done)
{
    ++countersAsked;
    answer([this, done] { done(links); });
}

void FakeBackend::recentEvents(Callback<QList<Event>> done)
{
    ++eventsAsked;
    answer([this, done] {
        if (m_refusal)
            done(Unexpected{*m_refusal});
        else
            done(remembered);
    });
}

void FakeBackend::explain(const TraceQuery &packet, Callback<QJsonObject> done)
{
    lastExplained = packet;
    answer([this, done, explained = explanation] {
        if (m_refusal)
            done(Unexpected{*m_refusal});
        else
            done(explained);
    });
}

void FakeBackend::routes(Callback<RoutingRows> done)
{
    ++routesAsked;
    answer([this, done] {
        if (m_refusal)
            done(Unexpected{*m_refusal});
        else
            done(readRouting(routing));
    });
}

std::unique_ptr<MtuMeasurement> FakeBackend::measureMtu(const QString &tunnel)
{
    auto made = std::make_unique<MtuMeasurement>();
    measuredTunnel = tunnel;
    measurement = made.get();
    return made;
}

void FakeBackend::setConnection(Connection connection)
{
    m_connection = connection;
    Q_EMIT connectionChanged();
}

void FakeBackend::setAccess(Access access)
{
    m_access = access;
    Q_EMIT accessChanged();
}

void FakeBackend::setStatus(const Status &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void FakeBackend::setConfiguration(const Configuration &configuration, quint64 generation)
{
    m_configuration = configuration;
    m_generation = generation;
    Q_EMIT configurationChanged();
}

void FakeBackend::bringUp()
{
    setConfiguration(exampleConfiguration(), 7);
    setStatus(exampleStatus());
    setConnection(Connection::Connected);
}

void FakeBackend::happen(const Event &event)
{
    remembered.append(event);
    Q_EMIT eventOccurred(event);
}

Configuration exampleConfiguration(Mode mode, bool exceptions)
{
    Configuration configuration;
    configuration.mode = mode;
    if (mode == Mode::Hybrid)
        configuration.hybrid = HybridSettings{{*Ipv4Prefix::parseAddressOrPrefix(u"203.0.113.2")}, {{6, 25, 25}}};
    configuration.uplinkInterface = QStringLiteral("eth1");
    configuration.homeNetworks = {*Ipv4Prefix::parse(u"203.0.113.0/28")};
    configuration.homeInterfaces = {QStringLiteral("eth0")};
    TunnelSettings tunnel;
    tunnel.name = QStringLiteral("office");
    tunnel.remote = *Ipv4Address::parse(u"198.51.100.9");
    tunnel.address = Ipv4Address::parse(u"203.0.113.1");
    configuration.tunnels = {tunnel};
    if (!exceptions)
        return configuration;
    const auto except = [&](QStringView destination, const QString &label, bool masquerade, bool enabled) {
        configuration.exceptions.append({*Ipv4Prefix::parseAddressOrPrefix(destination), label, masquerade, enabled});
    };
    except(u"100.64.2.2", QStringLiteral("news server"), true, true);
    except(u"100.64.2.25", QStringLiteral("mail server"), false, true);
    except(u"100.64.9.0/24", QStringLiteral("provider's television"), false, true);
    except(u"192.0.2.123", QStringLiteral("time server"), false, false);
    return configuration;
}

Status exampleStatus()
{
    Status status;
    status.state = State::Up;
    status.generation = 7;
    status.lease = Lease{QStringLiteral("eth1"),
                         *Ipv4Address::parse(u"100.64.1.20"),
                         24,
                         Ipv4Address::parse(u"100.64.1.1"),
                         1500,
                         QStringLiteral("networkmanager")};
    TunnelStatus tunnel;
    tunnel.name = QStringLiteral("office");
    tunnel.interface = QStringLiteral("culvert0");
    tunnel.remote = *Ipv4Address::parse(u"198.51.100.9");
    tunnel.local = status.lease->address;
    tunnel.mtu = 1480;
    tunnel.up = true;
    status.tunnels = {tunnel};
    return status;
}

QList<Event> exampleEvents()
{
    constexpr qint64 kEvening = 1'795'471'200'000;
    constexpr qint64 kMinute = 60'000;
    QList<Event> events;
    const auto add = [&](qint64 minute, const char *kind, const char *code, const char *text) {
        events.append({kEvening + minute * kMinute, QLatin1String(kind), QLatin1String(code), QLatin1String(text)});
    };
    add(0, "lease", "lease-gained", "100.64.1.20/24 on eth1, router 100.64.1.1");
    add(1, "apply", "applied", "generation 7");
    add(1, "state", "up", "up");
    add(95, "repair", "repaired", "ip route add default dev culvert0 table 1999 proto 199 (and 1 more)");
    add(240, "lease", "lease-lost", "eth1 has no address");
    add(240, "state", "no-lease", "no-lease: the provider gives no address");
    add(243, "lease", "lease-changed", "100.64.1.77/24 on eth1, router 100.64.1.1");
    add(243, "state", "up", "up");
    add(300, "warning", "fought-over", "another program keeps undoing what is set up here; pausing for a minute");
    add(301, "state", "degraded", "degraded: another program keeps undoing what is set up here");
    add(310, "apply", "apply-failed", "ip rule add: no buffer space available");
    return events;
}

} // namespace culvert
