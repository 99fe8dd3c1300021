// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace culvert {

/// What went wrong, in the words of this program. One table (core/wire/errornames.h) maps each
/// value to a D-Bus error name, one place in ui (ui/errortext.h) to a translated sentence.
enum class ErrorCode {
    InvalidConfiguration,     ///< the document has problems; each has a JSON Pointer
    PlanRefused,              ///< valid, but would loop, leak or cannot be carried out with this lease
    NotSupported,             ///< a documented value that this version does not carry out
    NotAuthorized,            ///< polkit said no, or the caller dismissed the prompt
    AuthorizationUnavailable, ///< polkit is absent, hangs or answers nonsense: refused (R-11)
    InteractionRequired,      ///< polkit would ask, but the caller did not allow it to (R-10)
    Conflict,                 ///< somebody else changed the configuration meanwhile (R-12)
    LimitExceeded,            ///< too many requests under way, or too large a document (R-17, R-18)
    NoConfiguration,          ///< nothing has been configured yet
    ChangePending,            ///< another change waits to be confirmed, and ends first
    NoPendingChange,          ///< Confirm or Revert without a change that waits for it
    KernelLacksModule,        ///< the kernel has no ipip and cannot load it (F27)
    KernelRefused,            ///< the kernel said no: sysErrno and kernelText tell what
    ForeignConflict,          ///< an object of somebody else's has the place that ours needs (R-40)
    RolledBack,               ///< the change failed and the former state is back, read back from the kernel
    RollbackFailed,           ///< the change failed and so did its undoing; retried with back-off
    StorageFailed,            ///< the configuration could not be stored (R-34)
    HelperUnreachable,        ///< client side only: the helper does not answer
    Internal,                 ///< a fault of ours; the journal has it
};

/// An error as it travels through the program. `detail` is English, for logs and `culvertctl`;
/// people read a sentence made from `code`, with `detail` behind it.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    int sysErrno = 0;   ///< positive errno of the kernel, 0 where it had none
    QString kernelText; ///< the kernel's extended acknowledgement (NLMSGERR_ATTR_MSG), often empty

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace culvert

Q_DECLARE_METATYPE(culvert::Error)
