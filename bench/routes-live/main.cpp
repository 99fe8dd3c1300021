// SPDX-License-Identifier: GPL-3.0-or-later
// bench-routes-live [ROUTES] [SECONDS]: the longest time for which the window's event loop stands still while a
// thousand routes a second change, from the message on the bus to the painted table: a helper in a process of its own,
// the Backend over D-Bus, the real page. Beside it, in the same run, the plain way: the answer is read where it
// arrives, and the table reset. Milliseconds. Run it on a quiet machine, several times.
#include "app/dbusbackend.h"
#include "bench/yardstick/timing.h"
#include "core/diagnosis/routesjson.h"
#include "core/wire/codec.h"
#include "core/wire/dbusnames.h"
#include "gatewayproxy.h"
#include "tests/app/backenddoubles.h"
#include "tests/app/fakehelper.h"
#include "tests/support/privatebus.h"
#include "ui/routes/routemodel.h"
#include "ui/routes/routespage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextStream>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>

using namespace culvert;
using namespace culvert::bench;

namespace {

constexpr int kChanges = 1000; ///< a second
constexpr char kHelperFlag[] = "--helper";

Route randomRoute(QRandomGenerator &random)
{
    Route route;
    route.table = marks::kFirstTable;
    route.destination = Ipv4Prefix::of({0x0b000000 + (random.generate() & 0x3fffffff)}, 16 + int(random.bounded(17U)));
    route.gateway = Ipv4Address{0x64400101};
    route.interface = QStringLiteral("eth%1").arg(random.bounded(4U));
    route.protocol = random.bounded(3U) ? marks::kProtocol : 12;
    return route;
}

/// The process that answers. It prints the address of its bus.
int runHelper(int count)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    PrivateBus bus;
    if (!bus.start())
        return 1;
    FakeHelper helper(bus);
    helper.appear();
    QRandomGenerator random(20261126);
    RoutingView view;
    for (int i = 0; i < count; ++i)
        view.routes.append(randomRoute(random));
    const auto publish = [&] {
        for (int i = 0; i < kChanges; ++i)
            view.routes[qsizetype(random.bounded(quint32(count)))] = randomRoute(random);
        helper.routes = QString::fromUtf8(routesDocument(view));
    };
    const double before = threadMs();
    publish();
    QTextStream(stderr) << "writing the answer of " << helper.routes.size() / 1'000'000 << " MB takes the helper "
                        << threadMs() - before << Qt::endl;
    QTimer changes;
    QObject::connect(&changes, &QTimer::timeout, &helper, publish);
    changes.start(1000);
    QTextStream(stdout) << bus.address() << Qt::endl;
    return QCoreApplication::exec();
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename Condition> void waitUntil(Condition condition)
{
    while (!condition())
        wait(20);
}

/// As one does it at first: read in the slot, items into a standard model, sorted and filtered by a proxy.
double plainStall(const QDBusConnection &bus)
{
    OrgCulvertGateway1DiagnosisInterface proxy(QLatin1String(dbus::kService), QLatin1String(dbus::kPath), bus);
    QStandardItemModel model;
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    QTableView view;
    view.setModel(&sorted);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setSortingEnabled(true);
    view.show();
    wait(100);
    Heartbeat heartbeat;
    bool shown = false;
    auto *watcher = new QDBusPendingCallWatcher(proxy.Routes(), &view);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &view, [&](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QString> reply = *finished;
        const RoutingRows rows = readRouting(QJsonDocument::fromJson(reply.value().toUtf8()).object());
        model.clear();
        for (const RouteRow &row : rows.routes)
            model.appendRow({new QStandardItem(row.key.destination.toRouteString()), new QStandardItem(row.interface),
                             new QStandardItem(row.maker), new QStandardItem(row.text)});
        shown = true;
    });
    waitUntil([&] { return shown; });
    wait(500);
    return heartbeat.stallMs();
}

int measure(const QString &address, int seconds)
{
    QTextStream out(stdout);
    const QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("window"));
    FakeAccess access;
    DBusBackend backend(bus, QLatin1String(dbus::kService), access, access);
    waitUntil([&] { return backend.connection() == Backend::Connection::Connected; });
    Heartbeat heartbeat;
    RoutesPage page(backend);
    page.resize(1000, 700);
    int updates = 0;
    QElapsedTimer clock;
    QObject::connect(page.model(), &RouteModel::updated, &page, [&] { ++updates; });
    page.show();
    clock.start();
    waitUntil([&] { return updates > 0; });
    out << "first fill: " << page.model()->rowCount() << " routes after " << clock.elapsed() << ", longest stall "
        << heartbeat.stallMs() << ", longest work " << heartbeat.workMs() << Qt::endl;
    heartbeat.restart();
    updates = 0;
    wait(seconds * 1000);
    const double stall = heartbeat.stallMs();
    out << kChanges << " routes a second change, " << updates << " refreshes in " << seconds << " s: longest stall "
        << stall << ", longest work " << heartbeat.workMs() << Qt::endl;
    // Somebody sorts and types meanwhile.
    heartbeat.restart();
    auto *filter = page.findChild<QLineEdit *>(QStringLiteral("routeFilter"));
    auto *table = page.findChild<QTableView *>(QStringLiteral("routeTable"));
    for (int second = 0; second < seconds; ++second) {
        table->sortByColumn(second % RouteModel::ColumnCount, second % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
        wait(500);
        filter->setText(second % 3 == 0       ? QString()
                            : second % 3 == 1 ? QStringLiteral("eth2")
                                              : QStringLiteral("12.0.0.0/8"));
        wait(500);
    }
    out << "the same while somebody sorts and filters: longest stall " << heartbeat.stallMs() << ", longest work "
        << heartbeat.workMs() << Qt::endl;
    page.hide();
    const double plain = plainStall(bus);
    out << "plain way, one refresh: longest stall " << plain << "; ratio 1/" << plain / stall << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    registerWireTypes();
    if (argc > 2 && qstrcmp(argv[1], kHelperFlag) == 0) {
        QCoreApplication application(argc, argv);
        return runHelper(QString::fromLocal8Bit(argv[2]).toInt());
    }
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString count = arguments.value(1, QStringLiteral("100000"));
    QProcess helper;
    helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    helper.start(QApplication::applicationFilePath(), {QLatin1String(kHelperFlag), count});
    while (!helper.canReadLine()) {
        if (!helper.waitForReadyRead(60'000))
            return 1;
    }
    const int result =
        measure(QString::fromUtf8(helper.readLine().trimmed()), arguments.value(2, QStringLiteral("20")).toInt());
    helper.kill();
    helper.waitForFinished();
    return result;
}
