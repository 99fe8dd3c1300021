// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>

namespace culvert::ctl {

/// Turns SIGINT and SIGTERM into a call from the event loop, as long as it lives. One at a time.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> onInterrupt);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    QSocketNotifier m_notifier;
};

} // namespace culvert::ctl
