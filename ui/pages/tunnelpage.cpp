// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tunnelpage.h"

#include "ui/errortext.h"
#include "ui/pages/tunnelform.h"
#include "ui/symbolicicon.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace culvert {

TunnelPage::TunnelPage(ConfigDraft &draft, InterfaceLister interfaces, QWidget *parent)
    : SettingsPage(draft, parent), m_interfaces(std::move(interfaces)), m_uplink(new QComboBox(this)),
      m_uplinkForm(new Form), m_forms(new QVBoxLayout),
      m_add(new QPushButton(symbolicIcon(QStringLiteral("sign-add-symbolic")), tr("Add a tunnel end"), this))
{
    constexpr int kSectionGap = 14;
    m_forms->setSpacing(kSectionGap);
    m_uplink->setEditable(true);
    m_uplink->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_uplink->setInsertPolicy(QComboBox::NoInsert);
    m_uplink->setObjectName(field::kUplink);
    m_uplink->lineEdit()->setPlaceholderText(tr("Choose an interface"));
    m_uplinkField = new FormField(m_uplink, tr("Where the provider's line arrives and gets its address."));
    watch(field::kUplink, m_uplinkField);
    const auto edit = [this](const QString &text) {
        m_draft.edit(field::kUplink, [&](DraftContent &content) { content.rest.uplinkInterface = text.trimmed(); });
    };
    connect(m_uplink->lineEdit(), &QLineEdit::textEdited, this, edit);
    connect(m_uplink, &QComboBox::activated, this, [this, edit](int index) {
        const QString name = m_uplink->itemData(index).toString();
        m_uplink->setEditText(name);
        edit(name);
    });
    m_tunnelsField = new FormField(m_add, {});
    connect(m_add, &QPushButton::clicked, this, &TunnelPage::addTunnel);

    m_uplinkForm->addRow(tr("&Uplink interface:"), m_uplinkField);
    auto *layout = pageLayout(this);
    layout->addWidget(new HeadingLabel(tr("Provider's line"), this));
    layout->addLayout(m_uplinkForm);
    layout->addSpacing(kSectionGap);
    layout->addLayout(m_forms);
    layout->addWidget(m_tunnelsField, 0, Qt::AlignLeading);
    layout->addStretch(1);
    fillUplinks();
    load();
}

QString TunnelPage::title() { return tr("Tunnel and uplink"); }

bool TunnelPage::owns(const QString &pointer) const
{
    return pointer == field::kTunnels || (SettingsPage::owns(pointer) && !pointer.endsWith(QLatin1String("/mtu")));
}

void TunnelPage::reveal(const QString &pointer)
{
    if (pointer == field::kTunnels) {
        SettingsPage::reveal(field::tunnel(m_tunnels.size() - 1, "name"));
        return;
    }
    for (TunnelForm *form : std::as_const(m_tunnels))
        form->reveal(pointer);
    SettingsPage::reveal(pointer);
}

void TunnelPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    fillUplinks();
}

/// The list follows the machine; the text is the draft's and stays.
void TunnelPage::fillUplinks()
{
    const QSignalBlocker quiet(m_uplink);
    const QString text = m_draft.content().rest.uplinkInterface;
    m_uplink->clear();
    for (const InterfaceChoice &choice : m_interfaces()) {
        const QString shown =
            choice.addresses.isEmpty() ? choice.name : tr("%1 (%2)").arg(choice.name, choice.addresses);
        m_uplink->addItem(shown, choice.name);
    }
    m_uplink->setCurrentIndex(-1);
    m_uplink->setEditText(text);
}

void TunnelPage::load()
{
    if (m_uplink->currentText().trimmed() != m_draft.content().rest.uplinkInterface) {
        const QSignalBlocker quiet(m_uplink);
        m_uplink->setEditText(m_draft.content().rest.uplinkInterface);
    }
    const qsizetype count = m_draft.content().tunnels.size();
    while (m_tunnels.size() > count) {
        m_tunnels.last()->hide();
        m_tunnels.takeLast()->deleteLater();
    }
    while (m_tunnels.size() < count) {
        m_tunnels.append(new TunnelForm(m_draft, m_tunnels.size(), this));
        m_forms->addWidget(m_tunnels.last());
        m_tunnels.last()->show();
    }
    unwatchAll();
    watch(field::kUplink, m_uplinkField);
    for (TunnelForm *form : std::as_const(m_tunnels)) {
        form->load();
        form->setRemovable(count > 1);
        for (const auto &[pointer, field] : form->fields())
            watch(pointer, field);
    }
    QList<Form *> forms{m_uplinkForm};
    for (const TunnelForm *form : std::as_const(m_tunnels))
        forms.append(form->forms());
    Form::align(forms);
    m_add->setEnabled(count < limits::kTunnels);
}

void TunnelPage::showProblems()
{
    SettingsPage::showProblems();
    QStringList list;
    for (const ConfigProblem &problem : m_draft.shownProblems(field::kTunnels)) {
        if (problem.pointer == field::kTunnels)
            list.append(problemSentence(problem, {}));
    }
    m_tunnelsField->setProblems(list);
    for (TunnelForm *form : std::as_const(m_tunnels))
        form->revealProblems();
}

void TunnelPage::addTunnel()
{
    m_draft.restructure(field::kTunnels, [](DraftContent &content) {
        TunnelDraft tunnel;
        for (qsizetype number = content.tunnels.size() + 1; tunnel.name.isEmpty(); ++number) {
            const QString name = QStringLiteral("tunnel%1").arg(number);
            if (std::none_of(content.tunnels.cbegin(), content.tunnels.cend(),
                             [&name](const TunnelDraft &other) { return other.name == name; }))
                tunnel.name = name;
        }
        content.tunnels.append(tunnel);
    });
    m_tunnels.last()->fields().at(1).second->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace culvert
