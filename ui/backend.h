// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"
#include "core/status/status.h"
#include "ui/mtumeasurement.h"
#include "ui/routerow.h"
#include "ui/tracequery.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace culvert {

/// The helper, as windows see it. Nothing here blocks: answers come by callback, from the event loop,
/// exactly once, also when the helper goes away (HelperUnreachable). One thread.
class Backend : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Unknown: not asked yet, or not answering. Absent: nobody owns the name and it cannot be
    /// started. What the helper last said is not shown as true in either state.
    enum class Connection { Unknown, Connected, Absent };
    Q_ENUM(Connection)

    /// Whether polkit would let this user apply, as far as can be known before trying.
    enum class Access { Unknown, Allowed, NeedsPassword, Denied };
    Q_ENUM(Access)

    template <typename T> using Callback = std::function<void(const Result<T> &)>;

    virtual Connection connection() const = 0;
    virtual Access configureAccess() const = 0;
    virtual Access controlAccess() const = 0;
    /// Meaningful while connected.
    virtual Status status() const = 0;
    /// The confirmed configuration; absent while there is none or it has not been read yet.
    virtual std::optional<Configuration> configuration() const = 0;
    /// Its generation; 0 without one.
    virtual quint64 generation() const = 0;

    /// `expected`: the generation that was edited.
    virtual void apply(const Configuration &configuration, quint64 expected, Callback<quint64> done) = 0;
    /// As apply(), but it goes back by itself after so many seconds (Status::pendingSecondsLeft) unless it is
    /// confirmed; until then configuration() is the former one.
    virtual void tryOut(const Configuration &configuration, quint64 expected, quint32 seconds,
                        Callback<std::monostate> done) = 0;
    /// Settle the change that is being tried out.
    virtual void confirm(Callback<std::monostate> done) = 0;
    virtual void revert(Callback<std::monostate> done) = 0;
    virtual void preview(const Configuration &configuration, Callback<QStringList> done) = 0;
    virtual void setEnabled(bool enabled, Callback<quint64> done) = 0;
    /// Starts the helper, where it is not running. The answer tells whether it could be started; connectionChanged()
    /// tells when it is there.
    virtual void start(Callback<std::monostate> done) = 0;
    /// Counters by interface name: tunnels and uplink.
    virtual void counters(Callback<QHash<QString, LinkCounters>> done) = 0;
    virtual void recentEvents(Callback<QList<Event>> done) = 0;
    virtual void explain(const TraceQuery &packet, Callback<QJsonObject> done) = 0;
    virtual void routes(Callback<RoutingRows> done) = 0;
    /// Begins to measure the path MTU through the tunnel of that name, of the confirmed configuration.
    virtual std::unique_ptr<MtuMeasurement> measureMtu(const QString &tunnel) = 0;

Q_SIGNALS:
    void connectionChanged();
    void accessChanged();
    void statusChanged();
    /// configuration() or generation() changed, by whomever.
    void configurationChanged();
    void eventOccurred(const culvert::Event &event);
};

} // namespace culvert
