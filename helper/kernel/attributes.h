// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

#include <netlink/attr.h>

#include <QString>
#include <QtEndian>

#include <cstring>

/// Values of netlink attributes whose length a policy has checked, or defaults where there is no attribute.
namespace culvert::attributes {

inline constexpr nla_policy kU8{NLA_U8, 0, 0};
inline constexpr nla_policy kU16{NLA_U16, 0, 0};
inline constexpr nla_policy kU32{NLA_U32, 0, 0};
inline constexpr nla_policy kString{NLA_STRING, 0, 0}; ///< libnl asks for the final NUL, too
inline constexpr nla_policy kNested{NLA_NESTED, 0, 0};

inline int u8(const nlattr *attribute, int otherwise = 0) { return attribute ? nla_get_u8(attribute) : otherwise; }

inline quint16 u16(const nlattr *attribute) { return attribute ? nla_get_u16(attribute) : quint16(0); }

inline quint32 u32(const nlattr *attribute, quint32 otherwise = 0)
{
    return attribute ? nla_get_u32(attribute) : otherwise;
}

inline Ipv4Address ipv4(const nlattr *attribute) { return {qFromBigEndian(u32(attribute))}; }

inline QString text(const nlattr *attribute)
{
    if (!attribute)
        return {};
    const auto *bytes = static_cast<const char *>(nla_data(attribute));
    return QString::fromUtf8(bytes, qsizetype(strnlen(bytes, size_t(nla_len(attribute)))));
}

/// libnl takes what it reads to be the reader's own to change; nothing here does so.
inline nlmsghdr *writable(const nlmsghdr &message) { return const_cast<nlmsghdr *>(&message); }

} // namespace culvert::attributes
