// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStringListModel;

namespace culvert {

/// Lines for a terminal, as many as there are: a hundred thousand take no longer to show than ten.
class StepList : public QListView {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    QStringList lines() const;
    /// The chosen lines into the clipboard, or all where none is chosen.
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringListModel *m_model;
};

} // namespace culvert
