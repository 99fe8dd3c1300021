// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft/configdraft.h"

#include "ui/errortext.h"

#include <algorithm>

namespace culvert {

namespace {

/// What a home begins with: one tunnel end that everything lies behind.
DraftContent proposal()
{
    Configuration configuration;
    TunnelSettings tunnel;
    tunnel.name = QStringLiteral("tunnel");
    configuration.tunnels.append(tunnel);
    DraftContent content = toDraft(configuration);
    content.tunnels.first().remote.clear();
    return content;
}

/// "enabled" is the switch's, not the draft's: another value of it is no conflict.
bool differsInSwitchOnly(DraftContent first, const DraftContent &second)
{
    first.rest.enabled = second.rest.enabled;
    return first == second;
}

} // namespace

ConfigDraft::ConfigDraft(QObject *parent) : QObject(parent), m_base(proposal()), m_content(m_base)
{
    m_coalesce.setSingleShot(true);
    connect(&m_coalesce, &QTimer::timeout, this, &ConfigDraft::problemsChanged);
    // More than anybody goes back, and an end to what a hundred changes of all exceptions hold.
    constexpr int kSteps = 100;
    m_history.setUndoLimit(kSteps);
}

Configuration ConfigDraft::confirmed() const { return isFirst() ? Configuration() : readDraft(m_base).configuration; }

std::optional<Configuration> ConfigDraft::theirs() const
{
    return m_theirs ? std::optional(readDraft(*m_theirs).configuration) : std::nullopt;
}

void ConfigDraft::touch(const QString &pointer)
{
    if (!field::covers(field::kExceptions, pointer))
        m_touched.insert(pointer);
    changed();
    Q_EMIT edited();
}

void ConfigDraft::record(DraftState before, const QString &pointer, int run)
{
    if (!field::covers(field::kExceptions, pointer))
        m_touched.insert(pointer);
    auto made = std::make_unique<DraftStep>(*this, std::move(before), state(), pointer, run);
    if (!made->isNothing())
        m_history.push(made.release());
    touch(pointer);
}

/// Puts `to` there, whose exceptions take the place of `count` rows.
void ConfigDraft::step(const DraftState &to, qsizetype from, qsizetype count, const QString &pointer)
{
    ++m_run;
    Q_EMIT aboutToReplace();
    QList<ExceptionDraft> exceptions = std::exchange(m_content.exceptions, {});
    const QList<ExceptionDraft> &rows = to.content.exceptions;
    if (rows.size() == count && count > 0)
        std::copy(rows.begin(), rows.end(), exceptions.begin() + from);
    else if (rows.size() != count)
        exceptions = exceptions.first(from) + rows + exceptions.sliced(from + count);
    const bool enabled = m_content.rest.enabled;
    m_content = to.content;
    m_content.exceptions = exceptions;
    m_content.rest.enabled = enabled;
    m_touched = to.touched;
    Q_EMIT replaced();
    changed();
    Q_EMIT edited();
    Q_EMIT stepped(pointer);
}

void ConfigDraft::removeTunnel(qsizetype index)
{
    DraftState before = state();
    QSet<QString> touched;
    for (const QString &pointer : std::as_const(m_touched)) {
        QStringList tokens = pointer.split(u'/');
        const bool tunnel = tokens.size() > 2 && field::covers(field::kTunnels, pointer);
        const qsizetype at = tunnel ? tokens.at(2).toLongLong() : -1;
        if (tunnel && at == index)
            continue;
        if (tunnel && at > index)
            tokens[2] = QString::number(at - 1);
        touched.insert(tokens.join(u'/'));
    }
    Q_EMIT aboutToReplace();
    m_touched = touched;
    m_content.tunnels.removeAt(index);
    Q_EMIT replaced();
    record(std::move(before), field::kTunnels, kAlone);
}

const ReadDraft &ConfigDraft::read() const
{
    if (!m_read)
        m_read = readDraft(m_content);
    return *m_read;
}

bool ConfigDraft::mayShow(const QString &pointer) const
{
    if (m_showAll || field::covers(field::kExceptions, pointer))
        return true;
    const QStringList tokens = pointer.split(u'/');
    const bool inTunnel = tokens.size() > 2 && field::covers(field::kTunnels, pointer);
    const bool isNew = isFirst() || (inTunnel && tokens.at(2).toLongLong() >= m_base.tunnels.size());
    if (!isNew)
        return true;
    // Adding a row touches the list, not what the row does not hold yet.
    return std::any_of(m_touched.cbegin(), m_touched.cend(), [&pointer](const QString &touched) {
        return touched == field::kTunnels ? pointer == touched : field::covers(touched, pointer);
    });
}

ConfigProblems ConfigDraft::shownProblems(const QString &field) const
{
    ConfigProblems shown;
    for (const ConfigProblem &problem : shownProblems()) {
        if (field::covers(field, problem.pointer))
            shown.append(problem);
    }
    return shown;
}

const ConfigProblems &ConfigDraft::shownProblems() const
{
    if (!m_shown)
        m_shown = shownOf(read().problems);
    return *m_shown;
}

const ConfigProblems &ConfigDraft::shownWarnings() const
{
    if (!m_shownWarnings)
        m_shownWarnings = shownOf(read().warnings);
    return *m_shownWarnings;
}

ConfigProblems ConfigDraft::shownOf(const ConfigProblems &all) const
{
    ConfigProblems shown;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(shown),
                 [this](const ConfigProblem &problem) { return mayShow(problem.pointer); });
    return shown;
}

