// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/plan/planner.h"
#include "core/status/lease.h"
#include "tests/support/modelkernel.h"

#include <QRandomGenerator>

#include <optional>

/// Random machines, configurations and leases for the properties of plan() and diff(). Everything comes from
/// the seed, and small numbers of few values: what collides finds faults.
namespace culvert::test {

inline const QString kLanOne = QStringLiteral("eth0");
inline const QString kLanTwo = QStringLiteral("eth2");
inline const QString kForeignDevice = QStringLiteral("wg0");
inline const QStringList kUplinks{QStringLiteral("eth1"), QStringLiteral("eth3")};

/// What a configuration is carried out for: the machine's line as it is.
struct Situation {
    Configuration configuration;
    std::optional<Lease> lease;
    QList<ExistingDevice> devices; ///< of somebody else's: kForeignDevice as it is, or nothing

    Result<DesiredState> plan() const { return planValidated(configuration, lease, devices); }
};

class Scenario {
public:
    explicit Scenario(quint32 seed);

    /// A machine with two LAN sides and two possible uplinks, no line yet.
    ModelKernel machine();
    /// Others' links, routes and rules, also in the places where ours go, now and then in their very place.
    void addForeignObjects(ModelKernel &kernel);

    /// Valid, and its plan is not refused.
    Situation situation();
    /// One that might come after it: something edited, switched, another lease, or all new.
    Situation successor(const Situation &former);
    /// Sets up or drops the line that the situation speaks of, as a network manager does.
    void bringUpLine(ModelKernel &kernel, const Situation &situation);
    /// Others destroy some of what is ours, or take links away for a moment.
    void damage(ModelKernel &kernel);

    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    Configuration configuration();
    TunnelSettings tunnel(int index);
    void edit(Configuration &configuration);
    std::optional<Lease> lease(const QString &interface);

    template <typename T> T oneOf(const QList<T> &list) { return list[below(int(list.size()))]; }

    QRandomGenerator m_random;
};

} // namespace culvert::test
