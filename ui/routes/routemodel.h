// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/routes/routesearch.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QTimer>

namespace culvert {

/// Routes as a table, filtered and sorted by an index of its own (figures: bench/route-table). A refresh
/// tells views of the rows that differ and of no others, a few milliseconds at a time, so that a hundred
/// thousand routes that change do not stop the window.
class RouteModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Destination, NextHop, Interface, Table, Metric, Source, Maker, ColumnCount };

    explicit RouteModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// What there is now. Taken over from the event loop; a later call replaces what has not been taken yet.
    /// Sorting and filtering work in the meantime.
    void update(QList<RouteRow> routes);
    bool isUpdating() const { return m_phase != Phase::Idle; }
    /// Takes over at once what is left.
    void finish();

    /// As RouteSearch::setWords().
    void setFilter(const QString &text);
    /// Shows the routes of one maker; empty: of all.
    void setMaker(const QString &maker);
    const RouteRow &routeAt(int row) const { return m_slots.at(m_rows.at(row)); }
    qsizetype total() const { return m_slotOf.size(); }
    /// -1: it is not shown.
    int rowOf(const RouteKey &key) const;
    QStringList makers() const { return m_search.makers(); }

Q_SIGNALS:
    void updated();

private:
    enum class Phase { Idle, Compare, FindGone, Remove, Insert };
    enum class Place : quint8 {
        Nowhere,
        Waiting, ///< the slot has been filled, but is not in the table yet
        Table,   ///< shown or hidden
    };

    bool less(quint32 left, quint32 right) const;
    quint64 number(const RouteRow &row) const;
    int compareCells(const RouteRow &left, const RouteRow &right) const;
    int rowOf(quint32 slot) const;
    quint32 store(const RouteRow &row);
    void compare(const RouteRow &row);
    void slice(qint64 budgetMs);
    bool step();
    void forget(quint32 slot);
    void mergeAdded();
    void removeRun();
    void insertRun();
    void sortRows(QList<quint32> &rows) const;
    void refilter();
    /// Without what is hidden, or no longer there.
    QList<quint32> shown(QList<quint32> slots) const;

    QList<RouteRow> m_slots; ///< a route keeps its slot while it is there
    QList<quint32> m_stamps; ///< of the update that saw the slot last
    QList<Place> m_places;
    QList<quint32> m_free;
    QHash<RouteKey, quint32> m_slotOf;
    QList<quint32> m_rows; ///< row in the table → slot
    QList<quint32> m_all;  ///< the same without the filter; what goes stays in it until the rest is inserted

    QTimer m_turn;
    Phase m_phase = Phase::Idle;
    QList<RouteRow> m_incoming;
    qsizetype m_next = 0;
    quint32 m_stamp = 0;
    QList<quint32> m_added;   ///< slots, in the order of the table, the last is inserted first
    QList<quint32> m_removed; ///< likewise

    RouteSearch m_search; ///< knows every slot that is filled
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QIcon m_own;
};

} // namespace culvert
