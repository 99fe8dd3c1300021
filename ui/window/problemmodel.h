// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/configdraft.h"

#include <QAbstractTableModel>

#include <functional>

namespace culvert {

/// All problems of the draft that may be shown, and after them the warnings. Sentences are made of the rows that are
/// looked at, so that a hundred thousand of them cost no more than a screenful.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Page, Field, Sentence, ColumnCount };

    /// `pageOf`: the title of the page where a place is edited, empty where none does. The draft outlives the model.
    ProblemModel(ConfigDraft &draft, std::function<QString(const QString &pointer)> pageOf, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QString pointerAt(int row) const { return m_problems.value(row).pointer; }

private:
    void refresh();
    bool isWarning(const QModelIndex &index) const { return index.row() >= m_firstWarning; }

    ConfigDraft &m_draft;
    std::function<QString(const QString &)> m_pageOf;
    ConfigProblems m_problems; ///< and the warnings behind them
    qsizetype m_firstWarning = 0;
};

} // namespace culvert
