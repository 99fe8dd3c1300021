// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace culvert {

class Backend;
class RateMonitor;

/// State, reason, lease and tunnels as they are now, and the switch. Shows only what the helper says; while it says
/// nothing, that it is not known, what it was when, and how to start the service.
class StatusHeader : public QFrame {
    Q_OBJECT

public:
    /// Both outlive the header.
    StatusHeader(Backend &backend, RateMonitor &rates, QWidget *parent = nullptr);

    QString stateWord() const;
    /// Lease, tunnels and rates may be shown elsewhere.
    void setFactsShown(bool shown);
    QPushButton *upDownButton() const { return m_switch; }
    QPushButton *startButton() const { return m_start; }
    /// Something is being applied: the switch waits.
    void setBusy(bool busy);

Q_SIGNALS:
    /// The switch was pressed.
    void switchRequested(bool enabled);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showStatus();
    void showSwitch();
    void showTrouble();
    void start();
    void showFacts();
    void showRates();

    Backend &m_backend;
    RateMonitor &m_rates;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_sentence;
    QLabel *m_last;    ///< what was last known, and when, while it is not known now
    QLabel *m_remedy;  ///< how to start the service by hand
    QLabel *m_failure; ///< why it could not be started
    QPushButton *m_start;
    QPushButton *m_switch;
    QWidget *m_facts;
    bool m_factsShown = true;
    bool m_busy = false;
    bool m_starting = false;
    QString m_lastWord;   ///< of the state that was last known; empty: none was
    QDateTime m_lastTime; ///< when it was last known
    QGridLayout *m_factRows;
    QList<std::pair<QString, QLabel *>> m_rateLabels; ///< interface and where its rate is shown
};

} // namespace culvert
