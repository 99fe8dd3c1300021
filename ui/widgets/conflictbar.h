// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

namespace culvert {

class ConfigDraft;

/// Says that somebody else has changed the settings while they were being edited, and asks which are to stay.
class ConflictBar : public Banner {
    Q_OBJECT

public:
    /// The draft outlives the bar.
    explicit ConflictBar(ConfigDraft &draft, QWidget *parent = nullptr);

Q_SIGNALS:
    void showTheirsRequested();

private:
    void follow();

    ConfigDraft &m_draft;
};

} // namespace culvert
