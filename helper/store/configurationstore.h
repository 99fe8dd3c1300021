// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace culvert {

/// The confirmed configuration on disk.
struct StoredConfiguration {
    QByteArray document;    ///< as confirmed, byte for byte
    quint64 generation = 0; ///< from 1
};

/// Keeps the confirmed configuration in the state directory, with version and checksum, so that after a power
/// loss at any point there is the previous one or the new one and never other bytes.
/// Keeps the one before as well: a file that is damaged falls back to it, and says so. The files are `configuration`,
/// `configuration.previous` and, while one is written, `configuration.new`, all 0600. One thread, one process.
class ConfigurationStore {
public:
    /// The system calls of writing, so that tests can make each of them fail.
    class Files;

    explicit ConfigurationStore(QString directory);
    ConfigurationStore(QString directory, Files &files);

    struct Loaded {
        std::optional<StoredConfiguration> configuration;
        QString alarm; ///< English; not empty if a file was damaged or too new
    };
    Loaded load() const;

    /// Returns when it is on the disk. On failure what was there before is still there.
    Result<> save(const StoredConfiguration &configuration);

private:
    QString m_directory;
    Files *m_files;
};

} // namespace culvert
