// SPDX-License-Identifier: GPL-3.0-or-later
// bench-route-table [ROWS]: sorting and filtering the table of routes by its own index and by QSortFilterProxyModel,
// side by side in one run, and how long the event loop stands still while a thousand routes a second change.
// Medians; milliseconds. Run it on a quiet machine, several times.
#include "bench/yardstick/timing.h"
#include "ui/routes/routemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace culvert;
using namespace culvert::bench;

namespace {

/// Each is one text for all rows, as in readRouting().
const QString kInterfaces[] = {QStringLiteral("eth0"), QStringLiteral("eth1"), QStringLiteral("eth2"),
                               QStringLiteral("eth3")};

RouteRow randomRow(QRandomGenerator &random)
{
    RouteRow row;
    const quint32 address = 0x0b000000 + (random.generate() & 0x3fffffff);
    row.key = {1999, Ipv4Prefix::of({address}, 16 + int(random.bounded(17U))), 0, 0};
    row.gateway = 0x64400101;
    row.interface = kInterfaces[random.bounded(quint32(std::size(kInterfaces)))];
    row.maker = random.bounded(3U) ? QStringLiteral("culvert") : QStringLiteral("bird");
    row.text = QStringLiteral("%1 via 100.64.1.1 dev %2 table 1999 proto %3")
                   .arg(row.key.destination.toRouteString(), row.interface, row.maker);
    return row;
}

QList<RouteRow> randomRows(int count)
{
    QRandomGenerator random(20261123);
    QList<RouteRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(randomRow(random));
    return rows;
}

/// The proxy at its best: it is asked for numbers, too.
class NumberProxy : public QSortFilterProxyModel {
public:
    explicit NumberProxy(RouteModel &model) : m_model(model) { setSourceModel(&model); }

    void setNetwork(const std::optional<Ipv4Prefix> &network)
    {
        m_network = network;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex & /*parent*/) const override
    {
        return !m_network || m_network->overlaps(m_model.routeAt(row).key.destination);
    }
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return m_model.routeAt(left.row()).key < m_model.routeAt(right.row()).key;
    }

private:
    RouteModel &m_model;
    std::optional<Ipv4Prefix> m_network;
};

Qt::SortOrder orderOf(int run) { return run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder; }

void compareSpeed(const QList<RouteRow> &rows, QTextStream &out)
{
    RouteModel model;
    out << "first fill: own " << medianMs([&](int) {
        RouteModel fresh;
        fresh.update(rows);
        fresh.finish();
    }) << "\n";
    model.update(rows);
    model.finish();
    const double unchanged = medianMs([&](int) {
        model.update(rows);
        model.finish();
    });
    out << "refresh without a change: own " << unchanged << "\n";

    QSortFilterProxyModel text;
    text.setSourceModel(&model);
    text.setFilterKeyColumn(-1);
    NumberProxy numbers(model);
    model.sort(RouteModel::Interface);
    const auto byWord = [&](QAbstractItemModel &sorted) { return [&sorted] { sorted.sort(RouteModel::Interface); }; };
    const auto byDestination = [](QAbstractItemModel &sorted) {
        return [&sorted](int run) { sorted.sort(RouteModel::Destination, orderOf(run)); };
    };
    const auto word = [](int run) { return run % 2 == 0 ? QStringLiteral("eth3") : QStringLiteral("eth2"); };
    const double proxyText = medianMs(byDestination(text), byWord(text));
    const double proxyNumbers = medianMs(byDestination(numbers), [&] { numbers.sort(-1); });
    const auto network = [](int run) { return Ipv4Prefix::of({0x0c000000 + (quint32(run) << 24)}, 8); };
    const double proxyNetwork =
        medianMs([&](int run) { numbers.setNetwork(network(run)); }, [&] { numbers.setNetwork({}); });
    numbers.setSourceModel(nullptr);
    const double proxyFilter =
        medianMs([&](int run) { text.setFilterFixedString(word(run)); }, [&] { text.setFilterFixedString({}); });
    const double proxyClear =
        medianMs([&](int) { text.setFilterFixedString({}); }, [&] { text.setFilterFixedString(word(0)); });
    text.setSourceModel(nullptr);
    const double ownSort = medianMs(byDestination(model), byWord(model));
    const double ownWords = medianMs([&](int run) { model.sort(RouteModel::Interface, orderOf(run)); },
                                     [&] { model.sort(RouteModel::Destination); });
    const double ownFilter = medianMs([&](int run) { model.setFilter(word(run)); }, [&] { model.setFilter({}); });
    const double ownTwoWords = medianMs([&](int run) { model.setFilter(word(run) + QStringLiteral(" culvert")); },
                                        [&] { model.setFilter({}); });
    const double ownNetwork =
        medianMs([&](int run) { model.setFilter(network(run).toString()); }, [&] { model.setFilter({}); });
    model.setFilter({});
    const double ownMaker = medianMs([&](int) { model.setMaker(QStringLiteral("bird")); }, [&] { model.setMaker({}); });
    model.setMaker({});
    const double ownClear = medianMs([&](int) { model.setFilter({}); }, [&] { model.setFilter(word(0)); });

    writeRatio(out, "sort by destination, proxy compares texts", ownSort, proxyText);
    writeRatio(out, "sort by destination, proxy compares numbers", ownSort, proxyNumbers);
    out << "sort by interface: own " << ownWords << "\n";
    writeRatio(out, "filter by a word", ownFilter, proxyFilter);
    writeRatio(out, "filter by a network, proxy compares numbers", ownNetwork, proxyNetwork);
    writeRatio(out, "clear the filter", ownClear, proxyClear);
    out << "filter by two words: own " << ownTwoWords << "\nfilter by maker: own " << ownMaker << "\n";
}

/// The longest pause between two turns of the event loop while routes change under a table that is shown.
void measureStalls(QList<RouteRow> rows, QTextStream &out)
{
    constexpr int kChanges = 1000;
    constexpr int kSeconds = 8;
    RouteModel model;
    QTableView view;
    view.setModel(&model);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    model.update(rows);
    model.finish();
    view.resize(900, 640);
    view.show();
    QApplication::processEvents();

    QRandomGenerator random(7);
    QTimer changes;
    double making = 0;
    QObject::connect(&changes, &QTimer::timeout, &model, [&] {
        making = std::max(making, msOf([&] {
                              for (int i = 0; i < kChanges; ++i)
                                  rows[qsizetype(random.bounded(quint32(rows.size())))] = randomRow(random);
                          }));
        model.update(rows);
    });
    changes.start(1000);
    QTimer::singleShot(kSeconds * 1000, &model, [] { QApplication::quit(); });
    const Heartbeat heartbeat;
    QApplication::exec();
    out << kChanges << " routes a second changed: longest pause of the event loop " << heartbeat.stallMs()
        << ", longest work in it " << heartbeat.workMs() << " (the bench itself: up to " << making << ")\n";
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    constexpr int kUsualRows = 100'000;
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : kUsualRows;
    const QList<RouteRow> rows = randomRows(count);
    QTextStream out(stdout);
    out << count << " routes, milliseconds\n";
    compareSpeed(rows, out);
    out.flush();
    measureStalls(rows, out);
    return 0;
}
