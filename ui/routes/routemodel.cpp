// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routes/routemodel.h"

#include "core/kernel/step.h"
#include "ui/symbolicicon.h"

#include <algorithm>

namespace culvert {

namespace {

QString addressText(quint32 address) { return address == 0 ? QString() : Ipv4Address{address}.toString(); }

} // namespace

RouteModel::RouteModel(QObject *parent)
    : QAbstractTableModel(parent), m_own(symbolicIcon(QStringLiteral("page-tunnel-symbolic")))
{
    constexpr qint64 kBudgetMs = 8;
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, [this] { slice(kBudgetMs); });
}

int RouteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RouteModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RouteRow &row = routeAt(index.row());
    if (role == Qt::ToolTipRole)
        return row.text;
    if (role == Qt::DecorationRole && index.column() == Maker && row.maker == QLatin1String("culvert"))
        return m_own;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Destination:
        return row.key.destination.toRouteString();
    case NextHop:
        if (row.gateway != 0)
            return addressText(row.gateway);
        return row.type.isEmpty() ? tr("on the link") : row.type;
    case Interface:
        return row.interface;
    case Table:
        return tableName(row.key.table);
    case Metric:
        return row.key.metric == 0 ? QString() : QString::number(row.key.metric);
    case Source:
        return addressText(row.source);
    case Maker:
        return makerText(row.maker);
    default:
        return {};
    }
}

QVariant RouteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Destination:
        return tr("Destination");
    case NextHop:
        return tr("Next hop");
    case Interface:
        return tr("Interface");
    case Table:
        return tr("Table");
    case Metric:
        return tr("Metric");
    case Source:
        return tr("Sender");
    case Maker:
        return tr("Made by");
    default:
        return {};
    }
}

Qt::ItemFlags RouteModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

/// The cell as a number; texts are compared by themselves.
quint64 RouteModel::number(const RouteRow &row) const
{
    switch (m_sortColumn) {
    case Destination:
        return (quint64(row.key.destination.address.value) << 8) | row.key.destination.length;
    case NextHop:
        return row.gateway;
    case Table:
        return row.key.table;
    case Metric:
        return quint64(row.key.metric);
    case Source:
        return row.source;
    default:
        return 0;
    }
}

int RouteModel::compareCells(const RouteRow &left, const RouteRow &right) const
{
    if (m_sortColumn == Interface)
        return left.interface.compare(right.interface);
    if (m_sortColumn == Maker)
        return left.maker.compare(right.maker);
    const quint64 a = number(left);
    const quint64 b = number(right);
    return a < b ? -1 : int(a > b);
}

/// A total order: where the cells are the same, as the kernel holds them.
bool RouteModel::less(quint32 left, quint32 right) const
{
    const RouteRow &a = m_slots.at(left);
    const RouteRow &b = m_slots.at(right);
    if (const int order = compareCells(a, b); order != 0)
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    if (a.key != b.key)
        return a.key < b.key;
    // While a route is replaced, the old one and the new one are there.
    return left < right;
}

void RouteModel::sortRows(QList<quint32> &rows) const
{
    // What is compared is laid side by side first: reading it from the rows each time costs most of the sorting.
    struct Entry {
        quint64 number;
        quint64 destination;
        quint32 table;
        quint32 slot;
    };
    // The same few words are shared by all rows of an update (readRouting()): where one lies tells which it is.
    QHash<const QChar *, quint64> numbers;
    QStringList words;
    const auto numberOf = [&numbers, &words](const QString &found) {
        const auto known = numbers.constFind(found.constData());
        if (known != numbers.cend())
            return *known;
        words.append(found);
        return *numbers.insert(found.constData(), quint64(words.size() - 1));
    };
    QList<Entry> entries;
    entries.reserve(rows.size());
    for (const quint32 slot : std::as_const(rows)) {
        const RouteRow &row = m_slots.at(slot);
        const Ipv4Prefix &destination = row.key.destination;
        const quint64 cell = m_sortColumn == Interface ? numberOf(row.interface)
            : m_sortColumn == Maker                    ? numberOf(row.maker)
                                                       : number(row);
        entries.append({cell, (quint64(destination.address.value) << 8) | destination.length, row.key.table, slot});
    }
    if (!words.isEmpty()) {
        QStringList inOrder = words;
        inOrder.sort();
        QList<quint64> ranks;
        for (const QString &word : std::as_const(words))
            ranks.append(quint64(std::lower_bound(inOrder.cbegin(), inOrder.cend(), word) - inOrder.cbegin()));
        for (Entry &entry : entries)
            entry.number = ranks.at(qsizetype(entry.number));
    }
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::sort(entries.begin(), entries.end(), [this, ascending](const Entry &a, const Entry &b) {
        if (a.number != b.number)
            return ascending ? a.number < b.number : a.number > b.number;
        if (a.table != b.table)
            return a.table < b.table;
        if (a.destination != b.destination)
            return a.destination < b.destination;
        const RouteKey &left = m_slots.at(a.slot).key;
        const RouteKey &right = m_slots.at(b.slot).key;
        return left != right ? left < right : a.slot < b.slot;
    });
    std::transform(entries.cbegin(), entries.cend(), rows.begin(), [](const Entry &entry) { return entry.slot; });
}

void RouteModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<quint32> slots;
    for (const QModelIndex &index : before)
        slots.append(m_rows.at(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows(m_all);
    m_rows = shown(m_all);
    if (m_phase == Phase::Insert) {
        // All have more by now.
        QList<bool> waits(m_slots.size(), false);
        for (const quint32 slot : std::as_const(m_added))
            waits[slot] = true;
        m_rows.removeIf([&waits](quint32 slot) { return waits.at(slot); });
    }
    // An update that is under way goes on in the new order.
    if (m_phase == Phase::Remove)
        sortRows(m_removed);
    if (m_phase == Phase::Insert)
        sortRows(m_added);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(this->index(rowOf(slots.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int RouteModel::rowOf(quint32 slot) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), slot,
                                        [this](quint32 left, quint32 right) { return less(left, right); });
    return found != m_rows.cend() && *found == slot ? int(found - m_rows.cbegin()) : -1;
}

int RouteModel::rowOf(const RouteKey &key) const
{
    const auto slot = m_slotOf.constFind(key);
    return slot == m_slotOf.cend() ? -1 : rowOf(*slot);
}

void RouteModel::setFilter(const QString &text)
{
    m_search.setWords(text);
    refilter();
}

void RouteModel::setMaker(const QString &maker)
{
    m_search.setMaker(maker);
    refilter();
}

QList<quint32> RouteModel::shown(QList<quint32> slots) const
{
    const QList<bool> accepted = m_search.accepted();
    slots.removeIf([&](quint32 slot) { return m_places.at(slot) != Place::Table || !accepted.at(slot); });
    return slots;
}

void RouteModel::refilter()
{
    beginResetModel();
    // What an update would still have inserted is among all by then.
    if (m_phase == Phase::Insert)
        m_added.clear();
    m_rows = shown(m_all);
    endResetModel();
}

} // namespace culvert
