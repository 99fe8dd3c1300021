// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipv4.h"

namespace culvert::test {

inline Ipv4Address address(const char *text) { return Ipv4Address::parse(QString::fromLatin1(text)).value(); }
inline Ipv4Prefix prefix(const char *text)
{
    return Ipv4Prefix::parseAddressOrPrefix(QString::fromLatin1(text)).value();
}

} // namespace culvert::test
