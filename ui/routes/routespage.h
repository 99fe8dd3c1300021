// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/routerow.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace culvert {

class Backend;
class Banner;
class HintLabel;
class RouteModel;
class RuleTable;

/// Routes and rules of the whole machine with their makers, as they change, while the page is seen.
class RoutesPage : public QWidget {
    Q_OBJECT

public:
    /// The backend outlives the page.
    explicit RoutesPage(Backend &backend, QWidget *parent = nullptr);

    RouteModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTable();
    QWidget *makeFilterBar();
    void refilter(const std::function<void()> &change);
    void refresh();
    void ask();
    void take(const Result<RoutingRows> &answer);
    void showMakers();
    void showCount();
    void copy();

    Backend &m_backend;
    RouteModel *m_model;
    RuleTable *m_rules;
    QTableView *m_table;
    QLineEdit *m_filter;
    QComboBox *m_maker;
    QPushButton *m_copy;
    QProgressBar *m_progress;
    HintLabel *m_hint;
    HintLabel *m_count;
    Banner *m_failure;
    QWidget *m_content;
    QTimer m_again;
    QElapsedTimer m_clock;
    bool m_asked = false;
    qint64 m_cost = 0; ///< milliseconds that the last answer took
};

} // namespace culvert
