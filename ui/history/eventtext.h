// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/status.h"
#include "ui/symbolicicon.h"

#include <QString>

namespace culvert {

/// What happened, for people. An event of a later version is told in the helper's English.
QString eventSentence(const Event &event);
/// Kinds of events, as the filter names them: "Lease", "Change", …
QString eventKindText(const QString &kind);
/// The sign of an event, different in shape, and its hue.
QString eventIconName(const Event &event);
Tone eventTone(const Event &event);

} // namespace culvert
