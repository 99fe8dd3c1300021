// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/validconfiguration.h"

#include "core/config/document.h"

#include <utility>

namespace culvert {

ValidConfiguration::ValidConfiguration(Configuration configuration, QByteArray document)
    : m_configuration(std::move(configuration)), m_document(std::move(document))
{
}

Result<ValidConfiguration> ValidConfiguration::from(const QByteArray &document)
{
    ParsedDocument parsed = parseDocument(document);
    if (const ConfigProblems problems = obstacles(parsed); !problems.isEmpty()) {
        return Unexpected{toError(problems)};
    }
    return ValidConfiguration(std::move(parsed.configuration), document);
}

} // namespace culvert
