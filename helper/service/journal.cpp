// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/journal.h"

#include "core/base/text.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

#include <sys/stat.h>
#include <syslog.h>

// Or the library would add the place of this file to every message.
#define SD_JOURNAL_SUPPRESS_LOCATION
#include <systemd/sd-journal.h>

namespace culvert {

namespace {

constexpr qsizetype kMaximumLength = 2048;

int priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LOG_DEBUG;
    case QtInfoMsg:
        return LOG_INFO;
    case QtWarningMsg:
        return LOG_WARNING;
    case QtCriticalMsg:
        return LOG_ERR;
    case QtFatalMsg:
        return LOG_CRIT;
    }
    return LOG_NOTICE;
}

bool isConnectedToJournal()
{
    struct stat status = {};
    if (fstat(STDERR_FILENO, &status) != 0)
        return false;
    const QByteArray stream =
        QByteArray::number(quint64(status.st_dev)) + ':' + QByteArray::number(quint64(status.st_ino));
    return qgetenv("JOURNAL_STREAM") == stream;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const bool toJournal = isConnectedToJournal();
    const QByteArray text = escaped(message, kMaximumLength).toUtf8();
    const char *category = context.category != nullptr ? context.category : "default";
    if (toJournal)
        sd_journal_send("MESSAGE=%s", text.constData(), "PRIORITY=%i", priorityOf(type), "CULVERT_CATEGORY=%s",
                        category, nullptr);
    else
        std::fprintf(stderr, "%s: %s\n", category, text.constData());
}

} // namespace

void installJournal() { qInstallMessageHandler(handle); }

} // namespace culvert
