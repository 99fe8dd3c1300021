// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/kernel/decode.h"
#include "helper/kernel/encode.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <cerrno>
#include <climits>
#include <cstring>
#include <linux/fib_rules.h>
#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/if_tunnel.h>
#include <linux/rtnetlink.h>
#include <memory>

using namespace culvert;

namespace {

QByteArray bytesOf(const Message &message)
{
    return {reinterpret_cast<const char *>(message.header()), qsizetype(message.header()->nlmsg_len)};
}

/// A copy without a byte to spare, so that AddressSanitizer sees who reads further.
class Exact {
public:
    explicit Exact(const QByteArray &bytes) : m_size(size_t(bytes.size())), m_data(new char[m_size])
    {
        std::memcpy(m_data.get(), bytes.constData(), m_size);
    }
    std::span<const char> span() const { return {m_data.get(), m_size}; }

private:
    size_t m_size;
    std::unique_ptr<char[]> m_data;
};

QByteArray linkMessage()
{
    Message message;
    ifinfomsg header{};
    header.ifi_index = 7;
    header.ifi_flags = IFF_UP | IFF_RUNNING | IFF_POINTOPOINT;
    message.begin(RTM_NEWLINK, NLM_F_MULTI, header);
    message.put(IFLA_IFNAME, QStringLiteral("culvert0"));
    message.put(IFLA_IFALIAS, QStringLiteral("culvert"));
    message.put(IFLA_MTU, quint32(1480));
    message.nest(IFLA_LINKINFO, [&] {
        message.put(IFLA_INFO_KIND, QStringLiteral("ipip"));
        message.nest(IFLA_INFO_DATA, [&] {
            message.put(IFLA_IPTUN_LINK, quint32(3));
            message.put(IFLA_IPTUN_LOCAL, Ipv4Address{0xc6336401});
            message.put(IFLA_IPTUN_REMOTE, Ipv4Address{0xc6336409});
            message.put(IFLA_IPTUN_TTL, quint8(64));
            message.put(IFLA_IPTUN_TOS, quint8(0x10));
            message.put(IFLA_IPTUN_PMTUDISC, quint8(0));
            message.put(IFLA_IPTUN_ENCAP_TYPE, quint16(1));
            message.put(IFLA_IPTUN_ENCAP_FLAGS, quint16(2));
            message.put(IFLA_IPTUN_ENCAP_SPORT, qToBigEndian(quint16(4000)));
            message.put(IFLA_IPTUN_ENCAP_DPORT, qToBigEndian(quint16(5555)));
            message.put(IFLA_IPTUN_FWMARK, quint32(7));
        });
    });
    message.nest(IFLA_STATS64, [&] { // eight bytes, as of a very old kernel
        message.put(1, quint32(0));
    });
    return bytesOf(message);
}

QByteArray addressMessage()
{
    Message message;
    ifaddrmsg header{};
    header.ifa_family = AF_INET;
    header.ifa_prefixlen = 24;
    header.ifa_index = 7;
    message.begin(RTM_NEWADDR, NLM_F_MULTI, header);
    message.put(IFA_ADDRESS, Ipv4Address{0xc6336402});
    message.put(IFA_LOCAL, Ipv4Address{0xc6336401});
    message.put(IFA_FLAGS, quint32(IFA_F_SECONDARY));
    return bytesOf(message);
}

QByteArray routeMessage()
{
    Message message;
    rtmsg header{};
    header.rtm_family = AF_INET;
    header.rtm_dst_len = 24;
    header.rtm_type = RTN_UNICAST;
    header.rtm_protocol = marks::kProtocol;
    message.begin(RTM_NEWROUTE, NLM_F_MULTI, header);
    message.put(RTA_TABLE, quint32(1998));
    message.put(RTA_DST, Ipv4Address{0xc0000200});
    message.put(RTA_PRIORITY, quint32(5));
    message.put(RTA_PREFSRC, Ipv4Address{0xc6336401});
    message.nest(RTA_MULTIPATH, [&] {
        // struct rtnexthop (its length, flags and hops are what an attribute's header is), then its attributes.
        message.nest(RTNH_F_ONLINK << 8, [&] {});
    });
    return bytesOf(message);
}

QByteArray plainRouteMessage()
{
    Message message;
    Route route;
    route.table = 1998;
    route.destination = {{0xc0000200}, 24};
    route.metric = 5;
    route.gateway = Ipv4Address{0xc6336401};
    route.onlink = true;
    route.source = Ipv4Address{0xc6336402};
    encode::setRoute(message, route, false, 7);
    return bytesOf(message);
}

Rule fullRule()
{
    return {.preference = 2000,
            .from = Ipv4Prefix{{0xcb007100}, 28},
            .to = Ipv4Prefix{{0xc0000200}, 24},
            .incoming = QStringLiteral("lan0"),
            .outgoing = QStringLiteral("wan0"),
            .mark = 0x10,
            .markMask = 0xff,
            .table = 1998,
            .suppressPrefixLength = 0};
}

QByteArray ruleMessage()
{
    Message message;
    encode::addRule(message, fullRule());
    return bytesOf(message);
}

QByteArray errorMessage(bool capped)
{
    Message message;
    nlmsgerr error{};
    error.error = -EEXIST;
    error.msg.nlmsg_len = NLMSG_HDRLEN + 8;
    message.begin(NLMSG_ERROR, NLM_F_ACK_TLVS | (capped ? NLM_F_CAPPED : 0), error);
    if (!capped)
        message.put(RTA_DST, Ipv4Address{1}); // eight bytes of the request
    message.put(NLMSGERR_ATTR_OFFS, quint32(20));
    message.put(NLMSGERR_ATTR_MSG, QStringLiteral("Nexthop has invalid gateway"));
    return bytesOf(message);
}

/// Everything that can be done with a message. Whatever it holds, no value may be one that cannot be.
void decodeAll(const QByteArray &bytes)
{
    const Exact exact(bytes);
    decode::forEachMessage(exact.span(), [](const nlmsghdr &message) {
        (void)decode::answer(message);
        (void)decode::link(message);
        if (const auto address = decode::address(message))
            QVERIFY(address->prefixLength <= 32);
        if (const auto route = decode::route(message)) {
            const Ipv4Prefix &destination = route->route.destination;
            QVERIFY(destination.length <= 32 && destination == Ipv4Prefix::of(destination.address, destination.length));
        }
        if (const auto rule = decode::rule(message)) {
            QVERIFY(!rule->from || rule->from->length <= 32);
            QVERIFY(!rule->to || rule->to->length <= 32);
        }
    });
}

QByteArray withLength(QByteArray bytes, qsizetype length)
{
    bytes.truncate(length);
    if (length >= qsizetype(sizeof(nlmsghdr))) {
        const auto value = quint32(length);
        std::memcpy(bytes.data(), &value, sizeof(value));
    }
    return bytes;
}

const nlmsghdr &headerOf(const QByteArray &bytes) { return *reinterpret_cast<const nlmsghdr *>(bytes.constData()); }

} // namespace

class NetlinkDecodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALink()
    {
        const QByteArray bytes = linkMessage();
        const auto link = decode::link(headerOf(bytes));
        QVERIFY(link.has_value());
        QCOMPARE(link->index, 7);
        QCOMPARE(link->name, QStringLiteral("culvert0"));
        QCOMPARE(link->mtu, 1480);
        QVERIFY(link->isUp() && link->isRunning() && link->isPointToPoint() && link->isOurs());
        QVERIFY(link->ipip.has_value());
        QCOMPARE(link->ipip->remote, Ipv4Address{0xc6336409});
        QCOMPARE(link->ipip->parentIndex, 3);
        QCOMPARE(link->ipip->ttl, 64);
        const OuterHeader outer{.tos = 0x10,
                                .pathMtuDiscovery = false,
                                .mark = 7,
                                .encapsulation = 1,
                                .encapsulationFlags = 2,
                                .sourcePort = 4000,
                                .destinationPort = 5555};
        QVERIFY(link->ipip->outer == outer);
        QVERIFY(link->counters.has_value());
    }

    void readsAnAddress()
    {
        const QByteArray bytes = addressMessage();
        const auto address = decode::address(headerOf(bytes));
        QVERIFY(address.has_value());
        QCOMPARE(address->local, Ipv4Address{0xc6336401});
        QCOMPARE(address->peer, Ipv4Address{0xc6336402});
        QCOMPARE(address->prefixLength, 24);
        QVERIFY(address->secondary && address->global);
    }

    void readsARoute()
    {
        const QByteArray bytes = plainRouteMessage();
        const auto found = decode::route(headerOf(bytes));
        QVERIFY(found.has_value());
        QCOMPARE(found->interfaceIndex, 7);
        QVERIFY(found->isPlain && !found->isDead);
        QCOMPARE(found->route.table, 1998U);
        QCOMPARE(found->route.destination, (Ipv4Prefix{{0xc0000200}, 24}));
        QCOMPARE(found->route.metric, 5U);
        QCOMPARE(found->route.gateway, Ipv4Address{0xc6336401});
        QCOMPARE(found->route.source, Ipv4Address{0xc6336402});
        QVERIFY(found->route.onlink);
    }

    void readsARule()
    {
        const QByteArray bytes = ruleMessage();
        QCOMPARE(decode::rule(headerOf(bytes)), fullRule());
    }

    void takesAttributesOfLaterKernelsAsSelectorsThatItDoesNotUnderstand()
    {
        Message message;
        encode::addRule(message, fullRule());
        message.put(FRA_MAX + 9, quint8(1));
        const QByteArray bytes = bytesOf(message);
        const auto rule = decode::rule(headerOf(bytes));
        QVERIFY(rule.has_value());
        QVERIFY(rule->hasOtherSelectors);
    }

    void readsTheKernelsWords_data()
    {
        QTest::addColumn<bool>("capped");
        QTest::newRow("capped") << true;
        QTest::newRow("with the request") << false;
    }
    void readsTheKernelsWords()
    {
        QFETCH(bool, capped);
        const QByteArray bytes = errorMessage(capped);
        const auto answer = decode::answer(headerOf(bytes));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->sysErrno, EEXIST);
        QCOMPARE(answer->text, QStringLiteral("Nexthop has invalid gateway"));
    }

    void doesNotTakeAResultThatIsNoErrnoForOne()
    {
        for (const int status : {INT_MIN, -4096, 1}) {
            Message message;
            nlmsgerr error{};
            error.error = status;
            message.begin(NLMSG_ERROR, NLM_F_CAPPED, error);
            const QByteArray bytes = bytesOf(message);
            const auto answer = decode::answer(headerOf(bytes));
            QVERIFY(answer.has_value());
            QCOMPARE(answer->sysErrno, EBADMSG);
        }
    }

    void refusesAPrefixThatCannotBe()
    {
        for (QByteArray bytes : {addressMessage(), plainRouteMessage(), ruleMessage()}) {
            bytes[NLMSG_HDRLEN + 1] = 33;
            QVERIFY(!decode::address(headerOf(bytes)) && !decode::route(headerOf(bytes))
                    && !decode::rule(headerOf(bytes)));
        }
    }

    void refusesAnAttributeThatIsTooShort()
    {
        Message message;
        rtmsg header{};
        header.rtm_family = AF_INET;
        message.begin(RTM_NEWROUTE, 0, header);
        message.put(RTA_GATEWAY, quint16(1));
        const QByteArray bytes = bytesOf(message);
        QVERIFY(!decode::route(headerOf(bytes)));
    }

    void refusesANameWithoutAnEnd()
    {
        Message message;
        message.begin(RTM_NEWLINK, 0, ifinfomsg{});
        message.put(IFLA_IFNAME, quint32(0x41414141));
        const QByteArray bytes = bytesOf(message);
        QVERIFY(!decode::link(headerOf(bytes)));
    }

    void staysWithinWhateverItIsGiven_data()
    {
        QTest::addColumn<QByteArray>("valid");
        QTest::newRow("link") << linkMessage();
        QTest::newRow("address") << addressMessage();
        QTest::newRow("route") << plainRouteMessage();
        QTest::newRow("multipath route") << routeMessage();
        QTest::newRow("rule") << ruleMessage();
        QTest::newRow("error") << errorMessage(true);
        QTest::newRow("error with the request") << errorMessage(false);
        QTest::newRow("nothing") << QByteArray(64, '\0');
    }
    void staysWithinWhateverItIsGiven()
    {
        QFETCH(QByteArray, valid);
        for (qsizetype length = 0; length <= valid.size(); ++length) {
            decodeAll(valid.left(length));        // the header promises more than there is
            decodeAll(withLength(valid, length)); // it knows of the end
        }
        QRandomGenerator random(1998);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = valid;
            for (quint32 changes = 1 + random.bounded(8U); changes > 0; --changes)
                bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256U));
            decodeAll(withLength(bytes, bytes.size() - qsizetype(random.bounded(3U))));
            for (qsizetype at = NLMSG_HDRLEN; at < bytes.size(); ++at)
                bytes[at] = char(random.bounded(256U));
            decodeAll(withLength(bytes, bytes.size()));
        }
    }
};

QTEST_GUILESS_MAIN(NetlinkDecodeTest)
#include "tst_netlinkdecode.moc"
