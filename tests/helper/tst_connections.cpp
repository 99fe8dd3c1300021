// SPDX-License-Identifier: GPL-3.0-or-later
// Tracked connections that carry an address which is nobody's any more.
#include "tests/helper/kernelfixture.h"

#include <QFile>
#include <QSet>
#include <QtEndian>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace culvert;
using namespace culvert::test;

namespace {

sockaddr_in endOf(const char *host, quint16 port)
{
    sockaddr_in end{};
    end.sin_family = AF_INET;
    end.sin_addr.s_addr = qToBigEndian(address(host).value);
    end.sin_port = qToBigEndian(port);
    return end;
}

/// One packet of UDP from port 5000 to each of these ports.
void send(const char *from, const char *to, quint16 firstPort = 6000, int ports = 1)
{
    const int sender = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const sockaddr_in source = endOf(from, 5000);
    QVERIFY(::bind(sender, reinterpret_cast<const sockaddr *>(&source), sizeof(source)) == 0);
    for (int i = 0; i < ports; ++i) {
        const sockaddr_in target = endOf(to, quint16(firstPort + i));
        const auto *name = reinterpret_cast<const sockaddr *>(&target);
        // What the port's absence had to say to the packet before is told here, once.
        if (::sendto(sender, "x", 1, 0, name, sizeof(target)) < 0)
            QCOMPARE(::sendto(sender, "x", 1, 0, name, sizeof(target)), 1);
    }
    ::close(sender);
}

/// "192.0.2.1 > 192.0.2.2" of each, as it began.
QStringList tracked()
{
    QFile table(QStringLiteral("/proc/net/nf_conntrack"));
    if (!table.open(QIODevice::ReadOnly))
        QTest::qFail("connections are not tracked here", __FILE__, __LINE__);
    QStringList found;
    for (const QByteArray &line : table.readAll().split('\n')) {
        QStringList ends;
        for (const QByteArray &word : line.split(' ')) {
            if (word.startsWith("src=") || word.startsWith("dst="))
                ends.append(QString::fromLatin1(word.mid(4)));
        }
        if (ends.size() == 4 && line.contains(" udp "))
            found.append(ends[0] + QStringLiteral(" > ") + ends[1]);
    }
    found.sort();
    return found;
}

QString text(const char *value) { return QString::fromLatin1(value); }

/// Makes the kernel track, and translate 192.0.2.30 to 192.0.2.20.
FirewallTable translation()
{
    return {{{text("sources"), text("nat"), text("postrouting"), 100}},
            {},
            {{.chain = text("sources"),
              .matches = {{PacketField::Source, {text("192.0.2.30")}}},
              .action = FirewallAction::SourceNat,
              .number = 0,
              .address = address("192.0.2.20"),
              .purpose = {}}}};
}

} // namespace

class ConnectionsTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void forgetsThoseOfAnAddressAndNoOthers()
    {
        track();
        send("192.0.2.10", "192.0.2.20");
        send("192.0.2.20", "192.0.2.10", 7000);
        send("192.0.2.30", "192.0.2.10"); // answered to 192.0.2.20
        send("192.0.2.10", "192.0.2.40");
        send("192.0.2.40", "192.0.2.10", 7000);
        QCOMPARE(tracked(),
                 (QStringList{text("192.0.2.10 > 192.0.2.20"), text("192.0.2.10 > 192.0.2.40"),
                              text("192.0.2.20 > 192.0.2.10"), text("192.0.2.30 > 192.0.2.10"),
                              text("192.0.2.40 > 192.0.2.10")}));
        QVERIFY(kernel().forgetConnections(address("192.0.2.20")).has_value());
        QCOMPARE(tracked(), (QStringList{text("192.0.2.10 > 192.0.2.40"), text("192.0.2.40 > 192.0.2.10")}));
        QVERIFY(kernel().forgetConnections(address("192.0.2.20")).has_value()); // there is none any more
        QVERIFY(kernel().forgetConnections(address("192.0.2.4")).has_value());
        QCOMPARE(tracked().size(), 2);
    }

    void forgetsMany()
    {
        constexpr int kMany = 5000;
        track();
        send("192.0.2.10", "192.0.2.20", 6000, kMany);
        send("192.0.2.10", "192.0.2.40", 6000, 100);
        QCOMPARE(tracked().size(), kMany + 100);
        QVERIFY(kernel().forgetConnections(address("192.0.2.20")).has_value());
        QCOMPARE(tracked().size(), 100);
    }

    void hasNothingToForgetWhereNothingIsTracked()
    {
        QVERIFY(kernel().forgetConnections(address("192.0.2.20")).has_value());
    }

private:
    void track()
    {
        for (const char *host : {"192.0.2.10", "192.0.2.20", "192.0.2.30", "192.0.2.40"})
            ip(QStringLiteral("address add %1/32 dev lo").arg(text(host)));
        carryOut({SetFirewall{translation()}});
    }
};

CULVERT_KERNEL_TEST_MAIN(ConnectionsTest)
#include "tst_connections.moc"
