// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pendingbar.h"

#include "ui/backend.h"

#include <QPushButton>

namespace culvert {

PendingBar::PendingBar(Backend &backend, QWidget *parent) : Banner(parent), m_backend(backend)
{
    setClosable(false);
    connect(addButton(tr("Keep the change")), &QPushButton::clicked, this, &PendingBar::keepRequested);
    connect(addButton(tr("Undo it now")), &QPushButton::clicked, this, &PendingBar::undoRequested);
    connect(&backend, &Backend::statusChanged, this, &PendingBar::follow);
    connect(&backend, &Backend::connectionChanged, this, &PendingBar::follow);
    follow();
}

void PendingBar::follow()
{
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    const auto left = connected ? m_backend.status().pendingSecondsLeft : std::nullopt;
    if (!left) {
        hide();
        return;
    }
    const QString text =
        tr("The last change goes back by itself in %n second(s) unless it is confirmed.", nullptr, int(*left));
    if (isHidden())
        showMessage(Tone::Doubtful, text);
    else
        updateText(text);
}

} // namespace culvert
