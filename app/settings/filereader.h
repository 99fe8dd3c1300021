// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filereader.h"

namespace culvert {

/// A FileReader with the desktop's dialog.
void readByDialog(QWidget *parent, const QString &path, const std::function<void(const ReadFile &file)> &done);

/// Reads a whole file; one that is larger than any configuration is a problem.
ReadFile readWholeFile(const QString &path);

} // namespace culvert
