// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace culvert {

/// A file that was read, or why it was not.
struct ReadFile {
    QString name; ///< without its folder
    QByteArray content;
    QString problem; ///< a sentence for people; empty where it was read
};

/// Reads the file at `path`; where that is empty, the one that a person chooses in a dialog beside `parent`. Does not
/// block. `done` is called once, or not at all where nobody chose.
using FileReader =
    std::function<void(QWidget *parent, const QString &path, const std::function<void(const ReadFile &file)> &done)>;

} // namespace culvert
