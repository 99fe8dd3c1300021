// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/trafficpage.h"

#include "ui/backend.h"
#include "ui/ratemonitor.h"
#include "ui/traffic/trafficplot.h"
#include "ui/wallclock.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"

#include <QBuffer>
#include <QComboBox>
#include <QDateTime>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace culvert {

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

TrafficPage::TrafficPage(Backend &backend, RateMonitor &rates, FileSaver save, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_save(std::move(save)), m_log(rates), m_span(new QComboBox(this)),
      m_pause(new QPushButton(tr("&Pause"), this)), m_state(new HintLabel({}, this)), m_failure(new Banner(this)),
      m_graphs(new QWidget(this)), m_graphRows(new QVBoxLayout(m_graphs))
{
    m_span->setObjectName(QStringLiteral("trafficSpan"));
    m_span->setAccessibleName(tr("Time shown"));
    constexpr std::pair<int, const char *> kSpans[] = {{10, QT_TR_NOOP("10 minutes")},
                                                       {60, QT_TR_NOOP("1 hour")},
                                                       {360, QT_TR_NOOP("6 hours")},
                                                       {1440, QT_TR_NOOP("1 day")}};
    for (const auto &[minutes, text] : kSpans)
        m_span->addItem(tr(text), minutes * kMinuteMs);
    m_pause->setObjectName(QStringLiteral("trafficPause"));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("The picture stands still; measuring goes on"));
    auto *table = new QPushButton(tr("Save as &CSV…"), this);
    table->setObjectName(QStringLiteral("trafficCsv"));
    auto *picture = new QPushButton(tr("Save as P&NG…"), this);
    picture->setObjectName(QStringLiteral("trafficPng"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_span);
    bar->addWidget(m_pause);
    bar->addStretch(1);
    bar->addWidget(table);
    bar->addWidget(picture);
    table->setEnabled(bool(m_save));
    picture->setEnabled(bool(m_save));
    m_graphRows->setContentsMargins({});

    constexpr int kMargin = 20;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin / 2);
    layout->addLayout(bar);
    layout->addWidget(m_failure);
    layout->addWidget(m_graphs, 1);
    layout->addWidget(m_state);

    connect(m_span, &QComboBox::currentIndexChanged, this, &TrafficPage::showTime);
    connect(m_pause, &QPushButton::toggled, this, [this](bool paused) {
        m_pausedAt = paused ? m_log.now() : -1;
        m_pausedTime = wallClockMs();
        showTime();
    });
    connect(table, &QPushButton::clicked, this, &TrafficPage::saveTable);
    connect(picture, &QPushButton::clicked, this, &TrafficPage::savePicture);
    connect(&m_log, &TrafficLog::sampled, this, &TrafficPage::showTime);
    connect(&backend, &Backend::statusChanged, this, &TrafficPage::makePlots);
    connect(&backend, &Backend::connectionChanged, this, &TrafficPage::showState);
    makePlots();
}

/// One for each line; a line that has gone keeps its graph, for what it has carried is still true.
void TrafficPage::makePlots()
{
    const Status status = m_backend.status();
    QStringList interfaces;
    const auto show = [&](const QString &interface, const QString &title) {
        interfaces.append(interface);
        for (TrafficPlot *plot : std::as_const(m_plots)) {
            if (plot->interface() == interface) {
                plot->setTitle(title);
                return;
            }
        }
        auto *plot = new TrafficPlot(m_log, interface, m_graphs);
        plot->setTitle(title);
        m_graphRows->addWidget(plot, 1);
        m_plots.append(plot);
        connect(plot, &TrafficPlot::pointedAt, this, &TrafficPage::pointAt);
    };
    if (m_backend.connection() == Backend::Connection::Connected) {
        if (status.lease)
            show(status.lease->interface, tr("Provider's line, %1").arg(status.lease->interface));
        for (const TunnelStatus &tunnel : status.tunnels)
            show(tunnel.interface, tr("Tunnel “%1”").arg(tunnel.name));
        m_log.setInterfaces(interfaces);
        for (TrafficPlot *plot : std::as_const(m_plots))
            plot->setVisible(interfaces.contains(plot->interface()) || !m_log.samples(plot->interface()).isEmpty());
    }
    showTime();
    showState();
}

void TrafficPage::showTime()
{
    const bool paused = m_pausedAt >= 0;
    const qint64 end = paused ? m_pausedAt : m_log.now();
    const qint64 endOfDay = paused ? m_pausedTime : wallClockMs();
    for (TrafficPlot *plot : std::as_const(m_plots))
        plot->setTime(end, endOfDay, m_span->currentData().toLongLong());
}

void TrafficPage::pointAt(std::optional<qint64> ms)
{
    for (TrafficPlot *plot : std::as_const(m_plots))
        plot->setCursorTime(ms);
}

void TrafficPage::showState()
{
    switch (m_backend.connection()) {
    case Backend::Connection::Unknown:
        m_state->setText(tr("Waiting for the Culvert service to answer."));
        break;
    case Backend::Connection::Absent:
        m_state->setText(tr("The Culvert service is not running, so nothing is measured."));
        break;
    case Backend::Connection::Connected:
        if (m_plots.isEmpty())
            m_state->setText(tr("There is no line to measure yet."));
        else
            m_state->setText(tr("Measured each second while this window is seen, and not otherwise. What was carried "
                                "while nobody looked is shown as an average, hatched."));
        break;
    }
}

void TrafficPage::save(const QString &name, const QByteArray &content)
{
    m_failure->hide();
    m_save(this, name, content, [banner = QPointer(m_failure)](const QString &sentence) {
        if (banner)
            banner->showMessage(Tone::Wrong, sentence);
    });
}

void TrafficPage::saveTable()
{
    QStringList interfaces;
    for (const TrafficPlot *plot : std::as_const(m_plots))
        interfaces.append(plot->interface());
    const qint64 began = wallClockMs() - m_log.now();
    save(QStringLiteral("culvert-traffic.csv"), trafficCsv(m_log, interfaces, began));
}

void TrafficPage::savePicture()
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    m_graphs->grab().save(&buffer, "PNG");
    save(QStringLiteral("culvert-traffic.png"), png);
}

} // namespace culvert
