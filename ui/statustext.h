// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/rates.h"
#include "core/status/status.h"
#include "ui/symbolicicon.h"

#include <QString>

namespace culvert {

class Backend;

/// The state as a person sees it, made from connection and status: without an answering helper it is
/// unknown, whatever the helper last said.
struct StateView {
    QString icon; ///< name for symbolicIcon(); each state has its own shape
    Tone tone = Tone::Neutral;
    QString word;     ///< one or two words
    QString sentence; ///< why, and the remedy where there is one
};

StateView stateView(const Backend &backend);

/// "100.64.1.20 on eth1, router 100.64.1.1"; a sentence without a lease.
QString leaseText(const std::optional<Lease> &lease);
/// "1.2 MB/s" in the user's language.
QString rateText(double bytesPerSecond);
/// "↓ 1.2 MB/s  ↑ 30 kB/s", or an empty text without a rate.
QString rateText(const std::optional<TrafficRate> &rate);

} // namespace culvert
