// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace culvert::ctl {

/// Standard output and standard error of this process; everything is flushed at once.
void printData(const QByteArray &bytes);
void printData(const QString &text);
void printMessage(const QString &text);
/// Somebody may be reading standard error as it comes.
bool messagesGoToTerminal();
/// False if any data got lost on the way, on a full disk for instance.
bool allDataPrinted();

} // namespace culvert::ctl
