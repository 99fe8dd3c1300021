// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"
#include "ui/backend.h"
#include "ui/tray/flapguard.h"
#include "ui/tray/notification.h"

#include <optional>

namespace culvert {

/// Decides what of all that happens is worth telling. It looks at what has come to rest, so that an address that
/// goes and comes back at once is no notification at all. What was true at the start is not told, nor what a
/// person asked for. Pure: times are milliseconds of any monotonic clock.
class NotificationPolicy {
public:
    /// What is true from now on; call it whenever one of them may have changed.
    void observe(Backend::Connection connection, const Status &status, qint64 now);
    /// The helper has put right what somebody else had changed.
    void observeRepair(qint64 now) { m_repairs.changed(now); }

    /// When takeNotifications() is to be called; absent: not before another observation.
    std::optional<qint64> due() const;
    QList<Notification> takeNotifications(qint64 now);
    /// A loss that was told is none any more, though nobody needs to be told: somebody has switched it off.
    bool isLossOver() const { return m_isLossOver; }

private:
    enum class Condition { Gone, Off, NoLease, Failed, Degraded, Up };
    struct Rest {
        Condition condition = Condition::Gone;
        QString reason; ///< its code
        std::optional<Lease> lease;

        bool isLoss() const { return condition != Condition::Off && condition != Condition::Up; }
    };
    std::optional<Condition> conditionOf(Backend::Connection connection, State state) const;
    std::optional<Notification> lineNotification(const Rest &before, bool isCalmAgain) const;
    Notification loss() const;

    std::optional<Rest> m_told; ///< absent before the start is over
    Rest m_now;
    Reason m_reason; ///< that belongs to it
    bool m_isLossOver = false;
    FlapGuard m_line;
    FlapGuard m_repairs;
};

} // namespace culvert
