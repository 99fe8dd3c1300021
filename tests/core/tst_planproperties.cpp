// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/explain.h"
#include "core/intent/intent.h"
#include "core/plan/differ.h"
#include "core/plan/planner.h"
#include "tests/core/planpromises.h"
#include "tests/core/planscenario.h"
#include "tests/support/routingfixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace culvert;
using namespace culvert::test;

namespace {

/// CULVERT_SEED and CULVERT_CASES try others, or more; a failure names the seed of its case.
quint32 numberFrom(const char *variable, quint32 otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? quint32(number) : otherwise;
}
quint32 firstSeed() { return numberFrom("CULVERT_SEED", 1); }
quint32 caseCount() { return numberFrom("CULVERT_CASES", 150); }

QStringList keysOf(const DesiredState &desired)
{
    QStringList keys;
    for (const Sysctl &sysctl : desired.sysctls)
        keys.append(sysctl.key);
    return keys;
}

/// One line an object, sorted: two states are the same if these are.
QStringList lines(const KernelState &state)
{
    QStringList list;
    for (const TunnelLink &link : state.links)
        list.append(describe(Step{0, SetLink{link, false}}));
    for (const AddressEntry &address : state.addresses)
        list.append(describe(Step{0, AddAddress{address}}));
    for (const Route &route : state.routes)
        list.append(describe(route));
    for (const Rule &rule : state.rules)
        list.append(describe(rule));
    if (state.firewall)
        list.append(describe(*state.firewall));
    list.sort();
    return list;
}

QStringList lines(const QList<Sysctl> &sysctls)
{
    QStringList list;
    for (const Sysctl &sysctl : sysctls)
        list.append(sysctl.key + QLatin1Char('=') + sysctl.value);
    list.sort();
    return list;
}

QString difference(const QStringList &wanted, const QStringList &found)
{
    const QSet<QString> want(wanted.begin(), wanted.end());
    const QSet<QString> have(found.begin(), found.end());
    return QStringLiteral("missing:\n  %1\nextra:\n  %2")
        .arg(QStringList((want - have).values()).join(QStringLiteral("\n  ")),
             QStringList((have - want).values()).join(QStringLiteral("\n  ")));
}

/// What a transition must keep, beside arriving.
struct Watch {
    QList<QString> guarded;  ///< home interfaces that leak before the first step or never; empty: not watched
    bool byRoutesToo = true; ///< nothing is translated, so the routes alone must do
};

/// Takes the steps one by one; empty if every promise was kept, else which one was not.
QString walk(ModelKernel &kernel, const Steps &steps, const Watch &watch)
{
    const ModelKernel::Others others = kernel.others();
    const QSet<QString> loopsBefore = loops(kernel);
    const QSet<QString> unguardedBefore = unguarded(kernel);
    const auto leaksNow = [&] {
        QSet<QString> found = leaks(kernel.routingView(), watch.guarded);
        if (watch.byRoutesToo)
            found += leaks(routesAlone(kernel), watch.guarded);
        return found;
    };
    const QSet<QString> leaksBefore = leaksNow();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString at =
            QStringLiteral("step %1 of %2, \"%3\": ").arg(i + 1).arg(steps.size()).arg(describe(steps[i]));
        if (const Result<> done = kernel.apply(steps[i]); !done)
            return at + QStringLiteral("refused with errno %1").arg(done.error().sysErrno);
        if (kernel.others() != others)
            return at + QStringLiteral("touches what is not ours");
        if (const QSet<QString> now = loops(kernel) - loopsBefore; !now.isEmpty())
            return at + QStringLiteral("loop of ") + QStringList(now.values()).join(QStringLiteral(", "));
        if (const QSet<QString> now = unguarded(kernel) - unguardedBefore; !now.isEmpty())
            return at + QStringLiteral("no guard behind ") + QStringList(now.values()).join(QStringLiteral(", "));
        if (watch.guarded.isEmpty())
            continue;
        if (const QSet<QString> now = leaksNow() - leaksBefore; !now.isEmpty())
            return at + QStringLiteral("leak of ") + QStringList(now.values()).join(QStringLiteral(", "));
    }
    return {};
}

