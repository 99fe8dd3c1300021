// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/status/status.h"
#include "ui/filesaver.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace culvert {

class Backend;
class Banner;
class EventModel;
class HintLabel;

/// What has happened, filtered by kind and by a word; to be copied, and as a report for those who help.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    /// The backend outlives the page. Without a `save` the report can only be copied.
    explicit HistoryPage(Backend &backend, FileSaver save = {}, QWidget *parent = nullptr);

    EventModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    QHBoxLayout *makeKinds();
    void ask();
    void take(const Result<QList<Event>> &remembered);
    void showState();
    void copy();
    void showReport();

    Backend &m_backend;
    FileSaver m_save;
    EventModel *m_model;
    QTableView *m_table;
    QLineEdit *m_search;
    QPushButton *m_copy;
    QPushButton *m_report;
    HintLabel *m_state;
    Banner *m_failure;
    bool m_asked = false;
    bool m_heard = false; ///< the helper has told what it remembers, since it was last there
};

} // namespace culvert
