// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace culvert {

/// Asks the bus which Unix user a caller (a unique bus name) is. `done` comes once, later, from the event loop,
/// unless `context` is gone by then. Absent if the bus does not say, as when the caller has left: QtDBus
/// itself would read such a reply as 0, which is root.
void askCallerUid(const QDBusConnection &bus, const QString &caller, QObject *context,
                  std::function<void(std::optional<quint32>)> done);

/// askCallerUid(), or what a test puts in its place.
using CallerUid = std::function<void(const QDBusConnection &bus, const QString &caller, QObject *context,
                                     std::function<void(std::optional<quint32>)> done)>;

} // namespace culvert
