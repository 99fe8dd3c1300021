// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace culvert {

/// How many calls may wait for an authorisation at once. Pure bookkeeping.
class CallLimits {
public:
    struct Numbers {
        int perSender = 1;
        int perUid = 4;
        int overall = 16;
        qsizetype bytes = 0; ///< of documents that wait, together
    };

    explicit CallLimits(const Numbers &numbers) : m_numbers(numbers) { }

    /// Counts one more call, unless that were too many; a call that was counted is to leave() once.
    bool enter(const QString &sender, quint32 uid, qsizetype bytes);
    void leave(const QString &sender, quint32 uid, qsizetype bytes);

    int waiting() const { return m_waiting; }

private:
    Numbers m_numbers;
    QHash<QString, int> m_bySender;
    QHash<quint32, int> m_byUid;
    int m_waiting = 0;
    qsizetype m_bytes = 0;
};

} // namespace culvert
