// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "helper/configuration/confirmedconfiguration.h"
#include "helper/reconcile/reconciler.h"

#include <QVariantList>

#include <functional>
#include <span>

namespace culvert {

/// What each method on the bus does, without the bus. A request is prepared first: its arguments are
/// decoded, measured and validated, and what comes out is the work, which owns the validated copies. Only
/// then is the caller's authorisation asked for, and only the work is carried out after it.
class GatewayRequests {
public:
    /// The arguments of the reply.
    using Work = std::function<Result<QVariantList>()>;

    /// One row of the dispatcher's table: what is not in it cannot be called.
    struct Member {
        const char *interface;
        const char *name;
        const char *in;     ///< signature of the arguments
        const char *out;    ///< signature of the reply
        const char *action; ///< polkit action; nullptr: everybody may, without being asked
        bool isChange;      ///< waits among the changes, of which a caller has one at a time (R-18)
        Result<Work> (GatewayRequests::*prepare)(const QVariantList &arguments) const;

        /// Anybody may make it, as often as they like: it waits for its turn (ReadQueue).
        bool isOpenRead() const;
    };

    /// The parts outlive this and the work that it makes.
    GatewayRequests(Reconciler &reconciler, ConfirmedConfiguration &configuration)
        : m_reconciler(reconciler), m_configuration(configuration)
    {
    }

    static std::span<const Member> members();
    /// nullptr if there is no such member.
    static const Member *find(const QString &interface, const QString &name);

private:
    Result<Work> recentEvents(const QVariantList &arguments) const;
    Result<Work> get(const QVariantList &arguments) const;
    Result<Work> check(const QVariantList &arguments) const;
    Result<Work> preview(const QVariantList &arguments) const;
    Result<Work> apply(const QVariantList &arguments) const;
    Result<Work> confirmOrRevert(const QVariantList &arguments) const;
    Result<Work> setEnabled(const QVariantList &arguments) const;
    Result<Work> explain(const QVariantList &arguments) const;
    Result<Work> routes(const QVariantList &arguments) const;
    Result<Work> counters(const QVariantList &arguments) const;

    Reconciler &m_reconciler;
    ConfirmedConfiguration &m_configuration;
};

} // namespace culvert
