// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/findings.h"

#include <QWidget>

class QVBoxLayout;

namespace culvert {

class RateMonitor;
class SceneView;
class WaysPanel;

/// The home as it is now, below it what deserves attention, with the remedy where there is one, and who goes which way.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page.
    OverviewPage(Backend &backend, RateMonitor &rates, QWidget *parent = nullptr);

    SceneView *view() const { return m_view; }
    /// The least: the drawing becomes smaller before the page has to be scrolled.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void pageRequested(culvert::PageId page);
    /// What is in force is to be applied once more.
    void tryAgainRequested();

private:
    void showScene();
    void showFindings();

    Backend &m_backend;
    RateMonitor &m_rates;
    SceneView *m_view;
    WaysPanel *m_ways;
    QVBoxLayout *m_cards;
    QList<Finding> m_shown;
};

} // namespace culvert
