// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionmodel.h"

#include "ui/colours.h"
#include "ui/errortext.h"
#include "ui/symbolicicon.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <vector>

namespace culvert {

namespace {

QString searchText(const ExceptionDraft &exception)
{
    return exception.destinationText() + u'\n' + exception.route.label;
}

} // namespace

ExceptionModel::ExceptionModel(ConfigDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &ConfigDraft::aboutToReplace, this, [this] { beginResetModel(); });
    connect(&draft, &ConfigDraft::replaced, this, [this] {
        m_texts = {};
        rebuild();
        endResetModel();
    });
    connect(&draft, &ConfigDraft::problemsChanged, this, &ExceptionModel::showProblems);
    rebuild();
}

int ExceptionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ExceptionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

const ExceptionDraft &ExceptionModel::exceptionAt(const QModelIndex &index) const
{
    return m_draft.content().exceptions.at(m_rows.at(index.row()));
}

QVariant ExceptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExceptionDraft &exception = exceptionAt(index);
    const QString problem = m_problems.value(m_rows.at(index.row()));
    switch (role) {
    case kProblemRole:
        return problem;
    case Qt::ToolTipRole:
        return problem.isEmpty() ? QVariant() : problem;
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == Destination)
            return exception.destinationText().trimmed();
        return index.column() == Label ? QVariant(exception.route.label) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == Destination)
            return exception.route.enabled ? Qt::Checked : Qt::Unchecked;
        if (index.column() == Masquerade)
            return exception.route.masquerade ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        if (index.column() == Destination && !problem.isEmpty())
            return symbolicIcon(QStringLiteral("sign-problem-symbolic"),
                                toneColour(Tone::Wrong, QGuiApplication::palette()));
        return {};
    case Qt::ForegroundRole:
        return exception.route.enabled ? QVariant() : QVariant(quietColour(QGuiApplication::palette()));
    case Qt::AccessibleTextRole:
        if (index.column() == Masquerade)
            return exception.route.masquerade ? tr("for the LAN too") : tr("for the gateway only");
        return {};
    case Qt::AccessibleDescriptionRole:
        return problem;
    default:
        return {};
    }
}

template <typename Change> void ExceptionModel::changeOne(const QModelIndex &index, Change &&change)
{
    const quint32 position = m_rows.at(index.row());
    m_problems.remove(position);
    m_draft.edit(field::exception(position),
                 [&](DraftContent &content) { change(content.exceptions[qsizetype(position)]); });
    if (!m_texts.isEmpty()) {
        m_texts.remove(position);
        m_texts.insert(position, searchText(exceptionAt(index)));
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
}

bool ExceptionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || data(index, role) == value)
        return false;
    const bool checked = value.toInt() == Qt::Checked;
    if (role == Qt::CheckStateRole && index.column() == Destination)
        changeOne(index, [checked](ExceptionDraft &exception) { exception.route.enabled = checked; });
    else if (role == Qt::CheckStateRole && index.column() == Masquerade)
        changeOne(index, [checked](ExceptionDraft &exception) { exception.route.masquerade = checked; });
    else if (role == Qt::EditRole && index.column() == Destination)
        changeOne(index, [&value](ExceptionDraft &exception) { exception.setDestination(value.toString()); });
    else if (role == Qt::EditRole && index.column() == Label)
        changeOne(index, [&value](ExceptionDraft &exception) { exception.setLabel(value.toString()); });
    else
        return false;
    return true;
}

QVariant ExceptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        switch (section) {
        case Destination:
            return tr("Address or network");
        case Label:
            return tr("Label");
        case Masquerade:
            return tr("For the LAN too");
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole && section == Masquerade)
        return tr("Hosts of the LAN reach it too, with the provider's address as their sender (masquerading). "
                  "Otherwise only the gateway itself does.");
    return {};
}

Qt::ItemFlags ExceptionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    constexpr Qt::ItemFlags kAlways = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    switch (index.column()) {
    case Destination:
        return kAlways | Qt::ItemIsEditable | Qt::ItemIsUserCheckable;
    case Label:
        return kAlways | Qt::ItemIsEditable;
    default:
        return kAlways | Qt::ItemIsUserCheckable;
    }
}

void ExceptionModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    rebuild();
    endResetModel();
}

void ExceptionModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    rebuild();
    endResetModel();
}

void ExceptionModel::filter()
{
    const QList<ExceptionDraft> &exceptions = m_draft.content().exceptions;
    if (m_texts.isEmpty()) {
        for (qsizetype i = 0; i < exceptions.size(); ++i)
            m_texts.insert(quint32(i), searchText(exceptions.at(i)));
    }
    const QList<bool> found = m_texts.find(m_filter);
    const auto address = Ipv4Address::parse(m_filter);
    m_rows.removeIf([&](quint32 row) {
        if (found.at(row))
            return false;
        const ExceptionDraft &exception = exceptions.at(row);
        return !(address && exception.typed.isEmpty() && exception.route.destination.contains(*address));
    });
}

void ExceptionModel::rebuild()
{
    const QList<ExceptionDraft> &exceptions = m_draft.content().exceptions;
    m_rows.resize(exceptions.size());
    std::iota(m_rows.begin(), m_rows.end(), 0U);
    if (!m_filter.isEmpty())
        filter();
    const auto sortBy = [this](auto less) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](quint32 a, quint32 b) {
            return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
        });
    };
    if (m_sortColumn == Destination)
        sortBy([&](quint32 a, quint32 b) { return exceptions[a].route.destination < exceptions[b].route.destination; });
    else if (m_sortColumn == Label)
        sortBy([&](quint32 a, quint32 b) { return exceptions[a].route.label < exceptions[b].route.label; });
    else if (m_sortColumn == Masquerade)
        sortBy([&](quint32 a, quint32 b) { return exceptions[a].route.masquerade < exceptions[b].route.masquerade; });
}

void ExceptionModel::showProblems()
{
    QHash<qsizetype, QString> problems;
    for (const ConfigProblem &problem : m_draft.shownProblems(field::kExceptions)) {
        const QStringList tokens = problem.pointer.split(u'/');
        bool number = false;
        const qsizetype position = tokens.size() > 2 ? tokens.at(2).toLongLong(&number) : 0;
        if (number && !problems.contains(position))
            problems.insert(position, problemSentence(problem, typedAt(m_draft.content(), problem.pointer)));
    }
    if (problems == m_problems)
        return;
    m_problems = problems;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole, kProblemRole});
}

QList<quint32> ExceptionModel::positions(const QItemSelection &selection) const
{
    QList<quint32> positions;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            positions.append(m_rows.at(row));
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

QItemSelection ExceptionModel::selectionOf(const QList<quint32> &positions) const
{
    std::vector<bool> wanted(size_t(m_draft.content().exceptions.size()));
    for (const quint32 position : positions) {
        if (position < wanted.size())
            wanted[position] = true;
    }
    // As few ranges as there can be: views look through all of them for each cell.
    QItemSelection selection;
    for (int row = 0, first = -1; row <= int(m_rows.size()); ++row) {
        const bool selected = row < int(m_rows.size()) && wanted[m_rows.at(row)];
        if (selected && first < 0) {
            first = row;
        } else if (!selected && first >= 0) {
            selection.append(QItemSelectionRange(index(first, 0), index(row - 1, ColumnCount - 1)));
            first = -1;
        }
    }
    return selection;
}

void ExceptionModel::change(const QList<quint32> &positions, const std::function<void(ExceptionDraft &)> &change)
{
    QList<ExceptionDraft> exceptions = m_draft.content().exceptions;
    for (const quint32 position : positions)
        change(exceptions[position]);
    if (exceptions != m_draft.content().exceptions)
        m_draft.restructure(field::kExceptions,
                            [&exceptions](DraftContent &content) { content.exceptions = exceptions; });
}

void ExceptionModel::remove(const QList<quint32> &positions)
{
    if (positions.isEmpty())
        return;
    const QSet<quint32> doomed(positions.cbegin(), positions.cend());
    m_draft.restructure(field::kExceptions, [&doomed](DraftContent &content) {
        quint32 position = 0;
        content.exceptions.removeIf([&](const ExceptionDraft &) { return doomed.contains(position++); });
    });
}

} // namespace culvert
