// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filesaver.h"

namespace culvert {

/// A FileSaver with the desktop's dialog. A file is replaced whole or not at all.
void saveByDialog(QWidget *parent, const QString &name, const QByteArray &content,
                  const std::function<void(const QString &sentence)> &failed);

/// Writes the file; an empty text, or the system's words on why not.
QString writeFile(const QString &path, const QByteArray &content);

} // namespace culvert
