// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace culvert {

class Backend;
class RateMonitor;

/// State, reason, lease and tunnels as they are now, and the switch. Shows only what the helper says.
class StatusHeader : public QFrame {
    Q_OBJECT

public:
    /// Both outlive the header.
    StatusHeader(Backend &backend, RateMonitor &rates, QWidget *parent = nullptr);

    QString stateWord() const;
    /// Lease, tunnels and rates may be shown elsewhere.
    void setFactsShown(bool shown);
    QPushButton *upDownButton() const { return m_switch; }

Q_SIGNALS:
    /// The switch was pressed.
    void switchRequested(bool enabled);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStatus();
    void showSwitch();
    void showFacts();
    void showRates();

    Backend &m_backend;
    RateMonitor &m_rates;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_sentence;
    QPushButton *m_switch;
    QWidget *m_facts;
    bool m_factsShown = true;
    QGridLayout *m_factRows;
    QList<std::pair<QString, QLabel *>> m_rateLabels; ///< interface and where its rate is shown
};

} // namespace culvert
