// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "core/status/status.h"

#include <QList>
#include <QString>

namespace culvert {

/// Who at home goes which way.
struct HomeWay {
    enum class By { Line, Tunnel, Nowhere };

    QString who;
    QString way;
    By by = By::Line;

    friend bool operator==(const HomeWay &, const HomeWay &) = default;
};

/// What the mode and the exceptions of this configuration come to in the present state, in sentences of two halves.
/// Pure.
QList<HomeWay> homeWays(const Configuration &configuration, const Status &status);

/// The exceptions that are switched on.
qsizetype exceptionCount(const Configuration &configuration);

/// Whether all destinations lie behind tunnels.
bool tunnelsCoverAll(const Configuration &configuration);

/// "3 exceptions"
QString exceptionText(qsizetype count);

} // namespace culvert
