// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace culvert {

class Backend;

/// The report for support, as it would be sent: nothing is in it that is not seen here.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// The backend outlives the dialog.
    ReportDialog(const Backend &backend, const QList<Event> &events, QWidget *parent = nullptr);

private:
    void makeReport();

    const Backend &m_backend;
    QList<Event> m_events;
    QCheckBox *m_masked;
    QPlainTextEdit *m_text;
};

} // namespace culvert
