// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/polkit.h"
#include "helper/service/authorizer.h"

#include <QDBusConnection>

namespace culvert {

/// Asks polkit, by calls of CheckAuthorization of its own: the subject is the caller's unique bus name, and every
/// request has its own reply handler, its own cancellation id and its own deadline, so that no verdict can be
/// credited to another caller.
///
/// polkit itself authorises root for everything without asking anybody. So where there is no polkit, or it hangs or
/// answers nonsense, callers of uid 0 are let through, and everybody else is refused; the uid is the bus's word.
class PolkitAuthorizer final : public Authorizer {
    Q_OBJECT

public:
    struct Settings {
        QString service = QLatin1String(polkit::kService);
        int deadlineMs = 120'000; ///< for the whole prompt (F13)
    };

    explicit PolkitAuthorizer(const QDBusConnection &bus, QObject *parent = nullptr);
    PolkitAuthorizer(const QDBusConnection &bus, Settings settings, QObject *parent = nullptr);

    void authorize(const QString &caller, const QString &action, bool interactive, Callback callback) override;

private:
    QDBusConnection m_bus;
    Settings m_settings;
    quint64 m_serial = 0;
};

} // namespace culvert
