// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnelmeasurement.h"

#include "app/pathmtu/pathmtumeasurement.h"
#include "app/pathmtu/tunnelpath.h"

#include <QTimer>

#include <algorithm>

namespace culvert {

TunnelMeasurement::TunnelMeasurement(const Configuration &configuration, const QString &tunnel, QObject *parent)
    : MtuMeasurement(parent)
{
    const auto found = std::find_if(configuration.tunnels.begin(), configuration.tunnels.end(),
                                    [&tunnel](const TunnelSettings &other) { return other.name == tunnel; });
    if (found == configuration.tunnels.end()) {
        QTimer::singleShot(0, this, [this] {
            Q_EMIT finished(unexpected(ErrorCode::NoConfiguration, QStringLiteral("there is no such tunnel")));
        });
        return;
    }
    const qsizetype index = found - configuration.tunnels.begin();
    auto *measurement = new PathMtuMeasurement(pathThrough(configuration, index, ownAddresses()), this);
    connect(measurement, &PathMtuMeasurement::progressed, this, &MtuMeasurement::progressed);
    connect(measurement, &PathMtuMeasurement::finished, this, &MtuMeasurement::finished);
    measurement->start();
}

} // namespace culvert
