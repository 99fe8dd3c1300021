// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <QPointer>

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
    QPointer<QWidget> m_edited; ///< had the keyboard when the bar came
};

} // namespace culvert
