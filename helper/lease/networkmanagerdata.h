// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/lease/leasesource.h"

#include <QVariantMap>

#include <optional>

namespace culvert {

/// The lease in the properties of org.freedesktop.NetworkManager.IP4Config and in the "Options" of …DHCP4Config
/// (empty where there is none), as QtDBus delivers them. Pure.
///
/// The DHCP address is the lease where there is one, else the first address of AddressData, as with an address
/// given by hand. DHCP's strings come from whoever answered on the line: what is not exactly an address or a number
/// is left out, with a line in the log.
std::optional<ManagedLease> readManagedLease(const QVariantMap &ip4Config, const QVariantMap &dhcpOptions);

/// An a{sv} within a variant; empty if it is something else.
QVariantMap toVariantMap(const QVariant &value);

} // namespace culvert
