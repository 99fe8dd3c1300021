// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pathmtu/pathmtumeasurement.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace culvert {

namespace {

using namespace std::chrono_literals;

constexpr int kTries = 3;

/// Linux tells of closed ports once a second to each peer (net.ipv4.icmp_ratelimit), six at once at first.
constexpr auto kDatagramPatience = 1100ms;
constexpr auto kLongestPatience = 1000ms;
constexpr auto kShortestPatience = 300ms;

} // namespace

PathMtuMeasurement::PathMtuMeasurement(const ProbePath &path, QObject *parent)
    : PathMtuMeasurement(path, ProbeSocket::Method::Echo, parent)
{
    m_mayFallBack = true;
}

PathMtuMeasurement::PathMtuMeasurement(const ProbePath &path, ProbeSocket::Method only, QObject *parent)
    : QObject(parent), m_path(path), m_mayFallBack(false)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this, only] {
        if (m_socket) {
            proceed();
        } else {
            open(only);
        }
    });
}

void PathMtuMeasurement::start() { m_timer.start(0); }

void PathMtuMeasurement::open(ProbeSocket::Method method)
{
    if (m_path.source.isUnspecified()) {
        finish({.outcome = PathMtu::Outcome::NoSource});
        return;
    }
    auto opened = ProbeSocket::open(method, m_path);
    if (!opened && opened.error().sysErrno == EADDRNOTAVAIL) {
        finish({.outcome = PathMtu::Outcome::NoSource, .detail = opened.error().kernelText});
        return;
    }
    if (!opened && m_mayFallBack && method == ProbeSocket::Method::Echo) {
        open(ProbeSocket::Method::Datagram);
        return;
    }
    if (!opened) {
        Q_EMIT finished(Unexpected{opened.error()});
        return;
    }
    m_socket = std::move(*opened);
    connect(m_socket.get(), &ProbeSocket::answered, this, &PathMtuMeasurement::hear);
    m_search = {};
    m_size.reset();
    tryNextSize();
}

/// Whoever settles a size or waited for it in vain comes here, from the event loop.
void PathMtuMeasurement::proceed()
{
    if (!m_size) {
        tryNextSize();
    } else if (m_tries < kTries) {
        sendOnce();
    } else {
        m_search.wasSilent(*m_size);
        settle();
    }
}

void PathMtuMeasurement::tryNextSize()
{
    m_size = m_search.next();
    if (!m_size || m_number + kTries > ProbeSocket::kNumbers) {
        conclude();
        return;
    }
    m_tries = 0;
    report();
    sendOnce();
}

void PathMtuMeasurement::sendOnce()
{
    ++m_tries;
    Probe &probe = m_probes.at(size_t(m_number));
    probe.size = *m_size;
    probe.sent.start();
    const ProbeSocket::Sending sending = m_socket->send(*m_size, m_number++);
    if (!m_size) {
        return; // an answer to an earlier packet of this size came just now
    }
    switch (sending.fate) {
    case ProbeSocket::Sending::Fate::Sent:
        m_timer.start(patience());
        break;
    case ProbeSocket::Sending::Fate::TooLarge:
        m_search.refused(*m_size, PathMtu::Limit::Tunnel, sending.mtu);
        settle();
        break;
    case ProbeSocket::Sending::Fate::Refused:
        finish({.outcome = PathMtu::Outcome::Unreachable,
                .detail = QString::fromLocal8Bit(std::strerror(sending.sysErrno))});
        break;
    }
}

void PathMtuMeasurement::hear(const ProbeSocket::Answer &answer)
{
    if (answer.number >= m_number) {
        return; // not sent yet: somebody guesses
    }
    const Probe &probe = m_probes.at(size_t(answer.number));
    switch (answer.kind) {
    case ProbeSocket::Kind::Arrived:
        m_roundTrip = std::max(m_roundTrip, std::chrono::milliseconds(probe.sent.elapsed()));
        m_search.passed(probe.size);
        break;
    case ProbeSocket::Kind::TooLarge:
        m_search.refused(probe.size, PathMtu::Limit::Router, answer.mtu, answer.from);
        break;
    case ProbeSocket::Kind::Unreachable:
        // Once something has arrived, the path is there, and the others tell more.
        if (m_search.largestPassed() == 0 && probe.size == m_size) {
            finish({.outcome = PathMtu::Outcome::Unreachable, .router = answer.from});
        }
        return;
    }
    if (probe.size == m_size) {
        settle();
    }
}

void PathMtuMeasurement::settle()
{
    ++m_done;
    m_size.reset();
    m_timer.start(0);
}

std::chrono::milliseconds PathMtuMeasurement::patience() const
{
    if (m_socket->method() == ProbeSocket::Method::Datagram) {
        return kDatagramPatience;
    }
    // Larger packets take longer, and links of telephones now and then several times as long.
    constexpr int kTimesLonger = 4;
    return m_roundTrip == 0ms ? kLongestPatience
                              : std::clamp(m_roundTrip * kTimesLonger, kShortestPatience, kLongestPatience);
}

void PathMtuMeasurement::report()
{
    MtuProgress progress;
    progress.size = m_size.value_or(0);
    progress.passed = m_search.largestPassed();
    progress.tooLarge = m_search.smallestTooLarge();
    progress.done = m_done;
    progress.total = m_done + m_search.stepsLeft();
    Q_EMIT progressed(progress);
}

void PathMtuMeasurement::conclude()
{
    if (m_search.largestPassed() == 0 && m_mayFallBack && m_socket->method() == ProbeSocket::Method::Echo) {
        // Some hosts do not answer echoes and refuse packets to closed ports all the same.
        open(ProbeSocket::Method::Datagram);
        return;
    }
    PathMtu result = m_search.result();
    result.outcome = m_search.largestPassed() > 0 ? PathMtu::Outcome::Measured : PathMtu::Outcome::NoAnswer;
    report();
    finish(result);
}

void PathMtuMeasurement::finish(PathMtu result)
{
    m_timer.stop();
    if (m_socket) {
        disconnect(m_socket.get(), nullptr, this, nullptr);
    }
    result.source = m_path.source;
    result.target = m_path.target;
    m_size.reset();
    // Later, because the socket may be on the stack, and who hears this may destroy it.
    QTimer::singleShot(0, this, [this, result] { Q_EMIT finished(result); });
}

} // namespace culvert
