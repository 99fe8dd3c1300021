// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend.h"

namespace culvert {

/// Text for those who help: version, state, settings and what happened, in English and UTC, so that every
/// helper can read it. Exceptions are counted and not listed. With `masked`, addresses are replaced (AddressMask).
QString supportReport(const Backend &backend, const QList<Event> &events, bool masked);

} // namespace culvert
