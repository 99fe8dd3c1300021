// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace culvert {

/// One thing that is wrong with a configuration document, or that its author should know: a warning refuses nothing.
struct ConfigProblem {
    QString pointer; ///< JSON Pointer (RFC 6901) to the place; "" is the whole document
    QString code;    ///< stable, kebab-case, e.g. "host-bits"; ui/errortext.h translates it
    QString text;    ///< English: what is wrong
    QString remedy;  ///< English: what to do about it
    bool isWarning = false;

    /// "/tunnels/0/remote: what is wrong; what to do", a line as `culvertctl check` prints it; of a warning,
    /// "/exceptions/3/destination: warning: …; …".
    QString toLine() const;

    friend bool operator==(const ConfigProblem &, const ConfigProblem &) = default;
};

using ConfigProblems = QList<ConfigProblem>;

} // namespace culvert
