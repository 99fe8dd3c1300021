// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "ui/mtumeasurement.h"

namespace culvert {

/// The measurement that windows ask for: through a tunnel, to its end, from an address of the home.
class TunnelMeasurement final : public MtuMeasurement {
    Q_OBJECT

public:
    /// `tunnel`: its name in the configuration; NoConfiguration where it is not there.
    TunnelMeasurement(const Configuration &configuration, const QString &tunnel, QObject *parent = nullptr);
};

} // namespace culvert
