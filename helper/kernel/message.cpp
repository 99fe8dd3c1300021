// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/message.h"

#include <QtEndian>

namespace culvert {

void Message::put(int attribute, Ipv4Address address)
{
    note(nla_put_u32(m_message.get(), attribute, qToBigEndian(address.value)));
}

void Message::put(int attribute, const QString &text)
{
    note(nla_put_string(m_message.get(), attribute, text.toUtf8().constData()));
}

} // namespace culvert
