// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statusmirror.h"
#include "ui/backend.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class OrgCulvertGateway1ConfigurationInterface;
class OrgCulvertGateway1DiagnosisInterface;
class OrgCulvertGateway1StatusInterface;
class QDBusPendingCall;

namespace culvert {

class ActionAccess;

/// The Backend over the system bus. Writes may raise polkit's prompt and wait for it, and start the
/// helper if it is not there; reads do neither. One thread.
class DBusBackend final : public Backend {
    Q_OBJECT

public:
    /// `service`: dbus::kService, but for tests. `configure` and `control` outlive the backend. Call
    /// registerWireTypes() before.
    DBusBackend(const QDBusConnection &bus, const QString &service, ActionAccess &configure, ActionAccess &control,
                QObject *parent = nullptr);
    ~DBusBackend() override;

    /// Makes another connection when the bus has been restarted, or one that is not connected, after which it is tried
    /// again. Without it the backend stays Absent then.
    void setReconnect(std::function<QDBusConnection()> makeBus) { m_makeBus = std::move(makeBus); }
    /// How long reads may take; dbus::kReadTimeoutMs, but for tests.
    void setReadTimeout(std::chrono::milliseconds timeout);

    Connection connection() const override;
    Access configureAccess() const override;
    Access controlAccess() const override;
    Status status() const override { return m_mirror.status(); }
    /// Absent also where polkit does not let this user read it: inactive sessions may not, without a prompt.
    std::optional<Configuration> configuration() const override { return m_configuration; }
    quint64 generation() const override { return m_generation; }

    void apply(const Configuration &configuration, quint64 expected, Callback<quint64> done) override;
    void tryOut(const Configuration &configuration, quint64 expected, quint32 seconds,
                Callback<std::monostate> done) override;
    void confirm(Callback<std::monostate> done) override;
    void revert(Callback<std::monostate> done) override;
    void preview(const Configuration &configuration, Callback<QStringList> done) override;
    void setEnabled(bool enabled, Callback<quint64> done) override;
    void start(Callback<std::monostate> done) override;
    void counters(Callback<QHash<QString, LinkCounters>> done) override;
    void recentEvents(Callback<QList<Event>> done) override;
    void explain(const TraceQuery &packet, Callback<QJsonObject> done) override;
    void routes(Callback<RoutingRows> done) override;
    /// By sockets of this process: the helper is not asked.
    std::unique_ptr<MtuMeasurement> measureMtu(const QString &tunnel) override;

Q_SIGNALS:
    /// Over the connection that setReconnect() made.
    void reconnected(const QDBusConnection &bus);

private:
    void settle(const QString &method, Callback<std::monostate> done);
    QDBusPendingCall write(const QString &method, const QVariantList &arguments);
    template <typename T, typename Call, typename Convert> void read(Call call, Callback<T> done, Convert convert);
    void makeProxies();
    void reconnect();
    void readConfiguration();
    void takeConfiguration(std::optional<Configuration> configuration, quint64 generation);

    QDBusConnection m_bus;
    const QString m_service;
    StatusMirror m_mirror;
    ActionAccess &m_configureAccess;
    ActionAccess &m_controlAccess;
    std::unique_ptr<OrgCulvertGateway1StatusInterface> m_statusProxy;
    std::unique_ptr<OrgCulvertGateway1ConfigurationInterface> m_configurationProxy;
    std::unique_ptr<OrgCulvertGateway1DiagnosisInterface> m_diagnosisProxy;
    std::chrono::milliseconds m_readTimeout;
    std::function<QDBusConnection()> m_makeBus;
    QTimer m_reconnect;
    std::optional<Configuration> m_configuration;
    quint64 m_generation = 0;
    bool m_readingConfiguration = false;
    bool m_configurationOutdated = false; ///< changed while it was being read: read once more
};

/// Another connection to the system bus, for setReconnect(); not connected while the bus is not there.
QDBusConnection anotherSystemBus();

} // namespace culvert
