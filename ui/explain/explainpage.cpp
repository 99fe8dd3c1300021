// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explainpage.h"

#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/explain/traceform.h"
#include "ui/explain/tracescene.h"
#include "ui/explain/tracetree.h"
#include "ui/scene/sceneview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace culvert {

ExplainPage::ExplainPage(Backend &backend, const InterfaceLister &interfaces, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_form(new TraceForm(interfaces, this)), m_progress(new QProgressBar(this)),
      m_hint(new HintLabel({}, this)), m_failure(new Banner(this)), m_result(new QWidget(this)),
      m_view(new SceneView(m_result)), m_verdict(new QLabel(m_result)),
      m_turn(new QPushButton(tr("The way bac&k"), m_result)), m_note(new HintLabel({}, m_result)),
      m_tree(new TraceTree(m_result))
{
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Asking the Culvert service"));
    m_progress->hide();
    makeResult();

    constexpr int kMargin = 20;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin / 2);
    layout->addWidget(m_form);
    layout->addWidget(m_progress);
    layout->addWidget(m_failure);
    layout->addWidget(m_hint);
    layout->addWidget(m_result, 1);
    layout->addStretch(0);

    connect(m_form, &TraceForm::asked, this, &ExplainPage::askTyped);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        if (const auto query = otherWayRound())
            ask(*query);
    });
    connect(&backend, &Backend::connectionChanged, this, &ExplainPage::refresh);
    connect(&backend, &Backend::configurationChanged, this, &ExplainPage::offerHosts);
    connect(&backend, &Backend::statusChanged, this, &ExplainPage::askAgain);
    offerHosts();
    refresh();
}

void ExplainPage::makeResult()
{
    m_view->setAccessibleName(tr("The path of the packet"));
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_turn->setObjectName(QStringLiteral("explainBack"));
    m_turn->setToolTip(tr("Where a packet goes that is sent back by the way on which this one leaves"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_verdict, 1);
    head->addWidget(m_turn, 0, Qt::AlignTop);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins({});
    result->addLayout(head);
    result->addWidget(m_note);
    result->addWidget(m_view);
    result->addWidget(m_tree, 1);
    m_result->hide();
}

void ExplainPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offerHosts();
}

void ExplainPage::offerHosts() { m_form->offerHosts(m_backend.configuration()); }

void ExplainPage::refresh()
{
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    m_form->setAskEnabled(connected);
    switch (m_backend.connection()) {
    case Backend::Connection::Unknown:
        m_hint->setText(tr("Waiting for the Culvert service to answer. It knows where packets go."));
        break;
    case Backend::Connection::Absent:
        m_hint->setText(tr("The Culvert service is not running, and only it knows where packets go."));
        break;
    case Backend::Connection::Connected:
        m_hint->setText(
            tr("Type an address to see which way a packet takes that is sent there, and why: all rules that "
               "are tried are listed. Nothing is sent, and nothing is changed."));
        m_failure->hide();
        break;
    }
    if (!connected)
        m_result->hide();
    m_hint->setVisible(m_result->isHidden());
}

void ExplainPage::ask(const TraceQuery &query)
{
    m_form->setQuery(query);
    askTyped();
}

void ExplainPage::askTyped()
{
    if (m_backend.connection() != Backend::Connection::Connected)
        return;
    if (const auto query = m_form->read())
        send(*query);
}

/// What is seen stays true when the network changes.
void ExplainPage::askAgain()
{
    if (m_result->isVisible())
        send(m_shown);
}

void ExplainPage::send(const TraceQuery &query)
{
    const quint64 number = ++m_asked;
    m_progress->show();
    m_backend.explain(query, [page = QPointer(this), query, number](const Result<QJsonObject> &answer) {
        if (page && page->m_asked == number)
            page->take(query, answer);
    });
}

void ExplainPage::take(const TraceQuery &query, const Result<QJsonObject> &answer)
{
    m_progress->hide();
    const std::optional<Trace> trace = answer ? readTrace(*answer) : std::nullopt;
    m_result->setVisible(trace.has_value());
    m_hint->setVisible(!trace);
    if (!answer)
        m_failure->showMessage(Tone::Wrong, errorSentence(answer.error()), errorDetail(answer.error()));
    else if (!trace)
        m_failure->showMessage(Tone::Wrong, tr("The Culvert service gave an answer that this version does not know."));
    else
        m_failure->hide();
    if (!trace)
        return;
    m_shown = query;
    m_trace = *trace;
    const Status status = m_backend.status();
    m_view->setScene(traceScene(query, *trace, status));
    m_verdict->setText(verdictText(query, *trace, status));
    m_turn->setVisible(otherWayRound().has_value());
    m_note->setText(trace->note);
    m_note->setVisible(!trace->note.isEmpty() && !trace->stoppedBy());
    m_tree->showTrace(*trace);
}

std::optional<TraceQuery> ExplainPage::otherWayRound() const
{
    const bool leaves = m_trace.verdict == Trace::Verdict::Tunnel || m_trace.verdict == Trace::Verdict::Direct;
    const QString sender = m_shown.incoming.isEmpty() ? m_trace.source : m_shown.from;
    // An answer to a changed address belongs to its connection, and goes where that began.
    if (!leaves || sender.isEmpty() || m_trace.interface.isEmpty() || !m_trace.translated.isEmpty())
        return {};
    return TraceQuery{sender, m_shown.destination, m_trace.interface, m_shown.protocol, 0};
}

} // namespace culvert
