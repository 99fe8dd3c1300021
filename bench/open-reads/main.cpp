// SPDX-License-Identifier: GPL-3.0-or-later
// bench-open-reads [ROUTES] [ROUNDS]: how long the helper takes to follow a lease change while somebody calls Explain
// or Routes in a loop, beside the same without anybody. The whole service on a bus of its own, over the model kernel,
// whose routes cost what they cost to copy and to write; who asks is another process. The changes come at random
// moments, and count from when they are due. Milliseconds. Run it on a quiet machine, several times.
#include "bench/yardstick/timing.h"
#include "core/wire/codec.h"
#include "tests/helper/gatewayfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <memory>
#include <numeric>
#include <sys/prctl.h>

using namespace culvert;
using namespace culvert::bench;
using namespace culvert::test;

namespace {

constexpr char kLoopFlag[] = "--loop";

QDBusMessage callOf(const QString &member)
{
    QVariantList arguments;
    if (member == QLatin1String("Explain"))
        arguments = {toMap(WirePacket{QStringLiteral("192.0.2.1"), {}, {}})};
    return ServiceFixture::message(dbus::kDiagnosisInterface, member.toLatin1().constData(), arguments);
}

/// Asks again as soon as it has been answered, or refused.
void ask(const QDBusConnection &bus, const QString &member)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(callOf(member)));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [bus, member, watcher] {
        watcher->deleteLater();
        ask(bus, member);
    });
}

/// The process that asks: `calls` at once.
int runLoop(const QStringList &words)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const QDBusConnection bus = QDBusConnection::connectToBus(words.at(2), QStringLiteral("loop"));
    for (int i = 0; i < words.at(4).toInt(); ++i)
        ask(bus, words.at(3));
    return QCoreApplication::exec();
}

void fillRoutes(FakeKernel &kernel, int count)
{
    RoutingView view = kernel.routingView().value();
    for (int i = 0; i < count; ++i) {
        Route route;
        route.table = marks::kFirstTable;
        route.destination = Ipv4Prefix::host({0x0b000000 + quint32(i) * 8});
        route.gateway = Ipv4Address{0x64400101};
        route.interface = QStringLiteral("eth1");
        view.routes.append(route);
    }
    kernel.setRoutingView(view);
}

struct Figures {
    double median = 0;
    double mean = 0;
    double longest = 0;
};

QTextStream &operator<<(QTextStream &out, const Figures &figures)
{
    return out << "median " << figures.median << ", mean " << figures.mean << ", longest " << figures.longest;
}

/// One lease change after the other, each long enough after the last that its run need not wait (Pacing).
Figures followLeases(ServiceFixture &f, int rounds)
{
    QList<double> took;
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; round < rounds; ++round) {
        const double dueMs = double(clock.nsecsElapsed()) / 1e6 + double(Pacing::kPeriodMs) + 100
            + double(QRandomGenerator::global()->bounded(900U));
        double followedMs = 0;
        const auto watch =
            QObject::connect(&f.reconciler, &Reconciler::eventOccurred, &f.reconciler, [&](const Event &event) {
                if (event.code == QLatin1String("lease-changed"))
                    followedMs = double(clock.nsecsElapsed()) / 1e6;
            });
        QTimer change;
        change.setTimerType(Qt::PreciseTimer);
        change.setSingleShot(true);
        QObject::connect(&change, &QTimer::timeout, &f.reconciler, [&] {
            const Ipv4Address next{0xc6120100U + 20 + quint32(round % 200)};
            f.kernel.others(
                [&](ModelKernel &kernel) { kernel.setLine(QStringLiteral("eth1"), next, 24, address("198.18.1.1")); });
        });
        const double start = double(clock.nsecsElapsed()) / 1e6;
        change.start(int(dueMs - start));
        const double due = start + double(change.interval());
        while (followedMs == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(watch);
        took.append(followedMs - due);
    }
    const double sum = std::accumulate(took.begin(), took.end(), 0.0);
    return {medianOf(took), sum / double(took.size()), *std::max_element(took.begin(), took.end())};
}

Figures besideALoop(ServiceFixture &f, const QString &member, int calls, int rounds)
{
    QProcess loop;
    loop.setProcessChannelMode(QProcess::ForwardedChannels);
    loop.start(QCoreApplication::applicationFilePath(),
               {QLatin1String(kLoopFlag), f.bus.address(), member, QString::number(calls)});
    loop.waitForStarted();
    QTest::qWait(500);
    const Figures figures = followLeases(f, rounds);
    loop.kill();
    loop.waitForFinished();
    return figures;
}

int measure(int routes, int rounds)
{
    QTextStream out(stdout);
    ServiceFixture f;
    if (!f.isUp || f.call(ServiceFixture::applyCall(home())).type() != QDBusMessage::ReplyMessage)
        return 1;
    fillRoutes(f.kernel, routes);
    QTest::qWait(500);
    f.call(callOf(QStringLiteral("Explain"))); // fills caches
    out << routes << " routes" << Qt::endl;
    for (const char *member : {"Explain", "Routes"}) {
        for (const int calls : {1, ReadQueue::kPerUser, 4 * ReadQueue::kPerUser}) {
            // Alone anew each time: the machine is not always equally quiet.
            const Figures alone = followLeases(f, rounds);
            const Figures beside = besideALoop(f, QString::fromLatin1(member), calls, rounds);
            out << "alone: " << alone << "; beside " << calls << " × " << member << ": " << beside << "; ratio "
                << beside.median / alone.median << Qt::endl;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    registerWireTypes();
    QLoggingCategory::setFilterRules(QStringLiteral("culvert.*=false"));
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String(kLoopFlag))
        return runLoop(words);
    constexpr int kRoutes = 1000;
    constexpr int kRounds = 20;
    return measure(words.size() > 1 ? words.at(1).toInt() : kRoutes, words.size() > 2 ? words.at(2).toInt() : kRounds);
}
