// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend.h"
#include "ui/guide/foundlist.h"
#include "ui/guide/surroundings.h"

namespace culvert {

struct DraftContent;

/// The service, the kernel, the provider's line and the LAN, in this order: each in a sentence, with the remedy where
/// something is missing. `kernel`: as KernelProbe answers.
QList<Found> whatWasFound(Backend::Connection connection, std::optional<bool> kernel, const Surroundings &surroundings,
                          const DraftContent &content);

} // namespace culvert
