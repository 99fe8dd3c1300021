// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/config/configuration.h"

#include <QMenu>
#include <QObject>

#include <optional>

namespace culvert {

class Backend;

/// A submenu with a switch for each exception: one Apply each. The ticks show what is in force, but for the one that is
/// being carried out. A long list is for the window; the menu has a few of it, those with a label.
class ExceptionSwitches : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 20;

    /// The backend outlives this.
    explicit ExceptionSwitches(Backend &backend, QObject *parent = nullptr);

    QMenu &menu() { return m_menu; }
    bool isBusy() const { return m_change.has_value(); }
    /// Another change of the configuration is under way: no switch can be used.
    void setBlocked(bool blocked);

Q_SIGNALS:
    void busyChanged();
    /// The window is wanted, where all of them are.
    void allRequested();
    /// It is as it was before.
    void refused(const culvert::Error &error);

private:
    struct Change {
        Ipv4Prefix destination;
        bool enabled = false;
        std::optional<quint64> generation; ///< in which it is in force; absent before the answer
    };
    void follow();
    void rebuild(const QList<ExceptionRoute> &shown);
    void showStates(const QList<ExceptionRoute> &shown);
    void change(const Ipv4Prefix &destination, bool enabled);

    Backend &m_backend;
    QMenu m_menu;
    QAction *m_end = nullptr; ///< of the switches
    QList<QAction *> m_switches;
    QList<Ipv4Prefix> m_destinations; ///< of the switches
    std::optional<Change> m_change;
    bool m_isBlocked = false;
};

} // namespace culvert
