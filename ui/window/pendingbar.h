// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

namespace culvert {

class Backend;

/// Tells while the last change waits to be confirmed, and for how long, and lets people settle it.
class PendingBar : public Banner {
    Q_OBJECT

public:
    /// The backend outlives the bar.
    explicit PendingBar(Backend &backend, QWidget *parent = nullptr);

Q_SIGNALS:
    void keepRequested();
    void undoRequested();

private:
    void follow();

    Backend &m_backend;
};

} // namespace culvert
