// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/interrupt.h"

#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace culvert::ctl {

namespace {

// A handler may do next to nothing (signal-safety(7)): it writes to this, and the event loop reads on.
int wakeUp = -1;

extern "C" void onSignal(int)
{
    const quint64 one = 1;
    // Nobody is there to hear that a counter which cannot be full is full.
    [[maybe_unused]] const ssize_t written = write(wakeUp, &one, sizeof one);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(std::function<void()> onInterrupt)
    : m_notifier(wakeUp = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this, call = std::move(onInterrupt)] {
        m_notifier.setEnabled(false);
        call();
    });
    setHandler(onSignal);
}

Interrupt::~Interrupt()
{
    setHandler(SIG_DFL);
    close(wakeUp);
}

} // namespace culvert::ctl
