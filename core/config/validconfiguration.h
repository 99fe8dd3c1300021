// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"

#include <QByteArray>

namespace culvert {

/// A configuration that may be applied, and the document that it was read from. There is no other way to make one
/// than from(), so that whoever takes one need not ask again whether it is valid.
class ValidConfiguration {
public:
    /// Parses and validates; the error is toError() of what stands against applying the document. Warnings do not.
    static Result<ValidConfiguration> from(const QByteArray &document);

    const Configuration &configuration() const { return m_configuration; }
    /// As it was written, to the byte.
    const QByteArray &document() const { return m_document; }

private:
    ValidConfiguration(Configuration configuration, QByteArray document);

    Configuration m_configuration;
    QByteArray m_document;
};

} // namespace culvert
