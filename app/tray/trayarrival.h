// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

namespace culvert {

/// Tells when there is, or may be, a system tray. Programs of the session's start come before the panel
/// often enough. Of a StatusNotifier tray the session bus tells; Qt 6.4 decides once and for all, with
/// the first QSystemTrayIcon, which kind of tray it uses, so none is made before. On X11, where none has
/// come, there may be a tray of the older kind: Qt itself finds that, whenever it comes.
class TrayArrival : public QObject {
    Q_OBJECT

public:
    explicit TrayArrival(QObject *parent = nullptr);
    void wait();

Q_SIGNALS:
    void arrived();

private:
    QDBusServiceWatcher m_watcher;
    QTimer m_olderKind;
};

} // namespace culvert
