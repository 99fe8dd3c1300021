// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/explain/trace.h"
#include "ui/interfacechoice.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace culvert {

class Backend;
class Banner;
class HintLabel;
class SceneView;
class TraceForm;
class TraceTree;

/// "Where does it go?": the path that a packet would take, and every rule that was tried to find it.
class ExplainPage : public QWidget {
    Q_OBJECT

public:
    /// The backend outlives the page.
    ExplainPage(Backend &backend, const InterfaceLister &interfaces, QWidget *parent = nullptr);

    /// Fills the form in and asks.
    void ask(const TraceQuery &query);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeResult();
    void refresh();
    void offerHosts();
    void askTyped();
    void askAgain();
    void send(const TraceQuery &query);
    void take(const TraceQuery &query, const Result<QJsonObject> &answer);
    /// A packet back to the sender, by the way on which the shown one leaves; absent where there is none to ask for.
    std::optional<TraceQuery> otherWayRound() const;

    Backend &m_backend;
    TraceForm *m_form;
    QProgressBar *m_progress;
    HintLabel *m_hint;
    Banner *m_failure;
    QWidget *m_result;
    SceneView *m_view;
    QLabel *m_verdict;
    QPushButton *m_turn;
    HintLabel *m_note;
    TraceTree *m_tree;
    quint64 m_asked = 0; ///< answers to earlier questions are not shown
    TraceQuery m_shown;
    Trace m_trace; ///< of what is shown
};

} // namespace culvert
