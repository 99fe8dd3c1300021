// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend.h"

#include <QPointer>

namespace culvert {

/// A helper that behaves: it answers from the event loop, keeps what is applied, and can be told to be
/// slow, to refuse, and to go away.
class FakeBackend : public Backend {
    Q_OBJECT

public:
    using Backend::Backend;

    Connection connection() const override { return m_connection; }
    Access configureAccess() const override { return m_access; }
    Access controlAccess() const override { return m_access; }
    Status status() const override { return m_status; }
    std::optional<Configuration> configuration() const override { return m_configuration; }
    quint64 generation() const override { return m_generation; }

    void apply(const Configuration &configuration, quint64 expected, Callback<quint64> done) override;
    /// Waits to be confirmed, as the status tells, until settle(); nothing counts down.
    void tryOut(const Configuration &configuration, quint64 expected, quint32 seconds,
                Callback<std::monostate> done) override;
    void confirm(Callback<std::monostate> done) override { settle(true, std::move(done)); }
    void revert(Callback<std::monostate> done) override { settle(false, std::move(done)); }
    void preview(const Configuration &configuration, Callback<QStringList> done) override;
    void setEnabled(bool enabled, Callback<quint64> done) override;
    /// The helper is there when it answers, unless it was told to refuse.
    void start(Callback<std::monostate> done) override;
    void counters(Callback<QHash<QString, LinkCounters>> done) override;
    void recentEvents(Callback<QList<Event>> done) override;
    void explain(const TraceQuery &packet, Callback<QJsonObject> done) override;
    void routes(Callback<RoutingRows> done) override;
    std::unique_ptr<MtuMeasurement> measureMtu(const QString &tunnel) override;

    void setConnection(Connection connection);
    void setAccess(Access access);
    void setStatus(const Status &status);
    /// As if another program had applied it.
    void setConfiguration(const Configuration &configuration, quint64 generation);

    /// With the home below in force as generation 7.
    void bringUp();

    void happen(const Event &event);

    /// From now on calls fail with it.
    void refuse(const Error &error);
    /// Answers wait for release().
    bool slow = false;
    void release();
    QStringList steps;
    QHash<QString, LinkCounters> links;
    QJsonObject explanation;
    std::optional<TraceQuery> lastExplained;

    /// What measureMtu() was asked for last, and the measurement while it is under way; a test lets it speak.
    QString measuredTunnel;
    QPointer<MtuMeasurement> measurement;
    QList<Event> remembered;
    int eventsAsked = 0;
    QJsonObject routing; ///< what routes() answers with

    int starts = 0;
    int applies = 0;
    int routesAsked = 0;
    int countersAsked = 0;
    std::optional<Configuration> lastApplied;
    quint64 lastExpected = 0;
    std::optional<bool> lastEnabled;

private:
    void settle(bool keeps, Callback<std::monostate> done);
    void answer(const std::function<void()> &now);

    std::optional<Error> m_refusal;
    std::optional<Configuration> m_triedOut;
    Connection m_connection = Connection::Unknown;
    Access m_access = Access::NeedsPassword;
    Status m_status;
    std::optional<Configuration> m_configuration;
    quint64 m_generation = 0;
    QList<std::function<void()>> m_waiting;
};

/// A home as in the documentation; of mode hybrid, with a server and a service.
Configuration exampleConfiguration(Mode mode = Mode::Source, bool exceptions = true);
Status exampleStatus();
/// A night at that home, the oldest first.
QList<Event> exampleEvents();

} // namespace culvert
