// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace culvert {

/// An IPv4 address in host byte order.
struct Ipv4Address {
    quint32 value = 0;

    /// Four decimal octets and nothing else: no short forms, no octal (a leading zero is refused),
    /// no white space. inet_aton(3) accepts all of these, and reads 010.0.0.1 as 8.0.0.1.
    static std::optional<Ipv4Address> parse(QStringView text);
    QString toString() const;

    bool isUnspecified() const { return value == 0; }
    bool isLoopback() const { return (value >> 24) == 127; }
    bool isMulticast() const { return (value >> 28) == 0xe; }
    /// An address that one host can have: not in 0/8, 127/8, 224/4, 240/4 (RFC 6890).
    bool isUnicast() const;
    /// RFC 1918, or RFC 6598 (carrier-grade NAT): protocol 4 from outside will not reach it.
    bool isPrivate() const;
    /// Private, or one of DS-Lite's (192.0.0.0/29, RFC 7335): whoever has it is behind somebody's translation.
    bool isBehindNat() const;

    friend auto operator<=>(const Ipv4Address &, const Ipv4Address &) = default;
};

/// An IPv4 prefix in canonical form: no bit is set behind the length (CIDR, RFC 4632).
struct Ipv4Prefix {
    Ipv4Address address;
    quint8 length = 0; ///< 0…32

    /// The prefix of that length which contains the address.
    static Ipv4Prefix of(Ipv4Address address, int length);
    static Ipv4Prefix host(Ipv4Address address) { return {address, 32}; }
    static Ipv4Prefix everything() { return {}; }

    /// "203.0.113.0/28"; the length is required. Host bits are an error: see parseFailure().
    static std::optional<Ipv4Prefix> parse(QStringView text);
    /// As parse(), and a bare address is the /32 of itself.
    static std::optional<Ipv4Prefix> parseAddressOrPrefix(QStringView text);
    /// As parse(), with the host bits cleared instead of refused: what "203.0.113.5/28" was meant to be.
    static std::optional<Ipv4Prefix> parseMasked(QStringView text);
    /// Why parse() or parseAddressOrPrefix() refused the text, with the remedy; English.
    static QString parseFailure(QStringView text);

    /// "203.0.113.0/28", always with its length.
    QString toString() const;
    /// As iproute2 prints it: "default" for 0.0.0.0/0, a bare address for a /32.
    QString toRouteString() const;

    quint32 mask() const { return length == 0 ? 0 : ~quint32(0) << (32 - length); }
    Ipv4Address first() const { return address; }
    Ipv4Address last() const { return {address.value | ~mask()}; }
    bool contains(Ipv4Address other) const { return (other.value & mask()) == address.value; }
    bool contains(const Ipv4Prefix &other) const { return other.length >= length && contains(other.address); }
    bool overlaps(const Ipv4Prefix &other) const { return contains(other) || other.contains(*this); }
    bool isDefault() const { return length == 0; }
    bool isHost() const { return length == 32; }
    /// False for a value that was put together with host bits set; parse() never makes one.
    bool isCanonical() const { return length <= 32 && (address.value & ~mask()) == 0; }
    /// Some address in it is unicast.
    bool isRoutable() const;

    friend auto operator<=>(const Ipv4Prefix &, const Ipv4Prefix &) = default;
};

inline size_t qHash(const Ipv4Address &address, size_t seed = 0) { return ::qHash(address.value, seed); }
inline size_t qHash(const Ipv4Prefix &prefix, size_t seed = 0)
{
    return ::qHash((quint64(prefix.address.value) << 8) | prefix.length, seed);
}

} // namespace culvert
