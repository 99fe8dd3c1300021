// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusPendingCallWatcher>
#include <QTimer>

#include <utility>

namespace culvert {

/// Calls `then(watcher)` once, from the event loop, when the call has its answer; not if `owner` is gone by
/// then. Returns the watcher, to be compared with, not to be kept: it goes with the answer.
///
/// Qt's own signal never comes for a call over a connection that is closed: such a call is finished at once.
template <typename Then> QDBusPendingCallWatcher *whenFinished(const QDBusPendingCall &call, QObject *owner, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, owner);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, owner,
        [then = std::move(then)](QDBusPendingCallWatcher *finished) mutable {
            finished->deleteLater();
            then(finished);
        },
        Qt::SingleShotConnection);
    if (watcher->isFinished()) {
        QTimer::singleShot(0, watcher, [watcher] { Q_EMIT watcher->finished(watcher); });
    }
    return watcher;
}

} // namespace culvert
