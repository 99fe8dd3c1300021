// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace culvert {

/// Screen readers know all widgets of this class by the role, from the first call on. For classes that Qt takes for a
/// mere frame or client area.
template <typename Widget> void giveAccessibleRole(QAccessible::Role role)
{
    static QAccessible::Role given = role;
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *widget = qobject_cast<Widget *>(object);
            return widget ? new QAccessibleWidget(widget, given) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace culvert
