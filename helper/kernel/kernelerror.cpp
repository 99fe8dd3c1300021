// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/kernelerror.h"

#include <cstring>

namespace culvert {

QString errnoText(int sysErrno)
{
    const char *text = strerrordesc_np(sysErrno);
    return text ? QString::fromLatin1(text) : QStringLiteral("error %1").arg(sysErrno);
}

Error kernelError(const QString &what, int sysErrno, const QString &kernelText)
{
    return {ErrorCode::KernelRefused, QStringLiteral("%1: %2").arg(what, errnoText(sysErrno)), sysErrno, kernelText};
}

} // namespace culvert
