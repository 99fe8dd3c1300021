// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/trace.h"

namespace culvert {

/// What came of a step: "does not match", "decides", …
QString outcomeText(const RuleStep &step);
QString outcomeText(const FilterStep &step);

/// What a rule of the firewall is for. One of a later version is told in the helper's English.
QString purposeText(const QString &purpose);

} // namespace culvert
