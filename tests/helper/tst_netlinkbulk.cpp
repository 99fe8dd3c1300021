// SPDX-License-Identifier: GPL-3.0-or-later
// Many objects in few system calls, and what the kernel may do in between (F25, F26, R-49).
#include "tests/helper/kernelfixture.h"

#include "helper/kernel/kernelreader.h"
#include "helper/kernel/netlinksocket.h"
#include "tests/helper/syscallfaults.h"

#include <QElapsedTimer>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace culvert;
using namespace culvert::test;

namespace {

constexpr qsizetype kMany = 100'000;

Route throwRoute(quint32 number)
{
    return {.table = marks::kFirstTable,
            .destination = Ipv4Prefix::host({(100U << 24) + number}),
            .type = RouteType::Throw};
}

/// The kernel refuses it: nobody answers to that gateway's address here.
Route impossibleRoute(quint32 number)
{
    Route route = throwRoute(number);
    route.type = RouteType::Unicast;
    route.interface = QStringLiteral("wan0");
    route.gateway = address("10.9.9.9");
    return route;
}

template <typename Make> QList<StepAction> many(Make make)
{
    QList<StepAction> steps;
    steps.reserve(kMany);
    for (quint32 i = 0; i < kMany; ++i)
        steps.append(make(i));
    return steps;
}

} // namespace

class NetlinkBulkTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { syscalls::reset(); }

    void putsManyRoutesInAndOutInFewCalls()
    {
        QList<StepAction> steps = many([](quint32 i) { return SetRoute{throwRoute(i), false}; });
        constexpr qsizetype kWrong = 54'321;
        steps[kWrong] = SetRoute{impossibleRoute(kWrong), false};
        syscalls::reset();
        const auto failures = perform(steps);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].index, kWrong);
        QCOMPARE(failures[0].error.sysErrno, ENETUNREACH);
        QVERIFY2(syscalls::counts().sends < kMany / 500, qPrintable(QString::number(syscalls::counts().sends)));
        QVERIFY2(syscalls::counts().receives < kMany / 500, qPrintable(QString::number(syscalls::counts().receives)));
        QCOMPARE(observe().owned.routes.size(), kMany - 1);

        syscalls::reset();
        carryOut(many([](quint32 i) { return DeleteRoute{throwRoute(i)}; }));
        QVERIFY(syscalls::counts().sends < kMany / 500);
        QVERIFY(observe().owned.routes.isEmpty());
    }

    void reportsEachOfManyFailures()
    {
        const auto failures = perform(many([](quint32 i) { return SetRoute{impossibleRoute(i), false}; }));
        QCOMPARE(failures.size(), kMany);
        for (qsizetype i = 0; i < kMany; ++i) {
            if (failures[i].index != i || failures[i].error.sysErrno != ENETUNREACH)
                QFAIL(qPrintable(QStringLiteral("failure %1 is of step %2").arg(i).arg(failures[i].index)));
        }
        QVERIFY(observe().owned.routes.isEmpty());
    }

    void takesManyEqualRoutesAsDone()
    {
        const QList<StepAction> steps = many([](quint32 i) { return SetRoute{throwRoute(i), false}; });
        carryOut(steps);
        carryOut(steps);
        QCOMPARE(observe().owned.routes.size(), kMany);
    }

    void readsAgainWhatWasInterrupted()
    {
        carryOut({SetRoute{throwRoute(1), false}, SetRoute{throwRoute(2), false}});
        syscalls::interruptDumps(4);
        const auto routes = readRoutes();
        QVERIFY(routes.has_value());
        QCOMPARE(routes->size(), 2);
    }

    void givesUpAfterFiveInterruptionsInsteadOfSayingThatNothingIsThere()
    {
        carryOut({SetRoute{throwRoute(1), false}});
        syscalls::interruptDumps(5);
        const Result<ObservedState> observed = kernel().observe({});
        QVERIFY(!observed.has_value());
        QCOMPARE(observed.error().code, ErrorCode::KernelRefused);
        syscalls::reset();
        QCOMPARE(observe().owned.routes.size(), 1);
    }

    void readsAgainAfterAnOverrun()
    {
        carryOut({SetRoute{throwRoute(1), false}});
        syscalls::failReceive(ENOBUFS);
        QCOMPARE(observe().owned.routes.size(), 1);
    }

    void doesNotMindSignals()
    {
        syscalls::failReceive(EINTR, 3);
        syscalls::failSend(EINTR, 3);
        carryOut({SetRoute{throwRoute(1), false}});
        syscalls::failReceive(EINTR, 3);
        QCOMPARE(observe().owned.routes.size(), 1);
    }

    void reportsLostAnswersAndSendsNothingAgain_data()
    {
        QTest::addColumn<int>("sysErrno");
        QTest::addColumn<int>("reported");
        QTest::newRow("overrun") << ENOBUFS << ENOBUFS;
        QTest::newRow("time-out") << EAGAIN << ETIMEDOUT;
    }
    void reportsLostAnswersAndSendsNothingAgain()
    {
        QFETCH(int, sysErrno);
        QFETCH(int, reported);
        syscalls::reset();
        syscalls::failReceive(sysErrno);
        const auto failures = perform({SetRoute{throwRoute(1), false}, SetRoute{throwRoute(2), false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].index, 0);
        QCOMPARE(failures[0].error.sysErrno, reported);
        QVERIFY(failures[0].error.detail.contains(QStringLiteral("not known")));
        QCOMPARE(syscalls::counts().sends, 1);
        // What is late is not taken for an answer to something else.
        QCOMPARE(observe().owned.routes.size(), 2);
        QCOMPARE(perform({SetRoute{impossibleRoute(3), false}}).size(), 1);
        carryOut({SetRoute{throwRoute(4), false}});
    }

    void reportsThatNothingCouldBeSent()
    {
        syscalls::failSend(ENOBUFS);
        const auto failures = perform({SetRoute{throwRoute(1), false}});
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures[0].error.sysErrno, ENOBUFS);
        QVERIFY(observe().owned.routes.isEmpty());
    }

    void believesTheKernelAlone()
    {
        Result<NetlinkSocket> socket = NetlinkSocket::open();
        QVERIFY(socket.has_value());
        // Another process guesses the number of the next request and says that all went well.
        const int stranger = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
        sockaddr_nl to{};
        to.nl_family = AF_NETLINK;
        to.nl_pid = socket->port();
        for (quint32 sequence = 1; sequence < 10; ++sequence) {
            struct {
                nlmsghdr header;
                int status;
                nlmsghdr request;
            } forged{};
            forged.header.nlmsg_len = sizeof(forged);
            forged.header.nlmsg_type = sequence % 2 == 1 ? NLMSG_ERROR : NLMSG_DONE;
            forged.header.nlmsg_seq = sequence;
            QCOMPARE(::sendto(stranger, &forged, sizeof(forged), 0, reinterpret_cast<sockaddr *>(&to), sizeof(to)),
                     ssize_t(sizeof(forged)));
        }
        ::close(stranger);
        carryOut({SetRoute{throwRoute(1), false}});
        QList<Route> routes;
        QVERIFY(KernelReader(*socket).routes(marks::kFirstTable, {}, routes).has_value());
        QCOMPARE(routes.size(), 1);
    }

private:
    Result<QList<Route>> readRoutes()
    {
        Result<NetlinkSocket> socket = NetlinkSocket::open();
        QList<Route> routes;
        const Result<> done = KernelReader(*socket).routes(marks::kFirstTable, {}, routes);
        if (!done)
            return Unexpected{done.error()};
        return routes;
    }
};

CULVERT_KERNEL_TEST_MAIN(NetlinkBulkTest)
#include "tst_netlinkbulk.moc"
