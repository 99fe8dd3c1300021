// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tunnelform.h"

#include "ui/pages/settingspage.h"
#include "ui/symbolicicon.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/serviceseditor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace culvert {

TunnelForm::TunnelForm(ConfigDraft &draft, qsizetype index, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_index(index), m_form(new Form), m_rareForm(new Form),
      m_heading(new HeadingLabel({}, this)),
      m_remove(new QPushButton(symbolicIcon(QStringLiteral("sign-remove-symbolic")), tr("Remove"), this)),
      m_more(new QToolButton(this)), m_rare(new QWidget(this))
{
    auto *title = new QHBoxLayout;
    title->addWidget(m_heading, 1);
    title->addWidget(m_remove);

    addLine(m_form, "name", tr("&Name:"), tr("Up to 15 letters, digits, “-”, “_” or “.”."), &TunnelDraft::name,
            tr("office"));
    addLine(m_form, "remote", tr("&Tunnel end:"), tr("Address of the machine at the other end of the tunnel."),
            &TunnelDraft::remote, QStringLiteral("198.51.100.9"));
    addLine(m_form, "networks", tr("Networks &behind it:"),
            tr("What is reached through this tunnel, separated by commas. 0.0.0.0/0 is the whole Internet."),
            &TunnelDraft::networks, QStringLiteral("0.0.0.0/0"));
    addLine(
        m_form, "networks-for-all", tr("Networ&ks for all devices:"),
        tr("Optional: private devices and the gateway reach these through the tunnel as well, with “Address here” as "
           "their source."),
        &TunnelDraft::networksForAll, tr("none"));
    addLine(m_form, "address", tr("&Address here:"),
            tr("Optional: an address of the home's networks for this machine's own traffic in the tunnel."),
            &TunnelDraft::address, tr("none"));

    addServices(m_form);
    addLine(
        m_rareForm, "transit", tr("T&ransit address:"),
        tr("Optional: an address outside the home's networks for the tunnel's device, with prefix length, for routing "
           "daemons or monitoring."),
        &TunnelDraft::transit, QStringLiteral("192.0.2.2/30"));
    addLine(m_rareForm, "device", tr("Use an existing &device:"),
            tr("Optional: the tunnel is a device that another program creates, such as a WireGuard interface. Empty: "
               "Culvert creates one."),
            &TunnelDraft::device, tr("none"));
    m_interface = addLine(m_rareForm, "interface", tr("Interface na&me:"), {}, &TunnelDraft::interface,
                          QStringLiteral("culvert%1").arg(index));
    m_interfaceField = m_fields.constLast().second;
    addTtl(m_rareForm);
    m_rare->setLayout(m_rareForm);
    m_rare->setVisible(false);
    m_more->setText(tr("Rarely needed"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_rare->setVisible(open);
        m_more->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_draft.removeTunnel(m_index); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(title);
    layout->addLayout(m_form);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_rare);
    load();
}

const TunnelDraft &TunnelForm::tunnel() const { return m_draft.content().tunnels.at(m_index); }

QLineEdit *TunnelForm::addLine(Form *form, const char *key, const QString &label, const QString &hint,
                               QString TunnelDraft::*member, const QString &example)
{
    auto *edit = new QLineEdit(this);
    const QString pointer = field::tunnel(m_index, key);
    edit->setObjectName(pointer);
    edit->setPlaceholderText(example);
    auto *field = new FormField(edit, hint);
    form->addRow(label, field);
    m_lines.append({member, edit});
    m_fields.append({pointer, field});
    connect(edit, &QLineEdit::textEdited, this, [this, member, pointer](const QString &text) {
        m_draft.edit(pointer, [&](DraftContent &content) { content.tunnels[m_index].*member = text; });
        load();
    });
    // Leaving an empty field tells that it was seen.
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, pointer] {
        if (edit->text().isEmpty())
            m_draft.touch(pointer);
    });
    return edit;
}

void TunnelForm::addTtl(Form *form)
{
    m_ttl = new QSpinBox(this);
    m_ttl->setRange(0, 255);
    m_ttl->setSpecialValueText(tr("as the packet inside"));
    const QString pointer = field::tunnel(m_index, "ttl");
    m_ttl->setObjectName(pointer);
    m_ttlField = new FormField(m_ttl, {});
    form->addRow(tr("Time to &live:"), m_ttlField);
    m_fields.append({pointer, m_ttlField});
    connect(m_ttl, &QSpinBox::valueChanged, this, [this, pointer](int value) {
        m_draft.edit(pointer, [&](DraftContent &content) { content.tunnels[m_index].ttl = value; });
    });
}

void TunnelForm::addServices(Form *form)
{
    m_services = new ServicesEditor(m_draft, m_index, this);
    form->addRow(tr("&Open here:"),
                 new FormField(m_services,
                               tr("Services of this machine itself that can be reached through the tunnel. All others "
                                  "are closed to it; the home's other machines are not concerned."),
                               m_services->addButton()));
}

QList<std::pair<QString, FormField *>> TunnelForm::fields() const { return m_fields + m_services->fields(); }

void TunnelForm::load()
{
    const QString name = tunnel().name.trimmed();
    m_heading->setText(name.isEmpty() ? tr("Tunnel") : tr("Tunnel “%1”").arg(name));
    m_remove->setAccessibleName(tr("Remove tunnel %1").arg(name));
    for (const auto &[member, edit] : std::as_const(m_lines)) {
        if (edit->text() != tunnel().*member)
            edit->setText(tunnel().*member);
    }
    const QSignalBlocker quiet(m_ttl);
    m_ttl->setValue(tunnel().ttl);
    m_services->load();
    showOwnDevice();
}

/// What concerns the device that Culvert makes has no meaning while another program's is used.
void TunnelForm::showOwnDevice()
{
    const QString device = tunnel().device.trimmed();
    const QString taken = tr("Not used: the tunnel is the existing device “%1”.").arg(device);
    m_interface->setEnabled(device.isEmpty());
    m_ttl->setEnabled(device.isEmpty());
    m_interfaceField->setHint(device.isEmpty() ? tr("Empty: culvert0, culvert1 and so on.") : taken);
    m_ttlField->setHint(device.isEmpty() ? tr("How many routers an outer packet may pass.") : taken);
}

void TunnelForm::setRemovable(bool removable) { m_remove->setVisible(removable); }

void TunnelForm::revealProblems()
{
    for (const auto &[pointer, field] : std::as_const(m_fields)) {
        if (!field->problem().isEmpty() && m_rare->isAncestorOf(field))
            m_more->setChecked(true);
    }
}

void TunnelForm::reveal(const QString &pointer)
{
    for (const auto &[place, field] : std::as_const(m_fields)) {
        if (place == pointer && m_rare->isAncestorOf(field))
            m_more->setChecked(true);
    }
}

} // namespace culvert