QStringList ConfigDraft::shownSentences(const QString &field) const
{
    QStringList sentences;
    for (const ConfigProblem &problem : shownProblems(field))
        sentences.append(problemSentence(problem, typedAt(m_content, problem.pointer)));
    return sentences;
}

void ConfigDraft::showAllProblems()
{
    m_showAll = true;
    m_shown.reset();
    m_shownWarnings.reset();
    Q_EMIT problemsChanged();
}

void ConfigDraft::receive(const Configuration &configuration, quint64 generation)
{
    const DraftContent theirs = toDraft(configuration);
    if (m_sent && differsInSwitchOnly(m_sent->meant, theirs)) {
        rebase(theirs, generation, m_content != m_sent->typed);
        return;
    }
    if (!m_dirty || m_content == theirs || differsInSwitchOnly(m_base, theirs)) {
        if (!m_dirty && !differsInSwitchOnly(m_content, theirs))
            m_history.clear();
        rebase(theirs, generation, m_dirty);
        return;
    }
    m_theirs = theirs;
    m_theirGeneration = generation;
    Q_EMIT stateChanged();
}

void ConfigDraft::keepMine()
{
    if (!m_theirs)
        return;
    m_base = *m_theirs;
    m_content.rest.enabled = m_base.rest.enabled;
    m_generation = m_theirGeneration;
    m_theirs.reset();
    changed();
    Q_EMIT stateChanged();
}

void ConfigDraft::takeTheirs()
{
    if (!m_theirs)
        return;
    const DraftContent theirs = *m_theirs;
    m_generation = m_theirGeneration;
    replaceAsStep(theirs, tr("take over the settings of somebody else"));
}

void ConfigDraft::discard() { replaceAsStep(DraftContent(m_base), tr("discard the changes")); }

void ConfigDraft::beginApply(const Configuration &sent)
{
    ++m_run;
    m_sent = Sent{m_content, toDraft(sent)};
}

void ConfigDraft::endApply(bool applied, quint64 generation)
{
    if (applied && m_sent && generation >= m_generation)
        rebase(DraftContent(m_sent->meant), generation, m_content != m_sent->typed);
    m_sent.reset();
}

/// The confirmed configuration is another one; what is being edited stays, where something is (`keep`).
void ConfigDraft::rebase(const DraftContent &base, quint64 generation, bool keep)
{
    m_generation = generation;
    if (!keep || m_content == base) {
        replaceWith(base);
        return;
    }
    m_base = base;
    m_content.rest.enabled = base.rest.enabled;
    m_theirs.reset();
    changed();
    Q_EMIT stateChanged();
}

void ConfigDraft::replaceWith(const DraftContent &content)
{
    m_theirs.reset();
    m_touched.clear();
    m_showAll = false;
    m_base = content;
    if (m_content != content) {
        Q_EMIT aboutToReplace();
        m_content = content;
        Q_EMIT replaced();
    }
    changed();
    Q_EMIT stateChanged();
}

void ConfigDraft::replaceAsStep(const DraftContent &content, const QString &name)
{
    auto made = std::make_unique<DraftStep>(*this, state(), DraftState{content, {}}, QString(), kAlone);
    made->setText(name);
    if (!made->isNothing())
        m_history.push(made.release());
    replaceWith(content);
}

void ConfigDraft::changed()
{
    // A hundred thousand exceptions are checked when the typing pauses, a home's few at once.
    constexpr qsizetype kFew = 2000;
    constexpr int kPauseMs = 250;
    m_read.reset();
    m_shown.reset();
    m_shownWarnings.reset();
    m_coalesce.start(m_content.exceptions.size() > kFew ? kPauseMs : 0);
    const bool dirty = m_content != m_base;
    if (std::exchange(m_dirty, dirty) != dirty)
        Q_EMIT stateChanged();
}

} // namespace culvert
