// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filesaver.h"
#include "ui/traffic/trafficlog.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace culvert {

class Backend;
class Banner;
class HintLabel;
class RateMonitor;
class TrafficPlot;

/// Graphs of the provider's line and each tunnel.
class TrafficPage : public QWidget {
    Q_OBJECT

public:
    /// Backend and monitor outlive the page. `save` stores what is exported; it may be empty.
    TrafficPage(Backend &backend, RateMonitor &rates, FileSaver save, QWidget *parent = nullptr);

    TrafficLog &log() { return m_log; }
    QList<TrafficPlot *> plots() const { return m_plots; }

private:
    void makePlots();
    void showTime();
    void pointAt(std::optional<qint64> ms);
    void showState();
    void save(const QString &name, const QByteArray &content);
    void saveTable();
    void savePicture();

    Backend &m_backend;
    FileSaver m_save;
    TrafficLog m_log;
    qint64 m_pausedAt = -1;  ///< -1: it runs
    qint64 m_pausedTime = 0; ///< of the wall clock, then
    QComboBox *m_span;
    QPushButton *m_pause;
    HintLabel *m_state;
    Banner *m_failure;
    QWidget *m_graphs;
    QVBoxLayout *m_graphRows;
    QList<TrafficPlot *> m_plots;
};

} // namespace culvert
