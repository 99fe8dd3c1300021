// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/measurementpanel.h"

#include "ui/backend.h"
#include "ui/errortext.h"
#include "ui/measurementtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace culvert {

MeasurementPanel::MeasurementPanel(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_useMtu(new QPushButton(tr("Use this MTU"), this)),
      m_useMss(new QPushButton(tr("Use this MSS"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setAccessibleName(tr("Progress of the measurement"));
    m_bar->setTextVisible(false);
    m_useMtu->setObjectName(QStringLiteral("useMtu"));
    m_useMss->setObjectName(QStringLiteral("useMss"));
    m_cancel->setObjectName(QStringLiteral("cancelMeasurement"));
    auto *running = new QHBoxLayout;
    running->addWidget(m_bar, 1);
    running->addWidget(m_cancel);
    auto *use = new QHBoxLayout;
    use->addWidget(m_useMtu);
    use->addWidget(m_useMss);
    use->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addLayout(running);
    layout->addLayout(use);
    connect(m_cancel, &QPushButton::clicked, this, &MeasurementPanel::cancel);
    connect(m_useMtu, &QPushButton::clicked, this, [this] { Q_EMIT mtuChosen(*m_result.advisedMtu()); });
    connect(m_useMss, &QPushButton::clicked, this, [this] { Q_EMIT mssChosen(*m_result.advisedMss()); });
    setVisible(false);
}

MeasurementPanel::~MeasurementPanel() = default;

void MeasurementPanel::start(const QString &tunnel)
{
    m_measurement = m_backend.measureMtu(tunnel);
    connect(m_measurement.get(), &MtuMeasurement::progressed, this, &MeasurementPanel::show);
    connect(m_measurement.get(), &MtuMeasurement::finished, this, &MeasurementPanel::finish);
    m_text->setText(tr("Measuring…"));
    m_bar->setRange(0, 0);
    m_bar->setVisible(true);
    m_cancel->setVisible(true);
    m_useMtu->setVisible(false);
    m_useMss->setVisible(false);
    setVisible(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
    Q_EMIT runningChanged();
}

void MeasurementPanel::show(const MtuProgress &progress)
{
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    m_text->setText(progressSentence(progress));
}

void MeasurementPanel::cancel() { end(tr("The measurement was cancelled.")); }

void MeasurementPanel::finish(const Result<PathMtu> &result)
{
    if (!result) {
        const QString detail = errorDetail(result.error());
        end(errorSentence(result.error()) + (detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail)));
        return;
    }
    m_result = *result;
    QString text = measurementSentence(m_result);
    if (!m_result.detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(m_result.detail);
    end(text);
    if (m_result.advisedMtu() && m_result.limit != PathMtu::Limit::Tunnel) {
        m_useMtu->setText(tr("Use an MTU of %1").arg(*m_result.advisedMtu()));
        m_useMss->setText(tr("Use an MSS of %1").arg(*m_result.advisedMss()));
        m_useMtu->setVisible(true);
        m_useMss->setVisible(true);
        m_useMtu->setFocus(Qt::OtherFocusReason);
    }
}

/// Also from within a signal of the measurement.
void MeasurementPanel::end(const QString &text)
{
    disconnect(m_measurement.get(), nullptr, this, nullptr);
    m_measurement.release()->deleteLater();
    m_text->setText(text);
    m_bar->setVisible(false);
    m_cancel->setVisible(false);
    Q_EMIT runningChanged();
}

} // namespace culvert
