// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pathmtu/probesocket.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace culvert {

namespace {

constexpr int kHeaders = 28;      // of IPv4 and of ICMP or UDP
constexpr quint16 kPort = 33'434; // and following: those of traceroute(8)
constexpr quint8 kEcho = 8;
constexpr quint8 kEchoReply = 0;
constexpr quint8 kUnreachable = 3;
constexpr quint8 kFragmentationNeeded = 4;

/// RFC 792. The kernel fills in the identifier and the checksum (net/ipv4/ping.c).
struct EchoHeader {
    quint8 type;
    quint8 code;
    quint16 checksum;
    quint16 identifier;
    quint16 sequence;
};

/// struct sock_extended_err, as ip(7) documents it.
struct ExtendedError {
    quint32 sysErrno;
    quint8 origin;
    quint8 type;
    quint8 code;
    quint8 padding;
    quint32 info;
    quint32 data;
};
constexpr quint8 kOriginLocal = 1;
constexpr quint8 kOriginIcmp = 2;

sockaddr_in socketAddress(Ipv4Address address, quint16 port)
{
    sockaddr_in result = {};
    result.sin_family = AF_INET;
    result.sin_port = qToBigEndian(port);
    result.sin_addr.s_addr = qToBigEndian(address.value);
    return result;
}

Ipv4Address addressOf(const sockaddr_in &address) { return {qFromBigEndian(address.sin_addr.s_addr)}; }

/// The number of the packet that went to this port; -1: none of ours.
int numberOf(quint16 port) { return port >= kPort && port - kPort < ProbeSocket::kNumbers ? port - kPort : -1; }

int numberOf(const QByteArray &echo)
{
    EchoHeader header = {};
    if (echo.size() < qsizetype(sizeof header)) {
        return -1;
    }
    std::memcpy(&header, echo.constData(), sizeof header);
    return qFromBigEndian(header.sequence);
}

bool setOption(int descriptor, int option, int value)
{
    return setsockopt(descriptor, IPPROTO_IP, option, &value, sizeof value) == 0;
}

struct Received {
    QByteArray data;
    sockaddr_in address = {}; ///< of a reply its sender, of an error where the packet went
    std::optional<ExtendedError> error;
    sockaddr_in offender = {};
};

std::optional<Received> receive(int descriptor, int flags)
{
    std::array<char, 65536> buffer;
    alignas(cmsghdr) std::array<char, 512> control;
    Received received;
    iovec vector = {buffer.data(), buffer.size()};
    msghdr message = {};
    message.msg_name = &received.address;
    message.msg_namelen = sizeof received.address;
    message.msg_iov = &vector;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t length = recvmsg(descriptor, &message, flags | MSG_DONTWAIT);
    if (length < 0) {
        return std::nullopt;
    }
    received.data = QByteArray(buffer.data(), length);
    for (cmsghdr *part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level != IPPROTO_IP || part->cmsg_type != IP_RECVERR
            || part->cmsg_len < CMSG_LEN(sizeof(ExtendedError) + sizeof(sockaddr_in))) {
            continue;
        }
        std::memcpy(&received.error.emplace(), CMSG_DATA(part), sizeof(ExtendedError));
        std::memcpy(&received.offender, CMSG_DATA(part) + sizeof(ExtendedError), sizeof received.offender);
    }
    return received;
}

} // namespace

Result<std::unique_ptr<ProbeSocket>> ProbeSocket::open(Method method, const ProbePath &path)
{
    const auto failed = [](const char *what) {
        return unexpected(ErrorCode::KernelRefused, QString::fromLatin1(what), errno,
                          QString::fromLocal8Bit(std::strerror(errno)));
    };
    const int descriptor =
        socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, method == Method::Echo ? IPPROTO_ICMP : IPPROTO_UDP);
    if (descriptor < 0) {
        return failed("a socket to measure with cannot be opened");
    }
    std::unique_ptr<ProbeSocket> result(new ProbeSocket(descriptor, method, path));
    // PROBE: don't fragment, and do not believe what has been learned of the path before.
    if (!setOption(descriptor, IP_MTU_DISCOVER, IP_PMTUDISC_PROBE) || !setOption(descriptor, IP_RECVERR, 1)) {
        return failed("packets that must not be fragmented cannot be sent");
    }
    if (!path.interface.isEmpty()) {
        // Not SO_BINDTODEVICE: what this machine itself has to say about a packet does not come in by that device.
        const unsigned index = if_nametoindex(path.interface.toLatin1().constData());
        if (index == 0 || !setOption(descriptor, IP_UNICAST_IF, int(qToBigEndian(quint32(index))))) {
            return failed("the tunnel's device is not there");
        }
    }
    const sockaddr_in source = socketAddress(path.source, 0);
    if (bind(descriptor, reinterpret_cast<const sockaddr *>(&source), sizeof source) != 0) {
        return failed("the source is not an address of this machine");
    }
    return result;
}

