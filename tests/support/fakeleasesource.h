// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/lease/leasesource.h"

namespace culvert {

/// A network manager that says what the test wants.
class FakeLeaseSource : public LeaseSource {
public:
    void watch(const QString &interface) override { m_watched = interface; }
    bool manages() const override { return m_manages; }
    std::optional<ManagedLease> current() const override { return m_current; }
    QString name() const override { return QStringLiteral("networkmanager"); }

    QString watched() const { return m_watched; }
    void say(const std::optional<ManagedLease> &lease)
    {
        m_manages = true;
        m_current = lease;
        Q_EMIT changed();
    }

private:
    QString m_watched;
    bool m_manages = false;
    std::optional<ManagedLease> m_current;
};

} // namespace culvert
