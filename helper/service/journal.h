// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace culvert {

/// Sends what Qt's logging functions are given to the journal with structured fields, if standard error is
/// connected to it (systemd.exec(5), JOURNAL_STREAM), else to standard error. In both, control characters are
/// escaped and long messages cut, whoever made the text. Call first of all.
void installJournal();

} // namespace culvert
