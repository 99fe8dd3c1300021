// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pathmtufixture.h"

#include <QFile>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <sched.h>
#include <unistd.h>
#include <vector>

namespace culvert::test {

namespace {

QString networkOf(const QString &process)
{
    return QFile::symLinkTarget(QStringLiteral("/proc/%1/ns/net").arg(process));
}

} // namespace

void becomeRoot(char **argv)
{
    if (geteuid() == 0) {
        return;
    }
    std::vector<char *> command;
    static char program[] = "unshare";
    static char user[] = "--user";
    static char root[] = "--map-root-user";
    command.insert(command.end(), {program, user, root});
    for (; *argv != nullptr; ++argv) {
        command.push_back(*argv);
    }
    command.push_back(nullptr);
    execvp(program, command.data());
    std::perror("this test needs root or a user namespace: unshare");
    std::exit(1);
}

std::unique_ptr<QProcess> ThreeMachines::start()
{
    auto machine = std::make_unique<QProcess>();
    machine->start(QStringLiteral("unshare"),
                   {QStringLiteral("--net"), QStringLiteral("sleep"), QStringLiteral("300")});
    const QString own = networkOf(QStringLiteral("self"));
    const bool isApart = machine->waitForStarted() && QTest::qWaitFor([&] {
                             const QString its = networkOf(QString::number(machine->processId()));
                             return !its.isEmpty() && its != own;
                         });
    return isApart ? std::move(machine) : nullptr;
}

ThreeMachines::ThreeMachines(int mtu)
{
    if (unshare(CLONE_NEWNET) != 0) {
        return;
    }
    m_router = start();
    m_farEnd = start();
    if (!m_router || !m_farEnd) {
        return;
    }
    const auto pid = [](const QProcess &machine) { return QString::number(machine.processId()); };
    here(QStringLiteral("ip link set lo up"));
    here(QStringLiteral("ip address add 203.0.113.1/32 dev lo"));
    here(QStringLiteral("ip link add n0 type veth peer name r0 netns %1").arg(pid(*m_router)));
    here(QStringLiteral("ip address add 192.0.2.1/24 dev n0"));
    here(QStringLiteral("ip link set n0 up"));
    router(QStringLiteral("ip address add 192.0.2.2/24 dev r0"));
    router(QStringLiteral("ip link set r0 up"));
    router(QStringLiteral("ip link add r1 mtu %1 type veth peer name f0 netns %2").arg(mtu).arg(pid(*m_farEnd)));
    router(QStringLiteral("ip address add 198.51.100.1/24 dev r1"));
    router(QStringLiteral("ip link set r1 up"));
    router(QStringLiteral("ip route add 203.0.113.1 via 192.0.2.1"));
    router(QStringLiteral(
        "sysctl -q -w net.ipv4.ip_forward=1 net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.r0.rp_filter=0"));
    farEnd(QStringLiteral("ip link set lo up"));
    farEnd(QStringLiteral("ip address add 198.51.100.9/24 dev f0"));
    farEnd(QStringLiteral("ip link set f0 mtu %1 up").arg(mtu));
    farEnd(QStringLiteral("ip route add default via 198.51.100.1"));
    here(QStringLiteral("ip route add default via 192.0.2.2"));
    here(QStringLiteral("sysctl -q -w net.ipv4.ping_group_range=0\t0"));
    m_isThere = !QTest::currentTestFailed();
}

ThreeMachines::~ThreeMachines()
{
    for (const auto &machine : {m_router.get(), m_farEnd.get()}) {
        if (machine != nullptr) {
            machine->kill();
            machine->waitForFinished();
        }
    }
}

void ThreeMachines::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool hasEnded = process.waitForFinished();
    if (!hasEnded || process.exitCode() != 0) {
        QTest::qFail((arguments.join(QLatin1Char(' ')).toUtf8() + ": " + process.readAllStandardError()).constData(),
                     __FILE__, __LINE__);
    }
}

void ThreeMachines::in(const QProcess &machine, const QString &command)
{
    run(QStringLiteral("nsenter"),
        QStringList{QStringLiteral("--net=/proc/%1/ns/net").arg(machine.processId())}
            + command.split(QLatin1Char(' ')));
}

void ThreeMachines::here(const QString &command)
{
    const QStringList words = command.split(QLatin1Char(' '));
    run(words.first(), words.mid(1));
}

void ThreeMachines::router(const QString &command) { in(*m_router, command); }
void ThreeMachines::farEnd(const QString &command) { in(*m_farEnd, command); }

void ThreeMachines::makeBlackHole()
{
    router(QStringLiteral("nft add table ip hole"));
    router(QStringLiteral("nft add chain ip hole out { type filter hook output priority 0; }"));
    router(QStringLiteral("nft add rule ip hole out icmp type destination-unreachable icmp code frag-needed drop"));
}

void ThreeMachines::addNarrowWay(const QString &name, int mtu)
{
    here(QStringLiteral("ip link add %1 mtu %2 type veth peer name r2 netns %3")
             .arg(name)
             .arg(mtu)
             .arg(m_router->processId()));
    here(QStringLiteral("ip address add 192.0.2.5/30 dev %1").arg(name));
    here(QStringLiteral("ip link set %1 up").arg(name));
    here(QStringLiteral("ip route add 198.51.100.9 via 192.0.2.6 dev %1 metric 1000").arg(name));
    here(QStringLiteral("ip route add 198.51.100.9 via 192.0.2.2 dev n0"));
    router(QStringLiteral("ip address add 192.0.2.6/30 dev r2"));
    router(QStringLiteral("ip link set r2 up"));
    router(QStringLiteral("sysctl -q -w net.ipv4.conf.r2.rp_filter=0"));
}

} // namespace culvert::test
