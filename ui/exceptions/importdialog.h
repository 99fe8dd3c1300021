// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exceptions/exceptionlist.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace culvert {

class ConfigDraft;

/// Reads a list of exceptions while the window stays alive, tells what it holds, line by line what was not understood,
/// and adds the rest to the draft in one step when the person agrees.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `source`: where the text is from, for people. The draft outlives the dialog.
    ImportDialog(ConfigDraft &draft, const QString &source, const QString &text, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// So many were added to the draft, at its end.
    void imported(qsizetype count);

private:
    void readOn();
    void showResult();

    ConfigDraft &m_draft;
    ExceptionListReader m_reader;
    QTimer m_turn;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QCheckBox *m_masquerade;
    QCheckBox *m_enabled;
    QLabel *m_refusedTitle;
    QPlainTextEdit *m_refused;
    QPushButton *m_copy;
    QPushButton *m_add;
};

} // namespace culvert
