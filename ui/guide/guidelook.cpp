// SPDX-License-Identifier: GPL-3.0-or-later
// What the guide sees of this machine, and what it shows before Apply.
#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/guide/foundlist.h"
#include "ui/guide/guidepage.h"
#include "ui/guide/whatwasfound.h"
#include "ui/scene/sceneview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace culvert {

void GuidePage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    m_kernel = m_askKernel ? m_askKernel() : std::nullopt;
    m_lookAgain.start();
    look();
    showFound();
    askForRoutes();
}

void GuidePage::hideEvent(QHideEvent *event)
{
    SettingsPage::hideEvent(event);
    m_lookAgain.stop();
}

void GuidePage::askForRoutes()
{
    if (m_backend.connection() != Backend::Connection::Connected)
        return;
    m_backend.routes([page = QPointer(this)](const Result<RoutingRows> &routing) {
        if (!page || !routing)
            return;
        page->m_routes = routing->routes;
        page->look();
        if (!std::exchange(page->m_knowsRoutes, true))
            page->prefill();
    });
}

void GuidePage::look()
{
    const Surroundings found = lookAround(m_listInterfaces(), m_routes);
    const bool noLine = found.lines.isEmpty();
    if (found != m_surroundings) {
        m_surroundings = found;
        for (QComboBox *box : {m_uplink, m_lan}) {
            const QSignalBlocker quiet(box);
            const QString text = box->currentText();
            box->clear();
            for (const InterfaceChoice &choice : found.interfaces)
                box->addItem(choice.addresses.isEmpty() ? choice.name
                                                        : tr("%1 (%2)").arg(choice.name, choice.addresses),
                             choice.name);
            box->setCurrentIndex(-1);
            box->setEditText(text);
        }
        prefill();
        showFound();
        showExpected();
    }
    // A line that comes up brings a route.
    if (noLine && !m_routes.isEmpty() && sender() == &m_lookAgain)
        askForRoutes();
}

void GuidePage::prefill()
{
    if (!m_draft.isFirst())
        return;
    const DraftContent &content = m_draft.content();
    QHash<QString, QString> found;
    const auto offer = [&](const QString &pointer, const QString &now, const QString &text) {
        if (now.isEmpty() && !text.isEmpty() && !m_prefilled.contains(pointer))
            found.insert(pointer, text);
    };
    if (m_surroundings.lines.size() == 1)
        offer(field::kUplink, content.rest.uplinkInterface, m_surroundings.lines.constFirst().interface);
    // Before the routes tell the provider's interface from the others, the only one may be that.
    const bool knowsUplink = m_knowsRoutes || m_backend.connection() == Backend::Connection::Absent;
    if (knowsUplink && m_surroundings.lans.size() == 1)
        offer(field::kHomeInterfaces, content.homeInterfaces, m_surroundings.lans.constFirst());
    offer(field::kHomeNetworks, content.homeNetworks, m_surroundings.homeNetworks.join(QStringLiteral(", ")));
    const auto own = m_surroundings.addressOf(splitList(content.homeInterfaces).value(0));
    const QList<Ipv4Prefix> networks = m_draft.read().configuration.homeNetworks;
    if (content.rest.mode == Mode::Everything && own && !content.tunnels.isEmpty()
        && std::any_of(networks.cbegin(), networks.cend(),
                       [&own](const Ipv4Prefix &network) { return network.contains(*own); }))
        offer(field::tunnel(0, "address"), content.tunnels.value(0).address, own->toString());
    if (found.isEmpty())
        return;
    m_draft.restructure(found.constBegin().key(), [&found](DraftContent &filled) {
        filled.rest.uplinkInterface = found.value(field::kUplink, filled.rest.uplinkInterface);
        filled.homeInterfaces = found.value(field::kHomeInterfaces, filled.homeInterfaces);
        filled.homeNetworks = found.value(field::kHomeNetworks, filled.homeNetworks);
        if (found.contains(field::tunnel(0, "address")))
            filled.tunnels[0].address = found.value(field::tunnel(0, "address"));
    });
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        m_prefilled.insert(it.key());
        m_draft.touch(it.key());
    }
}

void GuidePage::showFound()
{
    m_found->setFound(whatWasFound(m_backend.connection(), m_kernel, m_surroundings, m_draft.content()));
}

/// What would be done is asked for as soon as the last sheet is shown, and again when something changes below it.
void GuidePage::showExpected()
{
    if (m_sheets->currentIndex() != Look)
        return;
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    const bool denied = m_backend.configureAccess() == Backend::Access::Denied;
    m_next->setEnabled(connected && !denied);
    m_scene->setScene(expectedScene(m_draft.read().configuration, m_surroundings));
    m_steps->clear();
    m_steps->setVisible(connected);
    if (!connected) {
        m_stepsTitle->setText(tr("The Culvert service does not answer, so it cannot be applied now. What you have "
                                 "filled in stays here."));
        return;
    }
    m_stepsTitle->setText(tr("Asking the Culvert service what would be done…"));
    m_backend.preview(m_draft.read().configuration, [page = QPointer(this)](const Result<QStringList> &steps) {
        if (page)
            page->showSteps(steps);
    });
}

void GuidePage::showSteps(const Result<QStringList> &steps)
{
    if (!steps) {
        m_stepsTitle->setText(errorSentence(steps.error()));
        m_steps->setPlainText(errorDetail(steps.error()));
        return;
    }
    QString title = steps->isEmpty()
        ? tr("Nothing would be done now; Culvert goes on as soon as the line has an address.")
        : tr("Apply would carry out %n step(s), in this order. Nothing has been changed yet.", nullptr,
             int(steps->size()));
    if (m_backend.configureAccess() == Backend::Access::Denied)
        title = tr("You are not allowed to change these settings. Ask the administrator of this machine.");
    else if (m_backend.configureAccess() == Backend::Access::NeedsPassword)
        title += u' ' + tr("An administrator's password will be asked for.");
    m_stepsTitle->setText(title);
    m_steps->setAccessibleName(title);
    m_steps->setPlainText(steps->join(u'\n'));
}

} // namespace culvert
