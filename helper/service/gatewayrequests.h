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

    struct Call {
        QVariantList arguments;
        quint32 uid = 0; ///< who calls; known of every request but the open reads
    };

    /// One row of the dispatcher's table: what is not in it cannot be called.
    struct Member {
        const char *interface;
        const char *name;
        const char *in;     ///< signature of the arguments
        const char *out;    ///< signature of the reply
        const char *action; ///< polkit action; nullptr: everybody may, without being asked
        bool isChange;      ///< waits among the changes, of which a caller has one at a time (R-18)
        Result<Work> (GatewayRequests::*prepare)(const Call &call) const;

        /// Anybody may make it, as often as they like: it waits for its turn (ReadQueue).
        bool isOpenRead() const;
    };

    /// The parts outlive this and the work that it makes.
    GatewayRequests(Reconciler &reconciler, ConfirmedConfiguration &configuration)
        : m_reconciler(reconciler), m_configuration(configuration)
    {
    }

    /// The polkit action that this user needs for it; nullptr: none.
    const char *actionFor(const Member &member, quint32 uid) const;

    static std::span<const Member> members();
    /// nullptr if there is no such member.
    static const Member *find(const QString &interface, const QString &name);

private:
    Result<Work> recentEvents(const Call &call) const;
    Result<Work> get(const Call &call) const;
    Result<Work> check(const Call &call) const;
    Result<Work> preview(const Call &call) const;
    Result<Work> apply(const Call &call) const;
    Result<Work> confirm(const Call &call) const;
    Result<Work> revert(const Call &call) const;
    /// The token of the change that waits, which the request names or leaves out.
    Result<QString> pendingToken(const Call &call) const;
    Result<Work> setEnabled(const Call &call) const;
    Result<Work> explain(const Call &call) const;
    Result<Work> routes(const Call &call) const;
    Result<Work> counters(const Call &call) const;

    Reconciler &m_reconciler;
    ConfirmedConfiguration &m_configuration;
};

} // namespace culvert
