// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/store/files.h"

#include <QByteArrayList>
#include <QList>
#include <QMap>

#include <limits>

namespace culvert {

/// The real system calls, which fail where the test says so, and write down what was done.
class ScriptedFiles : public ConfigurationStore::Files {
public:
    enum class Call { Open, Write, Fsync, Close, Rename, Unlink };
    /// A call that succeeded. `path` of an open file is the path it was opened by; base names, "" is the directory.
    struct Done {
        Call call = Call::Open;
        QByteArray path;
        QByteArray to;   ///< of Rename
        QByteArray data; ///< of Write
        int flags = 0;   ///< of Open
        mode_t mode = 0; ///< of Open
    };

    /// The n-th call from now on, counted from 0, and the `calls` - 1 that follow it fail.
    void failAt(qsizetype n, int error, qsizetype calls = 1);
    qsizetype callsMade() const { return m_calls; }
    /// Writes take no more than that many bytes, and every second one is interrupted first.
    void dribble(std::size_t bytes) { m_mostBytes = bytes; }

    const QList<Done> &done() const { return m_done; }
    /// "open configuration.new", "write configuration.new", … in order; writes in a row count once.
    QByteArrayList names() const;

    int open(const char *path, int flags, mode_t mode) override;
    ssize_t write(int file, const void *data, std::size_t size) override;
    int fsync(int file) override;
    int close(int file) override;
    int rename(const char *from, const char *to) override;
    int unlink(const char *path) override;

private:
    bool fails();

    qsizetype m_calls = 0;
    qsizetype m_failFrom = std::numeric_limits<qsizetype>::max();
    qsizetype m_failCount = 0;
    int m_error = 0;
    std::size_t m_mostBytes = std::numeric_limits<std::size_t>::max();
    bool m_interrupted = false;
    QMap<int, QByteArray> m_open;
    QList<Done> m_done;
};

} // namespace culvert
