// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace culvert {

class FormField;

/// The field that an input stands in, with its name, its hint and its problem; a test ends where there is none.
FormField &fieldAround(const QWidget *input);

/// Whether one of the labels inside that are shown has this in its text.
bool says(const QWidget &where, const QString &part);

/// By keys, over what is there; nothing at all empties it.
void retype(QLineEdit *edit, const QString &text);

} // namespace culvert
