// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace culvert {

/// The exact steps that Apply would carry out, each as the command that a person would type for it.
/// Opened at once; the answer comes later.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreviewDialog(QWidget *parent = nullptr);

    void showResult(const Result<QStringList> &steps);

private:
    QLabel *m_explanation;
    QProgressBar *m_waiting;
    QPlainTextEdit *m_steps;
    QPushButton *m_copy;
};

} // namespace culvert
