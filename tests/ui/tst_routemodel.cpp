// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exampleroutes.h"
#include "ui/routes/routemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace culvert;

namespace {

QList<RouteRow> rowsOf(const RoutingView &view)
{
    return readRoutes(routesToJson(view).value(QLatin1String("routes")).toArray());
}

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
        QVERIFY(
            readRoutes({QJsonValue(7), QJsonObject{{QStringLiteral("destination"), QStringLiteral("x")}}}).isEmpty());
    }

    void routesOfTheSameKeyAreToldApart()
    {
        const QJsonObject route{{QStringLiteral("destination"), QStringLiteral("192.0.2.0/24")},
                                {QStringLiteral("table"), 254}};
        const QList<RouteRow> rows = readRoutes({route, route});
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

    /// Whatever happens, the table is what a new one would be.
    void staysTrueUnderRandomChanges()
    {
        RouteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20261123);
        const QStringList interfaces{QStringLiteral("eth0"), QStringLiteral("eth1"), QStringLiteral("culvert0")};
        for (int round = 0; round < 60; ++round) {
            QList<RouteRow> rows;
            QSet<quint32> used;
            for (int i = 0; i < 80; ++i) {
                const quint32 address = random.bounded(120);
                if (used.contains(address))
                    continue;
                used.insert(address);
                rows.append(row(254 + address % 3, address, interfaces.at(random.bounded(3))));
            }
            if (round % 7 == 3)
                model.sort(random.bounded(int(RouteModel::ColumnCount)) - 1,
                           random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (round % 11 == 5)
                model.setFilter(random.bounded(2) ? QStringLiteral("eth1") : QString());
            model.update(rows);
            // Every third is overtaken by the next.
            if (round % 3 == 0)
                continue;
            model.finish();
            RouteModel fresh;
            take(fresh, rows);
            QStringList expected = texts(fresh);
            if (const QStringList shown = texts(model); shown.size() != expected.size())
                expected.removeIf([](const QString &text) { return !text.contains(QLatin1String("eth1")); });
            QStringList shown = texts(model);
            shown.sort();
            expected.sort();
            QCOMPARE(shown, expected);
            const QStringList order = texts(model);
            model.setMaker({});
            QCOMPARE(texts(model), order);
        }
    }
};

QTEST_MAIN(TestRouteModel)
#include "tst_routemodel.moc"
