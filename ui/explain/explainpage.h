// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/explain/trace.h"
#include "ui/interfacechoice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace culvert {

class Backend;
class Banner;
class HintLabel;
class ProblemLabel;
class SceneView;
class TraceTree;

/// "Where does it go?": the path that a packet would take, and every rule that was tried to find it.
class ExplainPage : public QWidget {
    Q_OBJECT

public:
    /// The backend outlives the page.
    ExplainPage(Backend &backend, const InterfaceLister &interfaces, QWidget *parent = nullptr);

    /// Fills the form in and asks.
    void ask(const TraceQuery &query);

private:
    QLayout *makeForm();
    void showSender();
    void refresh();
    void fillInterfaces();
    bool isFromHost() const;
    /// False where something is missing or wrong, which is then told.
    bool readQuery(TraceQuery &query);
    bool readAddress(QLineEdit *edit, QString &address);
    void askTyped();
    void askAgain();
    void send(const TraceQuery &query);
    void take(const TraceQuery &query, const Result<QJsonObject> &answer);

    Backend &m_backend;
    InterfaceLister m_interfaces;
    QLineEdit *m_destination;
    QComboBox *m_sender;
    QLineEdit *m_from;
    QComboBox *m_incoming;
    QLabel *m_fromLabel = nullptr;
    QLabel *m_incomingLabel = nullptr;
    ProblemLabel *m_problem;
    QPushButton *m_ask;
    QProgressBar *m_progress;
    HintLabel *m_hint;
    Banner *m_failure;
    QWidget *m_result;
    SceneView *m_view;
    QLabel *m_verdict;
    HintLabel *m_note;
    TraceTree *m_tree;
    quint64 m_asked = 0; ///< answers to earlier questions are not shown
    TraceQuery m_shown;
};

} // namespace culvert
