// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/interfaces.h"
#include "tests/app/pathmtufixture.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>

using namespace culvert;

/// In a network of its own, where nothing else comes and goes.
class InterfacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(unshare(CLONE_NEWNET), 0); }

    void listsWhatTheKernelHas()
    {
        ip("link set lo up");
        QVERIFY(existingInterfaces().isEmpty());
        ip("link add lan0 type veth peer name far0");
        ip("link add culvert0 type veth peer name culvert1");
        ip("link set lan0 up");
        ip("link set far0 up");
        ip("address add 203.0.113.1/28 dev lan0");
        // An address with a label of its own is on the same interface.
        ip("address add 203.0.113.2/28 dev lan0 label lan0:www");
        ip("neighbour add 203.0.113.9 lladdr 02:00:00:00:00:09 dev lan0 nud permanent");

        QList<InterfaceChoice> found = existingInterfaces();
        std::sort(found.begin(), found.end(),
                  [](const InterfaceChoice &one, const InterfaceChoice &other) { return one.name < other.name; });
        QCOMPARE(found.size(), 2); // neither the loopback nor our own
        QCOMPARE(found.at(0).name, QStringLiteral("far0"));
        QVERIFY(found.at(0).addresses.isEmpty() && found.at(0).neighbours.isEmpty());
        QCOMPARE(found.at(1).name, QStringLiteral("lan0"));
        QCOMPARE(found.at(1).addresses, QStringLiteral("203.0.113.1, 203.0.113.2"));
        QCOMPARE(found.at(1).neighbours, QStringList{QStringLiteral("203.0.113.9")});
    }

    void knowsWhatIsInABridge()
    {
        ip("link add br-lan type bridge");
        ip("link add port0 type veth peer name port1");
        ip("link set port0 master br-lan");
        // sysfs shows the network of the process that mounted it.
        QTemporaryDir sysfs;
        QVERIFY(QDir(sysfs.path()).mkpath(QStringLiteral("br-lan/brif/port0")));
        QVERIFY(QDir(sysfs.path()).mkpath(QStringLiteral("port0")));
        QCOMPARE(bridgePorts(QStringLiteral("br-lan"), sysfs.path()), QStringList{QStringLiteral("port0")});
        QVERIFY(bridgePorts(QStringLiteral("port0"), sysfs.path()).isEmpty());
        const QList<InterfaceChoice> found = existingInterfaces();
        QVERIFY(std::any_of(found.cbegin(), found.cend(),
                            [](const InterfaceChoice &choice) { return choice.name == QStringLiteral("br-lan"); }));
    }

private:
    static void ip(const char *arguments)
    {
        QCOMPARE(QProcess::execute(QStringLiteral("ip"), QProcess::splitCommand(QString::fromLatin1(arguments))), 0);
    }
};

int main(int argc, char **argv)
{
    test::becomeRoot(argv);
    QCoreApplication application(argc, argv);
    InterfacesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_interfaces.moc"
