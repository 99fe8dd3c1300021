// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/pathmtu.h"

#include <QString>

namespace culvert {

/// What a measurement found, and what follows from it; translated.
QString measurementSentence(const PathMtu &result);
/// How far it is; translated.
QString progressSentence(const MtuProgress &progress);

} // namespace culvert
