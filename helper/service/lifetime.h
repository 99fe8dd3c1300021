// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QSocketNotifier>

namespace culvert {

/// SIGTERM and SIGINT as a signal of Qt's. What is under way, an apply for instance, ends first (F40),
/// since the event loop gets to them only then.
class TerminationSignals : public QObject {
    Q_OBJECT

public:
    /// Blocks them for all threads to come: before anything that starts one, the bus above all.
    static void block();

    /// After block().
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void requested();

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};

/// Whether the helper still is who it says on the bus. Without the bus, or without its name, nobody can reach it, and
/// libdbus connections do not come back: the service manager starts a new one, and the kernel keeps what it has (F11).
class BusPresence : public QObject {
    Q_OBJECT

public:
    BusPresence(QDBusConnection bus, const QString &name, QObject *parent = nullptr);

Q_SIGNALS:
    /// `why`: English.
    void lost(const QString &why);

private Q_SLOTS:
    void onDisconnected();
};

} // namespace culvert
