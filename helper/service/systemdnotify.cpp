// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/systemdnotify.h"

#include "core/base/text.h"

#include <systemd/sd-daemon.h>

#include <chrono>
#include <cstdint>

namespace culvert {

namespace {

constexpr qsizetype kStatusLength = 256;

void notify(const QByteArray &state) { sd_notify(0, state.constData()); }

} // namespace

SystemdNotify::SystemdNotify(QObject *parent) : QObject(parent)
{
    uint64_t periodUs = 0;
    if (sd_watchdog_enabled(0, &periodUs) <= 0)
        return;
    connect(&m_watchdog, &QTimer::timeout, this, [] { notify("WATCHDOG=1"); });
    m_watchdog.start(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(periodUs / 2)));
}

void SystemdNotify::ready() { notify("READY=1"); }

void SystemdNotify::setStatus(const QString &text) { notify("STATUS=" + escaped(text, kStatusLength).toUtf8()); }

void SystemdNotify::stopping() { notify("STOPPING=1"); }

} // namespace culvert
