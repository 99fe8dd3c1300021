// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemmodel.h"

#include "ui/errortext.h"
#include "ui/fieldtext.h"

namespace culvert {

ProblemModel::ProblemModel(ConfigDraft &draft, std::function<QString(const QString &)> pageOf, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_pageOf(std::move(pageOf)), m_problems(draft.shownProblems())
{
    connect(&draft, &ConfigDraft::problemsChanged, this, &ProblemModel::refresh);
}

void ProblemModel::refresh()
{
    const ConfigProblems &problems = m_draft.shownProblems();
    if (problems == m_problems) {
        // What was typed is in the sentences, too.
        if (!m_problems.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }

int ProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ConfigProblem &problem = m_problems.at(index.row());
    switch (index.column()) {
    case Page:
        return m_pageOf(problem.pointer);
    case Field:
        return fieldName(m_draft.content(), problem.pointer);
    default:
        return problemSentence(problem, typedAt(m_draft.content(), problem.pointer));
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Page:
        return tr("Page");
    case Field:
        return tr("Setting");
    default:
        return tr("What is wrong");
    }
}

} // namespace culvert
