// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTimer>

#include <functional>
#include <vector>

class QScrollArea;

namespace culvert {

class SettingsPage;

/// The pages of the window, each in an area that scrolls. A page is made when it is turned to, when something is asked
/// that only the pages know, or, with nothing else to do, after the window has been seen: one page is made in less time
/// than ten.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// `make` is called once; the stack owns what it returns.
    void addPage(std::function<QWidget *()> make);
    /// Makes the page, if it is not there, and shows it.
    void turnTo(int index);
    /// Makes those that are not there, one at a time, whenever the event loop has come to rest.
    void makeAtRest();
    void makeAll();

    /// Makes it, if it is not there.
    QWidget *page(int index);
    /// The same; null where the page shows what is.
    SettingsPage *settingsPage(int index);
    /// The index of the page that shows the problems of a place of the document; -1 where none does.
    int ownerOf(const QString &pointer);
    /// The index of the page that has a field to lead to for this place; -1 where none has.
    int holderOf(const QString &pointer);

Q_SIGNALS:
    /// The page is in the window, and was not shown yet.
    void pageMade(QWidget *page);

private:
    QScrollArea *area(int index) const;
    int find(const std::function<bool(const SettingsPage &page)> &fits);
    void makeOne();

    std::vector<std::function<QWidget *()>> m_makers; ///< by index; empty where the page is there
    QTimer m_rest;
};

} // namespace culvert
