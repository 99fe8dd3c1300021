// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mtupage.h"

#include "ui/backend.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/measurementpanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace culvert {

namespace {

constexpr int kIpipHeader = 20;

QSpinBox *byteBox(int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSuffix(MtuPage::tr(" bytes"));
    return box;
}

} // namespace

MtuPage::MtuPage(ConfigDraft &draft, Backend &backend, QWidget *parent)
    : SettingsPage(draft, parent), m_backend(backend), m_form(new Form)
{
    auto *layout = pageLayout(this);
    layout->addWidget(new HeadingLabel(tr("Largest packet in a tunnel (MTU)"), this));
    layout->addWidget(new HintLabel(
        tr("The tunnel puts %n byte(s) in front of every packet. “Automatic” subtracts them from what the "
           "provider's line carries, and follows when that changes.",
           nullptr, kIpipHeader),
        this));
    layout->addLayout(m_form);
    constexpr int kSectionGap = 14;
    layout->addSpacing(kSectionGap);
    layout->addWidget(new HeadingLabel(tr("TCP segment size (MSS)"), this));
    layout->addWidget(new HintLabel(
        tr("Many sites on the way drop the messages by which computers find out the right size. Connections through "
           "the tunnel are then set up but carry nothing; telling both sides the size beforehand avoids that."),
        this));
    makeMss();
    auto *mssForm = new Form;
    mssForm->addRow(tr("&Segment size:"), m_mssField);
    layout->addLayout(mssForm);
    layout->addStretch(1);
    connect(&backend, &Backend::statusChanged, this, &MtuPage::showNow);
    connect(&backend, &Backend::connectionChanged, this, &MtuPage::showNow);
    connect(&draft, &ConfigDraft::edited, this, &MtuPage::load);
    load();
}

QString MtuPage::title() { return tr("MTU and MSS"); }

void MtuPage::addMtuRow()
{
    const qsizetype index = m_rows.size();
    auto *editor = new QWidget(this);
    Row row;
    row.choice = new QComboBox(editor);
    row.choice->addItem(tr("Automatic"));
    row.choice->addItem(tr("Fixed"));
    row.choice->setObjectName(field::tunnel(index, "mtu"));
    row.bytes = byteBox(limits::kMinimumMtu, limits::kMaximumMtu, editor);
    row.now = new HintLabel({}, editor);
    row.measure = new QPushButton(tr("Measure…"), editor);
    row.panel = new MeasurementPanel(m_backend, editor);
    auto *line = new QHBoxLayout;
    line->addWidget(row.choice);
    line->addWidget(row.bytes);
    line->addWidget(row.now, 1); // wraps where a language has long words for all of these
    line->addWidget(row.measure);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(row.panel);
    row.field = new FormField(editor, {}, row.choice);
    row.name = m_form->addRow({}, row.field);
    watch(field::tunnel(index, "mtu"), row.field);
    m_rows.append(row);
    connect(row.choice, &QComboBox::activated, this, [this, index] { editMtu(index); });
    connect(row.bytes, &QSpinBox::valueChanged, this, [this, index] { editMtu(index); });
    connectMeasurement(index);
}

void MtuPage::connectMeasurement(qsizetype index)
{
    const Row &row = m_rows.at(index);
    row.measure->setObjectName(QStringLiteral("measure%1").arg(index));
    connect(row.measure, &QPushButton::clicked, this,
            [this, index] { m_rows.at(index).panel->start(m_draft.content().tunnels.at(index).name); });
    connect(row.panel, &MeasurementPanel::runningChanged, this, &MtuPage::showNow);
    connect(row.panel, &MeasurementPanel::mtuChosen, this, [this, index](int bytes) {
        m_draft.edit(field::tunnel(index, "mtu"), [&](DraftContent &content) { content.tunnels[index].mtu = bytes; });
    });
    connect(row.panel, &MeasurementPanel::mssChosen, this, [this](int bytes) {
        m_draft.edit(field::kMss, [&](DraftContent &content) { content.rest.mss = {MssPolicy::Clamp::Value, bytes}; });
    });
}

void MtuPage::editMtu(qsizetype index)
{
    const Row &row = m_rows.at(index);
    m_draft.edit(field::tunnel(index, "mtu"), [&](DraftContent &content) {
        content.tunnels[index].mtu = row.choice->currentIndex() == 0 ? std::nullopt : std::optional(row.bytes->value());
    });
}

