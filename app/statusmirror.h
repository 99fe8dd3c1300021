// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/status/status.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

class QDBusPendingCallWatcher;

namespace culvert {

/// A copy of org.culvert.Gateway1.Status that follows the helper: read whole once, then kept by
/// PropertiesChanged, read whole again whenever the name changes its owner. One thread, never blocks
/// but for the bus daemon's own answers.
class StatusMirror : public QObject {
    Q_OBJECT

public:
    /// Unknown: not read yet, or the helper has the name and does not answer (R-23: not to be shown as "off").
    /// Absent: nobody has the name and it could not be started.
    enum class Presence { Unknown, Present, Absent };
    Q_ENUM(Presence)

    /// Starts reading; the first read, and no later one, starts the helper by activation, so that an
    /// administrator who stops it is not fought. Call registerWireTypes() before.
    StatusMirror(const QDBusConnection &bus, QString service, QObject *parent = nullptr);

    /// Follows the helper on another connection, because the former one is lost; does not start it.
    void connectTo(const QDBusConnection &bus);
    /// To be told that the helper let a call run out of time: what it last said is not taken for true before it
    /// answers again.
    void doubt();
    /// How long the helper may take to tell its status.
    void setReadTimeout(std::chrono::milliseconds timeout) { m_readTimeout = timeout; }

    Presence presence() const { return m_presence; }
    /// What the helper last said; true only while Present. Without counters.
    const Status &status() const { return m_status; }
    /// Why the last read failed; meaningful while not Present.
    const Error &lastError() const { return m_lastError; }

Q_SIGNALS:
    void presenceChanged();
    void statusChanged();
    /// Another process has the name now: whatever was read from the former one has to be read again.
    void restarted();
    /// The connection is closed; connectTo() another one.
    void busLost();

private Q_SLOTS:
    void takeChanges(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void loseBus();

private:
    enum class Start { IfNeeded, Never };
    void subscribe();
    void read(Start start);
    void takeReply(QDBusPendingCallWatcher *call);
    void changeOwner(const QString &oldOwner, const QString &newOwner);
    void lookForOwner();
    void publish(const QVariantMap &properties);
    void setPresence(Presence presence);

    QDBusConnection m_bus;
    std::chrono::milliseconds m_readTimeout;
    const QString m_service;
    QDBusServiceWatcher m_watcher;
    QTimer m_retry;
    Presence m_presence = Presence::Unknown;
    Status m_status;
    Error m_lastError;
    QDBusPendingCallWatcher *m_reading = nullptr; ///< the one read under way; a later one forgets it
    QVariantMap m_changedWhileReading;
};

} // namespace culvert
