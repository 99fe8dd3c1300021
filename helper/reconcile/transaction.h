// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kernel/state.h"
#include "core/kernel/step.h"
#include "helper/kernel/kernelport.h"

namespace culvert {

/// What to do when the kernel refuses a step.
enum class OnFailure {
    /// Put the former state back: a change that somebody asked for happens whole or not at all.
    RollBack,
    /// Leave what has been done: after a lease change the former state is one of a dead address. Every
    /// prefix of a step list is safe, and the next attempt goes on from there.
    Keep,
};

/// What a transaction did.
struct TransactionReport {
    Steps steps;                   ///< carried out; empty if all was as it should be
    ObservedState after;           ///< read back
    QList<TunnelLink> linksBefore; ///< ours, as they were found
    QStringList newForwarders;     ///< for whose sake ip_forward was not put back to what it was
};

/// Observes, diffs, performs stage by stage, reads back. Success means that a further diff is empty.
/// Errors: what observe() and diff() say; KernelRefused and its kin with OnFailure::Keep; RolledBack with the
/// cause as detail; RollbackFailed.
Result<TransactionReport> runTransaction(KernelPort &kernel, const DesiredState &desired, OnFailure onFailure);

/// The keys whose present value observe() has to ask for.
QStringList sysctlKeys(const DesiredState &desired);

} // namespace culvert
