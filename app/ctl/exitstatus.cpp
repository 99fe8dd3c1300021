// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exitstatus.h"

namespace culvert::ctl {

ExitStatus exitStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidConfiguration:
        return kUsage;
    case ErrorCode::HelperUnreachable:
        return kUnreachable;
    case ErrorCode::NotAuthorized:
    case ErrorCode::AuthorizationUnavailable:
    case ErrorCode::InteractionRequired:
        return kNotAuthorized;
    default:
        return kFailed;
    }
}

} // namespace culvert::ctl
