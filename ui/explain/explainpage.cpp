// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explainpage.h"

#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/explain/tracescene.h"
#include "ui/explain/tracetree.h"
#include "ui/overview/sceneview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace culvert {

namespace {

enum Sender { Gateway, Host };

/// Its line is made at once: made later it would stand last in the order of the Tab key, and lead back past all that
/// was made between.
QComboBox *editableBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    return box;
}

} // namespace

ExplainPage::ExplainPage(Backend &backend, const InterfaceLister &interfaces, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_interfaces(interfaces), m_destination(new QLineEdit(this)),
      m_sender(new QComboBox(this)), m_from(new QLineEdit(this)), m_incoming(editableBox(this)),
      m_problem(new ProblemLabel(this)), m_ask(new QPushButton(tr("&Show the way"), this)),
      m_progress(new QProgressBar(this)), m_hint(new HintLabel({}, this)), m_failure(new Banner(this)),
      m_result(new QWidget(this)), m_view(new SceneView(m_result)), m_verdict(new QLabel(m_result)),
      m_note(new HintLabel({}, m_result)), m_tree(new TraceTree(m_result))
{
    m_view->setAccessibleName(tr("The path of the packet"));
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Asking the Culvert service"));
    m_progress->hide();

    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins({});
    result->addWidget(m_verdict);
    result->addWidget(m_note);
    result->addWidget(m_view);
    result->addWidget(m_tree, 1);
    m_result->hide();

    constexpr int kMargin = 20;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin / 2);
    layout->addLayout(makeForm());
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addWidget(m_failure);
    layout->addWidget(m_hint);
    layout->addWidget(m_result, 1);
    layout->addStretch(0);

    connect(m_ask, &QPushButton::clicked, this, &ExplainPage::askTyped);
    connect(m_destination, &QLineEdit::returnPressed, this, &ExplainPage::askTyped);
    connect(m_from, &QLineEdit::returnPressed, this, &ExplainPage::askTyped);
    connect(m_sender, &QComboBox::currentIndexChanged, this, &ExplainPage::showSender);
    connect(&backend, &Backend::connectionChanged, this, &ExplainPage::refresh);
    connect(&backend, &Backend::configurationChanged, this, &ExplainPage::fillInterfaces);
    connect(&backend, &Backend::statusChanged, this, &ExplainPage::askAgain);
    fillInterfaces();
    showSender();
    refresh();
}

QLayout *ExplainPage::makeForm()
{
    m_destination->setObjectName(QStringLiteral("explainDestination"));
    m_destination->setPlaceholderText(QStringLiteral("192.0.2.1"));
    m_sender->setObjectName(QStringLiteral("explainSender"));
    m_sender->addItems({tr("The gateway itself"), tr("A device")});
    m_from->setObjectName(QStringLiteral("explainFrom"));
    m_from->setPlaceholderText(QStringLiteral("192.0.2.2"));
    m_incoming->setObjectName(QStringLiteral("explainIncoming"));
    m_ask->setObjectName(QStringLiteral("explain"));
    m_ask->setAutoDefault(true);

    auto *form = new QGridLayout;
    const auto add = [&](int column, const QString &text, QWidget *input) {
        auto *label = new QLabel(text, this);
        label->setBuddy(input);
        input->setAccessibleName(QString(text).remove(u'&').remove(u':'));
        form->addWidget(label, 0, column);
        form->addWidget(input, 1, column);
        return label;
    };
    add(0, tr("A packet &to:"), m_destination);
    add(1, tr("Sent &by:"), m_sender);
    m_fromLabel = add(2, tr("Address of the &device:"), m_from);
    m_incomingLabel = add(3, tr("Comes in &over:"), m_incoming);
    form->addWidget(m_ask, 1, 4);
    form->setColumnStretch(0, 1);
    form->setColumnStretch(2, 1);
    return form;
}

bool ExplainPage::isFromHost() const { return m_sender->currentIndex() == Sender::Host; }

void ExplainPage::showSender()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_incomingLabel, m_incoming})
        widget->setVisible(isFromHost());
    m_problem->setText({});
}

void ExplainPage::fillInterfaces()
{
    const QString typed = m_incoming->currentText();
    QStringList names;
    if (const auto configuration = m_backend.configuration())
        names = configuration->homeInterfaces;
    for (const InterfaceChoice &choice : m_interfaces())
        names.append(choice.name);
    names.removeDuplicates();
    m_incoming->clear();
    m_incoming->addItems(names);
    if (!typed.isEmpty())
        m_incoming->setCurrentText(typed);
}

void ExplainPage::refresh()
{
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    m_ask->setEnabled(connected);
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
        break;
    }
    if (!connected)
        m_result->hide();
    m_hint->setVisible(m_result->isHidden());
}

bool ExplainPage::readAddress(QLineEdit *edit, QString &address)
{
    address = edit->text().trimmed();
    if (Ipv4Address::parse(address))
        return true;
    const QString problem = address.isEmpty()
        ? tr("Type an address first, four numbers from 0 to 255 as in 198.51.100.9.")
        : tr("“%1” is not an IPv4 address. Write four numbers from 0 to 255, as in 198.51.100.9.").arg(address);
    m_problem->setText(problem);
    edit->setAccessibleDescription(problem);
    edit->setFocus(Qt::OtherFocusReason);
    return false;
}

bool ExplainPage::readQuery(TraceQuery &query)
{
    for (QLineEdit *edit : {m_destination, m_from})
        edit->setAccessibleDescription({});
    m_problem->setText({});
    if (!readAddress(m_destination, query.destination))
        return false;
    if (!isFromHost())
        return true;
    query.incoming = m_incoming->currentText().trimmed();
    if (!readAddress(m_from, query.from))
        return false;
    if (query.incoming.isEmpty()) {
        m_problem->setText(tr("Name the interface by which the packet comes in."));
        m_incoming->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void ExplainPage::ask(const TraceQuery &query)
{
    m_destination->setText(query.destination);
    m_sender->setCurrentIndex(query.incoming.isEmpty() ? Sender::Gateway : Sender::Host);
    m_from->setText(query.from);
    if (!query.incoming.isEmpty())
        m_incoming->setCurrentText(query.incoming);
    askTyped();
}

void ExplainPage::askTyped()
{
    TraceQuery query;
    if (m_backend.connection() == Backend::Connection::Connected && readQuery(query))
        send(query);
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
    m_backend.explain(query.destination, query.from, query.incoming,
                      [page = QPointer(this), query, number](const Result<QJsonObject> &answer) {
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
    const Status status = m_backend.status();
    m_view->setScene(traceScene(query, *trace, status));
    m_verdict->setText(verdictText(query, *trace, status));
    m_note->setText(trace->note);
    m_note->setVisible(!trace->note.isEmpty());
    m_tree->showTrace(*trace);
}

} // namespace culvert
