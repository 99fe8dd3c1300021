// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace culvert {

/// The text as it may go to a log or a terminal: what is not printable becomes an escape sequence of
/// JSON ("\n", "\u001b"), and after `maximum` characters (UTF-16) it ends in "…".
QString escaped(QStringView text, qsizetype maximum = 64);

/// The same in double quotes.
QString quoted(QStringView text, qsizetype maximum = 64);

} // namespace culvert
