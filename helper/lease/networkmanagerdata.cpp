// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/lease/networkmanagerdata.h"

#include "core/base/text.h"

#include <QDBusArgument>
#include <QLoggingCategory>

#include <algorithm>

namespace culvert {

Q_LOGGING_CATEGORY(lcLeaseData, "culvert.lease")

namespace {

struct PrefixedAddress {
    Ipv4Address address;
    int prefixLength = 32;
};

void warn(const char *what, QStringView text)
{
    qCWarning(lcLeaseData).noquote() << "NetworkManager:" << what << "left out:" << quoted(text);
}

std::optional<Ipv4Address> readHost(const char *what, QStringView text)
{
    const auto address = Ipv4Address::parse(text);
    if (address && address->isUnicast())
        return address;
    if (!text.isEmpty())
        warn(what, text);
    return {};
}

QList<PrefixedAddress> readAddressData(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("aa{sv}"))
        return {};
    QList<PrefixedAddress> addresses;
    const auto entries = qdbus_cast<QList<QVariantMap>>(argument);
    for (const QVariantMap &entry : entries) {
        const auto address = readHost("address", entry.value(QStringLiteral("address")).toString());
        const QVariant prefixLength = entry.value(QStringLiteral("prefix"));
        if (address && prefixLength.metaType() == QMetaType::fromType<uint>() && prefixLength.toUInt() <= 32)
            addresses.append({*address, prefixLength.toInt()});
    }
    return addresses;
}

/// The prefix length of a subnet mask whose ones are all in front.
std::optional<int> readMask(const QString &text)
{
    const auto mask = Ipv4Address::parse(text);
    if (!mask)
        return {};
    for (int length = 0; length <= 32; ++length) {
        if (Ipv4Prefix{{}, quint8(length)}.mask() == mask->value)
            return length;
    }
    return {};
}

std::optional<int> readMtu(const QString &text)
{
    constexpr int kMostDigits = 5;
    const bool isNumber = !text.isEmpty() && text.size() <= kMostDigits
        && std::all_of(text.begin(), text.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (isNumber)
        return text.toInt();
    if (!text.isEmpty())
        warn("interface_mtu", text);
    return {};
}

} // namespace

std::optional<ManagedLease> readManagedLease(const QVariantMap &ip4Config, const QVariantMap &dhcpOptions)
{
    const auto option = [&dhcpOptions](const char *name) { return dhcpOptions.value(QLatin1String(name)).toString(); };
    const QList<PrefixedAddress> addresses = readAddressData(ip4Config.value(QStringLiteral("AddressData")));
    const auto leased = readHost("ip_address", option("ip_address"));

    ManagedLease lease;
    if (leased) {
        const auto same = std::find_if(addresses.begin(), addresses.end(),
                                       [&leased](const PrefixedAddress &entry) { return entry.address == *leased; });
        lease.address = *leased;
        // DHCP's own answer may be here before NetworkManager lists the address.
        lease.prefixLength =
            same != addresses.end() ? same->prefixLength : readMask(option("subnet_mask")).value_or(32);
        lease.mtu = readMtu(option("interface_mtu"));
    } else if (!addresses.isEmpty()) {
        lease.address = addresses.first().address;
        lease.prefixLength = addresses.first().prefixLength;
    } else {
        return {};
    }

    // NetworkManager's own word first: a gateway may be set by hand over DHCP's.
    lease.router = readHost("gateway", ip4Config.value(QStringLiteral("Gateway")).toString());
    if (!lease.router && leased)
        lease.router = readHost("routers", option("routers").section(u' ', 0, 0, QString::SectionSkipEmpty));
    return lease;
}

QVariantMap toVariantMap(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QVariantMap>())
        return value.toMap();
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    return argument.currentSignature() == QLatin1String("a{sv}") ? qdbus_cast<QVariantMap>(argument) : QVariantMap();
}

} // namespace culvert
