// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/draftstep.h"

#include "ui/draft/configdraft.h"
#include "ui/draft/fieldtext.h"

#include <algorithm>

namespace culvert {

namespace {

/// Leaves in both lists only what differs; returns where that begins.
qsizetype keepDifference(QList<ExceptionDraft> &before, QList<ExceptionDraft> &after)
{
    if (before.isSharedWith(after)) {
        before.clear();
        after.clear();
        return 0;
    }
    const auto same = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype from = same.first - before.cbegin();
    qsizetype behind = 0;
    const qsizetype most = qMin(before.size(), after.size()) - from;
    while (behind < most && before.at(before.size() - 1 - behind) == after.at(after.size() - 1 - behind))
        ++behind;
    before = before.sliced(from, before.size() - from - behind);
    after = after.sliced(from, after.size() - from - behind);
    return from;
}

} // namespace

DraftStep::DraftStep(ConfigDraft &draft, DraftState before, DraftState after, const QString &pointer, int run)
    : m_draft(draft), m_before(std::move(before)), m_after(std::move(after)), m_pointer(pointer), m_run(run)
{
    setText(stepName(m_before.content, m_after.content, pointer));
    m_from = keepDifference(m_before.content.exceptions, m_after.content.exceptions);
}

void DraftStep::undo() { m_draft.step(m_before, m_from, m_after.content.exceptions.size(), m_pointer); }

void DraftStep::redo()
{
    if (std::exchange(m_pushed, true))
        m_draft.step(m_after, m_from, m_before.content.exceptions.size(), m_pointer);
}

bool DraftStep::mergeWith(const QUndoCommand *next)
{
    const auto *step = static_cast<const DraftStep *>(next);
    if (step->m_pointer != m_pointer || rows() + step->rows() > 0)
        return false;
    m_after = step->m_after;
    setObsolete(isNothing());
    return true;
}

bool DraftStep::isNothing() const
{
    const DraftContent &before = m_before.content;
    const DraftContent &after = m_after.content;
    // What is kept for another mode means nothing to the configuration, but something to who typed it.
    return before == after && before.servers == after.servers && before.services == after.services;
}

} // namespace culvert
