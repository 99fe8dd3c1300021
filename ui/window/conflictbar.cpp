// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/conflictbar.h"

#include "ui/draft/configdraft.h"

#include <QPushButton>

namespace culvert {

ConflictBar::ConflictBar(ConfigDraft &draft, QWidget *parent) : Banner(parent), m_draft(draft)
{
    setClosable(false);
    connect(addButton(tr("Show what they changed")), &QPushButton::clicked, this, &ConflictBar::showTheirsRequested);
    connect(addButton(tr("Keep mine")), &QPushButton::clicked, &draft, &ConfigDraft::keepMine);
    connect(addButton(tr("Take theirs")), &QPushButton::clicked, &draft, &ConfigDraft::takeTheirs);
    connect(&draft, &ConfigDraft::stateChanged, this, &ConflictBar::follow);
}

void ConflictBar::follow()
{
    if (m_draft.hasConflict() && isHidden()) {
        m_edited = window()->focusWidget();
        showMessage(Tone::Doubtful,
                    tr("Somebody else has changed the settings while you were editing. What you typed is still here."));
    } else if (!m_draft.hasConflict() && !isHidden()) {
        // Who has answered goes on where the question came.
        if (m_edited && m_edited->isVisible() && isAncestorOf(window()->focusWidget()))
            m_edited->setFocus(Qt::OtherFocusReason);
        hide();
    }
}

} // namespace culvert
