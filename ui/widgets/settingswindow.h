// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/configdraft.h"
#include "ui/filereader.h"
#include "ui/filesaver.h"
#include "ui/guide/surroundings.h"
#include "ui/interfacechoice.h"
#include "ui/pageid.h"
#include "ui/ratemonitor.h"

#include <QMainWindow>

class QStackedWidget;

namespace culvert {

class ActionBar;
class Backend;
class Banner;
class SettingsPage;
class Sidebar;
class StatusHeader;

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

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages(const InterfaceLister &interfaces, const FileSaver &save, const FileReader &read,
                  const KernelProbe &kernel);
    void addView(PageId id, QWidget *view, const QString &title, const QString &iconName);
    void addPage(PageId id, SettingsPage *page);
    void showParts();
    void offerGuide();
    void tryAgain();
    void connectParts();
    void takeConfiguration();
    void showConflict();
    void countProblems();
    void showMessage(const QString &text, const QString &detail);
    void showElsewhere();
    bool hasNoProblems();
    void apply();
    void applied(const Result<quint64> &result);
    void preview();
    void switchTunnel(bool enabled);
    void watchRates();

    Backend &m_backend;
    ConfigDraft m_draft;
    RateMonitor m_rates;
    StatusHeader *m_header;
    Banner *m_conflict;
    Banner *m_message;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    ActionBar *m_actions;
    QList<PageId> m_order;         ///< of the sidebar and the stack
    QList<SettingsPage *> m_pages; ///< in that order; null where a page shows what is
    bool m_askedToCorrect = false; ///< the message is about problems, and goes with them
};

} // namespace culvert
