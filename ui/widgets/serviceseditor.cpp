// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/serviceseditor.h"

#include "core/config/protocols.h"
#include "ui/symbolicicon.h"
#include "ui/widgets/formfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace culvert {

ServicesEditor::ServicesEditor(ConfigDraft &draft, std::optional<qsizetype> tunnel, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_tunnel(tunnel),
      m_add(new QPushButton(symbolicIcon(QStringLiteral("sign-add-symbolic")), tr("Add a service"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setObjectName(m_tunnel ? field::tunnel(*m_tunnel, "services") : field::kServices);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_draft.restructure(m_add->objectName(), [this](DraftContent &content) { in(content).append(ServiceDraft()); });
        m_rows.at(services().size() - 1).protocol->setFocus(Qt::OtherFocusReason);
    });
    load();
}

QString ServicesEditor::pointer(qsizetype index) const
{
    return QStringLiteral("%1/%2").arg(m_add->objectName()).arg(index);
}

const QList<ServiceDraft> &ServicesEditor::services() const
{
    const DraftContent &content = m_draft.content();
    return m_tunnel ? content.tunnels.at(*m_tunnel).services : content.services;
}

QList<ServiceDraft> &ServicesEditor::in(DraftContent &content) const
{
    return m_tunnel ? content.tunnels[*m_tunnel].services : content.services;
}

QList<std::pair<QString, FormField *>> ServicesEditor::fields() const
{
    QList<std::pair<QString, FormField *>> fields;
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        fields.append({pointer(index), m_rows.at(index).field});
    return fields;
}

void ServicesEditor::addRow()
{
    const qsizetype index = m_rows.size();
    auto *editor = new QWidget(this);
    Row row;
    row.protocol = new QComboBox(editor);
    row.protocol->setEditable(true);
    row.protocol->setInsertPolicy(QComboBox::NoInsert);
    constexpr int kCharacters = 9;
    row.protocol->setMinimumContentsLength(kCharacters);
    for (const QString &name : protocols::names())
        row.protocol->addItem(name.toUpper());
    row.protocol->setCurrentIndex(-1);
    row.protocol->lineEdit()->setPlaceholderText(tr("Protocol"));
    row.protocol->setAccessibleName(tr("Protocol of service %1").arg(index + 1));
    row.protocol->setObjectName(pointer(index) + QStringLiteral("/protocol"));
    row.ports = new QLineEdit(editor);
    row.ports->setAccessibleName(tr("Ports of service %1").arg(index + 1));
    row.ports->setObjectName(pointer(index) + QStringLiteral("/ports"));
    auto *remove = new QPushButton(symbolicIcon(QStringLiteral("sign-remove-symbolic")), {}, editor);
    remove->setToolTip(tr("Remove"));
    remove->setAccessibleName(tr("Remove service %1").arg(index + 1));

    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(row.protocol);
    layout->addWidget(row.ports, 1);
    layout->addWidget(remove);
    row.field = new FormField(editor, {}, row.protocol, this);
    static_cast<QVBoxLayout *>(this->layout())->insertWidget(int(index), row.field);
    m_rows.append(row);

    const auto editProtocol = [this, index](const QString &text) {
        m_draft.edit(pointer(index), [&](DraftContent &content) { in(content)[index].protocol = text; });
        showWhetherPorts(index);
    };
    connect(row.protocol->lineEdit(), &QLineEdit::textEdited, this, editProtocol);
    connect(row.protocol, &QComboBox::textActivated, this, editProtocol);
    connect(row.ports, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        m_draft.edit(pointer(index), [&](DraftContent &content) { in(content)[index].ports = text; });
        showWhetherPorts(index);
    });
    connect(remove, &QPushButton::clicked, this, [this, index] {
        m_add->setFocus(Qt::OtherFocusReason);
        m_draft.restructure(m_add->objectName(), [&](DraftContent &content) { in(content).removeAt(index); });
    });
}

void ServicesEditor::load()
{
    const qsizetype count = services().size();
    while (m_rows.size() < count)
        addRow();
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        m_rows.at(index).field->setVisible(index < count);
        if (index < count)
            loadRow(index);
    }
    m_add->setEnabled(count < limits::kPrefixes);
}

void ServicesEditor::loadRow(qsizetype index)
{
    const Row &row = m_rows.at(index);
    const ServiceDraft &service = services().at(index);
    if (row.protocol->currentText() != service.protocol)
        row.protocol->setEditText(service.protocol);
    if (row.ports->text() != service.ports)
        row.ports->setText(service.ports);
    showWhetherPorts(index);
}

/// A protocol without ports offers none; what was typed before can be taken out.
void ServicesEditor::showWhetherPorts(qsizetype index)
{
    const Row &row = m_rows.at(index);
    const QString protocol = services().at(index).protocol.trimmed().toLower();
    const bool hasPorts = protocols::hasPorts(protocols::numberOf(protocol).value_or(quint8(protocol.toUInt())));
    row.ports->setPlaceholderText(hasPorts ? tr("all ports; or 80, or 20-21") : QString());
    row.ports->setEnabled(hasPorts || !row.ports->text().isEmpty());
}

} // namespace culvert
