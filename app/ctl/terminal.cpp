// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal.h"

#include <cstdio>
#include <unistd.h>

namespace culvert::ctl {

void printData(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void printData(const QString &text) { printData(text.toUtf8()); }

void printMessage(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

bool messagesGoToTerminal() { return isatty(STDERR_FILENO) == 1; }

bool allDataPrinted() { return std::ferror(stdout) == 0; }

} // namespace culvert::ctl
