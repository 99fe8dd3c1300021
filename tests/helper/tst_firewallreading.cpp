// SPDX-License-Identifier: GPL-3.0-or-later
// The table is read again when the kernel's number of its state is another one, and only then.
#include "tests/helper/kernelfixture.h"

#include "helper/kernel/firewall.h"
#include "tests/helper/firewallsamples.h"
#include "tests/helper/syscallfaults.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cerrno>

using namespace culvert;
using namespace culvert::test;

namespace {

void nft(const QString &command) { QCOMPARE(QProcess::execute(QStringLiteral("nft"), {command}), 0); }

} // namespace

class FirewallReadingTest : public KernelTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { syscalls::reset(); }

    void asksForTheNumberAloneWhileNothingChanges()
    {
        NftablesFirewall firewall;
        QVERIFY(firewall.replace(tableOfEverything()));
        QCOMPARE(read(firewall), tableOfEverything());
        const int whole = requests();
        QVERIFY(whole > 1);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(read(firewall), tableOfEverything());
            QCOMPARE(requests(), 1);
        }
        // That there is no table can be known as well.
        QVERIFY(firewall.remove());
        QCOMPARE(read(firewall), std::nullopt);
        QCOMPARE(read(firewall), std::nullopt);
        QCOMPARE(requests(), 1);
    }

    void readsAgainAfterATransactionOfOthers_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("an element") << QStringLiteral("add element inet culvert home { 10.0.0.1 }") << true;
        QTest::newRow("a rule") << QStringLiteral("insert rule inet culvert forwarded accept") << true;
        QTest::newRow("all rules") << QStringLiteral("flush table inet culvert") << true;
        QTest::newRow("everything") << QStringLiteral("flush ruleset") << true;
        QTest::newRow("another table") << QStringLiteral("add table inet other") << false;
    }
    void readsAgainAfterATransactionOfOthers()
    {
        QFETCH(QString, command);
        QFETCH(bool, isOurs);
        NftablesFirewall firewall;
        QVERIFY(firewall.replace(tableOfEverything()));
        QCOMPARE(read(firewall), tableOfEverything());
        nft(command);
        QCOMPARE(read(firewall) != tableOfEverything(), isOurs);
        QVERIFY(requests() > 1);
        QVERIFY(firewall.replace(tableOfEverything()));
        QCOMPARE(read(firewall), tableOfEverything());
    }

    /// What was sent is not what is there until the kernel has said so.
    void readsAgainAfterATransactionOfItsOwn()
    {
        NftablesFirewall firewall;
        QVERIFY(firewall.replace(tableOfEverything()));
        QCOMPARE(read(firewall), tableOfEverything());
        FirewallTable other = tableOfEverything();
        other.rules.removeLast();
        QVERIFY(firewall.replace(other));
        QCOMPARE(read(firewall), other);
        QVERIFY(requests() > 1);
        QVERIFY(firewall.remove());
        QCOMPARE(read(firewall), std::nullopt);
    }

    void keepsNothingOfAReadingThatWasDisturbed_data()
    {
        QTest::addColumn<int>("sysErrno");
        QTest::newRow("an overrun") << ENOBUFS;
        QTest::newRow("a refusal") << EPERM;
    }
    void keepsNothingOfAReadingThatWasDisturbed()
    {
        QFETCH(int, sysErrno);
        NftablesFirewall firewall;
        QVERIFY(firewall.replace(tableOfEverything()));
        syscalls::reset();
        QCOMPARE(read(firewall), tableOfEverything());
        const int answers = syscalls::counts().receives;
        nft(QStringLiteral("add table inet other"));
        // The number before and the number after: without either it is not known what the reading is of.
        for (const int skipped : {0, answers - 1}) {
            syscalls::failReceive(sysErrno, 1, skipped);
            const Result<std::optional<FirewallTable>> disturbed = firewall.read();
            QVERIFY(!disturbed || *disturbed == tableOfEverything());
            syscalls::reset();
            nft(QStringLiteral("add element inet culvert home { 10.0.0.1 }"));
            QVERIFY(read(firewall) != tableOfEverything());
            QVERIFY(firewall.replace(tableOfEverything()));
        }
    }

    void isQuickWithManyElements()
    {
        constexpr quint32 kMany = 100'000;
        FirewallTable table = tableOfEverything();
        table.sets[0].prefixes.clear();
        for (quint32 i = 0; i < kMany; ++i)
            table.sets[0].prefixes.append(Ipv4Prefix::host({0x0a000000 + i * 2}));
        NftablesFirewall firewall;
        QVERIFY(firewall.replace(table));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(*firewall.read() == table);
        const qint64 first = timer.nsecsElapsed();
        timer.restart();
        QVERIFY(*firewall.read() == table);
        const qint64 second = timer.nsecsElapsed();
        qInfo("100,000 elements: read in %.0f ms, known in %.2f ms", double(first) / 1e6, double(second) / 1e6);
        QVERIFY(second * 10 < first);
    }

private:
    std::optional<FirewallTable> read(NftablesFirewall &firewall)
    {
        const int before = syscalls::counts().sends;
        const Result<std::optional<FirewallTable>> found = firewall.read();
        m_requests = syscalls::counts().sends - before;
        if (!found)
            QTest::qFail(qPrintable(found.error().detail), __FILE__, __LINE__);
        return found ? *found : std::nullopt;
    }
    /// So many messages the last reading took.
    int requests() const { return m_requests; }

    int m_requests = 0;
};

CULVERT_KERNEL_TEST_MAIN(FirewallReadingTest)
#include "tst_firewallreading.moc"
