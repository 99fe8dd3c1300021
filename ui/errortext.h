// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/config/problem.h"
#include "core/status/status.h"

#include <QString>

namespace culvert {

/// The only place where codes become translated sentences.

/// What went wrong and what to do about it; without the technical part.
QString errorSentence(const Error &error);
/// The technical part, English as it came: detail, the kernel's words, errno. May be empty.
QString errorDetail(const Error &error);
/// What is wrong with a field, and the remedy; `typed` is the piece of its text that is wrong, "" where
/// there is none. Codes without a translation keep the parser's English.
QString problemSentence(const ConfigProblem &problem, const QString &typed);
/// Why the state is what it is. Codes without a translation keep the helper's English.
QString reasonSentence(const Reason &reason);

} // namespace culvert
