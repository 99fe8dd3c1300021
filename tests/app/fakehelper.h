// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"
#include "core/wire/types.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace culvert {

class PrivateBus;

/// A helper on a private bus that says what a test tells it to say; its face is generated from the real
/// interface. What was asked of it is in `calls`.
class FakeHelper : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_PROPERTY(QString State READ stateProperty)

public:
    struct Call {
        QString member;
        QVariantList arguments;
        bool interactive = false;
    };

    explicit FakeHelper(const QString &busAddress);
    explicit FakeHelper(const PrivateBus &bus);
    ~FakeHelper() override;

    /// Takes the name, from a new connection; vanish() closes it, as a process that dies does.
    void appear();
    void vanish();
    /// Announces what differs from the former status by one PropertiesChanged.
    void setStatus(const Status &status);
    /// Announces these properties, whatever they are.
    void announce(const QVariantMap &properties);
    void send(const QDBusMessage &message) { m_connection->send(message); }
    /// Sends the answers that were held back.
    void release();
    int count(const QString &member) const;
    bool lastWasInteractive(const QString &member) const;

    QList<Call> calls;
    QHash<QString, QString> errors; ///< member → the name of the error that it answers
    QSet<QString> held;             ///< members that answer only at release()
    std::function<void()> onRead;   ///< called while State is being read, before the reply is sent
    QString document;
    quint64 generation = 0;
    QString pendingToken = QStringLiteral("0123456789abcdef0123456789abcdef"); ///< of an Apply that is to be confirmed
    bool hasPending = false;                                                   ///< whether Confirm and Revert find one
    QStringList steps;
    QList<Event> events;
    QHash<QString, LinkCounters> counters;
    QString explanation = QStringLiteral("{}");
    QString routes = QStringLiteral("{}");

    // org.culvert.Gateway1, called by the generated adaptors.
    QString Get(qulonglong &generationOut);
    ProblemList Check(const QString &text);
    QStringList Preview(const QString &text);
    qulonglong Apply(const QString &text, qulonglong expected, uint confirmWithin, QString &token);
    void Confirm(const QString &token);
    void Revert(const QString &token);
    qulonglong SetEnabled(bool enabled);
    QString Explain(const QVariantMap &packet);
    QString Routes();
    VariantMapList Counters();
    VariantMapList RecentEvents();

Q_SIGNALS:
    void EventOccurred(const QVariantMap &event);
    void ConfigurationChanged(qulonglong generation);

private:
    QString stateProperty() const;
    /// Notes the call, and lets it fail or wait if it was told to; `values` is the answer.
    void note(const QString &member, const QVariantList &arguments, const QVariantList &values);
    /// Settles the pending change, or refuses as the real helper does if there is none.
    void settlePending(const QString &member, const QString &token);

    const QString m_busAddress;
    std::optional<QDBusConnection> m_connection;
    Status m_status;
    QList<QDBusMessage> m_answers;
};

} // namespace culvert
