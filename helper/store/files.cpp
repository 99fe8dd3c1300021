// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/store/files.h"

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace culvert {

int ConfigurationStore::Files::open(const char *path, int flags, mode_t mode)
{
    return ::open(path, flags, mode); // NOLINT(cppcoreguidelines-pro-type-vararg): that is its face
}

ssize_t ConfigurationStore::Files::write(int file, const void *data, std::size_t size)
{
    return ::write(file, data, size);
}

int ConfigurationStore::Files::fsync(int file) { return ::fsync(file); }

int ConfigurationStore::Files::close(int file) { return ::close(file); }

int ConfigurationStore::Files::rename(const char *from, const char *to) { return ::rename(from, to); }

int ConfigurationStore::Files::unlink(const char *path) { return ::unlink(path); }

} // namespace culvert
