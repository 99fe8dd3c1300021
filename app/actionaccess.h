// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend.h"

namespace culvert {

/// Whether this user may do one privileged thing, as far as it can be known before trying. Only a hint for
/// windows: the helper decides. One thread.
class ActionAccess : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Backend::Access access() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace culvert
