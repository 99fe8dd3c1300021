// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configuration.h"
#include "ui/interfacechoice.h"
#include "ui/tracequery.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStringListModel;

namespace culvert {

class ProblemLabel;

/// Which packet is asked about: where to, sent by whom, of which protocol. What is wrong with it is told below the
/// fields, and nothing typed is lost.
class TraceForm : public QWidget {
    Q_OBJECT

public:
    explicit TraceForm(const InterfaceLister &interfaces, QWidget *parent = nullptr);

    /// Names the home's interfaces and servers, which are offered as senders beside the hosts that the kernel knows.
    void offerHosts(const std::optional<Configuration> &configuration);
    void setAskEnabled(bool enabled);
    void setQuery(const TraceQuery &query);
    /// Absent where something is missing or wrong, which is then told.
    std::optional<TraceQuery> read();

Q_SIGNALS:
    void asked();

private:
    enum class Sender { Gateway, Known, Another };

    void addField(QGridLayout *form, int row, int column, const QString &text, QWidget *input);
    void connectParts();
    Sender sender() const;
    void showSender();
    void showPort();
    bool readAddress(QLineEdit *edit, QString &address);

    InterfaceLister m_interfaces;
    QLineEdit *m_destination;
    QStringListModel *m_former; ///< destinations that were asked about before, offered while one is typed
    QComboBox *m_sender;
    QComboBox *m_protocol;
    QSpinBox *m_port;
    QPushButton *m_ask;
    QWidget *m_another; ///< what a device that is not in the list is told by
    QLineEdit *m_from;
    QComboBox *m_incoming;
    ProblemLabel *m_problem;
};

} // namespace culvert
