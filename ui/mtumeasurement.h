// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/status/pathmtu.h"

#include <QObject>

namespace culvert {

/// A measurement of the path MTU through a tunnel, under way since it was made. To destroy it is to cancel it; from
/// within its signals, with deleteLater(). One thread; signals come from the event loop.
class MtuMeasurement : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void progressed(const culvert::MtuProgress &progress);
    /// Once, and the last signal.
    void finished(const culvert::Result<culvert::PathMtu> &result);
};

} // namespace culvert
