// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/store/configurationstore.h"

#include <cstddef>
#include <sys/types.h>

namespace culvert {

/// Each is the system call of that name: -1 and errno on failure. The tests' double fails where it is told to,
/// and writes down what was done in which order.
class ConfigurationStore::Files {
public:
    virtual ~Files() = default;

    virtual int open(const char *path, int flags, mode_t mode);
    virtual ssize_t write(int file, const void *data, std::size_t size);
    virtual int fsync(int file);
    virtual int close(int file);
    virtual int rename(const char *from, const char *to);
    virtual int unlink(const char *path);
};

} // namespace culvert
