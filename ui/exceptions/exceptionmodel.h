// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/configdraft.h"
#include "ui/search/textindex.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QItemSelection>

#include <functional>

namespace culvert {

/// The draft's exceptions as an editable table, filtered and sorted by an index of its own: at a hundred
/// thousand rows QSortFilterProxyModel takes a second where this takes milliseconds.
class ExceptionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Destination, Label, Masquerade, ColumnCount };
    /// Role of the sentence that says what is wrong with the row; empty where nothing is.
    static constexpr int kProblemRole = Qt::UserRole;

    /// The draft outlives the model.
    explicit ExceptionModel(ConfigDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Shows rows whose destination or label contains the text, and, where the text is an address, those
    /// that cover it. Empty: all rows.
    void setFilter(const QString &text);
    /// The row in the table where this exception of the draft stands; -1 where the filter hides it. Looks through all.
    int rowOf(qsizetype exception) const { return int(m_rows.indexOf(quint32(exception))); }

    /// The positions in the draft of what is selected, each once, in their order there.
    QList<quint32> positions(const QItemSelection &selection) const;
    /// The selection of those positions that are shown.
    QItemSelection selectionOf(const QList<quint32> &positions) const;

    /// Both are one step of the draft, however many they concern. Nothing happens where nothing would differ.
    void change(const QList<quint32> &positions, const std::function<void(ExceptionDraft &)> &change);
    void remove(const QList<quint32> &positions);

private:
    const ExceptionDraft &exceptionAt(const QModelIndex &index) const;
    template <typename Change> void changeOne(const QModelIndex &index, Change &&change);
    void rebuild();
    void filter();
    void showProblems();

    ConfigDraft &m_draft;
    QList<quint32> m_rows; ///< row in the table → position in the draft
    QString m_filter;
    TextIndex m_texts; ///< by position in the draft; made when somebody filters, empty until then
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QHash<qsizetype, QString> m_problems;
};

} // namespace culvert
