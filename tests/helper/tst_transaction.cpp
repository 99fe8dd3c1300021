// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/differ.h"
#include "core/plan/planner.h"
#include "helper/reconcile/transaction.h"
#include "tests/helper/reconcilefixture.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;

namespace {

const Error kRefusal{ErrorCode::KernelRefused, QStringLiteral("injected"), 5, QStringLiteral("the kernel's words")};

bool isInPlace(FakeKernel &kernel, const DesiredState &desired)
{
    const Result<ObservedState> now = kernel.observe(sysctlKeys(desired));
    const Result<Steps> left = diff(desired, *now);
    return left && left->isEmpty();
}

} // namespace

class tst_Transaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesWhatIsToBeDoneAndReadsItBack()
    {
        FakeKernel kernel(gateway());
        const DesiredState desired = *plan(home(), leaseOf());
        const Result<TransactionReport> report = runTransaction(kernel, desired, OnFailure::RollBack);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(!report->steps.isEmpty());
        QCOMPARE(report->after.owned.links.size(), 1);
        QVERIFY(isInPlace(kernel, desired));

        kernel.forgetSteps();
        const Result<TransactionReport> again = runTransaction(kernel, desired, OnFailure::RollBack);
        QVERIFY(again && again->steps.isEmpty());
        QCOMPARE(kernel.stepCount(), 0);
    }

    void aFailureAtAnyStepOfAChangeLeavesTheFormerState_data()
    {
        QTest::addColumn<bool>("fromNothing");
        QTest::newRow("first apply") << true;
        QTest::newRow("another configuration") << false;
    }
    void aFailureAtAnyStepOfAChangeLeavesTheFormerState()
    {
        QFETCH(bool, fromNothing);
        Configuration second = home(Mode::Source);
        second.tunnels[0].remote = address("198.51.100.17");
        const DesiredState former = fromNothing ? DesiredState{} : *plan(home(), leaseOf());
        const DesiredState desired = fromNothing ? *plan(home(), leaseOf()) : *plan(second, leaseOf());
        for (int n = 1;; ++n) {
            FakeKernel kernel(gateway());
            QVERIFY(runTransaction(kernel, former, OnFailure::RollBack));
            const ModelKernel before = kernel.model();
            kernel.forgetSteps();
            kernel.failStep(n, kRefusal);
            const Result<TransactionReport> report = runTransaction(kernel, desired, OnFailure::RollBack);
            if (report) {
                QVERIFY2(n > 10, "the loop ended before it began");
                break; // n is beyond the last step
            }
            QCOMPARE(report.error().code, ErrorCode::RolledBack);
            QCOMPARE(report.error().kernelText, kRefusal.kernelText);
            QVERIFY(isInPlace(kernel, former));
            QVERIFY(kernel.model().others() == before.others());
            QCOMPARE(kernel.model().sysctl(QStringLiteral("ip_forward")), before.sysctl(QStringLiteral("ip_forward")));
        }
    }

    void aRollBackLeavesOutWhatOthersWroteIntoOurTable()
    {
        FakeKernel kernel(gateway());
        const DesiredState former = *plan(home(), leaseOf());
        QVERIFY(runTransaction(kernel, former, OnFailure::RollBack));
        kernel.othersSilently([](ModelKernel &k) { k.addForeignFirewallRule(); });
        Configuration second = home(Mode::Source);
        second.tunnels[0].remote = address("198.51.100.17");
        kernel.failSteps([](const Step &step) -> std::optional<Error> {
            const auto *link = std::get_if<SetLink>(&step.action);
            return link && link->link.remote == address("198.51.100.17") ? std::optional(kRefusal) : std::nullopt;
        });
        const Result<TransactionReport> report = runTransaction(kernel, *plan(second, leaseOf()), OnFailure::RollBack);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::RolledBack);
        QVERIFY(isInPlace(kernel, former));
    }

    void aFailedRollBackSaysBothCauses()
    {
        FakeKernel kernel(gateway());
        kernel.failSteps([](const Step &step) -> std::optional<Error> {
            if (std::holds_alternative<AddRule>(step.action) || std::holds_alternative<DeleteRoute>(step.action))
                return kRefusal;
            return {};
        });
        const Result<TransactionReport> report = runTransaction(kernel, *plan(home(), leaseOf()), OnFailure::RollBack);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::RollbackFailed);
        QVERIFY(report.error().detail.contains(QStringLiteral("ip rule add")));
        QVERIFY(report.error().detail.contains(QStringLiteral("ip route del")));
    }

    void keepsWhatWasDoneWhenTheFormerStateIsOfNoUse()
    {
        FakeKernel kernel(gateway());
        kernel.failStep(8, kRefusal);
        const DesiredState desired = *plan(home(), leaseOf());
        const Result<TransactionReport> report = runTransaction(kernel, desired, OnFailure::Keep);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::KernelRefused);
        const Result<TransactionReport> next = runTransaction(kernel, desired, OnFailure::Keep);
        QVERIFY(next && isInPlace(kernel, desired));
    }

    void aMissingModuleKeepsItsName()
    {
        // F27
        FakeKernel kernel(gateway());
        kernel.failSteps([](const Step &step) -> std::optional<Error> {
            if (std::holds_alternative<SetLink>(step.action))
                return Error{ErrorCode::KernelLacksModule, QStringLiteral("the kernel has no ipip"), 95, {}};
            return {};
        });
        const Result<TransactionReport> report = runTransaction(kernel, *plan(home(), leaseOf()), OnFailure::RollBack);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::KernelLacksModule);
        QVERIFY(isInPlace(kernel, {}));
    }

    void aKernelThatCannotBeReadIsNotTakenForEmpty()
    {
        //
        FakeKernel kernel(gateway());
        kernel.failObserve(1, kRefusal);
        QVERIFY(!runTransaction(kernel, *plan(home(), leaseOf()), OnFailure::RollBack));
        QCOMPARE(kernel.stepCount(), 0);
    }

    void somebodyElsesObjectStopsTheWholeBeforeTheFirstStep()
    {
        ModelKernel model = gateway();
        model.addDevice(QStringLiteral("culvert0"));
        FakeKernel kernel(model);
        const Result<TransactionReport> report = runTransaction(kernel, *plan(home(), leaseOf()), OnFailure::RollBack);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::ForeignConflict);
        QCOMPARE(kernel.stepCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Transaction)
#include "tst_transaction.moc"
