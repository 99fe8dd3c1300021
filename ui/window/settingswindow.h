// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/configdraft.h"
#include "ui/filereader.h"
#include "ui/filesaver.h"
#include "ui/guide/surroundings.h"
#include "ui/interfacechoice.h"
#include "ui/pageid.h"
#include "ui/ratemonitor.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace culvert {

class ActionBar;
class ApplyFlow;
class Backend;
class Banner;
class ConflictBar;
class PageStack;
class PendingBar;
class ProblemPanel;
class ResultList;
class SearchField;
class Sidebar;
class StatusHeader;
class WindowMenu;

/// The window: state at the top, pages that show what is, pages of settings over one draft, Apply below. Everything
/// that takes time goes through the backend's callbacks; nothing here waits.
class SettingsWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The backend outlives the window. Without a `save` nothing can be exported, without a `read` no file imported.
    SettingsWindow(Backend &backend, const InterfaceLister &interfaces, const FileSaver &save = {},
                   const FileReader &read = {}, const KernelProbe &kernel = {}, QWidget *parent = nullptr);

    ~SettingsWindow() override;

    ConfigDraft &draft() { return m_draft; }
    void showPage(PageId page);
    PageId page() const;
    /// Turns to the page that a place of the document is edited on, and gives its field the focus.
    void reveal(const QString &pointer);
    /// What is not turned to is made after the window was seen first; whoever looks for something on a page asks for
    /// all.
    void makePages();
    /// What the page is called here.
    QString titleOf(PageId page) const;

Q_SIGNALS:
    /// The first frame is painted; comes once. What takes time and can wait begins now.
    void seen();
    /// The page is in the window, and was not shown yet.
    void pageMade(QWidget *page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages(const InterfaceLister &interfaces, const FileSaver &save, const FileReader &read,
                  const KernelProbe &kernel);
    void addPage(PageId id, const QString &title, std::function<QWidget *()> make);
    void layOut();
    void setUpMenu();
    void offerGuide();
    void setGuideShown(bool shown);
    bool isShown(PageId page) const;
    void connectParts();
    void connectSearch();
    void showParts();
    void takeConfiguration();
    void countProblems();
    void correct();
    void search(const QString &text);
    void watchRates();

    Backend &m_backend;
    ConfigDraft m_draft;
    RateMonitor m_rates;
    StatusHeader *m_header;
    PendingBar *m_pending; ///< a change that goes back by itself unless it is confirmed
    ConflictBar *m_conflict;
    Banner *m_message;
    ResultList *m_results;
    SearchField *m_find;
    Sidebar *m_sidebar;
    QStackedWidget *m_middle; ///< the pages, or what was found
    PageStack *m_pages;
    ProblemPanel *m_problems;
    ActionBar *m_actions;
    ApplyFlow *m_flow;
    std::unique_ptr<WindowMenu> m_menu;
    QList<PageId> m_order; ///< of the sidebar and the stack
    bool m_isSeen = false;
    bool m_askedToCorrect = false; ///< the message is about problems, and goes with them
};

} // namespace culvert
