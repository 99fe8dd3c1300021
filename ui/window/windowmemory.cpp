// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowmemory.h"

#include "ui/preferences.h"
#include "ui/window/settingswindow.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

namespace culvert {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPage = QStringLiteral("window/page");

/// A version with another number of columns begins anew.
QString keyOf(const QTableView &table)
{
    return QStringLiteral("tables/%1-%2").arg(table.objectName()).arg(table.horizontalHeader()->count());
}

QString keyOf(const QSplitter &splitter) { return QStringLiteral("splitters/%1").arg(splitter.objectName()); }

/// Those that have a name, and not one of Qt's own.
template <typename Widget> QList<Widget *> namedWidgets(const QWidget &part)
{
    QList<Widget *> named;
    for (Widget *widget : part.findChildren<Widget *>()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1String("qt_")))
            named.append(widget);
    }
    return named;
}

} // namespace

WindowMemory::WindowMemory(SettingsWindow &window, Preferences &preferences, QObject *parent)
    : QObject(parent), m_window(window), m_preferences(preferences)
{
    restore();
    connect(&window, &SettingsWindow::pageMade, this, [this](QWidget *page) { restoreIn(*page); });
    window.installEventFilter(this);
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    // Spontaneous: only minimised.
    if (watched == &m_window && event->type() == QEvent::Hide && !event->spontaneous())
        keep();
    return QObject::eventFilter(watched, event);
}

void WindowMemory::restore()
{
    m_window.restoreGeometry(m_preferences.value(kGeometry).toByteArray());
    if (const auto page = pageFromName(m_preferences.value(kPage).toString()))
        m_window.showPage(*page);
    restoreIn(m_window);
}

void WindowMemory::restoreIn(const QWidget &part)
{
    for (const QTableView *table : namedWidgets<QTableView>(part))
        table->horizontalHeader()->restoreState(m_preferences.value(keyOf(*table)).toByteArray());
    for (QSplitter *splitter : namedWidgets<QSplitter>(part))
        splitter->restoreState(m_preferences.value(keyOf(*splitter)).toByteArray());
}

void WindowMemory::keep()
{
    m_preferences.setValue(kGeometry, m_window.saveGeometry());
    m_preferences.setValue(kPage, pageName(m_window.page()));
    for (const QTableView *table : namedWidgets<QTableView>(m_window))
        m_preferences.setValue(keyOf(*table), table->horizontalHeader()->saveState());
    for (const QSplitter *splitter : namedWidgets<QSplitter>(m_window))
        m_preferences.setValue(keyOf(*splitter), splitter->saveState());
}

} // namespace culvert
