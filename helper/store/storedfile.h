// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/store/configurationstore.h"

namespace culvert {

/// The bytes of a stored configuration: one line "culvert-configuration FORMAT GENERATION SHA256", then the
/// document as it is. The checksum, 64 lower-case hexadecimal digits, covers generation and document.
QByteArray encodeStored(const StoredConfiguration &configuration);

/// StorageFailed if a single byte is not as it was written, or if a newer version wrote it; the detail says which.
Result<StoredConfiguration> decodeStored(const QByteArray &bytes);

} // namespace culvert
