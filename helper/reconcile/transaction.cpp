// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/transaction.h"

#include "core/plan/differ.h"

#include <QLoggingCategory>

#include <algorithm>
#include <span>

namespace culvert {

namespace {

Q_LOGGING_CATEGORY(log, "culvert.transaction")

/// Longer lists are counted in the log, not listed.
constexpr qsizetype kLoggedSteps = 200;

void logSteps(const Steps &steps)
{
    for (qsizetype i = 0; i < std::min(steps.size(), kLoggedSteps); ++i)
        qCInfo(log).noquote() << describe(steps[i]);
    if (steps.size() > kLoggedSteps)
        qCInfo(log) << "and" << steps.size() - kLoggedSteps << "more steps";
}

Result<> perform(KernelPort &kernel, const Steps &steps)
{
    logSteps(steps);
    for (auto begin = steps.cbegin(); begin != steps.cend();) {
        const auto end =
            std::find_if(begin, steps.cend(), [&](const Step &step) { return step.stage != begin->stage; });
        const QList<StepFailure> failures = kernel.perform(std::span(begin, end));
        if (!failures.isEmpty()) {
            const StepFailure &first = failures.first();
            Error error = first.error;
            error.detail = QStringLiteral("\"%1\" failed: %2").arg(describe(*(begin + first.index)), error.detail);
            if (failures.size() > 1)
                error.detail += QStringLiteral(" (and %1 more)").arg(failures.size() - 1);
            return Unexpected{error};
        }
        begin = end;
    }
    return {};
}

/// One round. Others may write at the same time, so what is left over is worked off once more
/// before it counts as a failure.
Result<TransactionReport> converge(KernelPort &kernel, const DesiredState &desired, ObservedState observed)
{
    constexpr int kRounds = 3;
    TransactionReport report;
    for (int round = 0; round < kRounds; ++round) {
        const Result<Steps> steps = diff(desired, observed);
        if (!steps)
            return Unexpected{steps.error()};
        if (steps->isEmpty()) {
            report.after = std::move(observed);
            return report;
        }
        if (const Result<> done = perform(kernel, *steps); !done)
            return Unexpected{done.error()};
        report.steps.append(*steps);
        Result<ObservedState> again = kernel.observe(sysctlKeys(desired));
        if (!again)
            return Unexpected{again.error()};
        observed = std::move(*again);
    }
    const Result<Steps> left = diff(desired, observed);
    if (left && left->isEmpty()) {
        report.after = std::move(observed);
        return report;
    }
    return unexpected(
        ErrorCode::KernelRefused,
        left ? QStringLiteral("every step was acknowledged, but \"%1\" has no effect").arg(describe(left->first()))
             : left.error().detail);
}

/// What can be put back: what others wrote into our firewall table is not known well enough, and is not wanted.
DesiredState ofOurs(KernelState found)
{
    if (found.firewall)
        found.firewall->rules.removeIf([](const FirewallRule &rule) { return rule.action == FirewallAction::Other; });
    return found;
}

} // namespace

QStringList sysctlKeys(const DesiredState &desired)
{
    QStringList keys;
    for (const Sysctl &sysctl : desired.sysctls)
        keys.append(sysctl.key);
    return keys;
}

Result<TransactionReport> runTransaction(KernelPort &kernel, const DesiredState &desired, OnFailure onFailure)
{
    Result<ObservedState> before = kernel.observe(sysctlKeys(desired));
    if (!before)
        return Unexpected{before.error()};
    const DesiredState former = ofOurs(before->owned);
    const QStringList newForwarders = before->newForwarders;
    Result<TransactionReport> report = converge(kernel, desired, std::move(*before));
    if (report) {
        report->linksBefore = former.links;
        report->newForwarders = newForwarders;
    }
    // A conflict is found before the first step: there is nothing to put back.
    if (report || onFailure == OnFailure::Keep || report.error().code == ErrorCode::ForeignConflict)
        return report;

    const Error &cause = report.error();
    qCWarning(log).noquote() << "rolling back:" << cause.detail;
    Result<ObservedState> now = kernel.observe(sysctlKeys(former));
    if (!now)
        return unexpected(ErrorCode::RollbackFailed,
                          QStringLiteral("%1; the kernel cannot be read: %2").arg(cause.detail, now.error().detail));
    const Result<TransactionReport> undone = converge(kernel, former, std::move(*now));
    if (!undone)
        return unexpected(ErrorCode::RollbackFailed,
                          QStringLiteral("%1; putting the former state back failed as well: %2")
                              .arg(cause.detail, undone.error().detail),
                          undone.error().sysErrno, undone.error().kernelText);
    // Without this module nothing of the kind will ever work, which is worth its own name.
    const ErrorCode code = cause.code == ErrorCode::KernelLacksModule ? cause.code : ErrorCode::RolledBack;
    return unexpected(code, cause.detail + QStringLiteral("; the former state is back"), cause.sysErrno,
                      cause.kernelText);
}

} // namespace culvert
