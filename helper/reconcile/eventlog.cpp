// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reconcile/eventlog.h"

#include <QDateTime>
#include <QLoggingCategory>

namespace culvert {

namespace {

Q_LOGGING_CATEGORY(log, "culvert.reconcile")

constexpr qsizetype kRememberedEvents = 200;

} // namespace

void EventLog::report(const char *kind, const char *code, const QString &text)
{
    qCInfo(log).noquote() << kind << code << text;
    const Event event{QDateTime::currentMSecsSinceEpoch(), QString::fromLatin1(kind), QString::fromLatin1(code), text};
    m_events.append(event);
    if (m_events.size() > kRememberedEvents)
        m_events.removeFirst();
    Q_EMIT occurred(event);
}

} // namespace culvert
