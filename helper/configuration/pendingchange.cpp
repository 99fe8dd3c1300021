// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/configuration/pendingchange.h"

#include <array>
#include <cstdlib>
#include <ctime>

namespace culvert {

namespace {

constexpr int kSecondMs = 1000;

QString randomToken()
{
    std::array<char, 16> bytes{};
    arc4random_buf(bytes.data(), bytes.size());
    return QString::fromLatin1(QByteArray(bytes.data(), bytes.size()).toHex());
}

} // namespace

qint64 PendingChange::bootTimeMs()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * kSecondMs + now.tv_nsec / 1'000'000;
}

PendingChange::PendingChange(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    // The timer stands still while the machine sleeps; what it asks does not.
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &PendingChange::tick);
}

quint32 PendingChange::secondsLeft() const
{
    const qint64 left = m_change ? m_endsAtMs - m_clock() : 0;
    return left > 0 ? quint32((left + kSecondMs - 1) / kSecondMs) : 0;
}

QString PendingChange::begin(const ValidConfiguration &configuration, quint32 uid, quint32 seconds)
{
    m_change = Change{configuration, uid, randomToken()};
    m_endsAtMs = m_clock() + qint64(seconds) * kSecondMs;
    m_second.start();
    return m_change->token;
}

void PendingChange::end()
{
    m_second.stop();
    m_change.reset();
}

void PendingChange::tick()
{
    if (secondsLeft() == 0) {
        m_second.stop();
        Q_EMIT expired();
    } else {
        Q_EMIT ticked();
    }
}

} // namespace culvert
