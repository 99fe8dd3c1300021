// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/lease/leasesource.h"
#include "helper/lease/networkmanagerread.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <memory>

namespace culvert {

/// NetworkManager's word on the uplink, over D-Bus. Nothing here blocks but the bus daemon's own answer to a
/// subscription; signals and answers count from the present owner of the name alone.
///
/// Any signal that may concern the interface leads to one whole look. One look is under way at a time; a signal that
/// comes meanwhile makes its result old, so it is dropped and the next look begins. While NetworkManager
/// does not run (F15, F16), or gives no sensible answer, it manages nothing, and the kernel alone decides.
class NetworkManagerLeases : public LeaseSource {
    Q_OBJECT

public:
    static constexpr auto kService = "org.freedesktop.NetworkManager";

    struct Timing {
        int callTimeoutMs = 10'000;
        int retryMs = 5'000; ///< after a look that failed
    };

    /// `service`: the name NetworkManager has on this bus.
    NetworkManagerLeases(const QDBusConnection &bus, const QString &service, const Timing &timing,
                         QObject *parent = nullptr);
    explicit NetworkManagerLeases(const QDBusConnection &bus, const QString &service = QLatin1String(kService),
                                  QObject *parent = nullptr);
    ~NetworkManagerLeases() override;

    void watch(const QString &interface) override;
    bool manages() const override { return m_found.managed; }
    std::optional<ManagedLease> current() const override { return m_found.lease; }
    QString name() const override;

private Q_SLOTS:
    void look(); ///< a slot since QtDBus connects signals of the bus to slots by name only

private:
    void askForOwner();
    void setOwner(const QString &owner);
    void startAnew();
    void subscribe(const QString &objectPath);
    void unsubscribeAllBut(const QStringList &objectPaths);
    void dropRead();
    void readFinished(const NetworkManagerRead::Found &found);
    void readFailed(const QString &reason);
    void setFound(const NetworkManagerRead::Found &found);

    QDBusConnection m_bus;
    QString m_service;
    Timing m_timing;
    QString m_interface;
    QDBusServiceWatcher m_ownerWatcher;
    bool m_ownerKnown = false;
    QString m_owner;          ///< unique name; empty: nobody has the name
    QStringList m_subscribed; ///< objects of m_owner whose PropertiesChanged come here
    std::unique_ptr<NetworkManagerRead> m_read;
    QStringList m_met; ///< objects of the look under way
    bool m_lookAgain = false;
    QString m_failure; ///< of the last look, if it failed
    QTimer m_retry;
    NetworkManagerRead::Found m_found;
};

} // namespace culvert
