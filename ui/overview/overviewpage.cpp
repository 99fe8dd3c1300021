// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/overview/statusscene.h"
#include "ui/overview/wayspanel.h"
#include "ui/ratemonitor.h"
#include "ui/scene/sceneview.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace culvert {

OverviewPage::OverviewPage(Backend &backend, RateMonitor &rates, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_rates(rates), m_view(new SceneView(this)), m_ways(new WaysPanel(this)),
      m_cards(new QVBoxLayout)
{
    m_view->setAccessibleName(tr("The home and its way to the Internet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    constexpr int kMargin = 20;
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kMargin, 0, kMargin, kMargin);
    below->addLayout(m_cards);
    below->addWidget(m_ways);
    layout->addLayout(below);
    // One sheet, as the header is: what is drawn is not framed.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setBackgroundRole(QPalette::Base);
    connect(&backend, &Backend::statusChanged, this, &OverviewPage::showFindings);
    connect(&backend, &Backend::connectionChanged, this, &OverviewPage::showFindings);
    connect(&backend, &Backend::statusChanged, this, &OverviewPage::showScene);
    connect(&backend, &Backend::connectionChanged, this, &OverviewPage::showScene);
    connect(&backend, &Backend::configurationChanged, this, &OverviewPage::showScene);
    connect(&rates, &RateMonitor::ratesChanged, this, &OverviewPage::showScene);
    showScene();
    showFindings();
}

int OverviewPage::heightForWidth(int width) const { return layout()->minimumHeightForWidth(width); }

void OverviewPage::showScene()
{
    OverviewInput input{m_backend.connection(), m_backend.status()};
    const auto take = [&](const QString &interface) {
        if (const auto rate = m_rates.rate(interface))
            input.rates.insert(interface, *rate);
    };
    if (input.status.lease)
        take(input.status.lease->interface);
    for (const TunnelStatus &tunnel : std::as_const(input.status.tunnels))
        take(tunnel.interface);
    // Status and configuration are read apart: what does not belong together is not drawn together.
    if (m_backend.generation() == input.status.generation)
        input.configuration = m_backend.configuration();
    m_view->setScene(overviewScene(input));
    const bool known = input.connection == Backend::Connection::Connected && input.configuration;
    m_ways->setWays(known ? homeWays(*input.configuration, input.status) : QList<HomeWay>());
}

void OverviewPage::showFindings()
{
    // Made anew only where they differ: a button keeps the focus, and nothing is announced twice.
    const QList<Finding> found = findings(m_backend.connection(), m_backend.status());
    if (found == m_shown)
        return;
    m_shown = found;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding &finding : found) {
        auto *card = new Banner(this);
        card->setClosable(false);
        if (finding.remedy) {
            connect(card->addButton(finding.remedy->label), &QPushButton::clicked, this,
                    [this, remedy = *finding.remedy] {
                        if (remedy.kind == Remedy::Kind::OpenPage)
                            Q_EMIT pageRequested(remedy.page);
                        else
                            Q_EMIT tryAgainRequested();
                    });
        }
        m_cards->addWidget(card);
        card->showMessage(finding.tone, finding.text);
    }
}

} // namespace culvert
