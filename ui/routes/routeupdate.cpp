// SPDX-License-Identifier: GPL-3.0-or-later
// How RouteModel takes a refresh over: it compares by key, then removes and inserts runs of rows.
#include "ui/routes/routemodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace culvert {

void RouteModel::update(QList<RouteRow> routes)
{
    // What the last update has found, but not shown, is shown first: slots and rows agree again.
    if (m_phase == Phase::Remove || m_phase == Phase::Insert || m_phase == Phase::FindGone)
        finish();
    m_incoming = std::move(routes);
    m_next = 0;
    ++m_stamp;
    m_phase = Phase::Compare;
    m_turn.start();
}

void RouteModel::finish()
{
    if (m_phase != Phase::Idle)
        slice(std::numeric_limits<qint64>::max());
}

void RouteModel::slice(qint64 budgetMs)
{
    constexpr int kStepsBetweenLooks = 32;
    QElapsedTimer clock;
    clock.start();
    for (int steps = 1; step(); ++steps) {
        if (steps % kStepsBetweenLooks == 0 && clock.elapsed() >= budgetMs)
            return;
        // A run of rows costs as much as many comparisons.
        if ((m_phase == Phase::Remove || m_phase == Phase::Insert) && clock.elapsed() >= budgetMs)
            return;
    }
    m_turn.stop();
    m_incoming.clear();
    Q_EMIT updated();
}

/// One piece of the work; false where nothing is left.
bool RouteModel::step()
{
    switch (m_phase) {
    case Phase::Idle:
        return false;
    case Phase::Compare:
        if (m_next < m_incoming.size()) {
            // What is not kept is freed here, and not all at once at the end.
            compare(std::exchange(m_incoming[m_next++], {}));
        } else {
            m_phase = Phase::FindGone;
            m_next = 0;
        }
        return true;
    case Phase::FindGone:
        if (m_next < m_slots.size()) {
            const auto slot = quint32(m_next++);
            const auto known = m_slotOf.constFind(m_slots.at(slot).key);
            if (m_stamps.at(slot) != m_stamp && known != m_slotOf.cend() && *known == slot) {
                m_slotOf.erase(known);
                m_removed.append(slot);
            }
        } else {
            sortRows(m_removed);
            m_phase = Phase::Remove;
        }
        return true;
    case Phase::Remove:
        if (!m_removed.isEmpty()) {
            removeRun();
        } else {
            mergeAdded();
            m_phase = Phase::Insert;
        }
        return true;
    case Phase::Insert:
        if (!m_added.isEmpty())
            insertRun();
        else
            m_phase = Phase::Idle;
        return m_phase != Phase::Idle;
    }
    return false;
}

/// Brings all routes up to date and leaves those to insert that are shown.
void RouteModel::mergeAdded()
{
    m_all.removeIf([this](quint32 slot) { return m_places.at(slot) == Place::Nowhere; });
    // A later update may not have seen again what an interrupted one had added.
    m_added.removeIf([this](quint32 slot) { return m_places.at(slot) == Place::Nowhere; });
    for (const quint32 slot : std::as_const(m_added))
        m_places[slot] = Place::Table;
    sortRows(m_added);
    QList<quint32> merged;
    merged.reserve(m_all.size() + m_added.size());
    auto rest = m_all.cbegin();
    for (const quint32 slot : std::as_const(m_added)) {
        const auto place = std::lower_bound(rest, m_all.cend(), slot,
                                            [this](quint32 left, quint32 right) { return less(left, right); });
        std::copy(rest, place, std::back_inserter(merged));
        merged.append(slot);
        rest = place;
    }
    std::copy(rest, m_all.cend(), std::back_inserter(merged));
    m_all = std::move(merged);
    m_added = shown(std::move(m_added));
}

quint32 RouteModel::store(const RouteRow &row)
{
    if (m_free.isEmpty()) {
        m_free.append(quint32(m_slots.size()));
        m_slots.append(RouteRow());
        m_stamps.append(0);
        m_places.append(Place::Nowhere);
    }
    const quint32 slot = m_free.takeLast();
    m_slots[slot] = row;
    m_stamps[slot] = m_stamp;
    m_places[slot] = Place::Waiting;
    m_search.insert(slot, row);
    return slot;
}

void RouteModel::compare(const RouteRow &row)
{
    const auto found = m_slotOf.find(row.key);
    if (found == m_slotOf.end()) {
        const quint32 slot = store(row);
        m_slotOf.insert(row.key, slot);
        m_added.append(slot);
        return;
    }
    const quint32 slot = *found;
    m_stamps[slot] = m_stamp;
    const RouteRow &old = m_slots.at(slot);
    if (old == row)
        return;
    const bool waits = m_places.at(slot) == Place::Waiting;
    if (waits || (compareCells(old, row) == 0 && m_search.accepts(old) == m_search.accepts(row))) {
        m_search.remove(slot);
        m_search.insert(slot, row);
        m_slots[slot] = row;
        if (const int at = waits ? -1 : rowOf(slot); at >= 0)
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        return;
    }
    // It stands elsewhere now.
    m_removed.append(slot);
    *found = store(row);
    m_added.append(*found);
}

void RouteModel::forget(quint32 slot)
{
    m_search.remove(slot);
    m_places[slot] = Place::Nowhere;
    m_free.append(slot);
}

void RouteModel::removeRun()
{
    const quint32 slot = m_removed.takeLast();
    const int last = rowOf(slot);
    forget(slot);
    if (last < 0)
        return;
    int first = last;
    while (first > 0 && !m_removed.isEmpty() && m_removed.constLast() == m_rows.at(first - 1)) {
        forget(m_removed.takeLast());
        --first;
    }
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

void RouteModel::insertRun()
{
    const auto place = [this](quint32 slot) {
        return std::lower_bound(m_rows.cbegin(), m_rows.cend(), slot,
                                [this](quint32 left, quint32 right) { return less(left, right); })
            - m_rows.cbegin();
    };
    const qsizetype at = place(m_added.constLast());
    qsizetype first = m_added.size() - 1;
    // All that follow the row before stand together.
    while (first > 0 && (at == 0 || less(m_rows.at(at - 1), m_added.at(first - 1))))
        --first;
    const qsizetype count = m_added.size() - first;
    beginInsertRows({}, int(at), int(at + count - 1));
    m_rows.insert(at, count, 0);
    std::copy(m_added.cbegin() + first, m_added.cend(), m_rows.begin() + at);
    m_added.resize(first);
    endInsertRows();
}

} // namespace culvert
