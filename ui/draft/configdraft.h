// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/draftstep.h"
#include "ui/draft/drafttext.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUndoStack>

namespace culvert {

/// The configuration as it is being edited, beside the confirmed one. What others change meanwhile
/// is followed while nothing is edited, and announced (hasConflict()) while something is: what is
/// typed is never overwritten. One thread.
///
/// Every change of the content is a step that can be undone: typing in one field until something else is done, rows
/// added or removed, discard(), takeTheirs(). Applying is none, so what was in force before can be had back and applied
/// again. Whether the tunnel is switched on is the switch's, and no step changes it. What somebody else has put into
/// force while nothing was being edited is no step either, and ends the history: undo never takes back another's work.
class ConfigDraft : public QObject {
    Q_OBJECT

public:
    explicit ConfigDraft(QObject *parent = nullptr);

    const DraftContent &content() const { return m_content; }
    /// The generation that is being edited; 0 before the first one.
    quint64 generation() const { return m_generation; }
    bool isDirty() const { return m_dirty; }
    bool hasConflict() const { return m_theirs.has_value(); }
    /// No configuration was ever confirmed: the content is a proposal.
    bool isFirst() const { return m_generation == 0; }

    /// The confirmed configuration that is being edited; a default one before the first.
    Configuration confirmed() const;
    /// What somebody else has put into force meanwhile; absent without a conflict.
    std::optional<Configuration> theirs() const;

    /// Changes the content in place; the pointer says what was touched.
    template <typename Change> void edit(const QString &pointer, Change &&change)
    {
        DraftState before = state();
        change(m_content);
        record(std::move(before), pointer, field::covers(field::kExceptions, pointer) ? kAlone : m_run);
    }
    /// As edit(), for a change that all pages must show: rows added or removed.
    template <typename Change> void restructure(const QString &pointer, Change &&change)
    {
        DraftState before = state();
        Q_EMIT aboutToReplace();
        change(m_content);
        Q_EMIT replaced();
        record(std::move(before), pointer, kAlone);
    }
    /// Takes a tunnel out, and moves what was touched in those behind it.
    void removeTunnel(qsizetype index);

    /// The steps that can be undone and redone.
    QUndoStack &history() { return m_history; }

    /// What the texts mean, and everything that is wrong, whether shown yet or not.
    const ReadDraft &read() const;
    /// Problems inside a field that may be shown: a form that is filled in for the first time complains
    /// about fields that were touched, and about all once showAllProblems() was called.
    ConfigProblems shownProblems(const QString &field) const;
    const ConfigProblems &shownProblems() const;
    /// What is valid but has no effect; shown after the problems, and refuses nothing.
    const ConfigProblems &shownWarnings() const;
    /// The problems of a field as sentences for people.
    QStringList shownSentences(const QString &field) const;
    void showAllProblems();
    /// The field was visited: from now on its problems are shown.
    void touch(const QString &pointer);

    /// The confirmed configuration, as the helper has it now.
    void receive(const Configuration &configuration, quint64 generation);
    /// The conflict ends: go on editing mine over theirs, or take theirs.
    void keepMine();
    void takeTheirs();
    /// Back to the confirmed configuration.
    void discard();

    /// This configuration is on its way to the helper; it is not somebody else's when it comes back.
    void beginApply(const Configuration &sent);
    void endApply(bool applied, quint64 generation);

Q_SIGNALS:
    /// Around a change of the whole content or of its rows.
    void aboutToReplace();
    void replaced();
    /// A step was undone or redone; what it changed is at this place.
    void stepped(const QString &pointer);
    /// Something was edited; comes at once.
    void edited();
    /// The problems may have changed; comes coalesced.
    void problemsChanged();
    /// isDirty() or hasConflict() changed.
    void stateChanged();

private:
    /// What is on its way: as typed, and as it will come back.
    struct Sent {
        DraftContent typed;
        DraftContent meant;
    };

    friend class DraftStep;
    static constexpr int kAlone = -1;

    DraftState state() const { return {m_content, m_touched}; }
    void record(DraftState before, const QString &pointer, int run);
    void step(const DraftState &to, qsizetype from, qsizetype count, const QString &pointer);
    bool mayShow(const QString &pointer) const;
    ConfigProblems shownOf(const ConfigProblems &all) const;
    void replaceWith(const DraftContent &content);
    void replaceAsStep(const DraftContent &content, const QString &name);
    void rebase(const DraftContent &base, quint64 generation, bool keep);
    void changed();

    DraftContent m_base;
    DraftContent m_content;
    quint64 m_generation = 0;
    bool m_dirty = false;
    bool m_showAll = false;
    QSet<QString> m_touched;
    std::optional<DraftContent> m_theirs;
    quint64 m_theirGeneration = 0;
    std::optional<Sent> m_sent;
    mutable std::optional<ReadDraft> m_read;
    mutable std::optional<ConfigProblems> m_shown;
    mutable std::optional<ConfigProblems> m_shownWarnings;
    int m_run = 0; ///< typing at one place is one step until this changes
    QUndoStack m_history;
    QTimer m_coalesce;
};

} // namespace culvert
