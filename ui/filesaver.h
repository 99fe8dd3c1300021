// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace culvert {

/// Asks for a place beside `parent`, suggesting the name, and writes the content there. Does not block. `failed`
/// is called with a sentence where it could not be written, and not called where it was, or where nobody chose.
using FileSaver = std::function<void(QWidget *parent, const QString &name, const QByteArray &content,
                                     const std::function<void(const QString &sentence)> &failed)>;

} // namespace culvert
