// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QQueue>

#include <algorithm>
#include <functional>

namespace culvert {

/// Whose turn it is among the reads that anybody may make: one queue a user, served round robin, one read at a time,
/// with a pause after each, because the same thread follows the lease. Pure bookkeeping.
///
/// No clock in here: `nowUs` is any monotonic count of microseconds.
class ReadQueue {
public:
    using Read = std::function<void()>;

    static constexpr int kPerUser = 16;
    /// The pause is this many times what the read took, so that reads take at most a tenth of the thread.
    static constexpr qint64 kPause = 9;
    /// But no longer than this: after a read that took seconds, the next user must not wait for minutes.
    static constexpr qint64 kLongestPauseUs = 3'000'000;

    /// False if too many reads of this user wait.
    bool add(quint32 uid, const Read &read);
    bool isEmpty() const { return m_users.isEmpty(); }
    /// Microseconds until the next read may be taken; 0: at once.
    qint64 pauseUs(qint64 nowUs) const { return nowUs < m_freeAtUs ? m_freeAtUs - nowUs : 0; }
    /// The next read, of the user whose last one is longest ago. Not to be called when isEmpty().
    Read take();
    /// A read has been carried out.
    void took(qint64 nowUs, qint64 costUs) { m_freeAtUs = nowUs + std::min(kPause * costUs, kLongestPauseUs); }

private:
    struct User {
        quint32 uid = 0;
        QQueue<Read> reads;
    };

    QList<User> m_users; ///< those with reads that wait; the first one is next
    qint64 m_freeAtUs = 0;
};

} // namespace culvert
