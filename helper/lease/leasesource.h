// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/lease.h"

#include <QObject>

#include <optional>

namespace culvert {

/// What somebody who manages the uplink says of it, beside what the kernel shows.
struct ManagedLease {
    Ipv4Address address;
    int prefixLength = 32;
    std::optional<Ipv4Address> router;
    std::optional<int> mtu; ///< DHCP option 26

    friend bool operator==(const ManagedLease &, const ManagedLease &) = default;
};

/// A network manager (NetworkManager, or none). One thread. The kernel is not one of these: it is
/// asked in any case (helper/lease/leasechoice.h puts both together).
class LeaseSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on, of this interface; empty: of none.
    virtual void watch(const QString &interface) = 0;

    /// Whether it runs and manages the interface.
    virtual bool manages() const = 0;
    /// What it says now; absent while it has no lease, does not run or does not manage the interface.
    virtual std::optional<ManagedLease> current() const = 0;
    /// "networkmanager"
    virtual QString name() const = 0;

Q_SIGNALS:
    /// manages() or current() changed.
    void changed();
};

} // namespace culvert
