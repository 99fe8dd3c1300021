// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/status/rates.h"
#include "ui/backend.h"
#include "ui/scene/scene.h"

#include <QHash>

#include <optional>

namespace culvert {

/// What the overview is drawn from.
struct OverviewInput {
    Backend::Connection connection = Backend::Connection::Unknown;
    Status status;                          ///< meaningful while connected
    QHash<QString, TrafficRate> rates = {}; ///< by interface; may lack any
    /// That the status belongs to; absent where it may not be read, or is another one by now. Without it nothing is
    /// said of modes and exceptions.
    std::optional<Configuration> configuration = {};
};

/// The home as it is now: LAN, gateway, provider, tunnel ends, Internet. Pure. Without a connection
/// everything is unknown, whatever the status holds.
Scene overviewScene(const OverviewInput &input);

} // namespace culvert