ProbeSocket::ProbeSocket(int descriptor, Method method, const ProbePath &path)
    : m_descriptor(descriptor), m_method(method), m_path(path), m_cookie(QRandomGenerator::system()->generate64()),
      m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &ProbeSocket::receiveAll);
}

ProbeSocket::~ProbeSocket()
{
    m_notifier.setEnabled(false);
    close(m_descriptor);
}

ProbeSocket::Sending ProbeSocket::send(int size, int number)
{
    QByteArray packet(std::max<qsizetype>(size - kHeaders, sizeof m_cookie), '\0');
    std::memcpy(packet.data(), &m_cookie, sizeof m_cookie);
    if (m_method == Method::Echo) {
        const EchoHeader header = {kEcho, 0, 0, 0, qToBigEndian(quint16(number))};
        packet.prepend(reinterpret_cast<const char *>(&header), sizeof header);
    }
    const sockaddr_in target = socketAddress(m_path.target, m_method == Method::Echo ? 0 : quint16(kPort + number));
    int sysErrno = 0;
    // With IP_RECVERR, what became of an earlier packet may be reported instead of this one's fate: once more then.
    for (int attempt = 0; attempt < 2; ++attempt) {
        receiveAll();
        m_localMtu.reset();
        if (sendto(m_descriptor, packet.constData(), size_t(packet.size()), 0,
                   reinterpret_cast<const sockaddr *>(&target), sizeof target)
            >= 0) {
            return {};
        }
        sysErrno = errno;
        if (sysErrno == EAGAIN || sysErrno == ENOBUFS) {
            return {}; // lost at its first step; it is not the last try
        }
        receiveAll();
        if (m_localMtu) {
            return {Sending::Fate::TooLarge, *m_localMtu, EMSGSIZE};
        }
    }
    return {sysErrno == EMSGSIZE ? Sending::Fate::TooLarge : Sending::Fate::Refused, 0, sysErrno};
}

void ProbeSocket::receiveAll()
{
    while (receiveError() || receiveReply()) { }
    // An error that was taken from the queue is kept here too, and would wake us for ever.
    int pending = 0;
    socklen_t length = sizeof pending;
    getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &pending, &length);
}

/// False: there is none.
bool ProbeSocket::receiveError()
{
    const auto received = receive(m_descriptor, MSG_ERRQUEUE);
    if (!received || !received->error) {
        return received.has_value();
    }
    const ExtendedError &error = *received->error;
    if (error.origin == kOriginLocal && error.sysErrno == EMSGSIZE) {
        m_localMtu = int(error.info);
        return true;
    }
    Answer answer;
    answer.number =
        m_method == Method::Echo ? numberOf(received->data) : numberOf(qFromBigEndian(received->address.sin_port));
    if (error.origin != kOriginIcmp || answer.number < 0) {
        return true;
    }
    answer.from = addressOf(received->offender);
    if (error.type == kUnreachable && error.code == kFragmentationNeeded) {
        answer.kind = Kind::TooLarge;
        answer.mtu = int(std::min<quint32>(error.info, 0xffff));
    } else if (error.type == kUnreachable && answer.from == m_path.target) {
        answer.kind = Kind::Arrived; // and was refused there: a closed port, or a packet filter
    } else {
        answer.kind = Kind::Unreachable;
    }
    Q_EMIT answered(answer);
    return true;
}

/// False: there is none.
bool ProbeSocket::receiveReply()
{
    const auto received = receive(m_descriptor, 0);
    if (!received) {
        return false;
    }
    Answer answer;
    answer.from = addressOf(received->address);
    if (answer.from != m_path.target) {
        return true;
    }
    if (m_method == Method::Echo) {
        constexpr qsizetype kNeeded = sizeof(EchoHeader) + sizeof m_cookie;
        const bool isOurs = received->data.size() >= kNeeded && quint8(received->data.at(0)) == kEchoReply
            && std::memcmp(received->data.constData() + sizeof(EchoHeader), &m_cookie, sizeof m_cookie) == 0;
        answer.number = isOurs ? numberOf(received->data) : -1;
    } else {
        answer.number = numberOf(qFromBigEndian(received->address.sin_port));
    }
    if (answer.number >= 0) {
        Q_EMIT answered(answer);
    }
    return true;
}

} // namespace culvert
