// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/status/pathmtu.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace culvert {

class Backend;
class MtuMeasurement;

/// A measurement of the path MTU: how far it is, and what it found. Hidden until there is one.
class MeasurementPanel : public QWidget {
    Q_OBJECT

public:
    /// The backend outlives the panel.
    explicit MeasurementPanel(Backend &backend, QWidget *parent = nullptr);
    ~MeasurementPanel() override;

    /// Through the tunnel of that name, of those that are in force.
    void start(const QString &tunnel);
    bool isRunning() const { return m_measurement != nullptr; }

Q_SIGNALS:
    void runningChanged();
    /// Somebody wants to use what was found.
    void mtuChosen(int bytes);
    void mssChosen(int bytes);

private:
    void cancel();
    void show(const MtuProgress &progress);
    void finish(const Result<PathMtu> &result);
    void end(const QString &text);

    Backend &m_backend;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_useMtu;
    QPushButton *m_useMss;
    PathMtu m_result;
    std::unique_ptr<MtuMeasurement> m_measurement;
};

} // namespace culvert
