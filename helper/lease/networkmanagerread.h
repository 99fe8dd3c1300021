// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/lease/leasesource.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace culvert {

/// One look at what NetworkManager has for an interface: a handful of calls, none of which blocks. It begins with
/// the constructor; deleting it drops whatever is still to be answered.
class NetworkManagerRead : public QObject {
    Q_OBJECT

public:
    struct Found {
        bool managed = false;
        std::optional<ManagedLease> lease;

        friend bool operator==(const Found &, const Found &) = default;
    };

    /// `owner`: the unique name whose answers count.
    NetworkManagerRead(const QDBusConnection &bus, QString owner, const QString &interface, int callTimeoutMs);

Q_SIGNALS:
    /// Emitted before the object's properties are asked for, so that no change of them is missed in between.
    void met(const QString &objectPath);
    void finished(const culvert::NetworkManagerRead::Found &found);
    /// NetworkManager did not answer, or an object went away meanwhile: worth another look later.
    void failed(const QString &reason);

private:
    void readDevice(const QString &path);
    void readConfiguration(const QString &ip4Path, const QString &dhcp4Path);
    void readProperties(const QString &path, const QString &interface,
                        const std::function<void(const QVariantMap &)> &use);
    void call(const QDBusMessage &message, const std::function<void(const QDBusMessage &)> &use);

    QDBusConnection m_bus;
    QString m_owner;
    int m_callTimeoutMs;
};

} // namespace culvert