/// Diff, steps, and a look at the end; "conflict" if others stand in the way and nothing was done.
QString converge(ModelKernel &kernel, const DesiredState &desired, const Watch &watch)
{
    const Result<Steps> steps = diff(desired, kernel.observe(keysOf(desired)));
    if (!steps)
        return steps.error().code == ErrorCode::ForeignConflict ? QStringLiteral("conflict") : steps.error().detail;
    if (QString broken = walk(kernel, *steps, watch); !broken.isEmpty())
        return broken;
    const ObservedState after = kernel.observe(keysOf(desired));
    if (lines(after.owned) != lines(desired))
        return QStringLiteral("the state is not the desired one; ") + difference(lines(desired), lines(after.owned));
    for (const Sysctl &sysctl : desired.sysctls) {
        if (kernel.sysctl(sysctl.key) != sysctl.value)
            return QStringLiteral("sysctl %1 is %2").arg(sysctl.key, kernel.sysctl(sysctl.key));
    }
    const Result<Steps> left = diff(desired, after);
    if (!left || !left->isEmpty())
        return QStringLiteral("the next diff is not empty: ") + (left ? describe(left->first()) : left.error().detail);
    return {};
}

/// The home interfaces that both configurations guard, if the home is the same.
Watch watchBetween(const Configuration &before, const Configuration &after)
{
    if (!before.enabled || !after.enabled || !before.leakGuard || !after.leakGuard
        || before.homeNetworks != after.homeNetworks)
        return {};
    Watch watch;
    watch.byRoutesToo = !intent::needsConnectionMarks(before) && !intent::needsConnectionMarks(after);
    for (const QString &interface : before.homeInterfaces) {
        if (after.homeInterfaces.contains(interface))
            watch.guarded.append(interface);
    }
    return watch;
}

bool standsInTheWay(const DesiredState &desired, const ObservedState &observed)
{
    for (const TunnelLink &foreign : observed.foreign.links) {
        for (const TunnelLink &link : desired.links) {
            if (foreign.name == link.name
                || (foreign.local == link.local && foreign.remote == link.remote && foreign.parent == link.parent))
                return true;
        }
    }
    return std::any_of(observed.foreign.routes.begin(), observed.foreign.routes.end(), [&](const Route &foreign) {
        return std::any_of(desired.routes.begin(), desired.routes.end(),
                           [&](const Route &route) { return route.key() == foreign.key(); });
    });
}

/// A case: a machine that holds what the former situation wants, and what is wanted next.
struct Case {
    ModelKernel kernel;
    Situation former;
    Situation next;
    DesiredState desired;
};

/// Absent where others' objects forbid the former state already.
std::optional<Case> makeCase(quint32 seed, bool withDamage, bool sameLine = false)
{
    Scenario scenario(seed);
    Case c;
    c.kernel = scenario.machine();
    c.former = scenario.situation();
    scenario.bringUpLine(c.kernel, c.former);
    scenario.addForeignObjects(c.kernel);
    const Result<Steps> install = diff(*c.former.plan(), c.kernel.observe({QStringLiteral("ip_forward")}));
    if (!install)
        return {};
    for (const Step &step : *install)
        (void)c.kernel.apply(step);
    do {
        c.next = scenario.successor(c.former);
    } while (sameLine && c.next.lease != c.former.lease);
    if (c.next.lease != c.former.lease)
        scenario.bringUpLine(c.kernel, c.next);
    if (withDamage && scenario.chance(50))
        scenario.damage(c.kernel);
    c.desired = *c.next.plan();
    return c;
}

} // namespace

class TestPlanProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInfo("seeds %u to %u", firstSeed(), firstSeed() + caseCount() - 1); }

    void aFirstInstallKeepsEveryPromise();
    void everyTransitionKeepsEveryPromise();
    void aHelperKilledAnywhereArrivesAllTheSame();
    void rollingBackFromAnywhereRestoresWhatWas();
    void switchingOffLeavesNoTrace();
    void aLeaseChangeDoesNotCountTheExceptions();

private:
    template <typename Property> void forEachSeed(Property property)
    {
        for (quint32 seed = firstSeed(); seed < firstSeed() + caseCount(); ++seed) {
            const QString broken = property(seed);
            QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("CULVERT_SEED=%1: %2").arg(seed).arg(broken)));
        }
    }
};

void TestPlanProperties::aFirstInstallKeepsEveryPromise()
{
    int conflicts = 0;
    forEachSeed([&](quint32 seed) {
        Scenario scenario(seed);
        ModelKernel kernel = scenario.machine();
        const Situation situation = scenario.situation();
        scenario.bringUpLine(kernel, situation);
        scenario.addForeignObjects(kernel);
        const DesiredState desired = *situation.plan();
        const bool inTheWay = standsInTheWay(desired, kernel.observe());
        QString broken = converge(kernel, desired, {});
        conflicts += inTheWay ? 1 : 0;
        if (inTheWay)
            return broken == QStringLiteral("conflict") ? QString()
                                                        : QStringLiteral("the conflict is not seen: ") + broken;
        return broken;
    });
    QVERIFY(conflicts > 0);
}

