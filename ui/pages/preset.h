// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/draft/drafttext.h"
#include "ui/scene/scene.h"

namespace culvert {

/// What homes commonly want, as a way to fill in the draft.
enum class Preset { HomeAddresses, Everything, Servers, Ampr };

inline constexpr Preset kPresets[] = {Preset::HomeAddresses, Preset::Everything, Preset::Servers, Preset::Ampr};

QString presetTitle(Preset preset);
/// What it does, in a sentence or two.
QString presetSentence(Preset preset);
/// Its little picture; the sentences are presetSentence().
Scene presetScene(Preset preset);

/// Fills in what the preset decides; whatever else was typed stays.
void fillIn(Preset preset, DraftContent &content);
/// The one that the draft looks like.
Preset presetOf(const DraftContent &content);

/// Why this home cannot be a part of 44Net although its tunnel leads to 44Net's gateway: a network that is not
/// 44Net's, a sentence. Empty where nothing is wrong, and where a network cannot be read.
QString amprProblem(const DraftContent &content);

} // namespace culvert
