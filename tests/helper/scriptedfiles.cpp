// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/scriptedfiles.h"

#include <cerrno>
#include <fcntl.h>

namespace culvert {

namespace {

QByteArray baseName(const QByteArray &path) { return path.mid(path.lastIndexOf('/') + 1); }

} // namespace

void ScriptedFiles::failAt(qsizetype n, int error, qsizetype calls)
{
    m_calls = 0;
    m_failFrom = n;
    m_failCount = calls;
    m_error = error;
}

bool ScriptedFiles::fails()
{
    const qsizetype call = m_calls++;
    if (call < m_failFrom || call - m_failFrom >= m_failCount)
        return false;
    errno = m_error;
    return true;
}

QByteArrayList ScriptedFiles::names() const
{
    static const QMap<Call, QByteArray> words{{Call::Open, "open"},     {Call::Write, "write"},
                                              {Call::Fsync, "fsync"},   {Call::Close, "close"},
                                              {Call::Rename, "rename"}, {Call::Unlink, "unlink"}};
    QByteArrayList names;
    for (const Done &done : m_done) {
        const QByteArray name = words.value(done.call) + ' ' + done.path;
        if (done.call != Call::Write || names.isEmpty() || names.last() != name)
            names.append(name);
    }
    return names;
}

int ScriptedFiles::open(const char *path, int flags, mode_t mode)
{
    const int file = fails() ? -1 : Files::open(path, flags, mode);
    if (file >= 0) {
        m_open[file] = (flags & O_DIRECTORY) != 0 ? QByteArray() : baseName(path);
        m_done.append({Call::Open, m_open[file], {}, {}, flags, mode});
    }
    return file;
}

ssize_t ScriptedFiles::write(int file, const void *data, std::size_t size)
{
    if (fails())
        return -1;
    if (m_mostBytes < size) {
        m_interrupted = !m_interrupted;
        if (m_interrupted) {
            errno = EINTR;
            return -1;
        }
        size = m_mostBytes;
    }
    const ssize_t written = Files::write(file, data, size);
    if (written > 0)
        m_done.append({Call::Write, m_open[file], {}, QByteArray(static_cast<const char *>(data), written), 0, 0});
    return written;
}

int ScriptedFiles::fsync(int file)
{
    const int result = fails() ? -1 : Files::fsync(file);
    if (result == 0)
        m_done.append({Call::Fsync, m_open[file], {}, {}, 0, 0});
    return result;
}

int ScriptedFiles::close(int file)
{
    // Linux gives the descriptor back whatever close() says.
    const bool failed = fails();
    const int error = errno;
    Files::close(file);
    m_done.append({Call::Close, m_open.take(file), {}, {}, 0, 0});
    errno = error;
    return failed ? -1 : 0;
}

int ScriptedFiles::rename(const char *from, const char *to)
{
    const int result = fails() ? -1 : Files::rename(from, to);
    if (result == 0)
        m_done.append({Call::Rename, baseName(from), baseName(to), {}, 0, 0});
    return result;
}

int ScriptedFiles::unlink(const char *path)
{
    const int result = fails() ? -1 : Files::unlink(path);
    if (result == 0)
        m_done.append({Call::Unlink, baseName(path), {}, {}, 0, 0});
    return result;
}

} // namespace culvert
