// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"
#include "ui/symbolicicon.h"

#include <QHash>
#include <QString>

namespace culvert {

/// What happened, for people. An event of a later version is told in the helper's English.
QString eventSentence(const Event &event);
/// Kinds of events, as the filter names them: "Lease", "Change", …
QString eventKindText(const QString &kind);
/// The sign of an event, different in shape, and its hue.
QString eventIconName(const Event &event);
Tone eventTone(const Event &event);

/// Replaces addresses by names that stay the same within one text: whoever reads it sees which are the same,
/// and not which they are. Private ones (RFC 1918, RFC 6598) are named as such; lengths of prefixes stay.
class AddressMask {
public:
    QString masked(const QString &text);

private:
    QHash<quint32, QString> m_names;
};

} // namespace culvert
