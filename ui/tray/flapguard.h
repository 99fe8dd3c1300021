// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace culvert {

/// When to tell of one thing that changes: what has stayed for a moment is told, and of what keeps changing it
/// is told once that it does, and then nothing until it has been calm. Pure: times are milliseconds of any
/// monotonic clock.
class FlapGuard {
public:
    static constexpr qint64 kSettleMs = 3000;
    static constexpr qint64 kWindowMs = 60'000;
    static constexpr int kLimit = 4; ///< tellings in that window
    static constexpr qint64 kCalmMs = 60'000;

    /// It changed. Changes that keep coming do not put the first telling off, but they do put off the calm.
    void changed(qint64 now) { m_due = m_isSilent ? now + kCalmMs : m_due.value_or(now + kSettleMs); }
    /// When to look at what it has become; absent: not before another change.
    std::optional<qint64> due() const { return m_due; }
    bool isDue(qint64 now) const { return m_due && *m_due <= now; }

    /// What has become of it is looked at. True where that ends a silence.
    bool look()
    {
        m_due.reset();
        if (!m_isSilent)
            return false;
        m_isSilent = false;
        m_tellings.clear();
        return true;
    }

    /// Something is to be told. False where it is one too many: the silence begins, and that is told instead.
    bool mayTell(qint64 now)
    {
        m_tellings.removeIf([now](qint64 then) { return then + kWindowMs <= now; });
        if (m_tellings.size() >= kLimit) {
            m_isSilent = true;
            m_due = now + kCalmMs;
            return false;
        }
        m_tellings.append(now);
        return true;
    }

private:
    QList<qint64> m_tellings;
    bool m_isSilent = false;
    std::optional<qint64> m_due;
};

} // namespace culvert
