// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionaccess.h"

#include <memory>

namespace culvert {

/// The live state of one polkit action for this process; Unknown before ask(), and while polkit does not answer. Needs
/// a QGuiApplication. polkit-qt asks polkit synchronously, with libpolkit's time-out, when the action is made and when
/// polkit announces a change; so the action is made only when polkit has answered a ping.
class PolkitAction final : public ActionAccess {
    Q_OBJECT

public:
    /// `actionId`: one of dbus::action in core/wire/dbusnames.h.
    explicit PolkitAction(const QString &actionId, QObject *parent = nullptr);
    ~PolkitAction() override;

    /// Asks now, and again whenever polkit comes. The answer holds up the event loop for a moment: a window is shown
    /// before.
    void ask();

    Backend::Access access() const override;

private:
    void look();
    void take();

    struct Private;
    const std::unique_ptr<Private> m_private;
};

} // namespace culvert
