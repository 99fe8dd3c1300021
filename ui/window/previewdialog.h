// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/differenceview.h"

#include <QDialog>
#include <QStringList>

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;

namespace culvert {

class Banner;
class StepList;

/// What Apply would change: in words, and as the exact steps, each as the command that a person would type for it.
/// Opened at once with the words; the steps come when the helper has answered.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    /// `apply` is offered here, too, and closes the dialog; it outlives it.
    PreviewDialog(const QList<DifferenceGroup> &groups, const PageTitle &titleOf, QAction *apply,
                  QWidget *parent = nullptr);

    void showResult(const Result<QStringList> &steps);

private:
    QWidget *makeSteps();
    QWidget *makeWaiting();
    void addButtons(QAction *apply);

    Banner *m_failure;
    QTabWidget *m_tabs;
    QLabel *m_explanation = nullptr; ///< above the steps
    QWidget *m_waiting;              ///< until the steps are there
    StepList *m_steps;
    QPushButton *m_copy = nullptr;
};

} // namespace culvert
