// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/readqueue.h"

#include <algorithm>

namespace culvert {

bool ReadQueue::add(quint32 uid, const Read &read)
{
    auto user = std::ranges::find(m_users, uid, &User::uid);
    if (user == m_users.end())
        user = m_users.insert(m_users.end(), User{uid, {}});
    if (user->reads.size() >= kPerUser)
        return false;
    user->reads.enqueue(read);
    return true;
}

ReadQueue::Read ReadQueue::take()
{
    User user = m_users.takeFirst();
    Read read = user.reads.dequeue();
    if (!user.reads.isEmpty())
        m_users.append(std::move(user));
    return read;
}

} // namespace culvert
