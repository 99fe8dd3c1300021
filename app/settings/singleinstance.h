// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageid.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace culvert {

/// One window in a session: org.freedesktop.Application of the Desktop Entry Specification, under the name
/// org.culvert.Culvert on the session bus. Its actions are the names of the pages.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Becomes the one instance, or hands over to the one that is there, at that page if one is given. True: done, this
    /// process may end. False: it is the one, or the other does not answer, or there is no bus. Waits for the other.
    bool handOver(std::optional<PageId> page, const QVariantMap &platformData);

    /// What a launcher has told this process, for handOver(): a token of Wayland, a startup ID of X11. To be read
    /// before there is a QApplication, which takes them away.
    static QVariantMap platformDataFromEnvironment();

Q_SIGNALS:
    /// Another process was started, or a launcher asks.
    void raiseRequested(std::optional<culvert::PageId> page, const QVariantMap &platformData);

private:
    QDBusConnection m_bus;
};

} // namespace culvert
