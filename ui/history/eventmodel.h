// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"

#include <QAbstractTableModel>
#include <QSet>

namespace culvert {

/// What has happened, the newest first; of the kinds that are not hidden, with the words that are searched.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Kind, What, Detail, ColumnCount };
    /// More than the helper remembers; a window that stays open for months does not grow for ever.
    static constexpr qsizetype kMost = 2000;

    explicit EventModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What the helper remembers, in its order; what is shown already stays, and nothing is there twice.
    void merge(const QList<Event> &remembered);
    void add(const Event &event);
    void setHidden(const QString &kind, bool hidden);
    /// Only what has all these words in one of its columns is shown.
    void setSearched(const QString &words);
    const Event &eventAt(int row) const { return m_events.at(m_rows.at(row)); }
    /// All, the oldest first.
    const QList<Event> &events() const { return m_events; }

private:
    bool isShown(const Event &event) const;
    void rebuild();

    QList<Event> m_events;   ///< the oldest first
    QList<qsizetype> m_rows; ///< row in the table → position in the events
    QSet<QString> m_hidden;
    QStringList m_searched;
};

} // namespace culvert
