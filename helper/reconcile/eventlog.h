// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"

#include <QList>
#include <QObject>

namespace culvert {

/// What happened, newest last; the oldest events are forgotten.
class EventLog : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `kind` and `code` are a pair of core/status/codes.h. Written to the journal as well.
    void report(const char *kind, const char *code, const QString &text);

    const QList<Event> &recent() const { return m_events; }

Q_SIGNALS:
    void occurred(const culvert::Event &event);

private:
    QList<Event> m_events;
};

} // namespace culvert
