// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/neighbours.h"

#include <QTest>

using namespace culvert;

class NeighboursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheKernelsTable()
    {
        const QByteArray table = "IP address       HW type     Flags       HW address            Mask     Device\n"
                                 "203.0.113.10     0x1         0x2         02:00:00:00:00:0a     *        eth0\n"
                                 "203.0.113.9      0x1         0x6         02:00:00:00:00:09     *        eth0\n"
                                 "203.0.113.12     0x1         0x0         00:00:00:00:00:00     *        eth0\n"
                                 "100.64.1.1       0x1         0x2         02:00:00:00:00:01     *        eth1\n"
                                 "what is this     0x2\n"
                                 "1.2.3            0x1         0x2         02:00:00:00:00:01     *        eth1\n";
        const QHash<QString, QStringList> found = neighboursIn(table);
        QCOMPARE(found.size(), 2);
        // In the order of numbers; who did not answer is not there.
        QCOMPARE(found.value(QStringLiteral("eth0")),
                 QStringList({QStringLiteral("203.0.113.9"), QStringLiteral("203.0.113.10")}));
        QCOMPARE(found.value(QStringLiteral("eth1")), QStringList{QStringLiteral("100.64.1.1")});
        QVERIFY(neighboursIn({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(NeighboursTest)
#include "tst_neighbours.moc"
