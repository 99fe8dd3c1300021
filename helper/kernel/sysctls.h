// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kernel/objects.h"
#include "core/kernel/step.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace culvert {

/// Values below /proc/sys/net/ipv4, and the memory of what they were before we changed them: one JSON file in
/// the runtime directory, which lives as long as the values do, until the next boot.
class Sysctls {
public:
    explicit Sysctls(const QString &runtimeDirectory, QString root = QStringLiteral("/proc/sys/net/ipv4"));

    /// "ip_forward", "conf/eth0.100/rp_filter": no path that leads elsewhere.
    static bool isKey(const QString &key);

    /// Absent if there is no such value, e.g. because its device is gone.
    Result<std::optional<QString>> read(const QString &key) const;
    /// Remembers `former`, unless it is empty or known already, before it writes.
    Result<> set(const SetSysctl &step);

    const QList<Sysctl> &former() const { return m_former; }

    /// Who forwards besides us, before ip_forward is first set: kept with its former value.
    void noteForwarders(const QStringList &names) { m_forwarders = names; }
    const QStringList &forwardersBefore() const { return m_forwarders; }

private:
    int write(const QString &key, const QString &value) const;
    Result<> remember(QList<Sysctl> former);
    void load();
    /// What writing ip_forward overwrites besides: inet_forward_change() in net/ipv4/devinet.c sets the forwarding of
    /// every interface to the same, and conf/all/accept_redirects to the opposite.
    QList<Sysctl> overwrittenByForwarding() const;
    void restoreOverwritten();

    QString m_root;
    QString m_file;
    QList<Sysctl> m_former;
    QStringList m_forwarders;
    QList<Sysctl> m_overwritten; ///< as overwrittenByForwarding(), from before ip_forward was set
};

} // namespace culvert
