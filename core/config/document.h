// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"
#include "core/config/problem.h"

#include <QByteArray>

namespace culvert {

/// A document as read: the configuration where it could be understood, and everything that is
/// wrong with it. Only a document without problems has a configuration that may be used.
struct ParsedDocument {
    Configuration configuration;
    ConfigProblems problems;
    ConfigProblems warnings; ///< as warnings() has them, as far as the document could be read; they refuse nothing

    bool isValid() const { return problems.isEmpty(); }
};

/// Reads a configuration document (JSON, UTF-8, at most 16 MiB). Strict: an unknown or duplicate
/// key, a wrong type, a value out of range is a problem, and all problems are listed. Includes
/// validate() and warnings().
ParsedDocument parseDocument(const QByteArray &json);

/// What no single value shows: names and remotes used twice, a tunnel end inside the home block,
/// exceptions that leave a tunnel nothing to carry.
ConfigProblems validate(const Configuration &configuration);

/// What is valid but not carried out by this version (culvert.json(5) says so at each value).
ConfigProblems unsupported(const Configuration &configuration);

/// Everything that stands against applying the document.
inline ConfigProblems obstacles(const ParsedDocument &parsed)
{
    return parsed.isValid() ? unsupported(parsed.configuration) : parsed.problems;
}

/// The document that parses to this configuration: the keys in the contract's order, indented, also those
/// that have their default. Left out are the defaults of an exception, because 200,000 of them have to fit into
/// 16 MiB, and those of keys that version 0.1.0 did not have, so that it can read what does not use them.
QByteArray toDocument(const Configuration &configuration);

/// The document with this value of its key "enabled", which is added where it is needed. All other bytes stay: the
/// user's order, indentation and number forms are not ours to change.
QByteArray withEnabled(const QByteArray &validDocument, bool enabled);

/// The error for a document with problems: their lines as detail.
Error toError(const ConfigProblems &problems);

} // namespace culvert
