// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace culvert {

/// Decides whether a caller on the bus may do something. One thread.
class Authorizer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Callback = std::function<void(const Result<> &)>;

    /// `caller` is the message's unique bus name. The callback comes exactly once, later, from the
    /// event loop; anything but a plain yes is an error: NotAuthorized, InteractionRequired,
    /// AuthorizationUnavailable. If the caller leaves the bus meanwhile, the check is cancelled and the answer is
    /// NotAuthorized.
    virtual void authorize(const QString &caller, const QString &action, bool interactive, Callback callback) = 0;
};

} // namespace culvert
