// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace culvert {

/// What the service manager gets to know (sd_notify(3)); nothing happens where none listens.
class SystemdNotify : public QObject {
    Q_OBJECT

public:
    /// From now on the watchdog is fed from the event loop, at half its period: a loop that
    /// stalls gets the helper restarted, and the kernel keeps what it has.
    explicit SystemdNotify(QObject *parent = nullptr);

    void ready();
    /// One line for `systemctl status`.
    void setStatus(const QString &text);
    void stopping();

private:
    QTimer m_watchdog;
};

} // namespace culvert