void MtuPage::makeMss()
{
    auto *editor = new QWidget(this);
    m_mss = new QComboBox(editor);
    m_mss->addItem(tr("Automatic, fitting the tunnel"), int(MssPolicy::Clamp::Auto));
    m_mss->addItem(tr("Fixed"), int(MssPolicy::Clamp::Value));
    m_mss->addItem(tr("Leave it alone"), int(MssPolicy::Clamp::Off));
    m_mss->setObjectName(field::kMss);
    m_mssBytes = byteBox(limits::kMinimumMss, limits::kMaximumMss, editor);
    m_mssBytes->setAccessibleName(tr("Fixed segment size"));
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(m_mss);
    layout->addWidget(m_mssBytes);
    layout->addStretch(1);
    m_mssField = new FormField(editor,
                               tr("Concerns connections between the LAN and what lies behind a tunnel, in both "
                                  "directions."),
                               m_mss);
    watch(field::kMss, m_mssField);
    connect(m_mss, &QComboBox::activated, this, &MtuPage::editMss);
    connect(m_mssBytes, &QSpinBox::valueChanged, this, &MtuPage::editMss);
}

void MtuPage::editMss()
{
    const auto clamp = MssPolicy::Clamp(m_mss->currentData().toInt());
    const int bytes = clamp == MssPolicy::Clamp::Value ? m_mssBytes->value() : 0;
    m_draft.edit(field::kMss, [&](DraftContent &content) { content.rest.mss = {clamp, bytes}; });
}

void MtuPage::load()
{
    constexpr int kUsualMss = 1440;
    const qsizetype count = m_draft.content().tunnels.size();
    while (m_rows.size() < count)
        addMtuRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).name->setVisible(i < count);
        m_rows.at(i).field->setVisible(i < count);
        if (i < count)
            loadRow(i);
    }
    const MssPolicy &mss = m_draft.content().rest.mss;
    const QSignalBlocker quiet(m_mssBytes);
    m_mss->setCurrentIndex(m_mss->findData(int(mss.clamp)));
    m_mssBytes->setVisible(mss.clamp == MssPolicy::Clamp::Value);
    if (mss.clamp == MssPolicy::Clamp::Value)
        m_mssBytes->setValue(mss.bytes);
    else
        m_mssBytes->setValue(kUsualMss);
    showNow();
}

void MtuPage::loadRow(qsizetype index)
{
    constexpr int kUsualMtu = 1480;
    const Row &row = m_rows.at(index);
    const TunnelDraft &tunnel = m_draft.content().tunnels.at(index);
    row.name->setText(tr("Tunnel “%1”:").arg(tunnel.name));
    row.choice->setAccessibleName(tr("MTU of tunnel %1").arg(tunnel.name));
    row.bytes->setAccessibleName(tr("Fixed MTU of tunnel %1").arg(tunnel.name));
    row.measure->setAccessibleName(tr("Measure the MTU of tunnel %1").arg(tunnel.name));
    const QString device = tunnel.device.trimmed();
    row.field->setHint(device.isEmpty() ? QString()
                                        : tr("The existing device “%1” has an MTU of its own.").arg(device));
    const QSignalBlocker quiet(row.bytes);
    row.choice->setCurrentIndex(tunnel.mtu ? 1 : 0);
    row.bytes->setVisible(tunnel.mtu.has_value());
    row.bytes->setValue(tunnel.mtu.value_or(kUsualMtu));
}

void MtuPage::showNow()
{
    const bool connected = m_backend.connection() == Backend::Connection::Connected;
    const QList<TunnelStatus> tunnels = connected ? m_backend.status().tunnels : QList<TunnelStatus>();
    for (qsizetype i = 0; i < qMin(m_rows.size(), m_draft.content().tunnels.size()); ++i) {
        const auto found = std::find_if(tunnels.cbegin(), tunnels.cend(), [&](const TunnelStatus &status) {
            return status.name == m_draft.content().tunnels.at(i).name;
        });
        const bool known = found != tunnels.cend() && found->mtu > 0;
        m_rows.at(i).measure->setEnabled(known && found->up && !m_rows.at(i).panel->isRunning());
        m_rows.at(i).now->setText(known ? tr("now %n byte(s)", nullptr, found->mtu) : QString());
    }
}

} // namespace culvert
