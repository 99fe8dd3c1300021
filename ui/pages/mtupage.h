// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settingspage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace culvert {

class Backend;
class Form;
class MeasurementPanel;

/// "MTU and MSS": how large packets and TCP segments in the tunnels may be.
class MtuPage : public SettingsPage {
    Q_OBJECT

public:
    /// The backend tells what is in force now; it outlives the page.
    MtuPage(ConfigDraft &draft, Backend &backend, QWidget *parent = nullptr);

    static QString title();

protected:
    void load() override;

private:
    struct Row {
        QLabel *name;
        QComboBox *choice;
        QSpinBox *bytes;
        QLabel *now;
        QPushButton *measure;
        MeasurementPanel *panel;
        FormField *field;
    };

    void addMtuRow();
    void loadRow(qsizetype index);
    void editMtu(qsizetype index);
    void makeMss();
    void editMss();
    void connectMeasurement(qsizetype index);
    void showNow();

    Backend &m_backend;
    Form *m_form;
    QList<Row> m_rows;
    FormField *m_mssField = nullptr;
    QComboBox *m_mss = nullptr;
    QSpinBox *m_mssBytes = nullptr;
};

} // namespace culvert
