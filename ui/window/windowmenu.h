// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMainWindow;
class QMenuBar;

namespace culvert {

class ActionBar;

/// The window's menu bar: everything that its buttons do, with the keys for it, the pages and "About".
class WindowMenu {
public:
    /// Fills the window's menu bar; `pages` are the titles in their order.
    WindowMenu(QMainWindow &window, const ActionBar &actions, const QStringList &pages);

    QAction *findAction() const { return m_find; }
    /// One for each page.
    const QList<QAction *> &pageActions() const { return m_pages; }

private:
    QAction *m_find;
    QList<QAction *> m_pages;
};

/// The program's name, version and licence.
void showAbout(QMainWindow &window);

} // namespace culvert
