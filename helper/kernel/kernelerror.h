// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace culvert {

/// "File exists": English whatever the locale, for `Error::detail`.
QString errnoText(int sysErrno);

/// KernelRefused; `what` is an English clause, e.g. "reading the routes".
Error kernelError(const QString &what, int sysErrno, const QString &kernelText = {});
inline Unexpected kernelRefusal(const QString &what, int sysErrno, const QString &kernelText = {})
{
    return {kernelError(what, sysErrno, kernelText)};
}

} // namespace culvert