void TestPlanProperties::everyTransitionKeepsEveryPromise()
{
    int watched = 0;
    forEachSeed([&](quint32 seed) {
        std::optional<Case> c = makeCase(seed, true);
        if (!c || standsInTheWay(c->desired, c->kernel.observe()))
            return QString();
        const Watch watch = watchBetween(c->former.configuration, c->next.configuration);
        watched += watch.guarded.isEmpty() ? 0 : 1;
        return converge(c->kernel, c->desired, watch);
    });
    QVERIFY(watched > 0);
}

void TestPlanProperties::aHelperKilledAnywhereArrivesAllTheSame()
{
    forEachSeed([&](quint32 seed) {
        const std::optional<Case> c = makeCase(seed, true);
        if (!c || standsInTheWay(c->desired, c->kernel.observe()))
            return QString();
        const Result<Steps> steps = diff(c->desired, c->kernel.observe(keysOf(c->desired)));
        ModelKernel cut = c->kernel;
        for (qsizetype i = 0; i < steps->size(); ++i) {
            if (i % 7 == qsizetype(seed % 7)) {
                ModelKernel restarted = cut;
                if (QString broken = converge(restarted, c->desired, {}); !broken.isEmpty())
                    return QStringLiteral("cut before step %1: %2").arg(i + 1).arg(broken);
            }
            (void)cut.apply((*steps)[i]);
        }
        return QString();
    });
}

void TestPlanProperties::rollingBackFromAnywhereRestoresWhatWas()
{
    forEachSeed([&](quint32 seed) {
        const std::optional<Case> c = makeCase(seed, false, true);
        if (!c || standsInTheWay(c->desired, c->kernel.observe()))
            return QString();
        const ObservedState former = c->kernel.observe(keysOf(c->desired));
        const Result<Steps> steps = diff(c->desired, former);
        ModelKernel cut = c->kernel;
        for (qsizetype i = 0; i <= steps->size(); ++i) {
            if (i % 5 == qsizetype(seed % 5) || i == steps->size()) {
                ModelKernel back = cut;
                if (QString broken = converge(back, former.owned, {}); !broken.isEmpty())
                    return QStringLiteral("after step %1: %2").arg(i).arg(broken);
                if (lines(back.observe().formerSysctls) != lines(c->kernel.observe().formerSysctls))
                    return QStringLiteral("after step %1: the memory of sysctls differs").arg(i);
                if (back.others() != c->kernel.others())
                    return QStringLiteral("after step %1: others' objects differ").arg(i);
            }
            if (i < steps->size())
                (void)cut.apply((*steps)[i]);
        }
        return QString();
    });
}

void TestPlanProperties::switchingOffLeavesNoTrace()
{
    forEachSeed([&](quint32 seed) {
        std::optional<Case> c = makeCase(seed, true);
        if (!c)
            return QString();
        Scenario scenario(seed);
        const QString forwarding = scenario.machine().sysctl(QStringLiteral("ip_forward"));
        if (QString broken = converge(c->kernel, {}, {}); !broken.isEmpty())
            return broken;
        const ObservedState after = c->kernel.observe();
        if (!after.formerSysctls.isEmpty() || c->kernel.sysctl(QStringLiteral("ip_forward")) != forwarding)
            return QStringLiteral("sysctls are not what they were");
        return QString();
    });
}

void TestPlanProperties::aLeaseChangeDoesNotCountTheExceptions()
{
    QList<qsizetype> counts;
    for (const int exceptions : {0, 1, 1000}) {
        ModelKernel kernel = homeGateway();
        Configuration c;
        c.uplinkInterface = kUplink;
        c.homeNetworks = {net("203.0.113.0/28")};
        c.homeInterfaces = {kLan};
        c.mode = Mode::Everything;
        c.tunnels.resize(1);
        c.tunnels[0].name = QStringLiteral("office");
        c.tunnels[0].remote = ip("198.51.100.9");
        for (int i = 0; i < exceptions; ++i)
            c.exceptions.append({Ipv4Prefix::host({0x08000000U + quint32(i) * 3}), QString(), false, true});
        Lease lease{.interface = kUplink,
                    .address = ip("100.64.1.50"),
                    .prefixLength = 24,
                    .router = ip("100.64.1.1"),
                    .source = {}};
        QCOMPARE(converge(kernel, *plan(c, lease), {}), QString());
        lease.address = ip("100.64.1.51");
        kernel.setLine(kUplink, lease.address, 24, lease.router);
        const DesiredState desired = *plan(c, lease);
        counts.append(diff(desired, kernel.observe(keysOf(desired)))->size());
    }
    QVERIFY(counts[0] > 0);
    QCOMPARE(counts[1], counts[0]);
    QCOMPARE(counts[2], counts[0]);
}

QTEST_GUILESS_MAIN(TestPlanProperties)
#include "tst_planproperties.moc"
