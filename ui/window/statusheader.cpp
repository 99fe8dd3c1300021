// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusheader.h"

#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/ratemonitor.h"
#include "ui/statustext.h"
#include "ui/wallclock.h"
#include "ui/widgets/formfield.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace culvert {

namespace {

constexpr int kIconSize = 48;

QLabel *selectable(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // An address is written from the left; beside its name it stands all the same.
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute
                        | Qt::AlignVCenter);
    return label;
}

} // namespace

StatusHeader::StatusHeader(Backend &backend, RateMonitor &rates, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_rates(rates), m_icon(new QLabel(this)), m_word(new QLabel(this)),
      m_sentence(new QLabel(this)), m_last(new HintLabel({}, this)), m_remedy(new HintLabel({}, this)),
      m_failure(new HintLabel({}, this)), m_start(new QPushButton(tr("&Start the service"), this)),
      m_switch(new QPushButton(this)), m_facts(new QWidget(this)), m_factRows(new QGridLayout(m_facts))
{
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_word->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    for (QLabel *label : {m_sentence, m_last, m_remedy, m_failure}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    // The command in it is there to be copied.
    m_remedy->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remedy->setText(tr("Start it here. If that does not help, an administrator can by this command: %1")
                          .arg(QStringLiteral("systemctl start culvert-helper.service")));
    m_start->setObjectName(QStringLiteral("startService"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_word->setFont(large);
    m_factRows->setContentsMargins({});
    m_factRows->setColumnStretch(1, 1);
    m_switch->setObjectName(QStringLiteral("upDown"));

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_word);
    for (QLabel *label : {m_sentence, m_last, m_remedy, m_failure})
        texts->addWidget(label);
    texts->addStretch(1);
    auto *layout = new QGridLayout(this);
    const int margin = kIconSize / 3;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setHorizontalSpacing(margin);
    layout->setVerticalSpacing(margin * 3 / 4);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addLayout(texts, 0, 1);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_switch);
    buttons->addStretch(1);
    layout->addLayout(buttons, 0, 2);
    layout->addWidget(m_facts, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);

    connect(m_switch, &QPushButton::clicked, this,
            [this] { Q_EMIT switchRequested(m_backend.status().state == State::Off); });
    connect(m_start, &QPushButton::clicked, this, &StatusHeader::start);
    connect(&backend, &Backend::statusChanged, this, &StatusHeader::showStatus);
    connect(&backend, &Backend::connectionChanged, this, &StatusHeader::showStatus);
    connect(&backend, &Backend::accessChanged, this, &StatusHeader::showSwitch);
    connect(&rates, &RateMonitor::ratesChanged, this, &StatusHeader::showRates);
    setBackgroundRole(QPalette::Base); // a change of the palette: the status is shown at it
}

void StatusHeader::setFactsShown(bool shown)
{
    if (std::exchange(m_factsShown, shown) != shown)
        showFacts();
}

QString StatusHeader::stateWord() const { return m_word->text(); }

void StatusHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStatus();
}

void StatusHeader::showStatus()
{
    const StateView view = stateView(m_backend);
    m_icon->setPixmap(symbolicIcon(view.icon, toneColour(view.tone, palette())).pixmap(kIconSize));
    m_word->setText(view.word);
    m_sentence->setText(view.sentence);
    const QString words = view.word + QStringLiteral(". ") + view.sentence;
    const bool isNews = words != accessibleName();
    setAccessibleName(words);
    if (isNews && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    if (m_backend.connection() == Backend::Connection::Connected) {
        m_lastWord = view.word;
        m_lastTime = {};
        m_failure->clear();
    } else if (!m_lastTime.isValid()) {
        m_lastTime = QDateTime::fromMSecsSinceEpoch(wallClockMs());
    }
    showTrouble();
    showSwitch();
    showFacts();
}

/// What was last known is told as past, with its time: it is not known whether it is still so.
void StatusHeader::showTrouble()
{
    const Backend::Connection connection = m_backend.connection();
    const bool absent = connection == Backend::Connection::Absent;
    const bool hasLast = connection != Backend::Connection::Connected && !m_lastWord.isEmpty();
    if (hasLast) {
        const bool today = m_lastTime.date() == QDateTime::fromMSecsSinceEpoch(wallClockMs()).date();
        const QString time = today ? QLocale().toString(m_lastTime.time(), QLocale::ShortFormat)
                                   : QLocale().toString(m_lastTime, QLocale::ShortFormat);
        m_last->setText(tr("When it was last heard of, at %1, the state was “%2”.").arg(time, m_lastWord));
    }
    m_last->setVisible(hasLast);
    m_remedy->setVisible(absent);
    m_failure->setVisible(absent && !m_failure->text().isEmpty());
    m_start->setVisible(absent);
    m_start->setEnabled(!m_starting);
    m_switch->setVisible(connection == Backend::Connection::Connected);
}

void StatusHeader::start()
{
    m_starting = true;
    m_failure->clear();
    showTrouble();
    m_backend.start([header = QPointer(this)](const Result<std::monostate> &result) {
        if (!header)
            return;
        header->m_starting = false;
        if (!result)
            header->m_failure->setText(tr("It could not be started: %1").arg(errorDetail(result.error())));
        header->showTrouble();
    });
}

void StatusHeader::setBusy(bool busy)
{
    m_busy = busy;
    showSwitch();
}

void StatusHeader::showSwitch()
{
    const Status status = m_backend.status();
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    const bool turnOn = status.state == State::Off;
    m_switch->setText(turnOn ? tr("Turn on") : tr("Turn off"));
    const auto access = m_backend.controlAccess();
    m_switch->setEnabled(connected && !m_busy && status.generation > 0 && access != Backend::Access::Denied);
    if (!connected)
        m_switch->setToolTip(tr("The Culvert service does not answer."));
    else if (status.generation == 0)
        m_switch->setToolTip(tr("Nothing has been set up yet."));
    else if (access == Backend::Access::Denied)
        m_switch->setToolTip(tr("You are not allowed to turn the tunnel on or off."));
    else if (access == Backend::Access::NeedsPassword)
        m_switch->setToolTip(tr("An administrator's password will be asked for."));
    else
        m_switch->setToolTip(turnOn ? tr("Set the tunnel up") : tr("Leave the network as it is without Culvert"));
    m_switch->setAccessibleDescription(m_switch->toolTip());
}

void StatusHeader::showFacts()
{
    m_rateLabels.clear();
    // Deleted later: one of the labels may be in the middle of an event.
    while (QLayoutItem *item = m_factRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    const Status status = m_backend.status();
    m_facts->setVisible(m_factsShown && connected && status.generation > 0);
    if (m_facts->isHidden())
        return;

    int row = 0;
    const auto add = [this, &row](const QString &name, const QString &value, const QString &interface) {
        auto *label = new HintLabel(name, m_facts);
        label->setWordWrap(false);
        auto *rate = selectable({}, m_facts);
        rate->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        auto *fact = selectable(value, m_facts);
        // A sentence does not make the window wider than its pages need.
        fact->setWordWrap(true);
        m_factRows->addWidget(label, row, 0, Qt::AlignTop);
        m_factRows->addWidget(fact, row, 1);
        m_factRows->addWidget(rate, row, 2);
        m_rateLabels.append({interface, rate});
        ++row;
    };
    add(tr("Provider's line"), leaseText(status.lease), status.lease ? status.lease->interface : QString());
    for (const TunnelStatus &tunnel : status.tunnels) {
        const QString place = tr("to %1, interface %2").arg(tunnel.remote.toString(), tunnel.interface);
        add(tr("Tunnel “%1”").arg(tunnel.name), tunnel.up ? place : tr("%1, down").arg(place), tunnel.interface);
    }
    for (const Reason &notice : status.notices)
        add(tr("Notice"), reasonSentence(notice), QString());
    showRates();
}

void StatusHeader::showRates()
{
    for (const auto &[interface, label] : std::as_const(m_rateLabels))
        label->setText(rateText(m_rates.rate(interface)));
}

} // namespace culvert
