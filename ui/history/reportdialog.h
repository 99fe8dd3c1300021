// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"
#include "ui/filesaver.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace culvert {

class Backend;
class Banner;

/// The report for support, as it would be sent: nothing is in it that is not seen here.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// The backend outlives the dialog. Without a `save` the report can only be copied.
    ReportDialog(const Backend &backend, const QList<Event> &events, FileSaver save = {}, QWidget *parent = nullptr);

private:
    void makeReport();
    void save();

    const Backend &m_backend;
    QList<Event> m_events;
    FileSaver m_save;
    Banner *m_failure;
    QCheckBox *m_masked;
    QPlainTextEdit *m_text;
};

} // namespace culvert
