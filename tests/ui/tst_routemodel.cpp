// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exampleroutes.h"
#include "ui/routes/routemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace culvert;

namespace {

QList<RouteRow> rowsOf(const RoutingView &view) { return readRouting(routesToJson(view)).routes; }

RouteRow row(quint32 table, quint32 address, const QString &interface = QStringLiteral("eth0"))
{
    RouteRow made;
    made.key = {table, Ipv4Prefix::host({address}), 0, 0};
    made.interface = interface;
    made.maker = address % 2 == 0 ? QStringLiteral("kernel") : QStringLiteral("culvert");
    made.text = QStringLiteral("%1 dev %2").arg(made.key.destination.toRouteString(), interface);
    return made;
}

QStringList column(const RouteModel &model, int which)
{
    QStringList cells;
    for (int i = 0; i < model.rowCount(); ++i)
        cells.append(model.index(i, which).data().toString());
    return cells;
}

QStringList texts(const RouteModel &model)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i)
        lines.append(model.routeAt(i).text);
    return lines;
}

void take(RouteModel &model, const QList<RouteRow> &rows)
{
    model.update(rows);
    model.finish();
}

} // namespace

class TestRouteModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryRouteWithItsMaker()
    {
        RouteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        take(model, rowsOf(exampleRouting()));
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(column(model, RouteModel::Maker).contains(QStringLiteral("Culvert")));
        QVERIFY(column(model, RouteModel::Maker).contains(QStringLiteral("ampr-ripd")));
        QVERIFY(column(model, RouteModel::Destination).contains(QStringLiteral("default")));
        QVERIFY(column(model, RouteModel::NextHop).contains(QStringLiteral("unreachable")));
        QVERIFY(column(model, RouteModel::NextHop).contains(QStringLiteral("100.64.1.1")));
        QVERIFY(column(model, RouteModel::Table).contains(QStringLiteral("main")));
    }

    void whatIsNoRouteIsLeftOut()
    {
        const QJsonArray routes{QJsonValue(7), QJsonObject{{QStringLiteral("destination"), QStringLiteral("x")}}};
        QVERIFY(readRouting({{QStringLiteral("routes"), routes}}).routes.isEmpty());
    }

    void routesOfTheSameKeyAreToldApart()
    {
        const QJsonObject route{{QStringLiteral("destination"), QStringLiteral("192.0.2.0/24")},
                                {QStringLiteral("table"), 254}};
        const QList<RouteRow> rows = readRouting({{QStringLiteral("routes"), QJsonArray{route, route}}}).routes;
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).key != rows.at(1).key);
    }

    void refreshTouchesWhatDiffersOnly()
    {
        RouteModel model;
        QList<RouteRow> rows;
        for (quint32 i = 0; i < 100; ++i)
            rows.append(row(254, i * 10));
        take(model, rows);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        take(model, rows);
        QCOMPARE(inserted.size() + removed.size() + changed.size(), 0);
        rows.removeAt(50);
        rows.append(row(254, 333));
        rows[7].text += QStringLiteral(" mtu 1400");
        take(model, rows);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 34);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 50);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void neighboursComeAndGoTogether()
    {
        RouteModel model;
        QList<RouteRow> rows{row(254, 1), row(254, 9000)};
        take(model, rows);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QList<RouteRow> many = rows;
        for (quint32 i = 0; i < 1000; ++i)
            many.append(row(254, 100 + i));
        take(model, many);
        QCOMPARE(inserted.size(), 1);
        take(model, rows);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(texts(model), QStringList({rows.at(0).text, rows.at(1).text}));
    }

    void selectionStaysWithItsRoute()
    {
        RouteModel model;
        take(model, {row(254, 10), row(254, 20), row(254, 30)});
        const QPersistentModelIndex kept = model.index(1, 0);
        take(model, {row(254, 5), row(254, 20), row(254, 30)});
        QCOMPARE(model.routeAt(kept.row()).key.destination.address.value, 20U);
        model.sort(RouteModel::Destination, Qt::DescendingOrder);
        QCOMPARE(model.routeAt(kept.row()).key.destination.address.value, 20U);
        take(model, {row(254, 5), row(254, 30)});
        QVERIFY(!kept.isValid());
    }

    void sortsByNumbersAndWords()
    {
        RouteModel model;
        take(model,
             {row(1999, 0x0a000002, QStringLiteral("b")), row(254, 0x09000000, QStringLiteral("c")),
              row(254, 0x0a000010, QStringLiteral("a"))});
        model.sort(RouteModel::Destination);
        QCOMPARE(column(model, RouteModel::Destination),
                 QStringList({QStringLiteral("9.0.0.0"), QStringLiteral("10.0.0.2"), QStringLiteral("10.0.0.16")}));
        model.sort(RouteModel::Interface, Qt::DescendingOrder);
        QCOMPARE(column(model, RouteModel::Interface),
                 QStringList({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
        model.sort(RouteModel::Table);
        QCOMPARE(column(model, RouteModel::Table),
                 QStringList({QStringLiteral("main"), QStringLiteral("main"), QStringLiteral("1999")}));
        model.sort(-1);
        QCOMPARE(column(model, RouteModel::Interface),
                 QStringList({QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    }

    void filterFindsWordsAndAddresses_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing") << QString() << 10;
        QTest::newRow("interface") << QStringLiteral("docker0") << 1;
        QTest::newRow("case") << QStringLiteral("DOCKER0") << 1;
        QTest::newRow("type") << QStringLiteral("unreachable") << 1;
        // Both defaults and the guard cover every address.
        QTest::newRow("address in a network") << QStringLiteral("203.0.113.7") << 4;
        QTest::newRow("network") << QStringLiteral("44.0.0.0/8") << 4;
        QTest::newRow("no such") << QStringLiteral("wg9") << 0;
    }

    void filterFindsWordsAndAddresses()
    {
        QFETCH(QString, filter);
        RouteModel model;
        take(model, rowsOf(exampleRouting()));
        model.setFilter(filter);
        QTEST(model.rowCount(), "rows");
        QCOMPARE(model.total(), 10);
    }

    void everyWordHasToBeThere()
    {
        RouteModel model;
        take(model, rowsOf(exampleRouting()));
        model.setFilter(QStringLiteral("  eth1   100.64.1.1 main "));
        QCOMPARE(model.rowCount(), 2); // the default route by that router, and the network that it is in
        model.setFilter(QStringLiteral("eth1 docker0"));
        QCOMPARE(model.rowCount(), 0);
        // As it is shown, too, not only as `ip` has it.
        model.setFilter(QStringLiteral("docker"));
        QCOMPARE(column(model, RouteModel::Maker), QStringList{QStringLiteral("Docker")});
    }

    void makersAreFilteredToo()
    {
        RouteModel model;
        take(model, rowsOf(exampleRouting()));
        QVERIFY(model.makers().contains(QStringLiteral("ampr-ripd")));
        model.setMaker(QStringLiteral("culvert"));
        QCOMPARE(column(model, RouteModel::Maker), QStringList(4, QStringLiteral("Culvert")));
    }

    void laterUpdateReplacesAnUnfinishedOne()
    {
        RouteModel model;
        take(model, {row(254, 1), row(254, 2)});
        model.update({row(254, 2), row(254, 3)});
        model.update({row(254, 2), row(254, 4)});
        model.finish();
        QCOMPARE(texts(model), QStringList({row(254, 2).text, row(254, 4).text}));
        QVERIFY(!model.isUpdating());
    }

    /// Whatever happens, and in whichever order, the table is what a new one with the same filter and order would be.
    void staysTrueUnderRandomChanges()
    {
        RouteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20261126);
        const QStringList interfaces{QStringLiteral("eth0"), QStringLiteral("Eth1"), QStringLiteral("culvert0")};
        const QStringList filters{QString(), QStringLiteral("ETH1"), QStringLiteral("0.0.0.64/26"),
                                  QStringLiteral("eth 0.0.0.7"), QStringLiteral("none")};
        const QStringList makers{QString(), QStringLiteral("kernel"), QStringLiteral("nobody")};
        QString filter;
        QString maker;
        int sortColumn = -1;
        auto order = Qt::AscendingOrder;
        QHash<quint32, RouteRow> truth;
        for (int round = 0; round < 400; ++round) {
            for (int change = 0; change < 12; ++change) {
                const quint32 address = random.bounded(150);
                truth.remove(address);
                if (random.bounded(3) != 0)
                    truth.insert(address, row(254 + address % 3, address, interfaces.at(random.bounded(3))));
            }
            model.update(truth.values());
            // Somebody sorts and filters while the update is under way, wherever it is.
            for (int turns = random.bounded(6); turns > 0; --turns)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            if (random.bounded(3) == 0) {
                sortColumn = random.bounded(int(RouteModel::ColumnCount) + 1) - 1;
                order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
                model.sort(sortColumn, order);
            }
            if (random.bounded(3) == 0) {
                filter = filters.at(random.bounded(int(filters.size())));
                model.setFilter(filter);
            }
            if (random.bounded(5) == 0) {
                maker = makers.at(random.bounded(int(makers.size())));
                model.setMaker(maker);
            }
            // Every third is overtaken by the next.
            if (round % 3 == 0)
                continue;
            model.finish();
            RouteModel fresh;
            fresh.setFilter(filter);
            fresh.setMaker(maker);
            fresh.sort(sortColumn, order);
            take(fresh, truth.values());
            QCOMPARE(texts(model), texts(fresh));
            QCOMPARE(model.total(), truth.size());
            QCOMPARE(model.makers(), fresh.makers());
            // What is found by the index is what is found by looking at each.
            RouteSearch search;
            search.setWords(filter);
            search.setMaker(maker);
            const auto accepted =
                std::count_if(truth.cbegin(), truth.cend(), [&](const RouteRow &one) { return search.accepts(one); });
            QCOMPARE(qsizetype(model.rowCount()), accepted);
        }
    }

    void sortingAndFilteringInterruptAnUpdateAnywhere_data()
    {
        QTest::addColumn<bool>("filters");
        QTest::newRow("sorting") << false;
        QTest::newRow("sorting and filtering") << true;
    }
    /// Slices: the order and the filter change between any two steps of one large update.
    void sortingAndFilteringInterruptAnUpdateAnywhere()
    {
        QFETCH(bool, filters);
        QList<RouteRow> first;
        QList<RouteRow> second;
        constexpr quint32 kRows = 20'000;
        for (quint32 i = 0; i < kRows; ++i) {
            first.append(row(254, i * 3, QStringLiteral("eth%1").arg(i % 4)));
            second.append(row(254, i * 3 + i % 2, QStringLiteral("eth%1").arg(i % 5)));
        }
        RouteModel model;
        take(model, first);
        model.update(second);
        int turns = 0;
        for (; model.isUpdating(); ++turns) {
            if (turns % 5 == 1)
                model.sort(turns % RouteModel::ColumnCount, turns % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (filters && turns % 7 == 2)
                model.setFilter(turns % 2 ? QString() : QStringLiteral("eth%1").arg(turns % 4));
            QCoreApplication::processEvents();
            // What waits to be inserted is not there already.
            QVERIFY2(model.rowCount() <= int(kRows), qPrintable(QString::number(model.rowCount())));
        }
        QVERIFY(turns > 2);
        model.setFilter({});
        model.sort(-1);
        RouteModel fresh;
        take(fresh, second);
        QCOMPARE(texts(model), texts(fresh));
    }
};

QTEST_MAIN(TestRouteModel)
#include "tst_routemodel.moc"
