// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/drafttext.h"

#include <QSet>
#include <QUndoCommand>

namespace culvert {

class ConfigDraft;

/// What the draft holds, and which of its fields were visited.
struct DraftState {
    DraftContent content;
    QSet<QString> touched;
};

/// One step of editing. Texts are kept whole, they are few and shared; of the exceptions only the rows that differ:
/// of a hundred thousand, one edited row costs two.
class DraftStep : public QUndoCommand {
public:
    /// `run`: steps of the same run at the same place become one; -1 for one that stays by itself.
    DraftStep(ConfigDraft &draft, DraftState before, DraftState after, const QString &pointer, int run);

    void undo() override;
    /// Does nothing when the step is pushed: the draft holds the change already.
    void redo() override;
    int id() const override { return m_run; }
    bool mergeWith(const QUndoCommand *next) override;

    const QString &pointer() const { return m_pointer; }
    /// How many rows of exceptions it holds.
    qsizetype rows() const { return m_before.content.exceptions.size() + m_after.content.exceptions.size(); }
    /// Leads from one state to the same.
    bool isNothing() const;

private:
    ConfigDraft &m_draft;
    DraftState m_before; ///< its exceptions are the rows from m_from on that the step took out
    DraftState m_after;  ///< its exceptions are those that it put there
    qsizetype m_from = 0;
    QString m_pointer;
    int m_run;
    bool m_pushed = false;
};

} // namespace culvert
