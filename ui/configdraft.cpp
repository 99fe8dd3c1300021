// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/configdraft.h"

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
}

void ConfigDraft::touch(const QString &pointer)
{
    if (!field::covers(field::kExceptions, pointer))
        m_touched.insert(pointer);
    changed();
    Q_EMIT edited();
}

void ConfigDraft::removeTunnel(qsizetype index)
{
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
    m_touched = touched;
    restructure(field::kTunnels, [index](DraftContent &content) { content.tunnels.removeAt(index); });
}

const ReadDraft &ConfigDraft::read() const
{
    if (!m_read)
        m_read = readDraft(m_content);
    return *m_read;
}

bool ConfigDraft::mayShow(const QString &pointer) const
{
    const QStringList tokens = pointer.split(u'/');
    const bool inTunnel = tokens.size() > 2 && field::covers(field::kTunnels, pointer);
    const bool isNew = isFirst() || (inTunnel && tokens.at(2).toLongLong() >= m_base.tunnels.size());
    if (m_showAll || !isNew || field::covers(field::kExceptions, pointer))
        return true;
    // Adding a row touches the list, not what the row does not hold yet.
    return std::any_of(m_touched.cbegin(), m_touched.cend(), [&pointer](const QString &touched) {
        return touched == field::kTunnels ? pointer == touched : field::covers(touched, pointer);
    });
}

ConfigProblems ConfigDraft::shownProblems(const QString &field) const
{
    ConfigProblems shown;
    for (const ConfigProblem &problem : read().problems) {
        if (field::covers(field, problem.pointer) && mayShow(problem.pointer))
            shown.append(problem);
    }
    return shown;
}

ConfigProblems ConfigDraft::shownProblems() const { return shownProblems(QString()); }

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
    Q_EMIT problemsChanged();
}

void ConfigDraft::receive(const Configuration &configuration, quint64 generation)
{
    const DraftContent theirs = toDraft(configuration);
    const bool ours = m_sent && differsInSwitchOnly(m_sent->meant, theirs);
    if (!m_dirty || ours || m_content == theirs || differsInSwitchOnly(m_base, theirs)) {
        rebase(theirs, generation);
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
    replaceWith(theirs);
}

void ConfigDraft::discard() { replaceWith(DraftContent(m_base)); }

void ConfigDraft::beginApply(const Configuration &sent) { m_sent = Sent{m_content, toDraft(sent)}; }

void ConfigDraft::endApply(bool applied, quint64 generation)
{
    if (applied && m_sent && generation >= m_generation)
        rebase(DraftContent(m_sent->meant), generation);
    m_sent.reset();
}

/// The confirmed configuration is another one; what is being edited stays, where something is.
void ConfigDraft::rebase(const DraftContent &base, quint64 generation)
{
    m_generation = generation;
    const bool keep = m_dirty && m_content != base && !(m_sent && m_content == m_sent->typed);
    if (!keep) {
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

void ConfigDraft::changed()
{
    // A hundred thousand exceptions are checked when the typing pauses, a home's few at once.
    constexpr qsizetype kFew = 2000;
    constexpr int kPauseMs = 250;
    m_read.reset();
    m_coalesce.start(m_content.exceptions.size() > kFew ? kPauseMs : 0);
    const bool dirty = m_content != m_base;
    if (std::exchange(m_dirty, dirty) != dirty)
        Q_EMIT stateChanged();
}

} // namespace culvert
