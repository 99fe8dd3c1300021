// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/store/configurationstore.h"

#include "helper/store/files.h"
#include "helper/store/storedfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace culvert {

namespace {

constexpr auto kCurrent = "/configuration";
constexpr auto kPrevious = "/configuration.previous";
constexpr auto kNew = "/configuration.new";

QByteArray pathOf(const QString &directory, const char *name) { return QFile::encodeName(directory) + name; }

/// Absent if there is no such file.
std::optional<Result<StoredConfiguration>> read(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(file.fileName()))
            return {};
        return unexpected(ErrorCode::StorageFailed, QStringLiteral("cannot be read: ") + file.errorString());
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unexpected(ErrorCode::StorageFailed, QStringLiteral("cannot be read: ") + file.errorString());
    return decodeStored(bytes);
}

Unexpected failure(const char *call, const QByteArray &path)
{
    const int error = errno;
    return unexpected(
        ErrorCode::StorageFailed,
        QStringLiteral("%1 %2: %3")
            .arg(QLatin1String(call), QFile::decodeName(path), QString::fromLocal8Bit(std::strerror(error))),
        error);
}

/// Writes all of it, and returns when it is on the disk. The file is nobody's else from the first byte.
Result<> writeNew(ConfigurationStore::Files &files, const QByteArray &path, const QByteArray &bytes)
{
    const int file = files.open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return failure("open", path);
    Result<> result;
    for (qsizetype done = 0; done < bytes.size() && result;) {
        const ssize_t written = files.write(file, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written > 0)
            done += written;
        else if (written == 0 || errno != EINTR)
            result = failure("write", path);
    }
    if (result && files.fsync(file) != 0)
        result = failure("fsync", path);
    if (files.close(file) != 0 && result)
        result = failure("close", path);
    return result;
}

Result<> syncDirectory(ConfigurationStore::Files &files, const QByteArray &path)
{
    const int directory = files.open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    if (directory < 0)
        return failure("open", path);
    Result<> result;
    if (files.fsync(directory) != 0)
        result = failure("fsync", path);
    files.close(directory);
    return result;
}

ConfigurationStore::Files &systemCalls()
{
    static ConfigurationStore::Files files;
    return files;
}

} // namespace

ConfigurationStore::ConfigurationStore(QString directory) : ConfigurationStore(std::move(directory), systemCalls()) { }

ConfigurationStore::ConfigurationStore(QString directory, Files &files)
    : m_directory(std::move(directory)), m_files(&files)
{
}

ConfigurationStore::Loaded ConfigurationStore::load() const
{
    const auto current = read(pathOf(m_directory, kCurrent));
    if (current && *current)
        return {**current, {}};
    const auto previous = read(pathOf(m_directory, kPrevious));

    Loaded loaded;
    QStringList alarm;
    if (current)
        alarm.append(QStringLiteral("the stored configuration is %1").arg(current->error().detail));
    if (previous && *previous) {
        loaded.configuration = **previous;
        if (current)
            alarm.append(QStringLiteral("the one before it is used"));
    } else if (previous) {
        alarm.append(QStringLiteral("the one before it is %1").arg(previous->error().detail));
    }
    loaded.alarm = alarm.join(QStringLiteral("; "));
    return loaded;
}

Result<> ConfigurationStore::save(const StoredConfiguration &configuration)
{
    const QByteArray current = pathOf(m_directory, kCurrent);
    const QByteArray previous = pathOf(m_directory, kPrevious);
    const QByteArray fresh = pathOf(m_directory, kNew);

    // What a crash has left.
    if (m_files->unlink(fresh.constData()) != 0 && errno != ENOENT)
        return failure("unlink", fresh);
    Result<> result = writeNew(*m_files, fresh, encodeStored(configuration));

    // Only a good file may take the place of the previous one. Between the two renames there is no current
    // one, and load() takes the previous one, which is then the same.
    const auto old = result ? read(current) : std::nullopt;
    bool isKept = false;
    if (result && old && *old) {
        isKept = m_files->rename(current.constData(), previous.constData()) == 0;
        if (!isKept)
            result = failure("rename", current);
    }
    bool isReplaced = false;
    if (result) {
        isReplaced = m_files->rename(fresh.constData(), current.constData()) == 0;
        result = isReplaced ? syncDirectory(*m_files, QFile::encodeName(m_directory)) : failure("rename", fresh);
    }
    if (result)
        return result;

    // Back to what was. Where even that fails, load() finds the old configuration in the previous file as soon as
    // the current one is away.
    if (isKept && m_files->rename(previous.constData(), current.constData()) == 0)
        isReplaced = false;
    m_files->unlink(isReplaced ? current.constData() : fresh.constData());
    return result;
}

} // namespace culvert
