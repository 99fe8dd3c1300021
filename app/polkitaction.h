// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actionaccess.h"

#include <QDBusConnection>

#include <memory>

class QDBusServiceWatcher;

namespace culvert {

/// The live state of one polkit action for this process; Unknown before ask(), and while polkit does not answer. Asks
/// without a prompt and without waiting: polkit-qt's Gui::Action waits for polkit in the window's thread, and its GIO
/// ends a program whose bus is gone.
class PolkitAction final : public ActionAccess {
    Q_OBJECT

public:
    /// `actionId`: one of dbus::action in core/wire/dbusnames.h.
    explicit PolkitAction(const QString &actionId, QObject *parent = nullptr);
    ~PolkitAction() override;

    /// Asks over this bus, instead of the one before, now and again whenever polkit comes or announces a change.
    void ask(const QDBusConnection &bus);

    Backend::Access access() const override { return m_access; }

private Q_SLOTS:
    void check();

private:
    void take(Backend::Access access);

    const QString m_id;
    QDBusConnection m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_polkit;
    Backend::Access m_access = Backend::Access::Unknown;
    quint64 m_serial = 0; ///< of the last question: only its answer counts
};

} // namespace culvert
