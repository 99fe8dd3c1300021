// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pageid.h"

#include <QString>

namespace culvert {

struct DraftContent;

/// What a person calls the place of a JSON Pointer: "Tunnel end (office)", "Leak guard", "Exception 100.64.2.2".
/// A place that has no name of its own is called as what it is in.
QString fieldName(const DraftContent &content, const QString &pointer);
/// The same for a key of a tunnel ("remote") whose name is known.
QString tunnelFieldName(const QString &key, const QString &tunnel);

/// What a step of the draft did to this place, in a few words that follow "Undo:" and "Redo:".
QString stepName(const DraftContent &before, const DraftContent &after, const QString &pointer);

} // namespace culvert
