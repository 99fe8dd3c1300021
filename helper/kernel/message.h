// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"
#include "helper/kernel/nlhandles.h"

#include <QString>

namespace culvert {

/// One netlink message under construction, in a buffer of one page that is used again for the next one.
class Message {
public:
    Message() : m_message(nlmsg_alloc()) { }

    /// Throws the former content away. `family`: the fixed header behind nlmsghdr, e.g. struct rtmsg.
    template <typename FamilyHeader> void begin(int type, int flags, const FamilyHeader &family)
    {
        nlmsg_hdr(m_message.get())->nlmsg_len = NLMSG_HDRLEN;
        m_fits = nlmsg_put(m_message.get(), 0, 0, type, 0, flags) != nullptr
            && nlmsg_append(m_message.get(), const_cast<FamilyHeader *>(&family), sizeof(family), NLMSG_ALIGNTO) == 0;
    }

    void put(int attribute, quint8 value) { note(nla_put_u8(m_message.get(), attribute, value)); }
    void put(int attribute, quint16 value) { note(nla_put_u16(m_message.get(), attribute, value)); }
    void put(int attribute, quint32 value) { note(nla_put_u32(m_message.get(), attribute, value)); }
    void put(int attribute, Ipv4Address address);
    void put(int attribute, const QString &text);
    /// With all that is within.
    void copy(const nlattr *attribute)
    {
        note(nla_put(m_message.get(), attribute->nla_type, nla_len(attribute), nla_data(attribute)));
    }
    /// `fill` puts the attributes within.
    template <typename Fill> void nest(int attribute, Fill fill)
    {
        nlattr *start = nla_nest_start(m_message.get(), attribute);
        note(start ? 0 : -1);
        if (!start)
            return;
        fill();
        nla_nest_end(m_message.get(), start);
    }

    /// False if something did not fit, which only a text of absurd length can cause.
    bool isWhole() const { return m_fits; }
    nlmsghdr *header() { return nlmsg_hdr(m_message.get()); }
    const nlmsghdr *header() const { return nlmsg_hdr(m_message.get()); }

private:
    void note(int status) { m_fits = m_fits && status >= 0; }

    NlMessageHandle m_message;
    bool m_fits = true;
};

} // namespace culvert
