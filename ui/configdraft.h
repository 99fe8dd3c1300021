// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafttext.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace culvert {

/// The configuration as it is being edited, beside the confirmed one. What others change meanwhile
/// is followed while nothing is edited, and announced (hasConflict()) while something is: what is
/// typed is never overwritten. One thread.
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

    /// Changes the content in place; the pointer says what was touched.
    template <typename Change> void edit(const QString &pointer, Change &&change)
    {
        change(m_content);
        touch(pointer);
    }
    /// As edit(), for a change that all pages must show: rows added or removed, an undo.
    template <typename Change> void restructure(const QString &pointer, Change &&change)
    {
        Q_EMIT aboutToReplace();
        change(m_content);
        Q_EMIT replaced();
        touch(pointer);
    }
    /// Takes a tunnel out, and moves what was touched in those behind it.
    void removeTunnel(qsizetype index);

    /// What the texts mean, and everything that is wrong, whether shown yet or not.
    const ReadDraft &read() const;
    /// Problems inside a field that may be shown: a form that is filled in for the first time complains
    /// about fields that were touched, and about all once showAllProblems() was called.
    ConfigProblems shownProblems(const QString &field) const;
    ConfigProblems shownProblems() const;
    /// The same as sentences for people.
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

    bool mayShow(const QString &pointer) const;
    void replaceWith(const DraftContent &content);
    void rebase(const DraftContent &base, quint64 generation);
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
    QTimer m_coalesce;
};

} // namespace culvert
