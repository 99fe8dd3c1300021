// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/calllimits.h"

namespace culvert {

namespace {

template <typename Key> void countDown(QHash<Key, int> &counts, const Key &key)
{
    const auto found = counts.find(key);
    if (found != counts.end() && --*found == 0)
        counts.erase(found);
}

} // namespace

bool CallLimits::enter(const QString &sender, quint32 uid, qsizetype bytes)
{
    if (m_bySender.value(sender) >= m_numbers.perSender || m_byUid.value(uid) >= m_numbers.perUid
        || m_waiting >= m_numbers.overall || bytes > m_numbers.bytes - m_bytes)
        return false;
    ++m_bySender[sender];
    ++m_byUid[uid];
    ++m_waiting;
    m_bytes += bytes;
    return true;
}

void CallLimits::leave(const QString &sender, quint32 uid, qsizetype bytes)
{
    countDown(m_bySender, sender);
    countDown(m_byUid, uid);
    --m_waiting;
    m_bytes -= bytes;
}

} // namespace culvert
