// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/validconfiguration.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace culvert {

/// A configuration that is in the kernel, but not in the store, until the user who applied it confirms it or its time
/// is over. Nothing of it is on the disk: a helper or a machine that stops meanwhile starts with the confirmed one.
class PendingChange : public QObject {
    Q_OBJECT

public:
    /// Milliseconds that go on while the machine sleeps: CLOCK_BOOTTIME of clock_gettime(2).
    using Clock = std::function<qint64()>;
    static qint64 bootTimeMs();

    explicit PendingChange(Clock clock = bootTimeMs, QObject *parent = nullptr);

    struct Change {
        ValidConfiguration configuration;
        quint32 uid = 0; ///< who applied it
        QString token;   ///< 128 random bits, in hexadecimal (R-24)
    };
    const std::optional<Change> &change() const { return m_change; }
    /// 0 when its time is over, or if there is none.
    quint32 secondsLeft() const;

    /// Begins its time; returns its token.
    QString begin(const ValidConfiguration &configuration, quint32 uid, quint32 seconds);
    void end();

Q_SIGNALS:
    /// Once a second.
    void ticked();
    /// Its time is over; whoever gets this ends it.
    void expired();

private:
    void tick();

    Clock m_clock;
    QTimer m_second;
    std::optional<Change> m_change;
    qint64 m_endsAtMs = 0;
};

} // namespace culvert
