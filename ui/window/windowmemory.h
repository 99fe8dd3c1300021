// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace culvert {

class Preferences;
class SettingsWindow;

/// Where the window was, on which page, and how its tables were arranged, from one run to the next. A place that no
/// screen shows any more is moved onto one. Tables and splitters are known by the name of the object; what has no name
/// is not remembered.
class WindowMemory : public QObject {
    Q_OBJECT

public:
    /// Restores at once, what is on a page when that is made, and keeps whenever the window is hidden, closed included.
    /// Both outlive this.
    WindowMemory(SettingsWindow &window, Preferences &preferences, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void restoreIn(const QWidget &part);
    void keep();

    SettingsWindow &m_window;
    Preferences &m_preferences;
};

} // namespace culvert
