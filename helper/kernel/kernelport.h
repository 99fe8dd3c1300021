// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kernel/state.h"
#include "core/kernel/step.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>
#include <span>

namespace culvert {

/// One network interface as the kernel has it, for the lease.
struct InterfaceState {
    QString name;
    int index = 0;
    bool up = false;      ///< IFF_UP
    bool running = false; ///< has a carrier
    bool pointToPoint = false;
    int mtu = 0;
    struct Address {
        Ipv4Address address;
        int prefixLength = 32;
        bool secondary = false;
        friend bool operator==(const Address &, const Address &) = default;
    };
    QList<Address> addresses; ///< of global scope, in the kernel's order
    /// Next hop of the best default route by this interface: main's, else that of another table but ours.
    std::optional<Ipv4Address> router;
    bool leadsEverywhere = false; ///< that route has no next hop: every host is on the link, as somebody set it up

    friend bool operator==(const InterfaceState &, const InterfaceState &) = default;
};

/// A step that the kernel refused.
struct StepFailure {
    qsizetype index = 0; ///< in the span given to perform()
    Error error;
};

/// The kernel, as far as the helper needs it. One thread. A fake (tests/support/fakekernel.h) that behaves
/// like Linux and can fail at every step is the second implementation.
class KernelPort : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is ours, and what stands in our places: by full dumps, never from a cache.
    /// `wantedSysctls`: keys whose present value is asked for, beside those that we changed before.
    /// Interrupted dumps and overruns are retried with back-off, at most five times.
    virtual Result<ObservedState> observe(const QStringList &wantedSysctls) = 0;

    /// Carries out the steps of one stage, in order, in as few system calls as it can, and waits for every
    /// acknowledgement. Goes on after a failure, since the kernel does so within a batch; an empty list
    /// means that all is done. EEXIST on something equal and "not there" on removal are no failures.
    virtual QList<StepFailure> perform(std::span<const Step> stage) = 0;

    /// Drops every tracked connection that has this address, or is translated to it: it is nobody's any more, and
    /// its packets would go on carrying it.
    virtual Result<> forgetConnections(Ipv4Address address) = 0;

    /// The name under which the kernel shows the interface that is called so: `name` may be an alternative one
    /// (ip-link(8) "altname"), which no packet, rule or firewall table knows. `name` itself if there is none.
    virtual Result<QString> kernelName(const QString &name) = 0;

    /// Absent if there is no such interface. `name` may be an alternative one; the answer has the kernel's.
    virtual Result<std::optional<InterfaceState>> interfaceState(const QString &name) = 0;

    /// All that decides where packets go, of everybody.
    virtual Result<RoutingView> routingView() = 0;

    /// Interfaces that do not exist are left out.
    virtual Result<QHash<QString, LinkCounters>> counters(const QStringList &interfaces) = 0;

Q_SIGNALS:
    /// A link, address, route, rule or our firewall table changed, or messages were lost; our own writes may echo here.
    /// A hint only: what changed is found by looking. Emitted from the event loop, many
    /// messages at once give one signal. `urgent`: an address or link changed, or messages were lost.
    void changed(bool urgent);
};

} // namespace culvert
