// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/problemmodel.h"

#include "ui/colours.h"
#include "ui/draft/fieldtext.h"
#include "ui/errortext.h"
#include "ui/symbolicicon.h"

#include <QGuiApplication>

namespace culvert {

ProblemModel::ProblemModel(ConfigDraft &draft, std::function<QString(const QString &)> pageOf, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_pageOf(std::move(pageOf)),
      m_problems(draft.shownProblems() + draft.shownWarnings()), m_firstWarning(draft.shownProblems().size())
{
    connect(&draft, &ConfigDraft::problemsChanged, this, &ProblemModel::refresh);
}

void ProblemModel::refresh()
{
    const ConfigProblems problems = m_draft.shownProblems() + m_draft.shownWarnings();
    const qsizetype firstWarning = m_draft.shownProblems().size();
    if (problems == m_problems && firstWarning == m_firstWarning) {
        // What was typed is in the sentences, too.
        if (!m_problems.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_problems = problems;
    m_firstWarning = firstWarning;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }

int ProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DecorationRole && index.column() == Sentence)
        return isWarning(index) ? symbolicIcon(QStringLiteral("sign-warning-symbolic"),
                                               toneColour(Tone::Doubtful, QGuiApplication::palette()))
                                : symbolicIcon(QStringLiteral("sign-problem-symbolic"),
                                               toneColour(Tone::Wrong, QGuiApplication::palette()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ConfigProblem &problem = m_problems.at(index.row());
    switch (index.column()) {
    case Page:
        return m_pageOf(problem.pointer);
    case Field:
        return fieldName(m_draft.content(), problem.pointer);
    default:
        break;
    }
    const QString sentence = problemSentence(problem, typedAt(m_draft.content(), problem.pointer));
    return isWarning(index) ? tr("Warning: %1").arg(sentence) : sentence;
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
