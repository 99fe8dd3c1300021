// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/problemmodel.h"

#include <QTreeView>

namespace culvert {

/// The list of everything that is wrong, below the pages; a click or Return leads to the field.
class ProblemPanel : public QTreeView {
    Q_OBJECT

public:
    /// As ProblemModel has it.
    ProblemPanel(ConfigDraft &draft, std::function<QString(const QString &pointer)> pageOf, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void problemChosen(const QString &pointer);
    /// The Escape key: the list is not wanted any more.
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    ProblemModel *m_model;
};

} // namespace culvert
