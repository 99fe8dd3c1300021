// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/problem.h"

#include "core/base/text.h"

namespace culvert {

QString ConfigProblem::toLine() const
{
    // A pointer holds keys as they were written: escaped here, so that a problem stays one line.
    return QStringLiteral("%1: %2%3; %4")
        .arg(escaped(pointer, pointer.size()), isWarning ? QStringLiteral("warning: ") : QString(), text, remedy);
}

} // namespace culvert
